import type { Json } from '../../engine/answers.ts'
import type { Catalogue } from '../../text/catalogue.ts'
import { typed } from '../../text/typed-command.ts'
import type { Preview, Written } from '../ports.ts'
import type { FlowDocument, NextStep } from './definition.ts'
import type { MadeDocuments } from './made-documents.ts'
import type { FlowDeps } from './run.ts'

/** What there is to say of a flow that was finished, before it is put in lines or in JSON. */
export interface Told {
  readonly command: string
  readonly record: { readonly id: string; readonly file: string }
  readonly documents: readonly FlowDocument[]
  readonly notes: readonly string[]
  readonly tips: readonly string[]
  readonly findings: readonly Json[]
  /** What a program is told besides: that the coach kept silent, and whom to turn to. */
  readonly notices: readonly Json[]
  readonly next: NextStep
}

/** Somebody who answered at the keyboard sees word for word what another will read. */
export const whatOthersRead = (
  { catalogue }: Pick<FlowDeps, 'catalogue'>,
  { documents, files }: MadeDocuments,
): readonly string[] =>
  documents.flatMap(({ template, audience }, at) => {
    if (audience !== 'share') return []
    const text = files[at]?.text.trimEnd().split('\n') ?? []
    return [
      catalogue.ui.othersRead(catalogue.ui.documents[template].title),
      '',
      ...text.map((line) => `  ${line}`.trimEnd()),
      '',
    ]
  })

/** Each document that was made, with who it is for and where it stands. */
export const documentLines = (
  { catalogue }: Pick<FlowDeps, 'catalogue'>,
  { documents }: Pick<Told, 'documents'>,
  written: Written,
): readonly string[] =>
  documents.map(({ template, audience }, at) =>
    catalogue.ui.documentMade(catalogue.ui.documents[template].title, written.documents[at] ?? '', audience),
  )

/** Every flow ends with three lines: what was saved, the next step with its date, and with whom. */
export function closingLines(
  { catalogue, store }: FlowDeps,
  { record, next }: Told,
  written: Written,
): readonly string[] {
  const { ui, dates } = catalogue
  const files = written.records.length > 0 ? written.records : [store.locate(record.file)]
  return [
    ui.saved(files),
    ui.nextStep(nextText(next, catalogue), next.date ? dates.longDay(next.date) : null),
    next.with === null ? ui.withWhomNobody : ui.withWhom(next.with),
  ]
}

/** The next step in words. */
function nextText({ what }: NextStep, { ui, follow }: Catalogue): string {
  switch (what.of) {
    case 'to-do':
      return ui.next.toDo(what.reason, typed(what.command))
    case 'small-step':
      return ui.next.withCommand(follow.calendar.steps[what.step], typed(what.command))
    case 'go-on':
      return ui.next.goOn(what.flow)
    case 'send-invite':
      return ui.next.sendInvite(what.meeting)
    case 'send-request':
      return ui.next.sendRequest(what.id)
    case 'thank':
      return ui.next.thank
    case 'step':
      return what.text
  }
}

/** The same for a program. */
export function jsonOf(
  { catalogue }: FlowDeps,
  told: Told,
  files: readonly string[],
  preview: Preview | null,
): Json {
  const { next } = told
  return {
    schema: 1,
    command: told.command,
    record: told.record,
    documents: told.documents.map(({ template, audience }, at) => ({
      kind: template,
      file: files[at] ?? null,
      audience,
    })),
    findings: told.findings,
    ...(told.notices.length > 0 && { notices: told.notices }),
    next: { text: nextText(next, catalogue), date: next.date, with: next.with },
    ...(preview && { writes: preview.writes.map(({ file, text }) => ({ file, text })) }),
  }
}
