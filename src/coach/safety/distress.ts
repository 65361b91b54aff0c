import type { Language } from '../../domain/codes.ts'
import { readText } from '../grammar/reading.ts'
import * as en from './en.ts'
import * as nl from './nl.ts'

/**
 * Is this about being ill, harassed, discriminated against or at the end of one's tether? Then no rule speaks, and once
 * the people to turn to are named; it is no diagnosis.
 */
export function tellsOfDistress(text: string, lang: Language): boolean {
  const reading = readText(text, lang)
  return lang === 'nl' ? nl.needsSomebody(reading) : en.needsSomebody(reading)
}
