import { asksAs, type Verdict } from '../clause.ts'
import { PREPOSITIONS, WH } from './words.ts'

/** Nouns for what somebody thinks or knows: asking for them is asking openly. */
const VIEWS =
  /\b(?:views?|opinions?|thoughts?|perspectives?|take on|experiences?|expectations?|ideas?|insights?|impressions?|reactions?|judgement|reasons?|reasoning|stor(?:y|ies)|examples?|understanding|explanation|advice|feelings?|assessment|read on|background|details?|sense of|picture|point of view|side of)\b/

const ASK_VERBS =
  'tell|explain|describe|walk|talk|take|share|say|give|show|help|outline|clarify|elaborate|expand|shed|let|point|comment|summari[sz]e|illustrate|' +
  'sketch|spell|set|paint|run|find|check|look|remind|advise|suggest|indicate|enlighten|see|think|specify|confirm|ask|work|recall|' +
  'go|offer|name|list|identify|fill|guide|speak|unpack|break|lay|bring|guess|telling|explaining|sharing|saying|showing|giving|walking|talking|describing|letting|helping|outlining|clarifying'

/** `could you (please) tell`, `would you mind explaining`, `are you able to say`. */
const REQUEST = new RegExp(
  `^(?:(?:can|could|would|will|cud|wud|cld|wld|might|couldn't|can't|can|do|are|were) (?:you|u|ya|someone|anyone|anybody|somebody)|is it possible|would it be possible|would it be possible|any chance you) ` +
    `((?:\\S+ ){0,6}?)(${ASK_VERBS})(?= |$)`,
)

const MAY_SAY =
  /^(?:(?:please|pls|plz|kindly|maybe|possibly|perhaps|just|also|then|quickly|briefly|ever|at|all|some|point|mind|be|able|to|willing|happy|care|like|prepared|for|me|you|could|can|can't|free|up|a|bit) )*$/

const KNOWS =
  /^(?:(?:do|did|would|don't) (?:you|u|ya|anyone|we) (?:\S+ ){0,2}?(?:know|remember|recall|have (?:any |an |a |some )?(?:\S+ )?(?:idea|sense|view|feel|feeling|clue|thoughts|suggestions|opinion|insight)(?: of| on| about| as to)?)|(?:you|u) know|(?:have|has) (?:you|u|anyone) (?:got )?(?:any|an|a|some) (?:idea|sense|view|thoughts|suggestions|clue)(?: of| on| about| as to)?|(?:any|some|no) (?:idea|ideas|clue|thoughts|views|suggestions|tips|advice|word|news)(?: of| on| about| as to| yet)?|(?:may|can|could|might|cud) (?:i|we) (?:\S+ ){0,3}?(?:ask|know|hear|enquire|inquire)|(?:do you |would you |d'you |you )?mind if i ask(?:ed)?|mind me asking|(?:do you |would you )?mind me asking|anyone know)(?= |$)/

const WONDERS =
  /^(?!(?:i'll|i will|we'll) (?:\S+ )?(?:see|find out|get|ask)\b)(?:(?:i|i'm|im|i am|i was|i've been|ive been|we're|was|been|am|just|i keep|keep|i do|i did|i'd been|we were|i'm just|im just) ?(?:\S+ ){0,3}?(?:wonder|wondering|wondered|curious|interested to (?:know|hear|see|learn|understand)|keen to (?:know|hear|learn|understand)|intrigued(?: to know)?|dying to know|hoping (?:you can |you could |to )(?:tell me|explain|hear|find out|understand|learn|know))|(?:i'd|i would|id|we'd|we would|i'll|would|'d|i (?:also |really |just |do |still )*(?:want|need|hope|love|wanted|wish|long)|i'm (?:\S+ )?(?:hoping|trying|keen|eager|looking forward)|im (?:hoping|trying|keen)) (?:\S+ ){0,4}?(?:know|hear|understand|learn|ask|find out|see|get|explore)|(?:wondering|curious|wonder|interested to know|keen to know|would love to know|would like to know|love to know|love to hear|like to know|like to hear)|(?:my|the|a|one|another|next|first|last|other|big|main) (?:\S+ ){0,2}?(?:question|thing|query)(?: \S+){0,8}? (?:is|was|would be)|question is|(?:it would|it'd|it'd|would) (?:\S+ ){0,4}?(?:to|if i) (?:know|knew|hear|heard|understand|understood|learn)|what i(?:'d|'m| would| want| am| really| don't| need| do)?(?: \S+){0,8}? (?:is|was)|let me ask(?: you)?|i (?:have to |must |want to |need to |wanted to |wish to |should )(?:ask|know|understand|hear|find out)(?: you)?|i wanna know|(?:need|want|like|wish) to (?:know|hear|understand)|not sure if i can ask|ask)(?= |$)/

const FILLERS: ReadonlySet<string> = new Set(
  (
    'me us you u please just a bit little more about on of to in into through over as roughly exactly maybe also then something some anything what light your ' +
    'mind honestly perhaps quickly briefly out detail it for yet at all with i ask sort kind idea from and really how up further again team team,'
  ).split(' '),
)

type Complement = 'wh' | 'whether' | 'that' | 'none'

/** What the words behind a request begin with; a few words may come before it. */
function complementOf(lows: readonly string[]): Complement {
  for (const [at, low] of lows.slice(0, 7).entries()) {
    const next = lows[at + 1] ?? ''
    if (low === 'if' || low === 'whether')
      return next === 'and' && WH.has(lows[at + 2] ?? '') ? 'wh' : 'whether'
    if (low === 'that' && at === 0) return 'that'
    if (WH.has(low) || /^(?:whichever|howcome)$/.test(low)) return 'wh'
    if (PREPOSITIONS.has(low) && WH.has(next)) return 'wh'
    if (!FILLERS.has(low) && at > 3) return 'none'
  }
  return 'none'
}

/**
 * Whether words ask to be told something: with a question word or a topic openly, with "if" for a yes or a no.
 * @param rest the words from where the clause begins to the end of the sentence
 * @param from the place of `rest` in the clause
 */
export function frameOf(rest: readonly string[], from: number): Verdict | null {
  const flat = rest.slice(0, 40).join(' ')
  return request(flat, from) ?? knowledge(flat, from) ?? wondering(flat, from)
}

const open = (from: number): Verdict => asksAs('open', 'indirect', from)
const whether = (from: number): Verdict => asksAs('closed', 'indirect', from)

const behind = (flat: string, length: number): readonly string[] =>
  flat.slice(length).trim().split(' ').filter(Boolean)

function request(flat: string, from: number): Verdict | null {
  const match = REQUEST.exec(flat)
  if (!match || !MAY_SAY.test(match[1] ?? '')) return null
  const verb = match[2] ?? ''
  const after = flat.slice(match[0].length)
  if (
    /^(?:do|are|were)/.test(flat) &&
    !/^(?:do (?:you|u) mind|(?:are|were) (?:you|u) (?:\S+ ){0,2}?(?:able|willing|happy|free|prepared))/.test(
      flat,
    )
  )
    return null
  const complement = complementOf(behind(flat, match[0].length))
  if (complement === 'wh')
    return /^(?:see|ask|work|go|put|look|check)$/.test(verb) && !ASKED_AT_ONCE.test(after) ? null : open(from)
  if (complement === 'whether') return whether(from)
  if (complement === 'that') return null
  return namesContent(verb, after) ? open(from) : null
}

const ASKED_AT_ONCE = /^ (?:out |into |at |me |up )?(?:what|who|where|when|why|how|which)/

/** A request that says on what: `tell me about`, `give me an example`, `explain the pay bands`. */
function namesContent(verb: string, after: string): boolean {
  if (/^ (?:it|this|that|things|everything) to (?!me\b|us\b)/.test(after)) return false
  if (
    /^(?:explain|explaining|describe|describing|outline|outlining|clarify|clarifying|elaborate|unpack|illustrate|expand|summari[sz]e)$/.test(
      verb,
    )
  )
    return true
  if (/^(?:tell|telling)$/.test(verb))
    return /^ (?:me |us )(?:\S+ ){0,3}?(?:about|more|something|anything)\b/.test(after)
  if (/^(?:say|saying)$/.test(verb)) return /^ (?:a |some |something |anything |more )/.test(after)
  if (/^(?:talk|walk|take|guide|speak|break)/.test(verb))
    return /^ (?:me |us )?(?:\S+ )?(?:through|down|over)\b/.test(after)
  if (/^(?:help|helping)$/.test(verb)) return /^ (?:me |us )(?:to )?(?:understand|see)\b/.test(after)
  if (/^(?:shed|paint|spell|set|lay|fill)$/.test(verb)) return /\b(?:light|picture|out|in)\b/.test(after)
  if (/^(?:give|giving|share|sharing|offer|name|show|bring)$/.test(verb))
    return (
      /^ (?:\S+ ){0,5}?/.test(after) &&
      VIEWS.test(after.slice(0, 60)) &&
      !/\badvice\b/.test(after.slice(0, 30))
    )
  return /^(?:comment|expand|elaborate|suggest)$/.test(verb) && /^ (?:on|a way|ways|some)\b/.test(after)
}

/** `do you know anyone who …`: that they exist is asked. */
const NAMES_SOMEBODY =
  /^(?:anyone|anybody|someone|somebody|people|a|an|the|any|others|colleagues|another|that)$/

function knowledge(flat: string, from: number): Verdict | null {
  const match = KNOWS.exec(flat)
  if (!match || /^do (?:you|u) know what i mean/.test(flat)) return null
  const after = behind(flat, match[0].length)
  const complement = NAMES_SOMEBODY.test(after[0] ?? '') ? 'none' : complementOf(after)
  if (complement === 'wh') return open(from)
  if (complement === 'whether') return whether(from)
  return /(?:ask|know|hear)$/.test(match[0]) && asksForView(flat.slice(match[0].length)) ? open(from) : null
}

function wondering(flat: string, from: number): Verdict | null {
  const match = WONDERS.exec(flat)
  if (!match || match[0] === 'ask') return null
  const complement = complementOf(behind(flat, match[0].length))
  if (complement === 'wh') return open(from)
  if (complement === 'whether') return whether(from)
  return complement === 'none' && asksForView(flat.slice(match[0].length)) ? open(from) : null
}

const asksForView = (after: string): boolean =>
  /^ (?:\S+ ){0,3}?(?:your|ur|you)\b/.test(after) && VIEWS.test(after.slice(0, 80))
