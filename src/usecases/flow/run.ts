import type { Route } from '../../domain/codes.ts'
import type { AnyRecord, Folder } from '../../domain/records.ts'
import type { FlowContext } from '../../flows/flow-step.ts'
import type { Answers } from '../../engine/answers.ts'
import type { Catalogue } from '../../text/catalogue.ts'
import type { Deps, Draft, SheetSource } from '../ports.ts'
import { type CommandResult, failed } from '../result.ts'
import type { Sheets } from '../sheet-ports.ts'
import { answerAtKeyboard } from './at-keyboard.ts'
import type { FlowDefinition } from './definition.ts'
import { answerFromSheet } from './from-sheet.ts'
import { answerInEditor } from './in-editor.ts'
import type { OpenedFolder } from './opened-folder.ts'
import { printSheet } from './print-sheet.ts'

/** How the answers come: from the keyboard, from a sheet, or from a sheet opened in the user's editor. */
export type AnswersFrom =
  /** `draft` is what an earlier run left behind and the user chose to go on with. */
  | { readonly is: 'keyboard'; readonly draft: Draft | null }
  | { readonly is: 'sheet'; readonly source: SheetSource }
  | { readonly is: 'editor' }
  /** Nobody answers: the empty sheet is printed. */
  | { readonly is: 'questions' }

export interface FlowRequest {
  readonly route: Route
  readonly from: AnswersFrom
  readonly dryRun: boolean
}

export interface FlowDeps extends Deps {
  readonly sheets: Sheets
  readonly catalogue: Catalogue
  /** The language of the documents; that of the screen unless chosen otherwise. */
  readonly documents: Catalogue
}

/** A flow with everything it needs to be run: its definition and the context of this one run. */
export interface FlowRun<C extends FlowContext, R extends AnyRecord> {
  readonly definition: FlowDefinition<C, R>
  readonly context: C
  /** The file of the record it goes on with, or null for a new one; and the id a sheet names it by. */
  readonly subject: { readonly file: string; readonly id: string } | null
  readonly folder: Folder
  /** The folder where it is read as far as it is needed; left out where all of it was read. */
  readonly opened?: OpenedFolder
  /** What was answered at the keyboard before the first question of the flow. */
  readonly given?: Answers
}

/** Runs one flow to its end, or to where the user stops for now. */
export async function runFlowCommand<C extends FlowContext, R extends AnyRecord>(
  deps: FlowDeps,
  request: FlowRequest,
  run: FlowRun<C, R>,
): Promise<CommandResult> {
  // Who answers at the keyboard hears now that nothing can be kept here, and not after the first answer.
  const may = deps.asker && request.from.is !== 'questions' ? await deps.store.writable() : null
  if (may?.ok === false) return failed(may.problem)
  switch (request.from.is) {
    case 'questions':
      return printSheet(deps, request, run)
    case 'sheet':
      return answerFromSheet(deps, request, run, request.from.source)
    case 'editor':
      return answerInEditor(deps, request, run)
    case 'keyboard':
      return answerAtKeyboard(deps, request, run, request.from.draft)
  }
}
