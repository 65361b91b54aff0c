import type { Audience } from '../../src/domain/codes.ts'
import type { Json } from '../../src/engine/answers.ts'
import type { Asker, Intent, Question } from '../../src/engine/asker.ts'

/** What a person does at one question. `refused` is an answer that is expected to be turned down, with a sentence. */
export type Reply =
  | { readonly is: 'answer'; readonly raw: Json; readonly move?: Audience }
  | { readonly is: 'refused'; readonly raw: Json; readonly sentence: RegExp }
  | { readonly is: 'keep'; readonly move?: Audience }
  | { readonly is: 'clear' }
  | { readonly is: 'emptied' }
  | { readonly is: 'back'; readonly typed?: string }
  | { readonly is: 'help'; readonly typed?: string }
  | { readonly is: 'skip-part' }
  | { readonly is: 'later' }

export const says = (raw: Json, move?: Audience): Reply => ({ is: 'answer', raw, ...(move && { move }) })
export const refused = (raw: Json, sentence: RegExp): Reply => ({ is: 'refused', raw, sentence })
export const enter: Reply = { is: 'keep' }
export const goBack: Reply = { is: 'back' }
export const stop: Reply = { is: 'later' }
/** What Enter alone comes to at a yes or no question: its default where it has one that was never said before. */
export const enterAt = ({ required, known, chosen }: Question): Reply =>
  required && !known ? says(chosen[0] !== 'no') : enter
/** The answer to the question whether a date was read well. */
export const yes: Reply = says(true)

/** What was seen on the way: questions as they were asked, and lines shown between them. */
export interface Seen {
  readonly asker: Asker
  readonly questions: readonly Question[]
  readonly shown: readonly string[]
  /** What the coach said under answers. */
  readonly tips: readonly Question[]
}

export interface Scripted extends Seen {
  /** Fails when something of the script is left. */
  readonly finish: () => void
}

/**
 * Follows a script of question ids and replies. Stricter than a terminal: an unexpected question, a reply that the
 * question does not allow or that it turns down, and a reply that is left over are all mistakes of the flow or the test.
 */
export function scriptedAsker(script: readonly (readonly [id: string, reply: Reply])[]): Scripted {
  const left = [...script]
  const seen = strictAsker(({ id, kind }) => {
    // A tip that the script says nothing about leaves the answer as it is.
    if (kind === 'tip' && left[0]?.[0] !== id) return enter
    const [expected, reply] = left.shift() ?? []
    if (expected === undefined || reply === undefined)
      throw new Error(`${id} is asked, and the script is at its end`)
    if (expected !== id) throw new Error(`${id} is asked, and the script expects ${expected}`)
    return reply
  })
  return {
    ...seen,
    finish: () => {
      if (left.length > 0) throw new Error(`never asked: ${left.map(([id]) => id).join(', ')}`)
    },
  }
}

/** Replies to whatever is asked, as strictly as a script does. */
export function strictAsker(replyTo: (question: Question) => Reply): Seen {
  const questions: Question[] = []
  const shown: string[] = []
  const tips: Question[] = []
  return {
    questions,
    shown,
    tips,
    asker: {
      ask: async (question) => {
        if (question.kind === 'tip') {
          tips.push(question)
          return tipIntent(question, replyTo(question))
        }
        questions.push(question)
        for (;;) {
          const intent = intentOf(question, replyTo(question))
          if (intent) return intent
        }
      },
      show: (lines) => shown.push(...lines),
    },
  }
}

/** A few keys are all there is under a tip. */
function tipIntent({ offers }: Question, reply: Reply): Intent {
  if (reply.is === 'help') return { is: 'help', typed: '' }
  if (reply.is === 'back') return { is: 'back', typed: '' }
  if (reply.is === 'later') return { is: 'later' }
  if (reply.is === 'keep') return { is: 'keep', audience: null }
  if (reply.is === 'answer' && reply.raw === 'take' && offers.length > 0)
    return { is: 'answer', raw: 'take', audience: null }
  if (reply.is === 'answer' && (reply.raw === 'edit' || reply.raw === 'hide'))
    return { is: 'answer', raw: reply.raw, audience: null }
  throw new Error(`no reply to a tip: ${JSON.stringify(reply)}`)
}

function intentOf(question: Question, reply: Reply): Intent | null {
  const wrong = (why: string): never => {
    throw new Error(`${question.id}: ${why}`)
  }
  switch (reply.is) {
    case 'answer': {
      const why = misfit(question, reply.raw) ?? question.check(reply.raw)
      if (why !== null) wrong(`${JSON.stringify(reply.raw)} is turned down: ${why}`)
      return { is: 'answer', raw: reply.raw, audience: moved(question, reply.move) }
    }
    case 'refused': {
      const sentence = question.check(reply.raw) ?? wrong(`${JSON.stringify(reply.raw)} is taken`)
      return reply.sentence.test(sentence) ? null : wrong(`turned down with other words: ${sentence}`)
    }
    case 'keep':
      if (question.required && !question.known) wrong('is required, and nothing is known')
      return { is: 'keep', audience: moved(question, reply.move) }
    case 'clear':
      return question.known ? { is: 'clear' } : wrong('there is nothing to clear')
    case 'emptied':
      return question.known && !question.required && question.old !== ''
        ? { is: 'emptied' }
        : wrong('there is nothing to empty')
    case 'back':
      return question.mayGoBack
        ? { is: 'back', typed: reply.typed ?? '' }
        : wrong('there is nothing to go back to')
    case 'help':
      return { is: 'help', typed: reply.typed ?? '' }
    case 'skip-part':
      return question.maySkipPart ? { is: 'skip-part' } : wrong('its part cannot be skipped')
    case 'later':
      return { is: 'later' }
  }
}

/** A terminal says on which side an answer stands whenever it may be moved, moved or not. */
function moved({ id, mayChange, audience }: Question, move: Audience | undefined): Audience | null {
  if (move !== undefined && !mayChange) throw new Error(`${id}: cannot be moved to the other side`)
  return mayChange ? (move ?? audience) : null
}

/** What no terminal would give for such a question. */
function misfit({ kind, choices }: Question, raw: Json): string | null {
  const codes = choices.map(({ value }) => value)
  switch (kind) {
    case 'yes-no':
      return typeof raw === 'boolean' ? null : 'not yes or no'
    case 'choice':
      return typeof raw === 'string' && codes.includes(raw) ? null : `not among ${codes.join(', ')}`
    case 'many':
      return isTexts(raw) && raw.length > 0 && raw.every((one) => codes.includes(one))
        ? null
        : `not among ${codes.join(', ')}`
    case 'list':
      return isTexts(raw) && raw.length > 0 ? null : 'not a list of lines'
    default:
      return typeof raw === 'string' && raw.trim() !== '' ? null : 'not a text'
  }
}

const isTexts = (raw: Json): raw is readonly string[] =>
  Array.isArray(raw) &&
  raw.every((one) => typeof one === 'string' && one.trim() !== '' && !one.includes('\n'))
