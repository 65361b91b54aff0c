import { dutch } from '../../../grammar/nl/patterns.ts'
import type { WordClasses } from '../../../grammar/pattern.ts'
import { DEEDS } from './nl-deeds.ts'
import { UNDONE_GOOD } from './nl-good-deeds.ts'
import { MANNERS } from './nl-manners.ts'
import { SHORTCOMINGS } from './nl-shortcomings.ts'
import { TOUCHES_ME } from './nl-touches-me.ts'
import { BLAMED_DEEDS } from './nl-verbs.ts'
import { JUDGING_NOUNS } from '../../../grammar/nl/negative-words.ts'

const CLASSES: WordClasses = {
  // What is done to somebody with these prefixes is mostly no favour; these are the exceptions.
  favour:
    'verteld|verlengd|verbeterd|verstuurd|verwezen|vervangen|verwerkt|verhoogd|verlicht|vertrouwd|verrast|verwend|verwelkomd|verdedigd|verduidelijkt|vermeld|vertaald|verzonden|verplaatst|verdeeld|verzorgd|versterkt|vergoed|' +
    'begeleid|bedankt|beloofd|betaald|beantwoord|bevestigd|beoordeeld|bevorderd|benoemd|begrepen|besproken|bekeken|bezorgd|bewaard|bericht|betrokken|bemoedigd|beloond|besteld|bereikt|bezocht|benaderd|behandeld|beschermd|begroet|belast|bewogen|bekend|bewerkt|beschreven|' +
    'uitgelegd|uitgenodigd|uitgezocht|uitgedaagd|uitbetaald|uitgekozen|uitgewerkt|uitgeroosterd|uitgeleend|uitgevraagd|uitgereikt|uitgevoerd|uitgeprint|uitgesproken|' +
    'afgesproken|afgerond|afgetekend|afgelost|afgehaald|afgemaakt|afgegeven|afgedrukt|afgestemd|afgelopen|doorgestuurd|doorgegeven|doorgelezen|doorverwezen|doorgenomen|doorgemaild|ondersteund|ondertekend|onderzocht|onderwezen|wegwijs',
  harmed:
    'ver*d|ver*t|be*d|be*t|af*d|af*t|af*en|weg*d|weg*t|weg*en|uit*d|uit*t|uit*en|tegenge*|achterge*|onderge*|onder*d|doorge*|kleinge*|buitenge*|kapotge*|laten zitten|laten staan|in onzekerheid gelaten|in het ongewisse gelaten|in het duister gelaten',
  judged: JUDGING_NOUNS,
  'mine-too': 'mij|me|ons|mijn|onze|ik|wij',
  // Verbs with which a negation is no blame: what need not be, cannot be, is not known.
  unblamed:
    'wist|wisten|kende|kenden|kon|konden|moest|moesten|wilde|wilden|wou|hoefde|hoefden|kreeg|kregen|dacht|dachten|zag|zagen|merkte|merkten|werd|werden|bleek|' +
    'wil|wilt|willen|hoeft|hoef|hoeven|kunt|kan|kun|kunnen|mag|mogen|moet|moeten|zult|zal|zullen|weet|weten|kent|kennen|bent|zijn|is|was|waren|ben|en|of|krijgt|krijg|krijgen|vindt|denkt|denk|ziet|zou|zouden|mocht|wordt|merkt|heeft|hebt|heb|hebben|had|hadden|,|dat|die|niet|nog|ook|vroeg|zei|schreef|vertelde|gaf|stelde|dacht|verstaat',
  did: 'heb|hebt|heeft|hebben|had|hadden',
  are: 'bent|ben|zijt|zijn|was|waren',
  mine: 'me|mij|ons|mijn|onze|mijzelf|iedereen|mensen|hele|heel|wij|we|ik|team|ploeg|collega|collegas',
  bad:
    'oneerlijk|onredelijk|onprofessioneel|laf|hypocriet|ongeinteresseerd|onbetrouwbaar|partijdig|respectloos|bot|lui|gemeen|' +
    'onbeschoft|onbeleefd|nalatig|onverantwoord|schofterig|schijnheilig|onfatsoenlijk|asociaal|egoistisch|onvoorbereid|kortzichtig|' +
    'onrechtvaardig|flauw|schandalig|ongehoord|lomp|onhebbelijk|onattent|onzorgvuldig|achterbaks|inconsequent|schandelijk|zwak|' +
    'belachelijk|kinderachtig|harteloos|arrogant|autoritair|onduidelijk|slap|afwezig|onbereikbaar|niet eerlijk|niet fair|niet netjes|' +
    'niet professioneel|niet collegiaal|niet oke|unfair|min|krenterig|kleinzielig|onmenselijk|onvoorspelbaar|beneden alle peil',
  hurt:
    'in de steek gelaten|gepasseerd|niet gehoord|niet gezien|gekleineerd|genegeerd|tegengewerkt|tegengehouden|voorgelogen|belazerd|' +
    'bedonderd|bedrogen|afgescheept|afgekapt|aan de kant gezet|aan de kant geschoven|aan het lijntje gehouden|niet serieus genomen|niet gesteund|niet gewaardeerd|' +
    'voor schut gezet|gecontroleerd|gemanipuleerd|onder druk gezet|buitengesloten|misleid|onheus behandeld|ondergesneeuwd|' +
    'gebruikt|misbruikt|vernederd|belachelijk gemaakt|klem gezet|verraden|uitgespeeld|afgebrand|weggezet|ondermijnd|gedumpt|overgeslagen',
}

/** What is blame only when it is about the user: said to `you` surely, or done to me. */
export const BLAME = dutch(
  [...BLAMED_DEEDS, ...DEEDS, ...UNDONE_GOOD, ...MANNERS, ...TOUCHES_ME, ...SHORTCOMINGS],
  CLASSES,
)

/** A question without its mark. */
export const ASKS = dutch([
  '^^ (waarom|hoezo|wanneer|waar|wie|welke|heb|hebt|hebben|had|ben|bent|was|kun|kan|kunt|kunnen|wil|wilt|willen|zou|zouden|ga|gaat|weet|vind|denk|mag|moet|zullen) (je|jij|u|jullie|ge|gij)',
  '^^ (waarom|hoezo|wanneer) <any> (je|jij|u|jullie|ge|gij)',
])

/** Praise, thanks, what people do in general, wishes and requests. */
export const FAIR = dutch([
  '<any> (wilde|wou|wilt|wilden) ..1 weten (hoe*|wat|wanneer|waar|of|wie)',
  'en dat (was|is|vond|vind) ..2 (spannend|leuk|fijn|leerzaam|mooi|prima|goed|gaaf)',
  'het gevoel dat (ik|we|wij) ..3 (mag|mogen|kan|kunnen|welkom|erbij|gezien|gehoord|meetel) ..2 !(niet)',
  '(voor|met) (ons|mij|me|iedereen) (klaar|mee)',
  '(was|waren) ..1 niet ..1 (bij|in|op) (het|de|een) <any> ..1 (omdat|want|door|vanwege)',
  '^^ zonder (mij|ons) ..9',
  '(alleen|enkel|pas) ..2 (binnen|in|door|open) ..1 (met|als) ..4',
  '(gaf|geeft|gaven) (me|mij|ons) ..2 (vertrouwen|rust|moed|energie|ruimte|lucht|plezier|zelfvertrouwen)',
  '(redden|redt|red|doen) ..3 zonder (mij|ons)',
  'hoe (je|jij|jullie|u) ..4 zonder (mij|ons)',
  '!<(nooit|niet|geen) bedankt',
  '(dankjewel|dank|dankbaar|waardeer|fijn|knap|goed dat|mooi|trots|complimenten voor|terecht !($)|gelukkig|blij !(gemaakt met een (dooie|dode)))',
  '(je|jij|u|jullie|ge|gij) (hoef|hoeft|hoeven) ..4 (niet|niks|nergens|nooit|geen) !(zo|meteen zo|altijd)',
  '(hoef|hoeft|hoeven) (je|jij|u|jullie|ge|gij) ..4 (niet|niks|nergens|nooit|geen) !(zo|meteen zo|altijd)',
  '(krijg|krijgt|kun|kan|mag|moet|hoor|vind) je hier',
  'je (krijgt|kunt|kan|mag|moet|hoort|vindt) hier',
  '(als|wanneer|indien|mocht|stel) (je|jij|jullie|u|ge) ..1',
  '(of) (je|jij|jullie|u|ge) ..1',
  'graag ..3 (begrijpen|weten|horen|snappen|leren)',
  'hier niet (langs|door|binnen)',
  '(leerzaam|cadeau|precies goed|kadootje)',
  '^ (als|wanneer|indien) men',
  'niet (alleen|alles|allemaal|iedereen|verplicht|vergeten)',
  '(gaat|ga|gaan|zult|zal|zullen) (je|jij|u|jullie|mij|me|ons)? ..1 toch (niet|niks|geen|nooit)',
  '(sleutel|sleutels|jas|tas|telefoon|pas|pasje|badge|bril|laptop|bestek|schaar|lijst|map|pen|paraplu|fiets|kar|kopje|beker|licht|lamp|raam|ramen|deur|poort|kraan|bonnetje) ..6 (laten|gelaten)',
  '(straks|binnenkort|volgend jaar|dan) ..4 zonder (mij|me|ons) ,,3 (dan|en|$$)',
  'over (een|#|twee|drie) ..6 zonder (mij|me|ons)',
  'het klein (houden|houdt)',
  '(begrijp|snap|hoor|zie) ik $$',
  '^^ (als|wanneer|zodra|indien) (de|het|een|er|mevrouw|meneer) ,,6 , <any> (je|u) (de|het|een|die|dat) ..6',
  '(kom|komt) (je|u)? ..1 (hier|er) ..2 (alleen|enkel) (met|via|als)',
  '(je|u|men) (komt|kom) (hier|er) ..1 (alleen|enkel) (met|via|als)',
  'vergeten met (mij|ons)',
  'word je (geen|nooit|niks)',
  'het (interesseert|boeit|raakt) (je|jou|u|jullie) !(geen (bal|moer|reet|zier|snars|fluit|donder|barst))',
  '(niks|geen|nooit) ..1 (verkeerd|verkeerds|fout|fouts|misdaan|te verwijten)',
  'niet nodig ..6 (denk|dus|bij)',
  '(weet|snap|begrijp|hoor|merk) dat (je|u|jullie) ..2 (weinig|geen|niet veel) (tijd|ruimte|budget)',
  '(je|jij|u|jullie|ge) (mag|mogen) !(niet|nooit|wel)',
  '^ (mag|mogen) (je|jij|u|jullie|ge)',
  'niet (jouw|jullie|uw|je) (schuld|fout)',
  'niet aan (jou|u|jullie)',
  '(moet|kan|kunt|mag) (je|u|jij) ..5 (zelf|altijd) (weten|beslissen)',
  '(wil|hoop|zou) ..4 (dat|als) (je|jij|jullie|u)',
  'snap|begrijp ..2 dat (je|jij|u|jullie)',
  '(begrijp|snap) (het|dat|best|wel) ..2 (dat|als)',
])
