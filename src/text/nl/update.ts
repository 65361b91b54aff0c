import type { UpdateTexts } from '../update.ts'

export const update: UpdateTexts = { help: {} }
