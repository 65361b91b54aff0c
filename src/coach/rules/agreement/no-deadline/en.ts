import type { CoachedAgreement } from '../../../agreements/coached.ts'
import type { Cue, Examples } from '../../rule.ts'

const SOME_TIME =
  /(?<![\p{L}\p{N}])(?:soon|asap|as soon as possible|at some (?:point|stage)|sometime(?: soon)?|some time|in due course|one day|some day|later|eventually|shortly|in the (?:near )?future|before the (?:summer|holidays)|after the (?:summer|holidays)|when things (?:calm|quieten|settle) down|when I get round to it)(?![\p{L}\p{N}])/iu

/** Holds when no day can be read from it, and it is not told as done; the vague time in it is quoted. */
export const cue = ({ text, deadline, done }: CoachedAgreement): Cue | null =>
  deadline === null && !done ? { quote: SOME_TIME.exec(text)?.[0] ?? '' } : null

export const examples: Examples = {
  fires: [
    "I'll request the job profile soon.",
    'Joan rings the council asap.',
    'Count the keys.',
    "We'll plan a meeting after the summer.",
    'I email the minutes of 3 May to Hakan.',
    "HR lets me know whether it's allowed.",
  ],
  silent: [
    "I'll request the job profile on Friday.",
    'Joan rings the council by 3 June.',
    'Count the keys in week 14.',
    "I've counted the keys.",
    'Joan rang the council already.',
    'The form has been handed in.',
    'There will be a list by the end of March.',
  ],
}
