import type { ExchangeTexts } from '../exchange.ts'

export const exchange: ExchangeTexts = { help: {} }
