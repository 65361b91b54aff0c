const list = (words: string): readonly string[] => words.trim().split(/\s+/)

/** Separable verbs, with a stroke where "te" comes in: `door|groeien`. */
const SEPARABLE = list(`
  door|groeien door|stromen door|schuiven door|leren mee|lopen mee|doen mee|draaien mee|denken mee|kijken mee|werken mee|gaan mee|praten
  over|stappen in|stromen in|vallen in|werken deel|nemen af|ronden op|klimmen op|schuiven terug|keren terug|komen uit|breiden uit|proberen
  uit|groeien aan|sluiten aan|vragen aan|leren bij|leren bij|scholen om|scholen over|nemen op|starten op|pakken toe|werken voor|bereiden
  aan|pakken in|zetten op|leiden af|studeren uit|voeren voort|bouwen samen|werken uit|werken uit|wisselen aan|melden op|volgen
  op|bouwen over|dragen in|schrijven af|bouwen
`)

/** Verbs that are never cut in two. */
const WHOLE = list(`
  leren volgen doen werken krijgen halen maken gaan beginnen starten solliciteren groeien leiden begeleiden ontwikkelen organiseren
  coachen presenteren onderzoeken ontwerpen bezoeken ruilen wisselen proberen oefenen studeren draaien verdienen verbeteren veranderen
  verdiepen promoveren reizen schrijven geven bouwen behalen combineren ondersteunen coordineren leveren rijden
`)

const SPLIT: ReadonlyMap<string, string> = new Map([
  ...SEPARABLE.map((verb): [string, string] => [verb.replace('|', ''), verb.replace('|', ' te ')]),
  ...WHOLE.map((verb): [string, string] => [verb, `te ${verb}`]),
  ['thuiswerken', 'thuis te werken'],
  ['thuis werken', 'thuis te werken'],
])

/** Forms that would be a second verb, or a noun that looks like one. */
const OTHER_VERB =
  /^(?:worden|hebben|zijn|kunnen|mogen|moeten|willen|blijven|laten|komen|gaan|zien|te|om|zitten|staan|helpen)$/

/**
 * What one wants to do as it follows "om": `meelopen bij verkoop` → `mee te lopen bij verkoop`.
 * @param low the words in lower case; null unless exactly one of them is a verb known for sure
 * @param typed the same as typed
 */
export function withInfinitive(low: string, typed: string): string | null {
  const lows = low.split(' ')
  const verbs = [...lows.keys()].filter((at) => SPLIT.has(lows[at] ?? ''))
  const [at] = verbs
  if (
    at === undefined ||
    verbs.length > 1 ||
    lows.some((word, place) => place !== at && OTHER_VERB.test(word))
  )
    return null
  const before = lows[at - 1] ?? ''
  if (/^(?:de|het|een|mijn|meer|ons|onze|dit|dat|deze|te|bij|voor|op|in|naar|aan|over)$/.test(before))
    return null
  const words = typed.split(' ')
  return words.map((word, place) => (place === at ? (SPLIT.get(lows[at] ?? '') ?? word) : word)).join(' ')
}
