/** What is left of a question behind its first words, lower case and as typed. */
export interface Rest {
  readonly low: string
  readonly typed: string
}

const SUBCLAUSE = /\b(?:als|dat|of|omdat|wanneer|zodat|die|wat|want|terwijl|zodra|hoewel|waar\w*)\b/
export const NOT = /\b(?:niet|geen|nooit|niks|niets)\b/
const PLACE_OR_TIME =
  /^(?:na|voor|in|op|binnen|bij|vanaf|dit|deze|volgend|volgende|hier|binnenkort|ooit|iets|iemand|wel|er|daar|intern|dan|nu|meer|straks|misschien|tegenwoordig|ergens|onder|tussen|een of|veel|genoeg|toch)\b/

/** Neither a subclause nor a denial: it can be put elsewhere as it stands. */
export const plain = ({ low }: Rest): boolean => !SUBCLAUSE.test(low) && !NOT.test(low)

/** A noun phrase cut at its first preposition: `mogelijkheden | om door te groeien`. */
function nounAndMore({ low, typed }: Rest): readonly [string, string] | null {
  const at =
    / (?:om|voor|op|in|bij|binnen|naar|met|over|tot|vanuit|van|aan|na|tussen|tegen|zonder|buiten|onder|waar\w*)(?= )/.exec(
      low,
    )?.index
  const noun = at === undefined ? typed : typed.slice(0, at)
  return noun.split(' ').length <= 2 ? [noun, at === undefined ? '' : typed.slice(at)] : null
}

const AMOUNT =
  /^((?:\S+ ){0,4}?)(?:wat |een |voldoende |genoeg )?(plek|plaats|ruimte|budget|geld|tijd)((?: \S+)*)$/i

/** `is er na de zomer plek op 3B` → how much; `is er kans op …` → how big. */
export function there(rest: Rest): string | null {
  const low = rest.low.replace(/^(?:nog|al|ook) /, '')
  const typed = rest.typed.slice(rest.low.length - low.length)
  if (!plain({ low, typed }) || / \d+$/.test(low)) return null
  const amount = AMOUNT.exec(typed)
  if (amount && PLACE_OR_TIME_ALONE.test((amount[1] ?? '').toLowerCase()))
    return (
      `Hoeveel ${(amount[2] ?? '').toLowerCase()} is er ${amount[1] ?? ''}${(amount[3] ?? '').trim()}`.trim() +
      '?'
    )
  if (/^(?:een )?mogelijkheid (?:om|voor|tot) /.test(low))
    return `Welke mogelijkheden zijn er ${typed.replace(/^(?:een )?mogelijkheid /i, '')}?`
  if (/^(?:een )?kans op /.test(low)) return `Hoe groot is de ${typed.replace(/^een /i, '')}?`
  return null
}

/** Nothing, or words for when and where that may stand behind "is er". */
const PLACE_OR_TIME_ALONE =
  /^(?:(?:dit jaar|dit voorjaar|dit najaar|volgend jaar|nog|ook|hier|momenteel|binnenkort|intern|na de zomer|in het najaar|in het voorjaar|voor mij|op dit moment|op de afdeling|in het team) ?)*$/

/** `zijn er mogelijkheden om …` → which ones. */
export const several = (rest: Rest): string | null => {
  const cut = /^(?:nog |al |ook |dit jaar |hier |momenteel )+/.exec(rest.low)?.[0].length ?? 0
  const own = { low: rest.low.slice(cut), typed: rest.typed.slice(cut) }
  const fitting = /^(\p{L}+(?:s|en)(?: of \p{L}+(?:s|en))?) (die (?:ik|bij mij) .{3,40})$/iu.exec(own.typed)
  if (fitting && !NOT.test(own.low)) return `Welke ${fitting[1]} zijn er ${fitting[2]}?`
  if (
    !plain(own) ||
    /^(?:een|twee|drie|vier|\d|genoeg|veel|meer|voldoende|ook|nog|al|wel)\b/.test(own.low) ||
    PLACE_OR_TIME.test(own.low)
  )
    return null
  const cutAt = nounAndMore(own)
  if (
    !cutAt ||
    !/(?:en|s)$/.test(cutAt[0]) ||
    /\b(?:vrij|beschikbaar|gepland|bekend|open)\b| over(?: in| bij| op| voor| aan|$)/.test(own.low)
  )
    return null
  return `Welke ${cutAt[0]} zijn er${cutAt[1]}?`
}
