/** Past tense in the singular and past participle of strong and irregular verbs, the participle without its `ge`. */
const STRONG: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  bieden: ['bood', 'boden'],
  bijten: ['beet', 'beten'],
  blijven: ['bleef', 'bleven'],
  breken: ['brak', 'broken'],
  brengen: ['bracht', 'bracht'],
  buigen: ['boog', 'bogen'],
  denken: ['dacht', 'dacht'],
  dragen: ['droeg', 'dragen'],
  drinken: ['dronk', 'dronken'],
  eten: ['at', 'geten'],
  geven: ['gaf', 'geven'],
  grijpen: ['greep', 'grepen'],
  hangen: ['hing', 'hangen'],
  helpen: ['hielp', 'holpen'],
  houden: ['hield', 'houden'],
  kiezen: ['koos', 'kozen'],
  kijken: ['keek', 'keken'],
  klinken: ['klonk', 'klonken'],
  komen: ['kwam', 'komen'],
  kopen: ['kocht', 'kocht'],
  krijgen: ['kreeg', 'kregen'],
  laten: ['liet', 'laten'],
  lezen: ['las', 'lezen'],
  liggen: ['lag', 'legen'],
  lopen: ['liep', 'lopen'],
  meten: ['mat', 'meten'],
  nemen: ['nam', 'nomen'],
  rijden: ['reed', 'reden'],
  roepen: ['riep', 'roepen'],
  scheiden: ['scheidde', 'scheiden'],
  schijnen: ['scheen', 'schenen'],
  schrijven: ['schreef', 'schreven'],
  schuiven: ['schoof', 'schoven'],
  slaan: ['sloeg', 'slagen'],
  sluiten: ['sloot', 'sloten'],
  snijden: ['sneed', 'sneden'],
  spreken: ['sprak', 'sproken'],
  springen: ['sprong', 'sprongen'],
  steken: ['stak', 'stoken'],
  strijken: ['streek', 'streken'],
  treffen: ['trof', 'troffen'],
  trekken: ['trok', 'trokken'],
  vallen: ['viel', 'vallen'],
  vangen: ['ving', 'vangen'],
  vechten: ['vocht', 'vochten'],
  vinden: ['vond', 'vonden'],
  vragen: ['vroeg', 'vraagd'],
  wegen: ['woog', 'wogen'],
  werpen: ['wierp', 'worpen'],
  wijzen: ['wees', 'wezen'],
  winnen: ['won', 'wonnen'],
  zenden: ['zond', 'zonden'],
  zoeken: ['zocht', 'zocht'],
  zitten: ['zat', 'zeten'],
  zwijgen: ['zweeg', 'zwegen'],
}

/** One syllable: their vowel is not doubled, or they lack the -n of the others. */
const STEMS: Readonly<Record<string, string>> = {
  doen: 'doe',
  gaan: 'ga',
  staan: 'sta',
  zien: 'zie',
  slaan: 'sla',
}

const ODD: Readonly<Record<string, readonly string[]>> = {
  doen: ['doe', 'doet', 'deed', 'deden', 'gedaan'],
  gaan: ['ga', 'gaat', 'ging', 'gingen', 'gegaan'],
  staan: ['sta', 'staat', 'stond', 'stonden', 'gestaan'],
  zien: ['zie', 'ziet', 'zag', 'zagen', 'gezien'],
  appen: ['app', 'appt', 'appte', 'appten', 'geappt'],
  updaten: ['update', 'updatet', 'updatete', 'updateten', 'geupdatet'],
  hebben: ['heb', 'heeft', 'hebt', 'had', 'hadden', 'gehad'],
  zeggen: ['zeg', 'zegt', 'zei', 'zeiden', 'gezegd'],
  leggen: ['leg', 'legt', 'legde', 'legden', 'gelegd'],
}

/** A part without stress, which leaves no room for `ge-`; `bellen` and `geven` only begin like it. */
const PREFIX =
  /^(?:be|ver|ge|ont|her|er|over|onder)(?!(?<double>[lkrtn])\k<double>|ven|ten)(?=[^aeiouy]*[aeiouy].*en$)/u
/** Unstressed ends before -en: their vowel stays single. */
const UNSTRESSED = /[^aeiouy](?:el|er|en|ig)$/u
/** Verbs on -eren whose stress is on an earlier syllable. */
const EARLY_STRESS =
  /(?:herinner|verbeter|lever|luister|verander|vergader|hinder|verminder|vermeerder|filter|printer|fluister|wander|vorder|beheer?|zuiver|factur|schilder|timmer|wijzer|herover|oordeel|adver|zeker|bemoeder)$/u

/**
 * The stem of a Dutch verb, as in `ik stuur`.
 * @param infinitive a verb without a separable part: `sturen`, `verdelen`
 */
export function stemOf(infinitive: string): string {
  const odd = STEMS[infinitive]
  if (odd !== undefined) return odd
  const bare = infinitive.replace(/en$/u, '')
  if (/([^aeiou])\1$/u.test(bare)) return bare.slice(0, -1)
  return devoiced(lengthened(bare))
}

const devoiced = (stem: string): string => stem.replace(/z$/u, 's').replace(/v$/u, 'f')

/** `stur` is written `stuur` at the end of a word; `regel` stays. */
function lengthened(bare: string): string {
  if (/(?:u|kopi|initi|financi)er$/u.test(bare)) return `${bare.slice(0, -1)}er`
  if (bare.endsWith('oordel')) return `${bare.slice(0, -1)}el`
  const open = /(^|[^aeiouy])([aeou])([bdfgklmnprstvz])$/u.exec(bare)
  if (open === null) return bare
  const short = `${bare}en`.replace(PREFIX, '').slice(0, -2)
  const manySyllables = (short.match(/[aeiouy]+/gu)?.length ?? 0) > 1
  const onEren = bare.endsWith('er') && !EARLY_STRESS.test(bare)
  if (manySyllables && UNSTRESSED.test(bare) && !onEren) return bare
  return `${bare.slice(0, -2)}${open[2]}${open[2]}${open[3]}`
}

/** What a verb looks like in a sentence. */
export interface DutchVerb {
  readonly infinitive: string
  readonly stem: string
  /** `hij stuurt`. */
  readonly third: string
  readonly pasts: readonly string[]
  readonly participle: string
}

/**
 * The forms of a Dutch verb without a separable part.
 * @param infinitive `sturen`
 */
export function conjugate(infinitive: string): DutchVerb {
  const odd = ODD[infinitive]
  if (odd !== undefined) {
    const [stem = '', third = '', ...more] = odd
    return { infinitive, stem, third, pasts: more.slice(0, -1), participle: more.at(-1) ?? '' }
  }
  const stem = stemOf(infinitive)
  const third = stem.endsWith('t') ? stem : `${stem}t`
  return { infinitive, stem, third, ...pastOf(infinitive, stem) }
}

function pastOf(infinitive: string, stem: string): Pick<DutchVerb, 'pasts' | 'participle'> {
  const prefix = PREFIX.exec(infinitive)?.[0] ?? ''
  const strong = STRONG[infinitive] ?? STRONG[infinitive.slice(prefix.length)]
  const ge = prefix === '' ? 'ge' : ''
  if (strong !== undefined) {
    const before = STRONG[infinitive] === undefined ? prefix : ''
    return { pasts: [before + strong[0]], participle: (before === '' ? ge : before) + strong[1] }
  }
  // Voiceless at the end of the infinitive's stem: 't kofschip.
  const soft = /(?:[tkfspx]|ch)$/u.test(infinitive.replace(/en$/u, ''))
  const end = soft ? 't' : 'd'
  return {
    pasts: [`${stem}${end}e`, `${stem}${end}en`],
    participle: `${ge}${stem.endsWith(end) ? stem : stem + end}`,
  }
}
