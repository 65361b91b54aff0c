/** What is left of a question behind its first words, lower case and as typed. */
export interface Rest {
  readonly low: string
  readonly typed: string
}

const SUBCLAUSE = /\b(?:if|when|whether|that|because|while|since|unless|until|who|which|so|or|and|but|yet)\b/
export const NOT = /\b(?:not|no|never|nothing|don't|won't|can't)\b/
export const POINTS_BACK = /^(?:that|this|it|there|those|these|them)\b/

/** Neither a subclause nor a denial: it can be put elsewhere as it stands. */
export const plain = ({ low }: Rest): boolean => low !== '' && !SUBCLAUSE.test(low) && !NOT.test(low)

/** `is there any money for the course` → how much; `is there a way to …` → what ways. */
export function there(rest: Rest, begun: string): string | null {
  if (!plain(rest) || POINTS_BACK.test(rest.low) || / \d+$/.test(rest.low)) return null
  const amount =
    /^((?:training |study |course )?(?:money|budget|room|time|funding|space|scope))(?: (.+))?$/i.exec(
      rest.typed,
    )
  if (amount) return `How much ${[amount[1], 'is there', amount[2]].filter(Boolean).join(' ')}?`
  if (
    / (?:left|available|open|free|now|yet|coming|going)(?: |$)/.test(rest.low) ||
    /^(?:(?:chance|possibility|likelihood) (?!of )|point|need|reason|problem|way (?:of|you|i)|way back|else|one|still|enough|more|anyone|something|truth|any|someone|somebody|anybody|nobody|\d+)\b/.test(
      rest.low,
    )
  )
    return null
  if (rest.low.startsWith('way to ')) return `What ways are there ${rest.typed.slice(4)}?`
  if (/^(?:chance|possibility|likelihood) of /.test(rest.low))
    return `What are the chances ${rest.typed.slice(rest.low.indexOf(' ') + 1)}?`
  return /\b(?:a|an)$/.test(begun.trim()) ? null : kindOf(rest)
}

/** `is there any training for …` → what training there is. */
function kindOf({ low, typed }: Rest): string | null {
  const at = / (?:for|on|about|in|at|with|within|across|from)(?= )/.exec(low)?.index
  const noun = at === undefined ? typed : typed.slice(0, at)
  return noun.includes(' ') ? null : `What ${noun} is there${at === undefined ? '' : typed.slice(at)}?`
}

/** `are there any openings on nights` → what openings. */
export function several(whole: Rest): string | null {
  const end = / (?:as well|too|at all|then)$/.exec(whole.low)?.[0].length ?? 0
  const rest = {
    low: whole.low.slice(0, whole.low.length - end),
    typed: whole.typed.slice(0, whole.typed.length - end),
  }
  if (
    !plain(rest) ||
    /^(?:enough|many|more|one|two|three|others?|people|still|any|\d)\b/.test(rest.low) ||
    / (?:left|available|open|free|coming|going|planned|yet|now)$/.test(rest.low)
  )
    return null
  const at = / (?:for|on|in|at|with|to|of|about|within|across|around|from|i|you|we|coming|going)(?= )/.exec(
    rest.low,
  )?.index
  const noun = at === undefined ? rest.typed : rest.typed.slice(0, at)
  const more = at === undefined ? '' : rest.typed.slice(at)
  return noun.split(' ').length <= 3 && noun.toLowerCase().endsWith('s')
    ? `What ${noun} are there${/^ (?:i|you|we) /i.test(more) ? ' that' : ''}${more}?`
    : null
}
