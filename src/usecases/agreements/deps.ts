import type { Catalogue } from '../../text/catalogue.ts'
import type { Deps } from '../ports.ts'

/** What the commands of the ledger work with. */
export type LedgerDeps = Pick<Deps, 'clock' | 'store'> & { readonly catalogue: Catalogue }

/** The same, where somebody may be asked something. */
export type AskingDeps = LedgerDeps & Pick<Deps, 'asker'>
