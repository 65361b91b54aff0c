import type { Language } from '../../domain/codes.ts'
import { type Word, wordsOf } from '../words.ts'
import { unclipped } from './clipped-en.ts'
import { isPastDeed, isBaseDeedOfPerson } from './deeds-en.ts'
import { DEED_PASTS, isDeedInfinitive, isDeedParticiple } from './deeds-nl.ts'
import { mainPartsOf } from './measurable/main-parts.ts'

/** Is everything in this line done already, so that it needs no day any more? */
export function isDone(line: string, lang: Language): boolean {
  const words = lang === 'en' ? unclipped(wordsOf(line)) : wordsOf(line)
  const parts = mainPartsOf(words, lang).filter((part) => part.length > 1)
  return parts.some((part) => IN_PAST[lang](part)) && !parts.some((part) => AHEAD[lang].test(flat(part)))
}

const flat = (words: readonly Word[]): string => ` ${words.map(({ low }) => low).join(' ')} `

/** Words of what is still to come; a verb in the present is one too. */
const AHEAD: Readonly<Record<Language, RegExp>> = {
  nl: / (?:zal|zullen|gaat|gaan|ga|moet|moeten|kan|kunnen|wil|willen|zou|zouden|wordt|worden|binnenkort|straks|ooit|nog niet|morgen|komt|komen|zodra|denkt|doe|doet|bel|mail|stuur|stuurt|vraag|maak|plan|zorg|laat|houdt|hou|kijkt) /u,
  en: / (?:will|'ll|shall|should|must|can|could|would|to be|has to|have to|need to|needs to|going|soon|next|tomorrow|not yet|might|may|i'll|he'll|she'll|we'll|you'll|i'm|still|be) /u,
}
const PROMISED_NL =
  /^(?:beloofd|toegezegd|afgesproken|gezegd|aangegeven|gevraagd|voorgesteld|aangeboden|besloten|overeengekomen|voorgenomen|bedacht|gehad|beloofde|zei|zeiden|vond|wilde|vroeg|hoopte|dacht)$/u
const PARTICIPLE_NL =
  /^(?:\p{L}{0,6}ge\p{L}{2,}(?:d|t|en|aan)|(?:be|ver|ont|her|over|onder)\p{L}{2,}(?:d|t|en))$/u

/** Nouns and adjectives that are written like a participle. */
const NO_PARTICIPLE =
  /^(?:ge(?:duld|luid|bied|zicht|wicht|vecht|zond|recht|dicht|heugen|zelschap)|ongeduld|bericht|besluit|overzicht|verband|verdriet|verzet|verstand|bekend|bereid|verplicht|overwicht|onderwerpen)$/u
const isDutchParticiple = (low: string): boolean =>
  !NO_PARTICIPLE.test(low) && (isDeedParticiple(low) || PARTICIPLE_NL.test(low))

function pastInDutch(part: readonly Word[]): boolean {
  const lows = part.map(({ low }) => low)
  if (lows.some((low) => PROMISED_NL.test(low))) return false
  const perfect = lows.some((low) =>
    /^(?:heb|hebt|heeft|hebben|had|hadden|is|zijn|ben|was|werd|werden)$/u.test(low),
  )
  const participle = lows.some(isDutchParticiple)
  if (perfect && participle) return true
  // A weak past that is no present or infinitive: "mailde", "regelde".
  if (lows.some((low, at) => at > 0 && at < 4 && DEED_PASTS.has(low) && !/^(?:weet|wist|was)$/u.test(low)))
    return true
  const last = lows.at(-1) ?? ''
  return (
    isDeedParticiple(last) && !isDeedInfinitive(last) && !perfect && !DEED_PASTS.has(last) && lows.length <= 6
  )
}

const PROMISED_EN =
  /^(?:agreed|promised|said|told|offered|suggested|decided|wanted|hoped|thought|planned|asked|meant|liked|understood|felt|been)$/u

function pastInEnglish(part: readonly Word[]): boolean {
  const lows = part.map(({ low }) => low)
  if (lows.some((low) => PROMISED_EN.test(low)))
    return lows.includes('been') && !/ (?:promised|agreed|decided|told|asked) /u.test(flat(part))
  const at = lows.findIndex((low) => /^(?:have|has|had|'ve|'s|i've|we've|you've|he's|she's|ive)$/u.test(low))
  const isParticiple = (low: string): boolean =>
    isPastDeed(low) || /^\p{L}{2,}ed$|^(?:gone|got|been|had|met|won|passed)$/u.test(low)
  if (at !== -1 && lows.slice(at + 1, at + 4).some(isParticiple)) return true
  const past = lows.findIndex((low, i) => i > 0 && i < 5 && isPastDeed(low) && !isBaseDeedOfPerson(low))
  if (past === -1) return false
  const before = lows.slice(0, past)
  return (
    !before.some((low) => /^(?:be|get|gets|getting|being|is|are|am)$/u.test(low)) ||
    before.some((low) => /^(?:is|are|was|were)$/u.test(low))
  )
}

const IN_PAST: Readonly<Record<Language, (part: readonly Word[]) => boolean>> = {
  nl: pastInDutch,
  en: pastInEnglish,
}
