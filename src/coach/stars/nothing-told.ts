import type { Told } from './star-reading.ts'
import type { Part } from './part.ts'

/** What one part of an answer tells: nothing, words that neither tell nor deny, or something. */
export type Emptiness = 'empty' | 'filler' | 'substance'

/** How a language tells an empty part from one that says something. */
export interface EmptyWords {
  readonly isPlaceholder: (text: string) => boolean
  readonly emptinessOf: (part: Part) => Emptiness
  /** Goes on with the part before it, having no verb of its own. */
  readonly goesOn: (part: Part) => boolean
}

/** Is there nothing in an answer that tells what changed? One part that tells more is enough. */
export function isNothingTold({ reading, parts }: Told, words: EmptyWords): boolean {
  if (words.isPlaceholder(reading.text)) return true
  let empty = false
  for (const part of parts) {
    const kind = words.emptinessOf(part)
    if (kind === 'empty') empty = true
    else if (kind === 'substance' && !(empty && words.goesOn(part))) return false
  }
  return empty
}
