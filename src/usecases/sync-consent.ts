import { bareQuestion } from '../engine/asker.ts'
import type { Catalogue } from '../text/catalogue.ts'
import type { Exchange } from './exchange-ports.ts'
import type { Deps } from './ports.ts'
import { type CommandResult, usage } from './result.ts'
import type { Git, SyncFiles, SyncNotes } from './sync-ports.ts'

export interface SyncRequest {
  /** Where the other copies meet, as typed; null for the one that is known. */
  readonly remote: string | null
  readonly withoutPrivate: boolean
  /** Said yes beforehand, for scripts. */
  readonly yes: boolean
}

export interface SyncDeps extends Pick<Deps, 'store' | 'asker'> {
  readonly catalogue: Catalogue
  readonly exchange: Exchange
  readonly files: SyncFiles
  /** The history of the folder itself. */
  readonly whole: Git
  /** The history of what may be shared, kept apart. */
  readonly shared: Git
}

export interface Way {
  readonly git: Git
  readonly withoutPrivate: boolean
}

/** Who once kept the private side here does not send it by forgetting an option. */
export function wayOf(deps: SyncDeps, request: SyncRequest, notes: SyncNotes | null): Way {
  const isKnown = request.remote === null && notes?.withoutPrivate === true
  const withoutPrivate = request.withoutPrivate || isKnown
  return { git: withoutPrivate ? deps.shared : deps.whole, withoutPrivate }
}

/** The first time something is about to leave this computer, the user says so. */
export async function agree(
  deps: SyncDeps,
  request: SyncRequest,
  notes: SyncNotes | null,
  address: string | null,
  withoutPrivate: boolean,
): Promise<'yes' | CommandResult> {
  const { asker, catalogue } = deps
  const isAgreed = notes !== null && notes.address === address && !notes.withoutPrivate
  // Of an address that came along with the folder nobody here has said anything yet.
  const isNew = request.remote === null && (notes === null || notes.elsewhere === true)
  if (request.yes || address === null || isAgreed || (withoutPrivate && !isNew)) return 'yes'
  if (asker === null) return usage({ problem: { code: 'sync-unconfirmed' } })
  const texts = catalogue.follow.sync
  const question = bareQuestion({
    id: 'sync',
    kind: 'yes-no',
    label: texts.mayTravel,
    notes: withoutPrivate ? texts.explainedShared(address) : texts.explained(address),
    chosen: ['no'],
  })
  const intent = await asker.ask(question)
  // Behind the question mark stands no more than what was said above it.
  if (intent.is === 'help') asker.show(['', ...question.notes, catalogue.ui.yesOrNo])
  if (intent.is === 'help' || intent.is === 'back')
    return agree(deps, request, notes, address, withoutPrivate)
  if (intent.is === 'later') return { is: 'later', lines: texts.nothingDone }
  if (intent.is === 'answer' && intent.raw === true) return 'yes'
  return { is: 'done', lines: texts.nothingDone, json: { schema: 1, command: 'sync', done: false } }
}
