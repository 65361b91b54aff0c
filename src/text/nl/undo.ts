import { fileLines } from '../undo-files.ts'
import type { UndoDirection, UndoneWords, UndoTexts, UndoTold } from '../undo.ts'
import type { DateTexts } from '../dates.ts'

const HOW: UndoneWords = {
  goes: 'weg',
  returns: 'weer terug',
  changes: 'zoals het was',
  stays: 'blijft, want je hebt het daarna zelf veranderd',
}
/** The same where it is put back. */
const REDONE: UndoneWords = { ...HOW, changes: 'weer veranderd' }

const howOf = (way: UndoDirection): UndoneWords => (way === 'undo' ? HOW : REDONE)

const more = (count: number): string => (count === 1 ? '… en nog 1 regel' : `… en nog ${count} regels`)

/** `career prep van 22 november 2026` */
const named = ({ command, on }: UndoTold, dates: DateTexts): string =>
  [
    command === null ? 'de laatste verandering' : `career ${command}`,
    ...(on === null ? [] : [`van ${dates.longDay(on)}`]),
  ].join(' ')

export const undo: UndoTexts = {
  help: {
    undo: {
      about: [
        'Zegt eerst welke opdracht het was en wat er met elk bestand gebeurt, en vraagt dan of het mag. Wat je daarna op een andere plek veranderde, blijft staan. Nog een keer career undo neemt de verandering daarvóór terug; zo kun je twintig veranderingen teruggaan.',
        'Spijt? Met --redo staat het er weer.',
      ],
      examples: [
        { command: 'career undo', does: 'neem de laatste verandering terug' },
        { command: 'career undo --dry-run', does: 'kijk eerst wat er zou gebeuren' },
        { command: 'career undo --redo', does: 'zet terug wat je net terugnam' },
      ],
    },
  },
  optionHelp: {
    redo: 'zet terug wat je het laatst terugnam',
    yes: 'ja op de vraag, voor scripts',
    'dry-run': 'toon wat er zou gebeuren, en verander niets',
  },
  nothing: (way) => [
    way === 'undo'
      ? 'Er is niets om terug te nemen.'
      : 'Er is niets teruggenomen, dus ook niets terug te zetten.',
  ],
  about: (way, told, dates) => [
    way === 'undo' ? `Dit neem je terug: ${named(told, dates)}` : `Dit zet je terug: ${named(told, dates)}`,
    ...fileLines(told, howOf(way), more),
    ...told.flows.map((flow) => `  je antwoorden bij career ${flow}: staan weer klaar`),
  ],
  question: (way) => (way === 'undo' ? 'Wil je dit terugnemen?' : 'Wil je dit terugzetten?'),
  done: (way, told, dates, withFiles) => [
    way === 'undo' ? `Teruggenomen: ${named(told, dates)}.` : `Teruggezet: ${named(told, dates)}.`,
    ...(withFiles ? fileLines(told, howOf(way), more) : []),
    ...told.flows.map((flow) => `Je antwoorden zijn er nog: career ${flow} gaat verder waar je was.`),
    way === 'undo'
      ? 'Toch niet? career undo --redo zet het weer terug.'
      : 'Toch niet? career undo neemt het weer terug.',
  ],
  unchanged: ['Er is niets veranderd.'],
}
