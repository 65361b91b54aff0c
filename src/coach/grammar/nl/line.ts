import type { Word } from '../../words.ts'
import { type Line, lineOf, type Token } from '../line.ts'
import type { Reading, Sentence } from '../reading.ts'

/** Short forms, spoken forms and common slips, by what they stand for. */
const SPELLINGS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ik: 'k ikke ikzelf',
    je: "j'",
    jij: 'jy jijzelf',
    hij: 'ie hy hijzelf',
    ze: 'zeze',
    zij: 'zy zijzelf',
    ge: 'de-ge',
    niet: 'nie ni neit nit nt',
    dat: 'da dattik',
    wat: 'wa',
    het: 't',
    een: "n ne nen 'ne eene",
    mijn: "mn m'n men mijne mijnen",
    zijn: "zn z'n",
    haar: "d'r dr",
    even: 'ff effe effen efkes eventjes',
    eens: "ns 's",
    misschien: 'mss misscien mischien msch',
    waarschijnlijk: 'wss wrs waarschijnlik',
    eigenlijk: 'eig eigelijk eignlk eigenlyk',
    nu: 'nou',
    gewoon: 'gwn gewn',
    nooit: 'noit nooid',
    altijd: 'altyd altij atlijd altijt',
    niks: 'nix niets niksniet',
    omdat: 'omda',
    iemand: 'iemant',
    ieder: 'idere',
    collega: 'colega collgea',
    salaris: 'saleris',
    beetje: 'bietje beetjen bitje',
    wilt: 'wildt',
    bent: 'zijt',
    vindt: 'vint',
    wordt: 'wort',
    gebeurt: 'gebeurd',
    'in ieder geval': 'iig',
    'met betrekking tot': 'mbt',
    'het is': 'tis',
    'kunt ge': 'kunde kunt-ge',
    'moogt ge': 'moogde',
    'hebt ge': 'hebde',
    'gaat ge': 'gade',
    'dat is': "das da's",
    'in plaats van': 'ipv',
    graag: 'graagg gaarne',
    moet: 'mot moett',
    heb: 'heb-ik',
    trouwens: 'trwns',
    sorry: 'sorrie sry srry',
    'zo een': "zo'n zon'n zoon'n zone",
    'laat maar': 'nvm laatmaar nevermind',
    allang: 'al-lang',
  }).flatMap(([low, written]) => written.split(' ').map((one) => [one, low] as const)),
)

/** Letters that are a word of their own only with the apostrophe before them: `'t`, `'k`, `'n`, `'s`. */
const AFTER_APOSTROPHE: ReadonlySet<string> = new Set(['t', 'k', 'n', 's', 'm', 'r', 'ne', 'nen'])
const LEANING: ReadonlyMap<string, string> = new Map(
  Object.entries({ m: 'hem', r: 'haar', s: 'eens', ne: 'een', nen: 'een' }),
)
const QUOTES = /^['’‘"“”„«»]$/

const LINES = new WeakMap<Reading, readonly Line[]>()

/** The sentences of a Dutch text as lines for patterns; made once for all rules. */
export function linesOf(reading: Reading): readonly Line[] {
  const known = LINES.get(reading)
  if (known !== undefined) return known
  const lines = reading.sentences.map((sentence) => lineOf(sentence, tokensOf(sentence)))
  LINES.set(reading, lines)
  return lines
}

function tokensOf({ words }: Sentence): readonly Token[] {
  return words.flatMap((word, at) => {
    const next = words[at + 1]
    if (QUOTES.test(word.text)) return []
    const previous = words[at - 1]
    const leans = previous?.end === word.start && QUOTES.test(previous.text)
    const low =
      leans && AFTER_APOSTROPHE.has(word.low) ? (LEANING.get(word.low) ?? evened(word.low)) : evened(word.low)
    return low === 'al' && next?.low === 'lang'
      ? [token('al', word)]
      : low.split(' ').map((one) => token(one, word))
  })
}

const token = (low: string, word: Word): Token => ({ low, first: word, last: word })

/** One spelling of each word; a word shouted or drawn out ("nooooit") is the same word. */
function evened(low: string): string {
  const drawn = /(.)\1{2,}/u.test(low) ? low.replace(/(.)\1{2,}/gu, '$1$1') : low
  return SPELLINGS.get(drawn) ?? drawn
}
