import type { Month } from './day.ts'

/** The file of a month's plus and minus lines; a month has one. */
export const logFile = (month: Month): string => `log/${month}.yaml`

/** The month such a file is about, from its name. */
export const monthOfLog = (file: string): string => file.replace(/^log\//u, '').replace(/\.ya?ml$/u, '')
