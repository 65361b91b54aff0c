import { oneOf, phrase, wordSet } from '../phrase.ts'
import type { Part } from '../part.ts'
import type { Told } from '../star-reading.ts'

const GROUP =
  oneOf(`team ploeg afdeling werkgroep projectgroep projectteam klas groep commissie redactie bediening keuken bemanning staf directie personeel
  vakgroep sectie unit maatschap crew collega's club vereniging buurt brigade eenheid dienst kantoor winkel school leiding bestuur organisatie bedrijf
  shift nachtploeg dagploeg vroege-dienst gang wijkteam sociaal-team stuurgroep ondernemingsraad or mr receptie kernteam squad tribe balie
  vrijwilligers ouderraad bewonerscommissie stichting productie technische-dienst operatie receptieteam ploegen mannen jongens meiden club`)
const COMPOUND = "[a-z-]+(?:team|ploeg|groep|commissie|afdeling|crew|bemanning|brigade|redactie|collega's)"
const OF_GROUP = `(?:(?:het|de|ons|onze|heel|mijn|dat|die|ieder) (?:hele |heel |complete |gehele |voltallige |volledige |eigen |nieuwe |kleine |oude )?(?:${GROUP}|${COMPOUND}|clubje|groepje|ploegje|teampje)|heel (?:het team|de ploeg|ons team)|(?:mijn |onze |de |alle )?collega's|iedereen|allemaal|team|[a-z]*team|elk van ons|ieder van ons)`

/** `mijn collega en ik`: together, although "ik" stands there. */
const AND_I =
  /(?<![^ ])[a-z']+ en ik (?=(?:hebben|zijn|waren|(?!samen|tegen|binnen|buiten)[a-z]{3,}en) )|(?<![^ ])ik en (?=(?:mijn|een|de|het|onze) )|(?<=(?:hebben|zijn|waren|gingen) (?:mijn|de|een|onze|het) (?:[^ ]+ )?(?![a-z]*ge[a-z]+(?:d|t|en) |(?:be|ver|ont)[a-z]+d )[^ ]+ )en ik(?= )/g

const WE = phrase('we|wij|wijzelf|wie hebben')
const TOGETHER = phrase(
  '(?:samen(?! met (?:haar|hem))|gezamenlijk|onderling|tezamen|met elkaar|onder elkaar|gedrieen|eendrachtig)',
  `(?:met|als|door) (?:z'n|zn|zijn|ons|een) (?:allen|alle|tweeen|drieen|tween|drien|vieren|vijven|zessen|zevenen|achten|twee|drie|vier|vijf|zes|[0-9]+|tienen)`,
  `(?:met|als) (?:de|het|ons|onze|mijn|heel|een) (?:hele |gehele |complete |voltallige |volledige )(?:${GROUP}|${COMPOUND})|met heel (?:het|de|ons|onze) (?:${GROUP})`,
  // Talked with the team is what the user did; a thing made with the team is not the user's alone.
  `met (?:wat|een paar|enkele|een stel) [a-z]+(?:en|s)|met (?:het|ons|mijn|onze|de|een paar|een aantal|enkele) (?:team|ploeg|groep|afdeling|collega's|crew|werkgroep|mannen|jongens|meiden)(?! (?:[^ ]+ ){0,8}(?:besproken|gesproken|overlegd|gebeld|gepraat|doorgenomen|afgesproken|gedeeld|geoefend|gezeten|gehouden|gevoerd|geevalueerd|gemaild|gecommuniceerd|afgestemd|gegaan|gesprek))`,
  `door (?:het|ons|onze|de|mijn|heel het) (?:hele |eigen )?(?:${GROUP}|${COMPOUND})`,
  `met (?:de|het|mijn|onze|alle) (?:klas|ouders|buurt|vrijwilligers|leerlingen|bewoners|kinderen|stagiairs)(?: en [^ ]+ [^ ]+)? (?:is|zijn|werd|werden|hebben) (?:[^ ]+ ){0,4}(?:ge|op|aan|in|uit|om|be|ver)`,
  `met (?:een|het) (?:clubje|groepje|stel|hele zwik)_?`,
  `(?:als) (?:team|groep|afdeling|ploeg|klas|collega's|clubje)`,
)

/** The group stands first, or right behind the verb: it is what acts. */
const GROUP_ACTS = new RegExp(
  `^(?:toen |daarna |daarop |vervolgens |eerst |zo |samen |gelukkig )?(?:heeft |hebben |is |zijn |ging |had )?(?:${OF_GROUP})(?![^ ])(?! (?:(?:op|aan|uit|in|mee|bij|af|door|voor|na)?ge[a-z]{3,}(?:d|t|en)|(?:be|ver|ont|her)[a-z]+d|[a-z]+eerd)(?![^ ]))`,
)

/** Others stand first as the ones who act: `de monteurs hebben … doorgehaald`, `ons comite trok …`. */
const OTHERS_ACT = new RegExp(
  `^(?:toen |daarna |daarop |vervolgens |eerst )?(?:de|het|onze|ons|alle|twee|drie|vier|een paar) (?:[^ ]+ ){1,4}?(?:` +
    '(?:heeft|hebben|had|hadden) (?:[^ ]+ ){0,9}(?:[a-z]*ge[a-z]+(?:d|t|en)|(?:be|ver|ont|her|over|onder)[a-z]+(?:d|t|en)|[a-z]+eerd)(?: |$)|' +
    '(?:trok|trokken|bracht|brachten|ging|gingen|deed|deden|nam|namen|gaf|gaven|schreef|schreven|belde|belden|maakte|maakten|zette|zetten|hield|hielden|werkte|werkten|bouwde|bouwden|kwam|kwamen|hielp|hielpen|sprak|spraken|legde|legden|pakte|pakten|regelde|regelden|zocht|zochten|bedacht|bedachten)(?: |$))',
)

const OWN = wordSet('ik ikzelf mezelf mijzelf mij')
const OWN_PHRASE = phrase(
  'zelf|mijn (?:aandeel|deel|rol|bijdrage|taak|stuk|part|idee|voorstel|initiatief|werk|kant|verantwoordelijkheid|eigen)|door mij|onder mijn leiding|op mijn (?:initiatief|voorstel|aandringen|verzoek)|(?:heb|ben) (?:daarna |toen |eerst |vervolgens )',
)

/** `we zijn zelf …`: of the group, not of the user alone. */
const THEMSELVES = /((?<![^ ])(?:we|wij|ze) (?:[^ ]+ ){0,3})zelf(?![^ ])/g

const PARTICIPLE =
  /^(?:(?:op|aan|uit|in|mee|bij|af|door|om|over|toe|voor|na|terug|weg|rond|vast|neer|samen|langs|goed|klaar)?ge[a-z]+(?:d|t|en|aan|ien)|(?:be|ver|ont|her|er)[a-z]{2,}(?:d|t|en)|[a-z]+(?:eerd|eren))$/
const PAST =
  /^(?:[a-z]{3,}(?:te|de)|belde|sprak|schreef|hing|legde|vroeg|ging|nam|gaf|bracht|zocht|kocht|deed|hield|liet|zette|hielp|reed|keek|kreeg|bood|trok|koos|liep|las|begon|sloot)$/

/** `Posters opgehangen.`, `Belde alle klanten.`: a sentence of its own without a subject is about the user. */
const isSubjectless = (part: Part): boolean =>
  part.opens && (PARTICIPLE.test(part.lows.at(-1) ?? '') || PAST.test(part.lows[0] ?? '')) && !hasAux(part)

const AUX = phrase('heeft|hebben|had|hadden|is|zijn|was|waren|werd|werden|wordt|worden')
const hasAux = ({ text }: Part): boolean => AUX.test(text)

const tellsOfGroup = ({ text }: Part): RegExp | null =>
  [WE, TOGETHER, GROUP_ACTS, OTHERS_ACT].find((pattern) => pattern.test(text)) ?? null

const ownPart = (text: string): boolean =>
  text.split(' ').some((low) => OWN.has(low)) || OWN_PHRASE.test(text.replaceAll(THEMSELVES, '$1'))

function linesOf(parts: readonly Part[]): { readonly whole: string; readonly withoutPairs: string } {
  const whole = `${parts.map(({ text, joined }) => (joined === '' ? `, ${text}` : `${joined} ${text}`)).join(' ')} `
  return { whole, withoutPairs: whole.replace(AND_I, 'wij ') }
}

/** Does the user act in it: as `ik`, or in a sentence without a subject? */
export const hasOwnPart = ({ parts }: Told): boolean =>
  ownPart(linesOf(parts).withoutPairs) ||
  parts.some(
    (part) =>
      isSubjectless(part) || (part.opens && !hasAux(part) && part.lows.some((low) => PARTICIPLE.test(low))),
  )

/** Where a Dutch action tells that only a group acted; null when the user has any part of it. */
export function groupOnly({ parts }: Told): { readonly part: Part; readonly pattern: RegExp } | null {
  const { whole, withoutPairs } = linesOf(parts)
  if (ownPart(withoutPairs)) return null
  const [found] = parts.flatMap((part) => {
    const pattern = tellsOfGroup(part)
    return pattern ? [{ part, pattern }] : []
  })
  if (found === undefined) return andI(parts, whole !== withoutPairs)
  return standsAlone(parts) ? null : found
}

/** `Mijn collega en ik hebben …` is cut at its "en"; it stands whole in the sentence. */
function andI(
  parts: readonly Part[],
  pairs: boolean,
): { readonly part: Part; readonly pattern: RegExp } | null {
  const [part] = parts
  return part && pairs ? { part, pattern: /^[^ ]+(?: [^ ]+){0,2}/ } : null
}

/** Is there a sentence without a subject that no group is named in? `Made soup, all of us together` is none. */
const standsAlone = (parts: readonly Part[]): boolean =>
  parts.some((part, at) => {
    if (!isSubjectless(part) || tellsOfGroup(part) !== null) return false
    const end = parts.findIndex(({ opens }, later) => later > at && opens)
    return !parts.slice(at, end < 0 ? parts.length : end).some(({ text }) => TOGETHER.test(text))
  })
