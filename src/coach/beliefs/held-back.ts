import type { Language } from '../../domain/codes.ts'
import { readText } from '../grammar/reading.ts'
import { languageOf } from '../language.ts'
import { noPossibilities } from '../rules/belief/no-possibilities/rule.ts'
import { selfLimiting } from '../rules/belief/self-limiting/rule.ts'
import { tellsOfDistress } from '../safety/distress.ts'

/** A thought that lets one do nothing: there is nothing here anyway, or one is not the person for it. */
export type HeldBack = 'no-possibilities' | 'self-limiting'

/**
 * What holds the user back in a thought of theirs (advice S2, B6), or null where it is another thought, or tells of
 * distress: then nothing is asked about it.
 * @param screen the language where the text itself does not tell
 */
export function heldBackBy(text: string, screen: Language): HeldBack | null {
  const lang = languageOf(text) ?? screen
  if (tellsOfDistress(text, lang)) return null
  const reading = readText(text, lang)
  if (noPossibilities.holds(reading)) return 'no-possibilities'
  return selfLimiting.holds(reading) ? 'self-limiting' : null
}
