import type { AnyRecord } from '../../domain/records.ts'
import type { FlowContext } from '../../flows/flow-step.ts'
import { type CommandResult, failed } from '../result.ts'
import { answerFromSheet } from './from-sheet.ts'
import { sheetText } from './print-sheet.ts'
import type { FlowDeps, FlowRequest, FlowRun } from './run.ts'

/** Opens the sheet in the user's editor; as it was or emptied, it changes nothing. */
export async function answerInEditor<C extends FlowContext, R extends AnyRecord>(
  deps: FlowDeps,
  request: FlowRequest,
  run: FlowRun<C, R>,
): Promise<CommandResult> {
  const before = await sheetText(deps, request, run)
  const edited = await deps.editor.edit(`${run.definition.id}.yaml`, before)
  if (!edited.ok) return failed(edited.problem)
  const { text, path, forget } = edited.value
  if (text === before || text.trim() === '') {
    await forget()
    const { nothingChanged } = deps.catalogue.ui
    return {
      is: 'done',
      lines: [nothingChanged],
      json: { schema: 1, command: run.definition.id, record: null },
    }
  }
  const withoutAsking = { ...deps, asker: null }
  const result = await answerFromSheet(withoutAsking, request, run, { name: path, text })
  if (result.is === 'failed') return { ...result, kept: path }
  await forget()
  return result
}
