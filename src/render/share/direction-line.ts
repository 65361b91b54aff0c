import type { Direction } from '../../domain/codes.ts'
import { markdownInline } from '../markdown-text.ts'
import type { Markdown } from '../markdown-text.ts'
import { orNull } from '../optional.ts'
import type { DocumentWords } from '../words.ts'

/** "mijn werk breder maken en een project"; not knowing yet is no direction to write down. */
export const directionLine = (
  directions: readonly Direction[] | undefined,
  words: DocumentWords,
): Markdown | null =>
  orNull(
    words.dates.list(
      (directions ?? []).filter((one) => one !== 'unknown').map((one) => words.directions[one]),
    ),
    markdownInline,
  )
