import type { AnyRecord } from '../../domain/records.ts'
import type { FlowContext } from '../../flows/flow-step.ts'
import type { Catalogue } from '../../text/catalogue.ts'
import { noteLines } from '../../text/notes.ts'
import type { CommandResult } from '../result.ts'
import type { FlowDefinition } from './definition.ts'
import { AT_HAND } from './opened-folder.ts'
import type { FlowDeps, FlowRequest, FlowRun } from './run.ts'
import { sheetPage } from './sheet-page.ts'

/** The empty sheet of a flow, with what is known already. */
export async function sheetText<C extends FlowContext, R extends AnyRecord>(
  { sheets, catalogue }: FlowDeps,
  { route }: FlowRequest,
  { definition, context, subject, opened }: FlowRun<C, R>,
): Promise<string> {
  const { id: flow, version } = definition
  const header = { flow, version, lang: catalogue.language, route, meeting: subject?.id ?? null }
  // What was looked at may be gone when it is turned to, or have a hole: then it is read after all.
  const page = await (opened ?? AT_HAND).working(() =>
    sheetPage(
      header,
      introLines(definition, context, catalogue),
      definition.sheet({ ...context, route }),
      catalogue,
    ),
  )
  return sheets.print(page)
}

/** What is said before the first question, at the keyboard and at the head of a sheet alike. */
export const introLines = <C extends FlowContext, R extends AnyRecord>(
  { intro }: FlowDefinition<C, R>,
  context: C,
  { notes, dates }: Catalogue,
): readonly string[] => intro(context).flatMap((note) => noteLines(note, notes, dates))

/** Prints the sheet; nothing is asked. */
export async function printSheet<C extends FlowContext, R extends AnyRecord>(
  deps: FlowDeps,
  request: FlowRequest,
  run: FlowRun<C, R>,
): Promise<CommandResult> {
  const text = await sheetText(deps, request, run)
  const lines = text.replace(/\n$/, '').split('\n')
  return { is: 'done', verbatim: true, lines, json: { schema: 1, command: run.definition.id, sheet: text } }
}
