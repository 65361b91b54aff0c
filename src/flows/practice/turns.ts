import type { ReactionId } from '../../domain/practice.ts'
import type { Answers } from '../../engine/answers.ts'
import type { Note } from '../../text/notes.ts'
import type { FlowStep } from '../flow-step.ts'
import { textOf } from '../given.ts'
import { readText } from '../readers.ts'
import { typedText } from '../typed-text.ts'
import type { PracticeContext } from './context.ts'
import { fitsPerson, roleOf } from './fits.ts'
import { modelOf, talkOf } from './talk.ts'

/** What every question of a rehearsal has in common: it is the user's alone. */
export const base = {
  part: 'talk',
  audience: 'private',
  mayChange: false,
  typed: typedText,
} as const

/** What was typed or chosen at a question. */
export const answerTo = (answers: Answers, id: string): string | undefined => {
  const answer = answers[id]
  return answer?.is === 'given' ? textOf(answer.value) : undefined
}

/** Lines said above a question. */
export const spoken = (lines: readonly string[]): Note => ({ key: 'spoken', lines })

export const TURNS = ['reply', 'again', 'last'] as const

/** What the user said in one conversation, up to the first reply they passed over. */
export function repliesTo(answers: Answers, reaction: ReactionId): readonly string[] {
  const given = TURNS.map((turn) => answerTo(answers, `${turn}:${reaction}`))
  const open = given.indexOf(undefined)
  return given.slice(0, open < 0 ? given.length : open).filter((reply) => reply !== undefined)
}

/** The turns of one conversation that apply, and whether it has come to its end. */
interface Talking {
  readonly steps: readonly FlowStep[]
  readonly over: boolean
}

export function talking(
  context: PracticeContext,
  answers: Answers,
  reaction: ReactionId,
  conditional: boolean,
): Talking {
  const steps: FlowStep[] = []
  const replies: string[] = []
  for (const turn of TURNS) {
    const { lines, over } = talkOf(reaction, replies, context.texts, context.language)
    const id = `${turn}:${reaction}`
    const answer = answers[id]
    if (over) return { steps, over }
    steps.push({ ...turnStep(context, reaction, turn, lines.at(-1) ?? ''), conditional })
    if (answer === undefined)
      return { steps: [...steps, ...ahead(context, reaction, turn, conditional)], over: false }
    const reply = answerTo(answers, id)
    if (reply === undefined) return { steps, over: true }
    replies.push(reply)
  }
  return { steps, over: true }
}

/** Turns that are still to come: nobody knows yet what will be said. */
const ahead = (
  context: PracticeContext,
  reaction: ReactionId,
  turn: (typeof TURNS)[number],
  conditional: boolean,
): readonly FlowStep[] =>
  TURNS.slice(TURNS.indexOf(turn) + 1).map((later) => ({
    ...turnStep(context, reaction, later, null),
    conditional,
  }))

/** What one says last to these is what one takes from them (advice S30, S93). */
const CRITICISM: ReadonlySet<ReactionId> = new Set(['criticism', 'vague-criticism'])

/** One turn: what the other says is the question. */
export const turnStep = (
  context: PracticeContext,
  reaction: ReactionId,
  turn: (typeof TURNS)[number],
  line: string | null,
): FlowStep => ({
  ...base,
  id: `${turn}:${reaction}`,
  kind: 'long',
  text: turn === 'last' && CRITICISM.has(reaction) ? 'practice.take' : `practice.${turn}`,
  params: { name: whoSays(context, reaction), ...(line !== null && { quote: line }) },
  parse: readText,
})

export const whoSays = ({ name, kind, texts }: PracticeContext, reaction: ReactionId): string =>
  name !== null && fitsPerson(reaction, kind) ? name : texts.roles[roleOf(reaction)]

/**
 * How it ended, and how it could have been said.
 * @param heardNothing nobody was there to be asked, so the last line was not read yet
 */
export function endLines(
  context: PracticeContext,
  reaction: ReactionId,
  replies: readonly string[],
  heardNothing = false,
): readonly string[] {
  const { texts, language, wish } = context
  const { lines, over } = talkOf(reaction, replies, texts, language)
  // What stood above a turn that was passed over was read there.
  const isNew = over || (heardNothing && replies.length > 0)
  const last = isNew ? [texts.says(whoSays(context, reaction), lines.at(-1) ?? ''), ''] : []
  return [...last, ...texts.modelLines(modelOf(reaction, texts, wish), texts.reactions[reaction].behind)]
}
