import type { SyncTexts } from '../sync.ts'

export const sync: SyncTexts = { help: {} }
