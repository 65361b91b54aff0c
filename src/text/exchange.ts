import type { HelpOf } from './command-help.ts'

/** How many of what an import did. */
export interface ImportCounts {
  readonly added: number
  readonly merged: number
  readonly same: number
}

/** What `career export` and `career import` say, with their help by the words of the command. */
export interface ExchangeTexts {
  readonly help: HelpOf<'export' | 'import'>
  readonly optionHelp: {
    readonly share: string
    readonly 'dry-run': string
    readonly to: string
    readonly from: string
  }
  /** `place` is the file as the user named it. */
  readonly saved: (place: string, records: number) => string
  /** What an export holds, and for whom it is. */
  readonly wholeFolder: string
  readonly toShare: string
  readonly nothingToExport: readonly string[]
  readonly imported: (counts: ImportCounts, dryRun: boolean) => readonly string[]
  readonly contestedField: (file: string, field: string) => string
  readonly keptFile: (file: string) => string
  readonly settle: string
  /** The document was made to share: what it does not hold. */
  readonly lacks: readonly string[]
}
