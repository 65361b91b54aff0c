import { stemOf } from '../domain/file-path.ts'
import { practiceFile } from '../domain/file-names.ts'
import type { Language } from '../domain/codes.ts'
import { upcoming } from '../domain/meetings.ts'
import type { Folder, MeetingRecord, PracticeRecord } from '../domain/records.ts'
import { asksOf, ownWish } from '../flows/practice/asks.ts'
import { reactionsFor } from '../flows/practice/fits.ts'
import { practiceIntro } from '../flows/practice/intro.ts'
import { practiceOutcome } from '../flows/practice/outcome.ts'
import { practiceSheet } from '../flows/practice/sheet.ts'
import type { PracticeContext } from '../flows/practice/context.ts'
import { cardLines, practiceSteps } from '../flows/practice/steps.ts'
import { rehearsed } from '../flows/practice/rehearsed.ts'
import { greetingName } from '../render/greeting-name.ts'
import { cueCardView } from '../render/private/cue-card-view.ts'
import type { Catalogue } from '../text/catalogue.ts'
import type { PracticeTexts } from '../text/practice.ts'
import { draftFor, meetingOfSheet, withDraft } from './flow/begin.ts'
import { flowContext } from './flow/context.ts'
import type { FlowDefinition, FlowDocument } from './flow/definition.ts'
import { meetingProblem } from './flow/meeting-problem.ts'
import { later } from './flow/later.ts'
import { nextNow } from './flow/next-now.ts'
import { withIn } from './flow/resume.ts'
import { whatIsNamed } from './flow/which-talk.ts'
import { type FlowDeps, runFlowCommand } from './flow/run.ts'
import { cueCardInput } from './flow/wish.ts'
import { stillToCome } from './latest-draft.ts'
import type { MeetingFlowRequest } from './prep.ts'
import { type CommandResult, failed, unreadable, usage } from './result.ts'

const definition: FlowDefinition<PracticeContext, PracticeRecord> = {
  id: 'practice',
  version: 1,
  steps: practiceSteps,
  sheet: practiceSheet,
  outcome: practiceOutcome,
  intro: practiceIntro,
  oneOf: [],
  noticed: () => [],
  closing: ({ record }, context) => (context.interactive ? [] : rehearsed(record, context)),
  documents: ({ folder }, context, words): readonly FlowDocument[] => {
    const meeting = folder.meetings.find(({ file }) => file === context.subject?.file)
    // The card is made anew for the sentence alone: without one there is nothing new to read.
    if (!meeting || meeting === context.subject) return []
    return [
      {
        template: 'cue-card',
        view: cueCardView(cueCardInput(folder, meeting), words),
        audience: 'private',
        stem: stemOf(meeting.file),
      },
    ]
  },
  next: ({ folder }, { today }) => nextNow(folder, today),
  isNothing: ({ folder }, context) => folder === context.folder,
}

/** Rehearses the hard reactions, for the conversation ahead or just like that (advice B13, S96). */
export async function practice(deps: FlowDeps, request: MeetingFlowRequest): Promise<CommandResult> {
  const { folder, problems } = await deps.store.load()
  if (problems.length > 0) return failed(unreadable(problems))
  const today = deps.clock.today()
  const named =
    request.meeting ?? (request.from.is === 'sheet' ? await meetingOfSheet(deps, request.from.source) : null)
  const asker = request.from.is === 'keyboard' ? deps.asker : null
  const asking = { catalogue: deps.catalogue, asker }
  const found = named === null ? null : await whatIsNamed(asking, folder, named, { today, looking: 'ahead' })
  if (found?.is === 'later') return later(deps, 'practice', null, {})
  if (found?.is === 'wrong') return usage(meetingProblem(found.text, found.match))
  const subject = subjectOf(folder, today, named, found?.is === 'talk' ? found.meeting : null)
  const name = found?.is === 'person' ? found.name : null
  const context = await contextOf(deps, request, folder, subject, name)
  const isOffered = named === null ? stillToCome(folder, today) : undefined
  const about = subject?.file ?? null
  const draft = await draftFor(deps, {
    flow: 'practice',
    from: request.from,
    subject: about,
    nameOf: withIn(folder),
    ...(isOffered && { isOffered }),
  })
  if (draft === 'later') return later(deps, 'practice', null, {})
  const from = withDraft(request.from, draft)
  const known = subject && { file: subject.file, id: subject.shared.id }
  return runFlowCommand(deps, { ...request, from }, { definition, context, subject: known, folder })
}

/** The conversation named; without a name the first one ahead. What was held is not rehearsed again. */
function subjectOf(
  folder: Folder,
  today: PracticeContext['today'],
  named: string | null,
  found: MeetingRecord | null,
): MeetingRecord | null {
  const ahead = upcoming(folder, today)
  if (named === null) return ahead[0] ?? null
  return found !== null && ahead.includes(found) ? found : null
}

async function contextOf(
  deps: FlowDeps,
  request: MeetingFlowRequest,
  folder: Folder,
  subject: MeetingRecord | null,
  name: string | null,
): Promise<PracticeContext> {
  const context = flowContext(deps, request, folder)
  const { today, language } = context
  const texts = await practiceTexts(language)
  const kind = subject?.shared.kind ?? null
  return {
    ...context,
    subject,
    record: folder.practices.find(({ file }) => file === practiceFile(today)) ?? null,
    name: subject ? greetingName(subject.shared.with) : name && greetingName(name),
    kind,
    ranked: reactionsFor(kind, asksOf(subject, folder.plan)),
    wish: ownWish(subject, folder.plan, language, texts.wish),
    texts,
  }
}

const practiceTexts = async (language: Language): Promise<PracticeTexts> =>
  language === 'nl'
    ? (await import('../text/nl/practice.ts')).practice
    : (await import('../text/en/practice.ts')).practice

/** The cards alone, to read or to print. */
export async function practiceCards({
  catalogue,
}: {
  readonly catalogue: Catalogue
}): Promise<CommandResult> {
  const texts = await practiceTexts(catalogue.language)
  const cards = texts.cards.map(({ title, lines }) => ({ title, lines: [...lines] }))
  return { is: 'done', lines: cardLines(texts), json: { schema: 1, command: 'practice', cards } }
}
