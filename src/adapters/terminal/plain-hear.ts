import type { Audience } from '../../domain/codes.ts'
import type { Json } from '../../engine/answers.ts'
import type { Intent, Question } from '../../engine/asker.ts'
import type { KeyTexts } from '../../text/keys.ts'
import { choicesOf, chosenAtStart } from './choice-state.ts'
import { commandIn, unescaped } from './commands.ts'
import { saysYes } from './yes-no-typed.ts'
import { itemOf, itemsIn, offerOf } from './list-lines.ts'

/** A question asked in plain lines, and who may see its answer as it stands. */
export interface PlainFrame {
  readonly question: Question
  readonly texts: KeyTexts
  readonly audience: Audience | null
}

/** What the lines typed so far come to: go on typing, try again, or done. */
export type Heard =
  /** `picked` is the ready example that the last line stands for. */
  | { readonly is: 'more'; readonly picked: string | null }
  | { readonly is: 'wrong'; readonly sentence: string }
  /** The same, of a question that one line answers. */
  | { readonly is: 'done'; readonly intent: Intent; readonly picked?: string }

const TAKES_LINES: ReadonlySet<Question['kind']> = new Set(['long', 'list'])

/** Does an empty line end the answer? */
export const takesLines = ({ kind }: Question): boolean => TAKES_LINES.has(kind)

/** Understands the lines typed for one question, the newest last. */
export function hear(frame: PlainFrame, lines: readonly string[]): Heard {
  const line = lines.at(-1) ?? ''
  const before = lines.slice(0, -1)
  if (frame.question.kind === 'tip') return replyToTip(frame, line.trim().toLowerCase())
  const asked = command(frame, line, before)
  if (asked) return asked
  if (line.trim() === '' && before.length === 0) return nothing(frame)
  if (!takesLines(frame.question)) return sayingWhat(accept(frame, rawOf(frame, line)), frame.question, line)
  return line.trim() === '' ? accept(frame, written(frame.question, before)) : more(frame.question, line)
}

/** One letter, or Enter alone; anything else is asked again. */
function replyToTip({ question, texts }: PlainFrame, line: string): Heard {
  const takes = question.offers.length > 0
  if (line === 'o' && takes) return done({ is: 'answer', raw: 'take', audience: null })
  switch (line) {
    case '':
      return done({ is: 'keep', audience: null })
    case '?':
      return done({ is: 'help', typed: '' })
    case '<':
    case 'e':
      return done({ is: 'answer', raw: 'edit', audience: null })
    case 'x':
      return done({ is: 'answer', raw: 'hide', audience: null })
    default:
      return { is: 'wrong', sentence: takes ? texts.plain.tipKeysTake : texts.plain.tipKeys }
  }
}

/** The number of a ready example says which one it was. */
function sayingWhat(heard: Heard, { offers }: Question, line: string): Heard {
  const picked = offerOf(line, offers)
  return heard.is === 'done' && picked !== line ? { ...heard, picked } : heard
}

function more({ kind, offers }: Question, line: string): Heard {
  const item = kind === 'list' ? itemOf(line, offers) : line
  return { is: 'more', picked: item !== line && offers.includes(item) ? item : null }
}

/** Signs that leave the question count on any line; those that drop an answer only while none is being typed. */
function command(
  { question, texts, audience }: PlainFrame,
  line: string,
  before: readonly string[],
): Heard | null {
  const typed = before.join('\n')
  switch (commandIn(line, question)) {
    case 'help':
      return done({ is: 'help', typed })
    case 'back':
      return question.mayGoBack ? done({ is: 'back', typed }) : { is: 'wrong', sentence: texts.firstQuestion }
    case 'clear':
      return before.length === 0 ? done({ is: 'clear' }) : null
    case 'leave-empty':
      return before.length === 0 ? leftEmpty({ question, texts, audience }) : null
    case 'skip-part':
      return before.length === 0 ? done({ is: 'skip-part' }) : null
    case null:
      return null
  }
}

function leftEmpty(frame: PlainFrame): Heard {
  const { question } = frame
  return question.required
    ? { is: 'wrong', sentence: question.check('') ?? '' }
    : done({ is: 'keep', audience: seenBy(frame) })
}

const done = (intent: Intent): Heard => ({ is: 'done', intent })

const seenBy = ({ question, audience }: PlainFrame): Audience | null => (question.mayChange ? audience : null)

/** Was something half typed, over an old answer or none? */
export const isHalf = ({ typed, old }: Question): boolean => typed !== old

/** Enter alone: what was half typed counts, an old answer stays, and a question that may be left out is left out. */
function nothing(frame: PlainFrame): Heard {
  const { question } = frame
  const half = isHalf(question) || !question.known ? standing(frame) : null
  if (half !== null) return accept(frame, { raw: half })
  if (question.known) return done({ is: 'keep', audience: seenBy(frame) })
  if (!question.required) return done({ is: 'keep', audience: seenBy(frame) })
  const asked = question.kind === 'choice' ? 'chooseOne' : 'yesOrNo'
  return { is: 'wrong', sentence: question.check('') ?? frame.texts.plain[asked] }
}

/** What stands in the field, as a raw answer; null when it is empty. */
function standing(frame: PlainFrame): Json {
  const { question } = frame
  const [first] = chosenAtStart(frame)
  if (question.kind === 'many') return first === undefined ? null : chosenAtStart(frame)
  if (question.kind === 'choice') return first ?? null
  if (question.kind === 'yes-no') return first === undefined ? null : first === choicesOf(frame)[0]?.value
  if (question.typed.trim() === '') return null
  return question.kind === 'list' ? itemsIn(question.typed) : question.typed
}

type Raw = { readonly raw: Json } | { readonly sentence: string }

function accept(frame: PlainFrame, read: Raw): Heard {
  const sentence = 'sentence' in read ? read.sentence : frame.question.check(read.raw)
  if (sentence !== null) return { is: 'wrong', sentence }
  return 'raw' in read
    ? done({ is: 'answer', raw: read.raw, audience: seenBy(frame) })
    : { is: 'more', picked: null }
}

const written = (question: Question, lines: readonly string[]): Raw => ({
  raw:
    question.kind === 'list' ? lines.map((line) => itemOf(unescaped(line), question.offers)) : textOf(lines),
})

const textOf = (lines: readonly string[]): string =>
  lines.length === 1 ? unescaped(lines[0] ?? '') : lines.join('\n')

function rawOf(frame: PlainFrame, line: string): Raw {
  switch (frame.question.kind) {
    case 'choice':
      return oneOf(frame, line)
    case 'many':
      return severalOf(frame, line)
    case 'yes-no':
      return yesOrNo(frame, line)
    default:
      return { raw: offerOf(unescaped(line), frame.question.offers) }
  }
}

/** A number from the list; the words themselves will do too. */
function oneOf(frame: PlainFrame, typed: string): Raw {
  const choices = choicesOf(frame)
  const word = typed.trim()
  const found = /^\d+$/u.test(word)
    ? choices[Number(word) - 1]
    : choices.find(({ label }) => label.toLowerCase() === word.toLowerCase())
  return found ? { raw: found.value } : { sentence: frame.texts.plain.noSuchNumber(word, choices.length) }
}

function severalOf(frame: PlainFrame, line: string): Raw {
  const numbers = line.split(/[\s,;]+/u).filter((word) => word !== '')
  const read = numbers.map((word) => oneOf(frame, word))
  const wrong = read.find((one) => 'sentence' in one)
  return wrong ?? { raw: read.flatMap((one) => ('raw' in one ? [one.raw] : [])) }
}

function yesOrNo(frame: PlainFrame, line: string): Raw {
  const { texts } = frame
  const word = line.trim().toLowerCase()
  const [yes, no] = choicesOf(frame)
  if (word === yes?.label.toLowerCase()) return { raw: true }
  if (word === no?.label.toLowerCase()) return { raw: false }
  const said = saysYes(word)
  if (said !== null) return { raw: said }
  return { sentence: texts.plain.yesOrNo }
}
