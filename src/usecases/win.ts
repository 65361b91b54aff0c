import { toldDay } from '../coach/dates/told-day.ts'
import { evidenceMaker } from '../domain/new-evidence.ts'
import { oneLine } from '../domain/one-line.ts'
import { isForOwnGoal } from '../domain/own-goals.ts'
import { goalsOf } from '../domain/records.ts'
import { fail, ok, type Result } from '../domain/result.ts'
import { madeFolderLines } from './made-folder.ts'
import { typedText } from '../flows/typed-text.ts'
import type { Audience } from '../domain/codes.ts'
import type { Catalogue } from '../text/catalogue.ts'
import { askOne } from './ask-line.ts'
import { commitAnew } from './commit-anew.ts'
import { findGoal } from './find-goal.ts'
import { helpLines, labelOf } from './flow/present.ts'
import type { Deps } from './ports.ts'
import { type CommandResult, failed, unreadable, usage } from './result.ts'
import { typedDay } from './typed-day.ts'

export interface WinWish {
  /** As typed after the command; null asks for it. */
  readonly text: string | null
  readonly private: boolean
  readonly unseen: boolean
  readonly goal: string | null
  readonly date: string | null
}

type WinDeps = Pick<Deps, 'clock' | 'store' | 'asker'> & { readonly catalogue: Catalogue }

/** One line of evidence, in a second (advice S107). */
export async function win(deps: WinDeps, wish: WinWish): Promise<CommandResult> {
  const { store, catalogue, clock } = deps
  const { evidence: texts } = catalogue.follow
  const goal = await goalOf(store, wish.goal)
  if (!goal.ok) return goal.problem
  const { isForOwn } = goal.value
  const side = wish.private || isForOwn ? 'private' : 'share'
  const line = await lineOf(deps, wish.text, side)
  if (line === null) return { is: 'later', lines: [catalogue.ui.nothingChanged] }
  if (line === '') return usage({ problem: { code: 'missing-argument', name: texts.placeholder.text } })
  const today = clock.today()
  const date =
    wish.date === null
      ? ok(toldDay(line, today) ?? today)
      : typedDay(wish.date, { today, lang: catalogue.language, look: 'back' })
  if (!date.ok) return usage({ problem: date.problem })
  const make = async () =>
    evidenceMaker(await store.takenByEvidence())({
      line,
      date: date.value,
      side,
      ...(goal.value.id !== null && { goal: goal.value.id }),
      ...(wish.unseen && { unseen: 'yes' as const }),
    })
  const written = await commitAnew(store, await make(), async () => ok(await make()))
  if (!written.ok) return failed(written.problem)
  const { record } = written.value
  return {
    is: 'done',
    lines: [
      ...madeFolderLines(deps, written.value),
      ...texts.kept(line, record.shared.id),
      ...(date.value === today ? [] : [texts.wasOn(catalogue.dates.longDay(date.value))]),
      ...(isForOwn ? [texts.ownGoal] : []),
    ],
    json: { schema: 1, command: 'win', record: { id: record.shared.id, file: record.file } },
  }
}

/** @returns the line; empty when none was given and nobody can be asked; null when the user stops */
async function lineOf(
  { asker, catalogue }: WinDeps,
  text: string | null,
  audience: Audience,
): Promise<string | null> {
  if (text !== null || !asker) return oneLine(text ?? '')
  const answer = await askOne(
    asker,
    {
      id: 'line',
      kind: 'line',
      label: labelOf({ text: 'evidence.line' }, catalogue),
      hint: catalogue.question('evidence.line').hint ?? '',
      audience,
      required: true,
    },
    helpLines('evidence.line', catalogue),
  )
  return answer.is === 'answer' ? oneLine(typedText(answer.raw)) : null
}

interface ForGoal {
  readonly id: string | null
  /** The goal is the user's own, and so is what is kept for it. */
  readonly isForOwn: boolean
}

/** The plan is read only where a goal is named: one line is to be kept in a moment, whatever the folder holds. */
async function goalOf(store: WinDeps['store'], text: string | null): Promise<Result<ForGoal, CommandResult>> {
  if (text === null) return ok({ id: null, isForOwn: false })
  const { folder, problems } = await store.loadOnly(['plan'])
  const found = findGoal(goalsOf(folder.plan), text)
  if (!found.ok) return fail(problems.length > 0 ? failed(unreadable(problems)) : usage(found.problem))
  const { id } = found.value
  return ok({ id, isForOwn: isForOwnGoal(folder.plan)({ goal: id }) })
}
