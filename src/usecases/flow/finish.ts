import { changedRecords } from '../../domain/changed-records.ts'
import type { Language } from '../../domain/codes.ts'
import { pathId } from '../../domain/ids.ts'
import type { Located } from '../../domain/problem.ts'
import type { AnyRecord, Folder } from '../../domain/records.ts'
import { withRecord } from '../../domain/with-record.ts'
import type { Answers } from '../../engine/answers.ts'
import type { FlowContext } from '../../flows/flow-step.ts'
import type { Outcome } from '../../flows/prep/outcome.ts'
import { typedText } from '../../flows/typed-text.ts'
import { noteLines } from '../../text/notes.ts'
import { begunDrafts, nextDraft } from '../latest-draft.ts'
import { type CommandResult, failed } from '../result.ts'
import { type Advisor, tipsAbout } from './advisor.ts'
import { notice } from './notice.ts'
import { findingJson, tipLines } from './told-tip.ts'
import type { FlowDefinition, NextStep } from './definition.ts'
import { leakJson } from './leaks-told.ts'
import { type MadeDocuments, makeDocuments, standingNow } from './made-documents.ts'
import type { FlowDeps, FlowRequest, FlowRun } from './run.ts'
import { previewOf, saveFlow, type Saving } from './save-flow.ts'
import type { Told } from './told.ts'

/** A flow whose questions are answered. */
export interface Finished {
  readonly answers: Answers
  readonly warnings: readonly Located[]
  /** What was kept of these answers on the way, and goes when they are saved; null for none. */
  readonly draft: string | null
  /** The coach that was there while they were given; null for answers from a sheet. */
  readonly advisor: Advisor | null
}

/**
 * Decides what changes, renders the documents, and saves all of it or nothing.
 */
export async function finishFlow<C extends FlowContext, R extends AnyRecord>(
  deps: FlowDeps,
  request: FlowRequest,
  { definition, context }: FlowRun<C, R>,
  { answers, warnings, draft, advisor }: Finished,
): Promise<CommandResult> {
  const outcome = definition.outcome(context, answers)
  if (definition.isNothing?.(outcome, context) === true) return nothingSaid(deps, definition.id, draft)
  const left = { ...outcome, folder: withLanguage(outcome.folder, deps.catalogue.language) }
  const make = (what: Outcome<R>) => makeDocuments(deps, definition, context, what, letStand(answers))
  const made = await make(left)
  if (!made.ok) return failed(made.problem)
  const coached = await coachedAnswers(deps, definition, context, answers, outcome, advisor)
  const next = await nextAfter(deps, definition.next(outcome, context), outcome.folder, draft)
  const toldOf = ({ documents, notes, leaks }: MadeDocuments): Told => ({
    command: definition.id,
    record: { id: idOf(outcome.record), file: outcome.record.file },
    documents,
    notes: [...definition.closing(outcome, context), ...notes].flatMap((note) =>
      noteLines(note, deps.catalogue.notes, deps.catalogue.dates),
    ),
    tips: coached.lines,
    findings: [...coached.findings, ...leaks.map((leak) => leakJson(leak, deps.catalogue))],
    notices: coached.notices,
    next,
  })
  const saving: Saving = {
    records: changedRecords(context.folder, left.folder),
    finishes: draft,
    made: made.value,
    madeOf: (now) => make(standingNow(left, now)),
    toldOf,
  }
  return request.dryRun ? previewOf(deps, saving, warnings) : saveFlow(deps, saving, warnings)
}

/** What was begun and is not finished comes first, as it does where `career` is typed alone. */
async function nextAfter(
  { drafts, clock }: FlowDeps,
  next: NextStep,
  folder: Folder,
  draft: string | null,
): Promise<NextStep> {
  if (next.what.of !== 'to-do' && next.what.of !== 'small-step') return next
  const begun = nextDraft(await begunDrafts(drafts, draft), folder, clock.today())
  return begun === null ? next : { what: { of: 'go-on', flow: begun.flow }, date: null, with: next.with }
}

async function nothingSaid(
  { drafts, catalogue }: FlowDeps,
  command: string,
  draft: string | null,
): Promise<CommandResult> {
  if (draft !== null) await drafts.discard(draft)
  return {
    is: 'done',
    lines: [catalogue.ui.nothingChanged],
    json: { schema: 1, command, record: null },
  }
}

/** What the coach has to say about answers that were all given: in words for a person, and all of it for a program. */
async function coachedAnswers<C extends FlowContext, R extends AnyRecord>(
  deps: FlowDeps,
  { id, steps, noticed }: FlowDefinition<C, R>,
  context: C,
  answers: Answers,
  outcome: Outcome<R>,
  advisor: Advisor | null,
): Promise<Pick<Told, 'findings' | 'notices'> & { readonly lines: readonly string[] }> {
  const { catalogue } = deps
  const found = notice(id, steps(context, answers), answers, {
    lang: catalogue.language,
    today: context.today,
  })
  const about = found.distress ? [] : noticed(outcome, context, answers)
  const tips = advisor ? advisor.atEnd(found, about) : await tipsAbout(deps, found, about)
  const turnTo = found.distress && advisor?.hasNamedPeople() !== true ? ['', catalogue.ui.tip.turnTo] : []
  return {
    lines: [...turnTo, ...tips.flatMap((tip) => ['', ...tipLines(tip, catalogue)])],
    findings: [...found.findings, ...about].map((one) => findingJson(one, catalogue)),
    // Nothing of what was written is repeated: a program only has to know why there are no findings.
    notices: found.distress ? [{ code: 'turn-to-people', message: catalogue.ui.tip.turnTo }] : [],
  }
}

/** Answers that name leaving or illness and of which the user said, when asked, that they may stay in what others read. */
const letStand = (answers: Answers): readonly string[] =>
  Object.entries(answers).flatMap(([id, answer]) => {
    const about =
      id.startsWith('share-anyway:') && answer.is === 'given'
        ? answers[id.slice('share-anyway:'.length)]
        : undefined
    return about?.is === 'given' ? [typedText(about.value)] : []
  })

/** A folder keeps the language it was begun in, so that it is found again in that language on any machine. */
const withLanguage = (folder: Folder, language: Language): Folder =>
  folder.settings.shared.language === undefined
    ? withRecord(folder, { ...folder.settings, shared: { ...folder.settings.shared, language } })
    : folder

/** Meetings have an id of their own; months and reviews are known by their path. */
const idOf = (record: AnyRecord): string =>
  record.type === 'meeting' || record.type === 'evidence' || record.type === 'feedback'
    ? record.shared.id
    : pathId(record.file)
