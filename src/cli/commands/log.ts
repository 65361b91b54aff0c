import type { AddCommand } from '../command.ts'

/** Not there yet. */
export const addLog: AddCommand = () => {}
