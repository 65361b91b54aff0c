import type { Migration } from './migration.ts'

/** Every step there ever was, oldest first: the first leads from format 1 to 2. None yet: 1 is the only one that landed. */
export const MIGRATIONS: readonly Migration[] = []
