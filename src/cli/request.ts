import type { FlowId } from '../domain/codes.ts'
import type { Inspection } from '../usecases/check-ports.ts'
import type { Exchange } from '../usecases/exchange-ports.ts'
import type { UserConfig } from '../usecases/config-ports.ts'
import type { FlowDeps } from '../usecases/flow/run.ts'
import type { PublishedSchemas } from '../usecases/schema-ports.ts'
import type { CalendarNotes, Outputs, SheetSource } from '../usecases/ports.ts'
import type { SyncDeps } from '../usecases/sync-consent.ts'
import type { CommandResult, Located } from '../usecases/result.ts'
import type { UndoStack } from '../usecases/undo-ports.ts'

/** The options every command takes, as commander names them. */
export interface GlobalOptions {
  readonly dir?: string
  readonly lang?: string
  readonly docLang?: string
  readonly today?: string
  readonly json?: boolean
  /** commander turns `--no-input` into this. */
  readonly input?: boolean
  readonly plain?: boolean
  readonly color?: boolean
}

/** What a request works with: the ports of the use cases, and a way to read a file the command line names. */
export interface Performing {
  readonly deps: FlowDeps
  /**
   * @param most bytes; 5 MB when left out
   * @param byLine a line that is no text leaves the others readable
   */
  readonly readSheet: (name: string, most?: number, byLine?: boolean) => Promise<SheetSource | Located>
  readonly exchange: Exchange
  readonly inspection: Inspection
  /** The user's own git, and records as texts to exchange with it. */
  readonly syncing: () => Promise<Pick<SyncDeps, 'files' | 'whole' | 'shared'>>
  /** The changes that can be taken back. */
  readonly undoing: () => Promise<UndoStack>
  /** The settings that hold for every folder. */
  readonly userConfig: () => Promise<UserConfig>
  readonly calendarNotes: CalendarNotes
  readonly outputs: Outputs
  readonly schemas: PublishedSchemas
}

/** What the user asked for, parsed and typed; nothing is done until it is performed. */
export interface Request {
  /** The words of the command: `meetings move`; empty for `career` alone. */
  readonly command: string
  readonly global: GlobalOptions
  /** May somebody be asked something, where there is somebody? */
  readonly asks: boolean
  /** The flow whose draft a fault would leave behind. */
  readonly flow?: FlowId
  /** Does it; the use case is loaded then and not before. */
  readonly perform: (performing: Performing) => Promise<CommandResult>
}
