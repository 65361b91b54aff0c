import type { AddCommand } from '../command.ts'

/** Not there yet. */
export const addSync: AddCommand = () => {}
