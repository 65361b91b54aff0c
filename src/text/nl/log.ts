import type { LogTexts } from '../log.ts'

export const log: LogTexts = { help: {} }
