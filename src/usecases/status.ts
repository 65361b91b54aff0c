import { nextCountdown } from '../domain/countdown.ts'
import { whereNow, type WhereNow } from '../domain/cycle.ts'
import type { Due } from '../domain/due.ts'
import { neverTalkedOfGoals } from '../domain/talked-of-goals.ts'
import type { Json } from '../engine/answers.ts'
import type { CalendarTexts, SmallStep } from '../text/calendar.ts'
import type { Catalogue } from '../text/catalogue.ts'
import type { DateTexts } from '../text/dates.ts'
import { typed } from '../text/typed-command.ts'
import { begunDrafts, nextDraft } from './latest-draft.ts'
import type { Deps, Draft } from './ports.ts'
import { readingStanding } from './reading.ts'
import { type CommandResult, besides } from './result.ts'
import { beside, type StepPlace, type WhatNext, wordsToType } from './small-step.ts'

type StatusDeps = Pick<Deps, 'clock' | 'store' | 'drafts' | 'toldOnce'> & { readonly catalogue: Catalogue }

/** As much as one looks at; what is left is counted. */
const MOST_DUE = 7

/** What the answer rests on in every folder; the rest is read when it turns out to matter. */
export const STATUS_PARTS = [
  'settings',
  'plan',
  'people',
  'agreements',
  'meetings',
  'checkins',
  'reviews',
  'feedback',
] as const

/** Where the user is in the cycle, what is due, and the one next step with its reason (advice S109, B25). */
export async function status({
  clock,
  store,
  drafts,
  toldOnce,
  catalogue,
}: StatusDeps): Promise<CommandResult> {
  const today = clock.today()
  const begun = await begunDrafts(drafts, null)
  const { value: found, problems: told } = await readingStanding(store, STATUS_PARTS, (standing) => ({
    now: whereNow(standing, today),
    countdown: nextCountdown(standing, today),
    draft: nextDraft(begun, standing, today),
    neverTalked: neverTalkedOfGoals(standing, today),
  }))
  const { now, draft } = found
  const shown: Shown = { now, draft, step: beside(now.next, found.countdown, today).step }
  const nothing = now.phase === 'start' && !draft
  // Where there seems to be nothing, all that could not be read is told.
  const problems = nothing ? (await store.load()).problems : told
  const first = nothing ? [] : await firstTalk(toldOnce, found.neverTalked, catalogue)
  const lines = nothing ? catalogue.commands.status.welcome : [...linesOf(shown, catalogue), ...first]
  return besides(problems, nothing, {
    is: 'done',
    lines,
    // Made for who asks for it: every text in it takes its time.
    get json() {
      return jsonOf(shown, catalogue)
    },
  })
}

const FIRST_TALK = 'first-talk'

/** One encouragement, once: to talk about goals that nobody at work has heard of (advice S31). */
async function firstTalk(
  toldOnce: Deps['toldOnce'],
  isDue: boolean,
  { commands }: Catalogue,
): Promise<readonly string[]> {
  const told = isDue ? await toldOnce.load() : []
  if (!isDue || told.includes(FIRST_TALK)) return []
  await toldOnce.save([...told, FIRST_TALK])
  return ['', ...commands.status.firstTalk]
}

/** What there is to say: where one is, what was not finished, and the small step on the way to a conversation. */
interface Shown {
  readonly now: WhereNow
  readonly draft: Draft | null
  readonly step: WhatNext['step']
}

function linesOf({ now, draft, step }: Shown, catalogue: Catalogue): readonly string[] {
  const { commands, dates, follow } = catalogue
  const texts = commands.status
  // One left over takes the same line to show as to count.
  const shown = now.due.length === MOST_DUE + 1 ? now.due : now.due.slice(0, MOST_DUE)
  const due = [
    ...shown.map((item) => texts.due[item.kind](item, dates)),
    ...(step?.place === 'due' ? [follow.calendar.dueStep(step.is, dates)] : []),
  ]
  const rest = now.due.length - shown.length
  return [
    texts.phases[now.phase],
    ...(due.length > 0 ? ['', ...due.map((line) => `  ${line}`)] : []),
    ...(rest > 0 ? [`  ${texts.more(rest)}`] : []),
    '',
    ...(draft ? texts.goOn(draft.flow) : nextLines({ now, draft, step }, catalogue)),
  ]
}

/** The one next step. A small step is how it begins, or takes its place where the conversation is prepared. */
function nextLines(
  { now: { next }, step }: Shown,
  { commands, dates, follow, advice }: Catalogue,
): readonly string[] {
  const texts = commands.status
  const reason = texts.reason(next.reason, dates)
  const instead = step?.place === 'instead'
  const number = instead ? STEP_ADVICE : next.advice
  const command = typed(wordsToType({ next, step }))
  return [
    ...texts.next(command, reason),
    ...(step === null || !BESIDE_NEXT.has(step.place)
      ? []
      : stepLines(step.is, command, follow.calendar, dates)),
    texts.advice(number, advice(number)),
  ]
}

/** The command is named where it is another than that of the next step. */
const stepLines = (
  step: SmallStep,
  said: string,
  { late, smallStep }: CalendarTexts,
  dates: DateTexts,
): readonly string[] => [
  ...(step.late ? [late] : []),
  smallStep(step, dates),
  ...(typed(step.command) === said ? [] : [`  ${typed(step.command)}`]),
]

const BESIDE_NEXT: ReadonlySet<StepPlace> = new Set<StepPlace>(['instead', 'below'])

/** Start two weeks before, in small parts. */
const STEP_ADVICE = 'S83'

function jsonOf({ now, draft, step }: Shown, catalogue: Catalogue): Json {
  const { commands, dates, follow } = catalogue
  return {
    schema: 1,
    command: 'status',
    phase: now.phase === 'start' ? 'prepare' : now.phase,
    due: now.due.map((item) => dueJson(item, catalogue)),
    smallStep: step && {
      step: step.is.id,
      text: follow.calendar.steps[step.is.id],
      command: typed(step.is.command),
      date: step.is.by,
      with: step.is.with,
    },
    next: draft
      ? { command: typed([draft.flow]), reason: commands.status.goOn(draft.flow).join(' '), advice: null }
      : nextJson({ next: now.next, step }, commands.status.reason(now.next.reason, dates)),
  }
}

const dueJson = (item: Due, { commands, dates }: Catalogue): Json => ({
  id: item.id,
  kind: item.kind,
  text: commands.status.due[item.kind](item, dates),
  date: item.date,
  days: item.days,
})

const nextJson = (what: WhatNext, reason: string): Json => ({
  command: typed(wordsToType(what)),
  reason,
  advice: what.step?.place === 'instead' ? STEP_ADVICE : what.next.advice,
})
