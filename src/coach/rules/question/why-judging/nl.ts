import type { QuestionReading } from '../../../questions/asking.ts'
import { flatOf, quoteOf } from '../../../questions/spans.ts'
import type { Cue, Examples } from '../../rule.ts'

const YOU = '(?:je|jij|u|ge|gij|jullie)'

/** `waarom heb je`, `hoezo kreeg u`, `waarom jij … hebt`, `hoe komt het dat jij`. */
const WHY_YOU = [
  new RegExp(
    `(?:^| )(?:waarom|hoezo|warom|waarm|wrm) (?:in godsnaam |in hemelsnaam |eigenlijk |dan |toch |nou |precies )*(\\S+) ${YOU}(?= |$)`,
  ),
  new RegExp(`(?:^| )(?:waarom|hoezo) (?:in godsnaam |eigenlijk |dan )*${YOU}(?= )`),
  new RegExp(
    `(?:^| )(?:hoe komt het|hoe kan het|hoe kwam het|wat is de reden|hoe is het mogelijk) dat ${YOU}(?= )(?! (?:\\S+ ){0,12}?(?:gunt|gunnen|vindt|vinden|denkt|denken|gelooft|vertrouwt|mag|haat|wantrouwt|bang bent|jaloers bent)(?:$| (?:dan|als) ))`,
  ),
  new RegExp(
    `(?:^| )(?:(?:om|met|op) (?:welke|wat voor) (?:reden|redenen|grond|gronden)|met welk recht|op grond waarvan|op basis waarvan|wat geeft (?:je|u|jou) het recht om|hoe haal je het in je hoofd om|waar haal je het recht vandaan om) (?:\\S+ )?${YOU}(?= |$)`,
  ),
  new RegExp(`(?:^| )(?:vanwaar|hoe is het gekomen|hoe kan dat) dat ${YOU}(?= )`),
  new RegExp(
    `(?:^| )wat (?:bezielde|bezielt|mankeerde|dreef|gaf|bracht) ${YOU} (?:\\S+ ){0,3}?(?:om|toen)(?= )`,
  ),
  /(?:^| )waarom (?:krijg|kreeg|hoor|hoorde|zie) ik (?:nooit|niets|niks|geen|nog steeds) .{0,40}van (?:je|jou|u|jullie)(?= |$)/,
  /(?:^| )waarom is het (?:jou|je|u|jullie) (?:\S+ ){0,8}?niet (?:\S+ ){0,2}?gelukt/,
  /(?:^| )waarom (?:moest|moet|wilde|wou|ging|kon|zou|durfde|wil) (?:je|jij|u|ge|gij|jullie)(?= )/,
]

/** No why, but it blames all the same: "hoe kun je nou zeggen dat", "waarom krijgt Sander wel … van jou en ik niet". */
const BLAMES = [
  /(?:^| )waarom (?:moet|moest) ik (?:dat|het|dit|zoiets) (?:\S+ ){0,3}?(?:van|via|uit) (?:\S+ ){1,8}?(?:horen|vernemen|lezen)(?= |$)/,
  /(?:^| )waarom (?:moest|moet|moesten) (?:dat|het|dit) (?:nou |nu )*(?:zo nodig|per se|uitgerekend)(?= )/,
  /(?:^| )waarom (?:stond|staat|was|is|zat|zit|kwam|ontbrak|ontbreekt) (?:mijn \S+|ik) (?:\S+ ){0,3}?(?:niet )?(?:\S+ ){0,2}?(?:jouw|uw|je) (?:lijst\w*|mail|voorstel|verslag|planning|rooster|presentatie|overzicht|plan)(?= |$)/,
  new RegExp(`(?:^| )hoe (?:durf|durft|durfde|haal|haalt|haalde) ${YOU}(?= )`),
  new RegExp(
    `(?:^| )hoe (?:kun|kan|kunt|kon|kunnen|konden) ${YOU} (?:(?:dat|dit|het|zoiets|me|mij|ons) )?(?:nou|nu|in godsnaam|in hemelsnaam|zomaar|serieus|met droge ogen)(?= )`,
  ),
  new RegExp(
    `(?:^| )hoe (?:kun|kan|kunt|kon|kunnen|konden) ${YOU} (?:\\S+ ){0,3}?(?:zeggen|beweren|volhouden|vinden|verwachten|denken|toestaan|goedkeuren|laten gebeuren|goedpraten|weigeren|vergeten|negeren|zo (?:met|tegen|over) (?:mij|me|ons))(?= |$)`,
  ),
  new RegExp(
    `(?:^| )wat (?:maakte|maakt|bracht|heeft) (?:dat )?${YOU} (?:ertoe |zover )?(?=.*(?:zonder|achter|terwijl|waar iedereen bij|in het bijzijn|in plaats van|van tafel|genegeerd|weigerde|geweigerd|afkapte|uitlachte|mij niet|me niet|mij nooit|me nooit))`,
  ),
  /(?:^| )waarom (?:krijgt|kreeg|mag|mocht|heeft|had|gaat|hoeft) (?:\S+ ){1,4}?(?:van (?:je|jou|u|jullie) )(?:\S+ ){0,8}?(?:en|maar|terwijl) (?:ik|wij|we) (?:\S+ )?(?:niet|nooit|geen)/,
  /(?:^| )waarom (?:ben|word|hoor|sta|zit) ik (?:\S+ ){0,3}?(?:altijd|steeds|weer|telkens|als laatste|nooit) (?:\S+ ){0,6}?(?:die|wie|van|door|bij) (?:je|jij|jou|u|jullie)(?= |$)/,
]

/** It went against the user, or against what was expected. */
const AGAINST =
  /\b(?:niet|nie|nooit|geen|niks|niets|nog steeds|steeds|altijd|telkens|alweer|weer|nou|zomaar|zonder|pas|zo'n (?:probleem|punt|drama|toestand|ophef|gedoe)|zo moeilijk|zo lang|zo weinig|zo snel|achter mijn rug|in het bijzijn|waar iedereen bij|ten overstaan|voor het hele team|buiten|terwijl|opeens|ineens|plots|plotseling|ingetrokken|laten liggen|afgewezen|geweigerd|geschrapt|afgepakt|overgeslagen|gepasseerd|genegeerd|gelogen|verzwegen|beloofd|nagelaten|weggelaten|vergeten)\b/
const ME = /\b(?:mij|me|mijn|m'n|mn|ons|onze)\b/
const PAST =
  /^(?:had|hadden|deed|ging|gaf|gaaft|zei|liet|nam|koos|kwam|moest|kreeg|wilde|vroeg|besloot|stuurde|belde|mailde|vertelde|hield|riep|stelde|zette|veranderde|schoof|haalde|trok|sprak|weigerde|luisterde|reageerde|negeerde|beloofde|schreef|keurde|plaatste|passeerde|maakte|wees|keek|was|waren|wou)$/
const PERFECT = /^(?:heb|hebt|heeft|hebben|ben|bent|zijt)$/

/** Asks for someone's reasons or story, kindly. */
const FAIR_VERB =
  /^(?:denk|denkt|vind|vindt|zeg|zegt|zie|ziet|geloof|gelooft|verwacht|hecht|raad|raadt|adviseer|werk|werkt|hou|houd|houdt|kies|kiest|zou|zoudt|zouden|wil|wilt|twijfel|twijfelt|twijfelde|waardeer|waardeert|blijf|bleef|begon|heet|voel|voelt|dacht|vond|stopte|koos|koost)$/
/** What the other wants for the user: to ask why is to take it for granted. */
const MIND_VERB = /^(?:wil|wilt|mag|mogen|gun|gunt|vertrouw|vertrouwt|haat|wantrouw|wantrouwt|minacht)$/
/** "waarom heb je een hekel aan", "waarom neem je mij kwalijk": that, too. */
const HOLDS_AGAINST =
  /^(?:heb|hebt|heeft|hebben) (?:\S+ ){0,3}?(?:hekel|afkeer|lage pet|iets tegen|zo weinig vertrouwen)\b|^(?:neem|neemt|nemen) .{0,30}\bkwalijk\b/
const STORY =
  /\bworden$|\b(?:geworden|gekozen|koos|begonnen|gaan werken|gebleven|gestopt|overgestapt|gesolliciteerd|solliciteerde|aangenomen|gevraagd|voorgedragen|gekozen|bedankt|tevreden|blij|positief|gelukkig|gemotiveerd|optimistisch|dankbaar|dit vak|dit werk|het vak|deze sector|dit beroep|hier gaan|het onderwijs|de zorg|leidinggeven\w*|manager|trots|enthousiast|belangrijk|adviseer|aanraad|waardeer)\b/

/** Fires on a why that puts the other on the spot about what they did or left undone. */
export function cue(reading: QuestionReading): Cue | null {
  const asking = reading.askings.find((one) => one.form === 'open' && isJudging(flatOf(one)))
  return asking ? { quote: quoteOf(reading, asking.words) } : null
}

function isJudging(flat: string): boolean {
  if (BLAMES.some((pattern) => pattern.test(flat))) return true
  const match = WHY_YOU.map((pattern) => pattern.exec(flat)).find((found) => found !== null)
  if (!match) return false
  const verb = match[1] ?? ''
  const after = flat.slice(match.index + match[0].length)
  const against = AGAINST.test(after)
  if (/waarom (?:krijg|kreeg|hoor|hoorde|zie) ik/.test(match[0])) return true
  if (/waarom is het (?:jou|je|u)/.test(match[0])) return true
  if (
    /^(?:ben|bent|is|zijn)$/.test(verb) &&
    /^ (?:zo |toch )?(?:bang|jaloers|afgunstig|teleurgesteld in|boos op|klaar met)(?= |$)/.test(after)
  )
    return false
  if (HOLDS_AGAINST.test(`${verb}${after}`)) return false
  if (MIND_VERB.test(verb) && / (?:(?:mij|me|ons)(?= |$)|niet dat (?:ik|wij|we) )/.test(after)) return false
  if (FAIR_VERB.test(verb))
    return (
      /^(?:wil|wilt|kies|kiest|hou|houd|houdt)$/.test(verb) &&
      against &&
      (ME.test(after) || / (?:ik|we|wij)\b/.test(after))
    )
  if (/ (?:ooit|destijds|vroeger|indertijd)(?= |$)/.test(after) && !against && !ME.test(after)) return false
  if (STORY.test(after)) return against && (ME.test(after) || /\bniet\b/.test(after))
  if (match[0].endsWith(' jullie') && !PERFECT.test(verb) && !PAST.test(verb) && !ME.test(after)) return false
  if (against) return true
  return PERFECT.test(verb) || PAST.test(verb) || ME.test(after) || /\bpas\b|^ (?:daar|zo) /.test(after)
}

export const examples: Examples = {
  fires: [
    'Waarom heb je mij niet gebeld?',
    'waarom ben je niet naar het overleg gekomen',
    'Hoezo heeft u mijn aanvraag laten liggen?',
    'Kun je me uitleggen waarom jij mijn verlof hebt ingetrokken?',
    'Waarom luister je nooit naar de nachtploeg?',
    'Waarom gaf je die opdracht aan Jan?',
  ],
  silent: [
    'Waarom is de functie geschrapt?',
    'Waarom ben jij destijds docent geworden?',
    'Waarom denk je dat het zo gaat?',
    'Waarom twijfel ik zo?',
    'Waarom werken we met papieren lijsten?',
    'Waarom vind jij dit belangrijk?',
    'Hoe kwam het dat het project stopte?',
  ],
}
