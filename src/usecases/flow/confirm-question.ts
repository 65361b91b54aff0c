import { isWeekend, readIsoDay } from '../../domain/day.ts'
import { bareQuestion, type Question } from '../../engine/asker.ts'
import { type Confirmation, type Parts, saysThereIsNone } from '../../engine/step.ts'
import type { Catalogue } from '../../text/catalogue.ts'

/** How an answer was read, for a yes; or the days or people the words leave open, to choose from. */
export function confirmQuestion(confirmation: Confirmation, catalogue: Catalogue): Question {
  const { dates, ui } = catalogue
  if (confirmation.of === 'parts') {
    const notes = [
      ui.takenApart.lead,
      ...confirmation.things.flatMap((thing, at) => partLines(thing, at, catalogue)),
    ]
    return bareQuestion({ ...YES_OR_NO, label: ui.takenApart.isRight, notes })
  }
  if (confirmation.of === 'day') {
    const label = ui.isThisDay(dates.longDay(confirmation.day), isWeekend(confirmation.day))
    return bareQuestion({ ...YES_OR_NO, label })
  }
  if (confirmation.of === 'emptied') return isItToGo(confirmation.text, catalogue)
  if (confirmation.of === 'unlikely') return isItMeant(confirmation, catalogue)
  if (confirmation.of === 'names') return whichPerson(confirmation, catalogue)
  const days = confirmation.days.map((day) => ({ value: day, label: dates.longDay(day) }))
  const choices = [...days, { value: '', label: ui.otherDay }]
  return bareQuestion({ id: 'confirm', kind: 'choice', label: ui.whichDay, choices, mayGoBack: true })
}

/** What `?` says there: how it was read, and what to do when that is not what was meant. */
export function confirmHelp(confirmation: Confirmation, { ui }: Catalogue): readonly string[] {
  if (confirmation.of === 'unlikely') return ui.unlikely[confirmation.as].help
  if (confirmation.of === 'emptied') return ui.emptied.help
  return confirmation.of === 'names' ? ui.person.help : ui.confirmHelp[confirmation.of]
}

/** Enter goes back to the field, with what was typed in it; where there is no answer it leaves the question empty. */
function isItMeant({ as, text }: Extract<Confirmation, { of: 'unlikely' }>, { ui }: Catalogue): Question {
  const { notes, label } = ui.unlikely[as]
  return bareQuestion({
    ...YES_OR_NO,
    label: label(text),
    notes,
    chosen: [saysThereIsNone(as) ? 'yes' : 'no'],
  })
}

/** Enter puts the old answer back: what was kept is not lost to one key too many. */
const isItToGo = (text: string, { ui: { emptied } }: Catalogue): Question =>
  bareQuestion({
    ...YES_OR_NO,
    label: emptied.label,
    notes: [emptied.stood(shortened(text))],
    chosen: ['no'],
  })

const MOST_SHOWN = 200

function shortened(text: string): string {
  const line = text.trim().replaceAll(/\s*\n\s*/gu, '; ')
  return line.length <= MOST_SHOWN ? line : `${line.slice(0, MOST_SHOWN).trimEnd()}…`
}

/** The people a name fits, and somebody new of that name. */
export function whichPerson(
  { typed, names }: { readonly typed: string; readonly names: readonly string[] },
  { ui }: Catalogue,
): Question {
  const known = names.map((name) => ({ value: name, label: name }))
  const choices = [...known, { value: typed, label: ui.person.somebodyElse(typed) }]
  const label = ui.person.which(typed)
  return bareQuestion({ id: 'person', kind: 'choice', label, choices, mayGoBack: true })
}

const YES_OR_NO = { id: 'confirm', kind: 'yes-no', chosen: ['yes'], mayGoBack: true } as const

/** An agreement part by part, a line each, under its number; one that is put off is a single line. */
function partLines(
  thing: Parts,
  at: number,
  { dates, ui: { takenApart, you } }: Catalogue,
): readonly string[] {
  const { who = null, what, by, seen = null, later } = thing
  const day = readIsoDay(by ?? '')
  const lines =
    typeof later === 'string'
      ? [takenApart.later(later)]
      : [
          takenApart.who(who === 'me' ? you : who),
          takenApart.what(what ?? ''),
          takenApart.by(day && dates.longDay(day)),
          takenApart.seen(seen),
        ]
  const mark = `${at + 1}  `
  return lines.map((line, row) => (row === 0 ? mark : ' '.repeat(mark.length)) + line)
}
