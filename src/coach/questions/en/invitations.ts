import { asksAs, type Verdict } from '../clause.ts'

const TO_TELL =
  /^(?:tell (?:me|us)|describe|explain (?:to (?:me|us)|me|please|a bit|briefly|in|how|why|what|where|which|your|the)|(?:walk|talk|take|guide|run) (?:me|us) (?:\S+ )?(?:through|over)|help (?:me|us) (?:to )?(?:understand|see|get)|give (?:me|us) (?:\S+ ){0,3}?(?:examples?|view|opinion|idea|ideas|sense|thoughts|feel|picture|insight|impression|take|two|three|one|overview|flavour)|share (?:\S+ ){0,3}?(?:thoughts|views?|experiences?|examples?|story|ideas|perspective)|outline|say more|tell us|let (?:me|us) (?:know|hear)|show (?:me|us) (?:how|what|where)|talk about (?:how|what|your)|name (?:one|two|three|a|some|me)|paint (?:me )?a picture|elaborate|sketch|picture this|remind me|list|spell out|clarify)(?= |$)/

/** Left to the file of a list of things to do: `explain the budget to Sam`, `describe …` said of oneself. */
const TO_DO =
  /^(?:explain the \S+(?: \S+){0,3} to (?!me\b)\S+|list|outline my|explain my|clarify my|describe my|explain the)(?= |$)/

/**
 * An imperative that invites to tell: "tell me", "walk me through", "give me an example". With "if" it asks for yes or no.
 * @param rest the words from where the clause begins to the end of the sentence
 */
export function invitationOf(rest: readonly string[], from: number): Verdict | null {
  const flat = rest
    .slice(0, 30)
    .join(' ')
    .replace(/^(?:please|pls|plz|do|just|kindly) /, '')
  const match = TO_TELL.exec(flat)
  if (!match || (TO_DO.test(flat) && !/^(?:explain the .* (?:works?|to me)|list)/.test(flat))) return null
  const after = flat.slice(match[0].length)
  if (after === '' && match[0].startsWith('let ')) return null
  return /^ (?:\S+ )?(?:if|whether) (?!and)/.test(after) && /^(?:tell|let|remind)/.test(flat)
    ? asksAs('closed', 'indirect', from)
    : asksAs('open', 'invitation', from)
}
