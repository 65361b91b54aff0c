import { type Assumed, countWords, type Named } from './assumed.ts'
import { pattern, set } from './pattern.ts'

const ROLES = 'manager|boss|team leader|team lead|supervisor|line manager|director|head of department|head'
/** What makes it a guess; it goes, because the question does not guess. */
const GUESS =
  'probably|surely|obviously|perhaps|maybe|no doubt|certainly|clearly|just|still|already|also|really|likely|presumably|' +
  'apparently|secretly'
const I_THINK =
  "(?:i(?:'m| am) (?:sure|afraid|guessing|certain)|i (?:think|guess|assume|suppose|bet|suspect|fear|expect|believe|imagine))(?: that)?"
const BEFORE = `(?:${GUESS}|${I_THINK})`

/** A verb of thinking: as somebody does it, as a whole verb, and as it is asked. */
const VERBS: readonly (readonly [finite: string, infinitive: string, asked: string])[] = [
  ['thinks', 'think', 'do you think'],
  ['believes', 'believe', 'do you think'],
  ['feels', 'feel', 'do you feel'],
  ['assumes', 'assume', 'do you think'],
  ['expects', 'expect', 'do you expect'],
  ["is worried|'s worried", 'be worried', 'are you worried'],
  ['has the impression|is under the impression', 'have the impression', 'do you have the impression'],
]

/** The question made of an assumption, or null where the cut is not surely clean. */
export function asked(assumed: Assumed, named: Named): string | null {
  return thatClause(assumed, named) ?? seenAs(assumed, named) ?? whatThereIs(assumed)
}

const subject = ({ names, isManager }: Named): string =>
  ['he', 'she', ...names, ...(isManager ? [`(?:my|the|our) (?:${ROLES})`] : [])].join('|')

/** "She must think I'm …", "he probably doesn't believe that …", "I bet she assumes …". */
function thatClause({ flat, typedFrom }: Assumed, named: Named): string | null {
  const who = `(?:${BEFORE} ){0,2}(?:${subject(named)})`
  const guess = `(?: (?:${GUESS}))`
  for (const [finite, infinitive, question] of VERBS) {
    const heads = [
      `${who}${guess}{0,2} (?:${finite})`,
      `${who}${guess}{0,2} (?:must|might|may|could|will|does not|doesn't|won't)${guess}{0,2} ${infinitive}`,
    ]
    const head = pattern(`^(?:${heads.join('|')})(?: that)? (?=\\S)`).exec(flat)?.[0]
    if (head === undefined) continue
    const rest = clause(flat.slice(head.length).split(' '), typedFrom(countWords(head)))
    if (rest === null) return null
    // What is still to come is likely or not; it has no extent.
    return WILL.test(rest)
      ? `How likely do you think it is that ${rest}?`
      : `To what extent ${question} that ${rest}?`
  }
  return null
}

const WILL = /^(?:\S+ )?\S*(?:['’]ll|will)\b/iu

/** What a clause about the user may begin with; anything else may not be a clause at all. */
const FIRST = set("i i'm i've i'd i'll my we we're we've our the this it's there's there")
/** The other in the third person, the person asked, a clause within the clause, or a word that closes a chat. */
const UNSURE = set(
  'he him his himself she her hers herself they them their themselves you your yours that because but so though whether if ' +
    'anyway right or who what never no nothing nobody none neither nor hardly barely without anymore either anything ' +
    'anyone any ever only leave leaving quit quitting resign',
)
/** What one would not have asked about oneself. */
const HARSH = set(
  'lazy stupid dumb annoying difficult bad useless incompetent weak boring arrogant ungrateful spoilt spoiled clumsy naive ' +
    'loser failure pointless fat ugly insecure pathetic unstable ill sick old expensive slow selfish moaner whiner rubbish ' +
    'crap idiot fool needy worthless hopeless terrible awful unreliable overpaid afraid scared pregnant pregnancy maternity health illness sickness disability depression anxiety therapy surgery cancer stress burnout retire ' +
    'retiring fired sacked',
)
const MOST_WORDS = 14

/** The clause behind "that", without a "not" in it: the other is asked how far it is so, not how far it is not. */
function clause(lows: readonly string[], typed: string): string | null {
  const [first = ''] = lows
  if (!FIRST.has(first) || lows.length < 2 || lows.length > MOST_WORDS) return null
  if (lows.some((low) => UNSURE.has(low) || HARSH.has(low))) return null
  const words = typed.split(' ')
  if (words.length !== lows.length) return null
  const positive = withoutNot(lows, words)
  return positive === null || positive.length < 2 || isCutShort(positive) ? null : positive.join(' ')
}

/** "I can", "I am", "I want": something is missing behind it. */
const isCutShort = (words: readonly string[]): boolean =>
  words.length === 2 && /^(?:can|am|want|have|will|do|need|would|should|could)$/u.test(words[1] ?? '')

/** Words that take the "not" with them, and what is left. */
const CONTRACTED: Readonly<Record<string, string>> = {
  "can't": 'can',
  cannot: 'can',
  "won't": 'will',
  "couldn't": 'could',
  "shouldn't": 'should',
  "wouldn't": 'would',
  "isn't": 'is',
  "aren't": 'are',
  "haven't": 'have',
}
const NOT_BEFORE = set('only just really always even so all that too very much')

/** Takes out one "not" or "don't" where that leaves a sound clause. */
function withoutNot(lows: readonly string[], words: readonly string[]): readonly string[] | null {
  const negatives = lows.flatMap((low, at) => (low === 'not' || /n't$|^cannot$/u.test(low) ? [at] : []))
  const [at] = negatives
  const hasYet = lows.at(-1) === 'yet'
  if (lows.slice(0, -1).includes('yet')) return null
  if (at === undefined) return hasYet ? words.slice(0, -1) : words
  const low = lows[at] ?? ''
  if (negatives.length > 1 || NOT_BEFORE.has(lows[at + 1] ?? '')) return null
  const without = turned(low, lows[at - 1] ?? '')
  if (without === null) return null
  return [...words.slice(0, at), ...without, ...words.slice(at + 1, hasYet ? -1 : undefined)]
}

/** What stands in place of a negative word; "don't" goes only behind a subject whose verb stays as it is. */
function turned(low: string, before: string): readonly string[] | null {
  if (low === 'not')
    return /^(?:i'm|am|we're|are|is|it's|will|can|should|would|could)$/u.test(before) ? [] : null
  if (low === "don't") return before === 'i' || before === 'we' ? [] : null
  const positive = Object.hasOwn(CONTRACTED, low) ? CONTRACTED[low] : undefined
  return positive === undefined ? null : [positive]
}

const SEEN = '(?:sees|considers)'
const QUALITY =
  'ready|fit|suitable|strong|experienced|independent|reliable|ambitious|indispensable|capable|motivated|committed|' +
  'valuable|important|too (?:young|quiet|modest|cautious|inexperienced|new|junior)'

/** "He sees me as …", "she doesn't consider me ready for …". */
function seenAs({ flat, typedFrom }: Assumed, named: Named): string | null {
  const head =
    `^(?:${BEFORE} ){0,2}(?:${subject(named)})(?: (?:${GUESS})){0,2} ` +
    `(?:${SEEN}|(?:doesn't|does not|must|might|may|will|won't) (?:see|consider)) me (?:not )?`
  const match = pattern(head).exec(flat)
  if (!match) return null
  const from = countWords(match[0])
  const lows = flat.split(' ').slice(from)
  const rest = lows.join(' ')
  const sees = /\bsees?\b/u.test(match[0])
  const fits = sees ? lows[0] === 'as' && lows.length > 1 : pattern(`^(?:${QUALITY})(?: |$)`).test(rest)
  const unsure = lows.some((low) => UNSURE.has(low) || HARSH.has(low) || low === 'not' || low.includes("n't"))
  if (!fits || unsure || lows.length > MOST_WORDS) return null
  const end = lows.at(-1) === 'yet' ? typedFrom(from).replace(/\s+yet$/iu, '') : typedFrom(from)
  return `To what extent do you ${sees ? 'see' : 'consider'} me ${end}?`
}

const MEANS = pattern(
  "^there(?:'s| is)(?: (?:probably|surely|obviously|just|simply)){0,2}(?: no| not any) (?:money|budget) for (?=\\S)",
)
const CHANCES = pattern(
  "^there(?: are|'re)(?: (?:probably|surely|obviously|just|simply)){0,2} no (opportunities|openings|options|chances)( here)?( for me)?( here)?$",
)

/** "There's no money for …", "there are no opportunities for me here". */
function whatThereIs({ flat, typedFrom }: Assumed): string | null {
  const means = MEANS.exec(flat)?.[0]
  if (means !== undefined) {
    const from = countWords(means)
    const lows = flat.split(' ').slice(from)
    const unsure = lows.length > 6 || lows.some((low) => UNSURE.has(low) || low === 'not')
    return unsure ? null : `What budget is there for ${typedFrom(from)}?`
  }
  const chances = CHANCES.exec(flat)
  if (!chances) return null
  const [, what = '', here, forMe, hereToo] = chances
  return `What ${what} do you see${forMe ?? ''}${here ?? hereToo ?? ''}?`
}
