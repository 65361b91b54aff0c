import type { Audience } from '../../domain/codes.ts'
import type { Progress } from '../../engine/asker.ts'
import type { Frame, Outcome } from './form.ts'
import type { Key } from './key.ts'
import { wrap, wrapParts } from './wrap.ts'

/** The rows above the field: where we are, the question, who sees the answer, the hint. */
export function header(
  { question, texts, style, marks }: Frame,
  audience: Audience | null,
  width: number,
): readonly string[] {
  const progress = question.progress ? progressParts(question.progress, texts.minutesLeft) : []
  return [
    ...wrapParts(progress, marks.separator, width).map(style.dim),
    ...wrap(question.label, width).map(style.question),
    ...(audience === 'private' ? [style.private(texts.onlyForYou)] : []),
    ...(audience === 'share' ? [style.share(texts.toShare)] : []),
    ...(question.hint === '' ? [] : wrap(question.hint, width).map(style.dim)),
  ]
}

/** `3/7`, the part, and the time left. */
export const progressParts = (
  { at, of, part, minutesLeft }: Progress,
  left: (minutes: number) => string,
): readonly string[] => [
  `${at}/${of}`,
  ...(part === null ? [] : [part]),
  ...(minutesLeft === null ? [] : [left(minutesLeft)]),
]

/** The row or rows that say what the keys do. */
export function keyRows(
  { style, marks }: Frame,
  keys: readonly (string | false)[],
  width: number,
): readonly string[] {
  const parts = keys.filter((part) => part !== false)
  return wrapParts(parts, marks.separator, width).map(style.dim)
}

/** What is wrong with the answer, if anything is. */
export const problemRows = ({ style }: Frame, problem: string | null, width: number): readonly string[] =>
  problem === null ? [] : wrap(problem, width).map(style.problem)

/** What Ctrl-P would do now, for the key line. */
export const audienceKey = ({ question, texts }: Frame, audience: Audience | null): string | false =>
  question.mayChange &&
  audience !== null &&
  `Ctrl-P ${audience === 'share' ? texts.onlyForYou : texts.toShare}`

export const isAudienceKey = ({ question }: Frame, key: Key): boolean =>
  question.mayChange && key.ctrl && key.name === 'p'

export const otherSide = (audience: Audience | null): Audience | null =>
  audience === null ? null : audience === 'share' ? 'private' : 'share'

export const isBackKey = (key: Key): boolean => key.name === 'escape' || (key.ctrl && key.name === 'b')

export const isHelpKey = (key: Key): boolean => key.name === 'f1'

/** The audience that goes with an answer: only where the user may choose it. */
export const movable = ({ question }: Frame, audience: Audience | null): Audience | null =>
  question.mayChange ? audience : null

/** Outcomes in which nothing was typed, with the words that stay in the scroll-back. */
export const outcomes = {
  clear: ({ texts, style }: Frame): Outcome => ({
    intent: { is: 'clear' },
    shown: [style.dim(texts.became.cleared)],
  }),
  skipPart: ({ texts, style }: Frame): Outcome => ({
    intent: { is: 'skip-part' },
    shown: [style.dim(texts.became.partSkipped)],
  }),
  /** The old answer was taken out of the field. */
  emptied: ({ texts, style }: Frame): Outcome => ({
    intent: { is: 'emptied' },
    shown: [style.dim(texts.became.emptied)],
  }),
  keep: ({ question, texts, style }: Frame, audience: Audience | null): Outcome => ({
    intent: { is: 'keep', audience },
    shown: [style.dim(question.known ? texts.became.kept : texts.became.skipped)],
  }),
  back: (typed: string): Outcome => ({ intent: { is: 'back', typed }, shown: [] }),
  help: (typed: string): Outcome => ({ intent: { is: 'help', typed }, shown: [] }),
} as const
