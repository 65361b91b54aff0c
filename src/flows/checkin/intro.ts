import { daysBetween, firstOfMonth, monthOf } from '../../domain/day.ts'
import { attentionFalls, energyRun, latestFirst } from '../../domain/energy.ts'
import { addMonths } from '../../domain/day.ts'
import type { CheckinRecord } from '../../domain/records.ts'
import { monthOfCheckin } from '../../domain/month-of-checkin.ts'
import type { Note } from '../../text/notes.ts'
import { whoOf } from '../prep/with-them.ts'
import type { CheckinContext } from './steps.ts'

/** Agreements with a date this near stand above the questions. */
const SOON = 14
/** Somebody else's agreement gets this long before a reminder is offered. */
const PATIENCE = 14
const MONTHS_OF_ENERGY = 3
const LOW_RUN = 3

/** Last month's if-then first, then what is due and what returns (advice S16, S66, S108). */
export function checkinIntro(context: CheckinContext): readonly Note[] {
  const { folder, today, open } = context
  const earlier = latestFirst(folder.checkins, today).filter((one) => monthOfCheckin(one) < monthOf(today))
  const [last] = earlier
  return [
    ...lastStep(last),
    ...(last && missedAMonth(last, context) ? [{ key: 'missed-month' } as const] : []),
    ...open
      .filter(({ by }) => by !== null && daysBetween(today, by) <= SOON)
      .map(
        (entry) =>
          ({
            key: 'due-agreement',
            what: entry.what,
            who: whoOf(entry),
            days: daysBetween(today, entry.by ?? today),
          }) as const,
      ),
    ...reminders(context),
    ...trend(earlier),
    ...(energyRun(folder.checkins, today) >= LOW_RUN && oncePerQuarter(earlier)
      ? [{ key: 'three-low-months' } as const]
      : []),
    ...withoutPractice(context),
    ...(attentionFalls(folder.checkins, today) ? [{ key: 'less-attention' } as const] : []),
  ]
}

/** A course or training is learned by doing: said once, in the first check-in after the goal was made (advice S105). */
const withoutPractice = ({ folder, goals, subject }: CheckinContext): readonly Note[] =>
  goals
    .filter(({ training, practise }) => training !== undefined && practise === undefined)
    .filter(({ made }) => folder.checkins.every((one) => one === subject || one.shared.made < made))
    .slice(0, 1)
    .map(({ id, text }) => ({ key: 'no-practice', goal: text, id }) as const)

function lastStep(last: CheckinRecord | undefined): readonly Note[] {
  const text = last?.private['if-then']
  return last && text ? [{ key: 'last-if-then', text, month: monthOfCheckin(last) }] : []
}

const missedAMonth = (last: CheckinRecord, { today }: CheckinContext): boolean =>
  monthOfCheckin(last) < monthOf(addMonths(firstOfMonth(today), -1))

/** A respectful sentence to come back to what lies with somebody else, open and without blame. */
const reminders = ({ open }: CheckinContext): readonly Note[] =>
  open
    .filter((entry) => entry.who !== 'me' && entry.person !== null && (entry.overdueDays ?? 0) > PATIENCE)
    .slice(0, 1)
    .map((entry) => ({
      key: 'reminder',
      what: entry.what,
      name: entry.person ?? '',
      overdueDays: entry.overdueDays ?? 0,
    }))

function trend(earlier: readonly CheckinRecord[]): readonly Note[] {
  const energies = earlier
    .slice(0, MONTHS_OF_ENERGY)
    .map((one) => one.private.energy ?? null)
    .toReversed()
  return energies.length > 1 ? [{ key: 'energy-trend', energies }] : []
}

/** Said at the third low month and then every third: once a quarter, no more. */
const oncePerQuarter = (earlier: readonly CheckinRecord[]): boolean => {
  const run = earlier.findIndex((one) => (one.private.energy ?? LOW_RUN) > 2)
  const length = run < 0 ? earlier.length : run
  return length % LOW_RUN === 0
}
