import { fileLines } from '../undo-files.ts'
import type { UndoDirection, UndoneWords, UndoTexts, UndoTold } from '../undo.ts'
import type { DateTexts } from '../dates.ts'

const HOW: UndoneWords = {
  goes: 'removed',
  returns: 'back again',
  changes: 'as it was',
  stays: 'stays, because you changed it yourself afterwards',
}
/** The same where it is put back. */
const REDONE: UndoneWords = { ...HOW, changes: 'changed again' }

const howOf = (way: UndoDirection): UndoneWords => (way === 'undo' ? HOW : REDONE)

const more = (count: number): string => (count === 1 ? '… and 1 more line' : `… and ${count} more lines`)

/** `career prep from 22 November 2026` */
const named = ({ command, on }: UndoTold, dates: DateTexts): string =>
  [
    command === null ? 'the last change' : `career ${command}`,
    ...(on === null ? [] : [`from ${dates.longDay(on)}`]),
  ].join(' ')

export const undo: UndoTexts = {
  help: {
    undo: {
      about: [
        'First says which command it was and what happens to each file, then asks whether that is all right. What you have since changed elsewhere stays. career undo once more takes back the change before it; you can go back twenty changes.',
        'Changed your mind? --redo puts it back.',
      ],
      examples: [
        { command: 'career undo', does: 'take back the last change' },
        { command: 'career undo --dry-run', does: 'see first what would happen' },
        { command: 'career undo --redo', does: 'put back what you just took back' },
      ],
    },
  },
  optionHelp: {
    redo: 'put back what you last took back',
    yes: 'yes to the question, for scripts',
    'dry-run': 'show what would happen, and change nothing',
  },
  nothing: (way) => [
    way === 'undo'
      ? 'There is nothing to take back.'
      : 'Nothing was taken back, so there is nothing to put back.',
  ],
  about: (way, told, dates) => [
    way === 'undo' ? `This takes back: ${named(told, dates)}` : `This puts back: ${named(told, dates)}`,
    ...fileLines(told, howOf(way), more),
    ...told.flows.map((flow) => `  your answers to career ${flow}: ready to go on with`),
  ],
  question: (way) => (way === 'undo' ? 'Take this back?' : 'Put this back?'),
  done: (way, told, dates, withFiles) => [
    way === 'undo' ? `Taken back: ${named(told, dates)}.` : `Put back: ${named(told, dates)}.`,
    ...(withFiles ? fileLines(told, howOf(way), more) : []),
    ...told.flows.map(
      (flow) => `Your answers are still there: career ${flow} carries on where you left off.`,
    ),
    way === 'undo'
      ? 'Changed your mind? career undo --redo puts it back.'
      : 'Changed your mind? career undo takes it back again.',
  ],
  unchanged: ['Nothing has changed.'],
}
