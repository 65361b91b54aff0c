import { fold } from '../words.ts'
import { wordSet } from './phrase.ts'

/** What stands before a figure that only names something: a room, a norm, a version, a class. */
const NAMES = wordSet(
  `kamer zaal lokaal hal gebouw verdieping etage afdeling lijn bus tram spoor perron winkel filiaal route weg fase blok
  deel hoofdstuk pagina punt stap groep klas leerjaar jaar niveau nummer nr no schaal team ploeg unit machine poort balie
  kassa loket vak rij dok versie release build update v norm iso nen nen-en en din haccp brc osha vca covid windows office
  microsoft m365 iphone python java php angular vue react sap excel artikel art lid wet week wk kwartaal q sprint
  ticket zaak dossier order bestelling station zone sector lab post kazerne magazijn stal kas tank laan straat plein
  room hall building floor ward line platform store shop branch phase block part chapter page step group class year grade
  level number key stage band unit machine gate counter desk till bay dock version release article section clause act
  bsc msc tier quarter case order site station zone theatre studio barn shed field lane road street bed cell area pitch
  house plant gcse form set term module wave type category cat size model`,
)

const MONTHS = wordSet(
  `januari februari maart april mei juni juli augustus september oktober november december january february march may
  june july august october jan feb mrt mar apr jun jul aug sep sept okt oct nov dec`,
)

/** What a figure stands before when it tells an age. */
const AGE = /^(?:\d+-?jarig|\d+-years?-old|\d+yo$)/
const YEAR = /^(?:19[5-9]\d|20\d\d)(?:[/-](?:\d\d|\d{4}))?$/
const DATE = /^(?:\d{1,2}[-/]\d{1,2}[-/]\d{2,4}|\d{4}-\d{2}-\d{2})$/
const VERSION = /^(?:v\d|\d+(?:\.\d+){2,}$|\d+\.0$|24\/7$)/
/** Letters and figures in one are a name (`A4`, `B1`, `N279`), unless the letters are a unit. */
const NAME = /^[a-z]+-?\d+[a-z]*(?:-[a-z]+)?$|^\d+[a-z]+-?\d/
const MIXED = /^[^\p{L}]*\d[\d.,:/-]*(\p{L}+)$/u
const UNITS = wordSet(
  `x k m km cm mm kg g gr l ml dl u h hr hrs min mins sec s d wk mnd jr st pt pp p pct procent percent euro eur e mln mio mrd
  bn mb gb tb kb kwh kw mw ton t fte keer maal dagen uur m2 m3 ha c pk ms kilo liter st stuks am pm uren yr yrs mth mths
  mo days hours`,
)
const ORDINAL = /^\d+(?:e|de|ste|st|nd|rd|th)$/
/** A year is told in words like these, a number of things hardly ever. */
const AFTER_YEAR = wordSet(
  `was is zijn waren ging gaat liep loopt werd wordt heeft had kon kan en maar met voor op in van naar door bij tot zonder weer
  nu veel het de een wel niet and but with for on in of to by at the has have had went goes were are ran it we they i ik
  er ze hij zij alles iedereen alle meer minder audit review update plan season seizoen`,
)
const BEFORE_YEAR = wordSet(
  `in sinds van voor na tot per uit jaar eind begin medio halverwege zomer winter herfst najaar voorjaar lente seizoen
  since of from before after until by year end early late mid summer autumn spring fall season during the`,
)

/** A word of a text as it was typed between blanks, without the marks at its ends. */
interface Chunk {
  readonly low: string
  /** A mark or the end of the text comes behind it. */
  readonly ends: boolean
}

const EDGES = /^[^\p{L}\p{N}%€£$+#]+|[^\p{L}\p{N}%€£$+]+$/gu

const chunksOf = (text: string): readonly Chunk[] =>
  fold(text)
    .split(/\s+/)
    .map((typed) => ({ low: typed.replace(EDGES, ''), ends: /[.,;:!?)]$/.test(typed) }))
    .filter(({ low }) => low !== '')

/**
 * Does the text tell a quantity in digits? Years, dates, ages, versions and figures that name something are none.
 * @param text one answer, as typed
 */
export function hasFigure(text: string): boolean {
  if (!/\d/.test(text)) return false
  const chunks = chunksOf(text.slice(0, 4000))
  return chunks.some((_, at) => isQuantity(chunks, at))
}

function isQuantity(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at]
  if (!chunk || !/\d/.test(chunk.low)) return false
  const { low } = chunk
  const before = chunks[at - 1]?.low ?? ''
  const next = chunk.ends ? '' : (chunks[at + 1]?.low ?? '')
  if (/[%€£$]/.test(low)) return true
  if (low.startsWith('#') || AGE.test(low) || DATE.test(low) || VERSION.test(low)) return false
  if (YEAR.test(low)) return !isYear(before, next)
  if (NAMES.has(before.replace(/\.$/, '')) || MONTHS.has(before) || MONTHS.has(next)) return false
  if (isAge(chunks, at)) return false
  if (ORDINAL.test(low)) return false
  if (NAME.test(low)) return false
  const unit = MIXED.exec(low)?.[1]
  return unit === undefined || UNITS.has(unit)
}

const isYear = (before: string, next: string): boolean =>
  next === '' || BEFORE_YEAR.has(before) || MONTHS.has(before) || AFTER_YEAR.has(next)

const PEOPLE =
  /^(?:kind(?:eren)?|jongens?|meisjes?|man|vrouw|heer|dame|bewoner|patient|leerling|client|boy|girl|lad|man|woman|child|children|kids?|resident|pupil|jongeren)$/

/** `12 jaar oud`, `een jongen van 12`, `kinderen van 4 tot 6`, `a 12 year old`. */
function isAge(chunks: readonly Chunk[], at: number): boolean {
  const [two, one, , next, last] = [-2, -1, 0, 1, 2].map((step) => chunks[at + step]?.low ?? '')
  if (/^(?:years?|jaar)$/.test(next ?? '') && /^(?:old|oud)/.test(last ?? '')) return true
  if (/^years?-olds?$/.test(next ?? '')) return true
  if (/^(?:aged|age|leeftijd)$/.test(one ?? '')) return true
  return one === 'van' && PEOPLE.test(two ?? '')
}
