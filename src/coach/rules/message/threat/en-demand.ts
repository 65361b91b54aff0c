import type { Hit, Plain } from '../../../grammar/en/plain.ts'
import { partOf } from '../../../grammar/en/plain.ts'
import { stretch } from '../../../grammar/reading.ts'

/** What is demanded, up to where the pressure begins. */
const DEMANDS: readonly { readonly what: RegExp; readonly wish: string }[] = [
  {
    what: /^(?:either )?i get (?<what>[^,;:.!?]+?)(?: ,)? or (?:else )?(?:i|we|my|you|it)(?= )/,
    wish: "I'd like to get",
  },
  {
    what: /^(?:either )?(?:you )?give me (?<what>[^,;:.!?]+?)(?: ,)? or (?:else )?(?:i|we|my|you)(?= )/,
    wish: "I'd like",
  },
  {
    what: /^if i do not get (?<what>[^,;:.!?]+?)(?: ,| i (?:am|will|quit|walk|leave)(?= ))/,
    wish: "I'd like to get",
  },
]

/** With these the cut is not surely clean: it points elsewhere, or says more than what is wanted. */
const UNCLEAN =
  /(?:^| )(?:it|this|that|them|one|not|never|no|if|when|or|and|but|you|your|i|we|again|what|which|who|answer|reason)(?: |$)/

/** Longer demands hold more than the wish. */
const MOST_WORDS = 7

/** A threat with its demand: both halves, and the demand put as a wish. */
export interface Demand {
  readonly hit: Hit
  readonly suggestion: string
}

/**
 * Finds the demand a threat hangs on: `Either I get Fridays off or I'm leaving`.
 * @param text as typed
 * @param hit the threat
 */
export function demandOf(text: string, hit: Hit): Demand | null {
  for (const { what, wish } of DEMANDS) {
    const found = what.exec(hit.plain.text)
    const wanted = found?.groups?.['what']
    if (!found || wanted === undefined || UNCLEAN.test(wanted)) continue
    if (wanted.split(' ').length > MOST_WORDS) continue
    const typed = typedOf(text, hit.plain, found[0].indexOf(wanted), wanted.length)
    return {
      hit: { plain: hit.plain, from: 0, to: Math.max(hit.to, found[0].length) },
      suggestion: `${wish} ${typed}. What would that take?`,
    }
  }
  return null
}

function typedOf(text: string, plain: Plain, from: number, length: number): string {
  const { words } = partOf(plain, from, from + length)
  return stretch(text, words[0], words.at(-1))
}
