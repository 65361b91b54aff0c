import { quoteOf } from '../../../grammar/line.ts'
import { clausesOf } from '../../../grammar/nl/clause.ts'
import { LITTLE_WORDS } from '../../../grammar/nl/little-words.ts'
import { findInClauses } from '../../../grammar/nl/find.ts'
import { linesOf } from '../../../grammar/nl/line.ts'
import { withNames } from '../../../grammar/nl/names.ts'
import { dutch } from '../../../grammar/nl/patterns.ts'
import { isNotOwn } from '../../../grammar/nl/said.ts'
import { fits, spansOf } from '../../../grammar/pattern.ts'
import { type Line, lineOf, type Span } from '../../../grammar/line.ts'
import type { Reading } from '../../../grammar/reading.ts'
import { cue as threat } from '../../message/threat/nl.ts'
import type { Cue, Examples } from '../../rule.ts'
import { ASKS_FOR_MONEY, MORE_THAN_MONEY } from './nl-clauses.ts'
import { ASKED_WITH, BESIDE, IS_MONEY, NO_MONEY, NOTHING_ELSE, OUTRIGHT, PLAIN, REASONS } from './nl-cues.ts'

/** More than this says that the text is about something besides money. */
const MOST_OTHER_WORDS = 1

/** An infinitive, a doer or an activity: that would be a wish of its own. */
const OTHER_WISH = /(?:en|er|ing|ie|iek|kunde|werk|beheer|zorg|admin)$/

/** Pay, grade, bonus or title is all there is. */
export function cue(reading: Reading): Cue | null {
  const lines = linesOf(reading)
  const outright = lines.flatMap((line) => spansOf(OUTRIGHT, line)).find((one) => isSaidOutright(one))
  if (outright !== undefined) return { quote: quoteOf(reading, outright) }
  const span = lines.flatMap((line) => spansOf(IS_MONEY, line)).find((one) => !isNotOwn(one))
  if (span === undefined || lines.some(isAnothers)) return null
  if (lines.some(isAboutMore)) return pressedFor(reading, span)
  const others = lines.flatMap(otherWords)
  const isPlain = lines.some((line) => fits(PLAIN, line)) && !others.some((low) => OTHER_WISH.test(low))
  return others.length > (isPlain ? MOST_OTHER_WORDS : 0)
    ? (askedFor(reading, others) ?? pressedFor(reading, span))
    : { quote: quoteOf(reading, wholeOf(span)) }
}

/**
 * "Vijf euro erbij, anders kom ik niet meer": what presses for it adds nothing to what is wanted.
 */
function pressedFor(reading: Reading, { line, from }: Span): Cue | null {
  const clause = clausesOf(line).find(
    ({ first, end }) => (line.starts[first] ?? 0) <= from && from < (line.starts[end] ?? line.text.length),
  )
  if (clause === undefined || UNCERTAIN_OPENERS.has(clause.opener) || clause.subjects.has('OTHER'))
    return null
  const alone = lineOf(line.sentence, line.tokens.slice(clause.first, clause.end))
  if (
    isAboutMore(alone) ||
    alone.lows.has('dan') ||
    withNames(alone) !== alone ||
    otherWords(alone).length > 0 ||
    !fits(DEMANDS, alone)
  )
    return null
  if (threat(reading) === null) return null
  return {
    quote: quoteOf(reading, {
      line,
      from: line.starts[clause.first] ?? 0,
      to: line.starts[clause.end] ?? line.text.length,
    }),
  }
}

/** "In de nieuwe cao krijgt iedereen er iets bij", "hij krijgt de bonus": told of others, and nothing asked for oneself. */
const ANOTHERS = dutch([
  '(krijgt|kreeg|heeft|had|krijgen|kregen) (iedereen|hij|zij|ze|<role>|(mijn|de|een|onze) <any>) ..6',
  '(mijn|onze|de) <any> ..4 (verdient|verdienen) ..6',
  '(iedereen|hij|zij|ze|(mijn|de|een|onze) (voorganger|voorgangster|collega|<role>)) ..2 (krijgt|kreeg|heeft|had|krijgen|kregen) ..6',
])
const ASKS = dutch(['(wil|wou|zou|eis|vraag|verwacht|graag|recht|verdien|doel|erbij graag|hoor)'])

const isAnothers = (line: Line): boolean => fits(ANOTHERS, line) && !fits(ASKS, line)

const UNCERTAIN_OPENERS: ReadonlySet<string> = new Set([
  'als',
  'indien',
  'wanneer',
  'zolang',
  'zodra',
  'omdat',
  'want',
  'dan',
])

/** More of it, or it is wanted. */
const DEMANDS = dutch([
  '(wil|wou|wilde|zou|eis|vraag|verwacht|graag|erbij|omhoog)',
  '^^ <any> ..4 (meer|hoger|hogere) ..2 $',
])

/** More than this next to a plain request for money, and the text is about something we do not know. */
const MOST_UNKNOWN_WORDS = 3

/** "100 euro per maand erbij zou al schelen": money is asked for outright, and nothing of work with it. */
function askedFor(reading: Reading, others: readonly string[]): Cue | null {
  if (others.length > MOST_UNKNOWN_WORDS || others.some((low) => OTHER_WISH.test(low))) return null
  const lines = linesOf(reading)
  if (lines.some((line) => fits(MORE_THAN_MONEY, withNames(line)))) return null
  return findInClauses(reading, ASKS_FOR_MONEY, isNotOwn)
}

const isSaidOutright = (span: Span): boolean =>
  !isNotOwn(span) && !span.line.sentence.asks && !DENIES.test(span.line.text)

/** "het gaat niet puur om het salaris" */
const DENIES = / (?:niet (?:puur|alleen|enkel|uitsluitend|gewoon)|denkt|denken|denk|vindt|vinden) /

const isAboutMore = (line: Line): boolean =>
  fits(REASONS, line) ||
  (fits(NO_MONEY, line) && !fits(NOTHING_ELSE, line)) ||
  (line.sentence.asks && !fits(ASKED_WITH, line))

/** Words of a line that say something besides money, by their content. */
function otherWords(line: Line): readonly string[] {
  const about = [...spansOf(NOTHING_ELSE, line), ...spansOf(BESIDE, line)]
  return line.tokens
    .filter(({ first, low }, at) => {
      const start = line.starts[at] ?? 0
      const covered = about.some(({ from, to }) => start >= from && start < to)
      return (
        !covered &&
        !first.mark &&
        !/\d|duizend|honderd|tig$|^(?:twee|drie|vier|vijf|zes|acht|tien|twaalf|vijftien|ton)$/.test(low) &&
        !LITTLE_WORDS.has(low) &&
        !MONEY_WORDS.has(low) &&
        !isMoneyCompound(low)
      )
    })
    .map(({ low }) => low)
}

const isMoneyCompound = (low: string): boolean =>
  /(?:toeslag|toeslagen|salaris|loon|bonus|schaal|schalen|vergoeding|uitkering|opslag|gage|verhoging|periodiek|periodieken|sprong|barema|premie|aandelen|titel|functietitel|gesprek)$/.test(
    low,
  ) ||
  (/^(?:salaris|loon|bonus|schaal|senior|lease)/.test(low) && !NO_MONEY_ITSELF.test(low))

/** Whoever deals with pay, and the papers about it. */
const NO_MONEY_ITSELF =
  /(?:eur|euse|atie|atief|kunde|specialist|specialiste|adviseur|medewerker|medewerkster|verwerking|beleid|gebouw|huis)$/

const MONEY_WORDS: ReadonlySet<string> = new Set(
  (
    'naam iedereen zoals knikkers paar tientje tientjes honderdje uitkomen modaal pensioen komt drie ervoor krijgt ton tonnen miljoen einde papier werken twee drie vier vijf tien belanden binnenhalen markt enkel werken voortrekken zien staan mogen gratis elk elke maandag vrijdag januari februari maart april mei juni juli augustus september oktober november december morgen vandaag zomer kerst beginnen komend komende volgende aankomend aankomende ronde onderhandeling onderhandelingen bespreekbaar serieuze concreet kinderen kind gezin vakantie boodschappen hypotheek huur autos sparen spaarrekening rood lukken lukt verwacht verwachten klinkt terecht waardig recht bruin dubbel dubbele driedubbele royaal royale gulle ' +
    "dezelfde rijk rijker ervaringsjaren dienstjaren anciënniteit ancienniteit meetellen broer zus buurman huis kopen rondkomen modaal minimaal hoogste qua contract achter ploeg verkopers klaar rijden onderhand toe voorganger volledig jaar hangen zou telt streep minuut ambitie graag zoveel mogelijk net prive privé vorige eraan overhou wagen zaak van overheid eindelijk schelen helpen volstaan smaken bereiken zien hebben doel collega's collegas zaak betaalt ten minste redelijk redelijke normaal normale inflatie gecompenseerd compensatie gecorrigeerd bespreken onderhandelen vragen onderaan streep overblijft overhoud overhouden cashen binnenlopen puur rest puntje " +
    "da's naam zetten zet linkedin goe andere lijn degelijk deftig serieus behoorlijk netjes " +
    'fooi fooien tarief loonstrook loonstrookje loonzakje tantieme provisie commissie gratificatie lease-auto lease-elektro elektrische elektrisch fiets leasefiets bedrijfsauto mooiere mooier ruimere regeling bonusregeling eis tis das da allee goe pree wedde evenveel tof rijkelijk extraatje slok borrel structureel structurele vooruit vooruitgaan eindejaar eindelijk minstens minimum tenminste jaarlijks voortaan simpel rekening groep trap # punt ander lijn rest groeien loongroei hoop hopelijk vang vangen beuren cao afspraak standaard marktloon jaarsalaris maandsalaris startsalaris fulltime bruto-loon nettoloon nachten nacht zondag zaterdag zaterdagen feestdagen ploegen overwerk avonddiensten nachtdiensten weekenddiensten onregelmatigheid bereikbaarheid kilometers ' +
    'terug terugkomt terugkrijgen overhouden fwg teken loonzak functiegroep loongroep tree treetje tredes dubbele boven onder gerust content moogt geven zitten gehoopt precies hoogst laagste strookje ' +
    'promotie salaris loon gage honorarium wedde opslag loonsverhoging verhoging verdienen verdien verdient betaald betalen betaal bonus trede treden schaal schalen periodiek periodieken ' +
    'toeslag toeslagen uurloon uurtarief maandloon jaarloon brutoloon euro euros bruto netto procent % geld centen cent poen duiten pegels flappen dertiende dertiende eindejaarsuitkering winstdeling ' +
    'vakantiegeld reiskosten reiskostenvergoeding onkostenvergoeding leaseauto lease auto bedrijfswagen wagen firmawagen tankkaart laptop telefoon aandelen opties premie ' +
    'barema graad trap inschaling ingeschaald loonschaal functieschaal maximum max eindschaal maaltijdcheques titel functietitel kaartje visitekaartje naambordje badge handtekening naamplaatje ' +
    'heten genoemd noemen senior junior medior manager directeur hoofd teamleider lead principal chef leidinggevende adviseur coordinator consultant expert specialist ' +
    'hoger hogere omhoog dikker dikkere vet vette flink flinke fatsoenlijk fatsoenlijke dik stevig stevige mooi mooie fors forse goed goede beter betere eerlijk eerlijke marktconform marktconforme ruimer ruime extra stuk ' +
    'waard erbij bovenop opgetrokken optrekken aangepast aanpassen gelijkgetrokken rechtgetrokken rechttrekken verhogen verhoogd erop vooruitgang stijgen stijging sprong gaan uitbetaald uitbetaling indexering inflatie inflatiecorrectie ' +
    'zelfde hetzelfde werk functie functies baan job rol zondagen weekenden nachten weekend avonden uren overuren dienst diensten uur maandelijks jaarlijks vast vaste variabel huidige ' +
    'bedrag beloning beloond vergoed waardering financieel financiele rekening bankrekening portemonnee inkomen inkomsten plus dertien veertiende tandje klasse niveau grade stap euri keuro ruk k'
  ).split(' '),
)

/** The sentence around it. */
const wholeOf = ({ line }: Span): Span => ({ line, from: 1, to: line.text.length })

export const examples: Examples = {
  fires: [
    'Ik wil meer salaris.',
    'een hoger uurloon graag',
    'Schaal 9, daar hoor ik.',
    'Ik wil senior genoemd worden.',
    '5% erbij',
    'Meer geld, daar gaat het mij om.',
  ],
  silent: [
    'Ik wil salarisadministrateur worden.',
    'Ik wil opslag omdat ik de planning erbij doe.',
    'Geld is niet mijn punt.',
    'De toeslag van mei klopt niet.',
    'De nieuwe oven kost 12.000 euro.',
    'Ik wil weten hoe de schalen zijn opgebouwd.',
    'Liever minder uren dan meer loon.',
  ],
}
