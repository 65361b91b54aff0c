import { whereNow, type WhereNow } from '../domain/cycle.ts'
import { FLOWS } from '../domain/codes.ts'
import type { Due } from '../domain/due.ts'
import { descending } from '../domain/order.ts'
import type { NextStep } from '../domain/reason.ts'
import type { Json } from '../engine/answers.ts'
import type { Catalogue } from '../text/catalogue.ts'
import type { Deps, Draft } from './ports.ts'
import { type CommandResult, besides } from './result.ts'

type StatusDeps = Pick<Deps, 'clock' | 'store' | 'drafts'> & { readonly catalogue: Catalogue }

/** As much as one looks at; what is left is counted. */
const MOST_DUE = 7

/** Where the user is in the cycle, what is due, and the one next step with its reason (advice S109, B25). */
export async function status({ clock, store, drafts, catalogue }: StatusDeps): Promise<CommandResult> {
  const { folder, problems } = await store.load()
  const lists = await Promise.all(FLOWS.map((flow) => drafts.list(flow)))
  const [draft] = lists.flat().toSorted(descending(({ begun }) => begun))
  const now = whereNow(folder, clock.today())
  const nothing = now.phase === 'start' && !draft
  const lines = nothing ? catalogue.commands.status.welcome : linesOf(now, draft ?? null, catalogue)
  return besides(problems, nothing, { is: 'done', lines, json: jsonOf(now, draft ?? null, catalogue) })
}

function linesOf(now: WhereNow, draft: Draft | null, catalogue: Catalogue): readonly string[] {
  const { commands, dates } = catalogue
  const texts = commands.status
  // One left over takes the same line to show as to count.
  const shown = now.due.length === MOST_DUE + 1 ? now.due : now.due.slice(0, MOST_DUE)
  const due = shown.map((item) => texts.due[item.kind](item, dates))
  const rest = now.due.length - due.length
  const next = draft
    ? texts.goOn(draft.flow)
    : texts.next(typed(now.next.command), texts.reason(now.next.reason, dates))
  return [
    texts.phases[now.phase],
    ...(due.length > 0 ? ['', ...due.map((line) => `  ${line}`)] : []),
    ...(rest > 0 ? [`  ${texts.more(rest)}`] : []),
    '',
    ...next,
    ...(draft ? [] : [texts.advice(now.next.advice, catalogue.advice(now.next.advice))]),
  ]
}

function jsonOf(now: WhereNow, draft: Draft | null, catalogue: Catalogue): Json {
  const { commands, dates } = catalogue
  return {
    schema: 1,
    command: 'status',
    phase: now.phase === 'start' ? 'prepare' : now.phase,
    due: now.due.map((item) => dueJson(item, catalogue)),
    next: draft
      ? { command: typed([draft.flow]), reason: commands.status.goOn(draft.flow).join(' '), advice: null }
      : nextJson(now.next, commands.status.reason(now.next.reason, dates)),
  }
}

const dueJson = (item: Due, { commands, dates }: Catalogue): Json => ({
  id: item.id,
  kind: item.kind,
  text: commands.status.due[item.kind](item, dates),
  date: item.date,
  days: item.days,
})

const nextJson = ({ command, advice }: NextStep, reason: string): Json => ({
  command: typed(command),
  reason,
  advice,
})

/** The command as one would type it in a shell, to be copied or run as it stands. */
const typed = (words: readonly string[]): string => ['career', ...words.map(quoted)].join(' ')

const quoted = (word: string): string => {
  if (/^[\p{L}\p{N}_@%+:,./-]+$/u.test(word)) return word
  return /["$`\\!]/.test(word) ? `'${word.replaceAll("'", String.raw`'\''`)}'` : `"${word}"`
}
