import { dutch } from '../../../grammar/nl/patterns.ts'
import { CLASSES } from './nl-cues.ts'

const AVERSION =
  'hekel|afkeer|haat|minachting|wantrouwen|jaloezie|desinteresse|vooroordeel|vooroordelen|rancune|wrok|angst|antipathie|weerzin|afgunst|aversie'
const AGAINST =
  'mij|me|ons|mijn|vrouwen|mannen|ouderen|jongeren|mensen|personeel|moeders|studenten|*ers|*kundigen|*krachten|*collegas'
const TROUBLED = 'niet|niks|nooit|te|geen|zo|lastig|lui|dom|zeur|zwak|moeilijk|weg|kwijt|eruit|minder'

/** What a question takes for granted about somebody's mind: "Nu je al voor Anouk gekozen hebt, …", "Waarom gun je mij …". */
export const PRESUPPOSED = dutch(
  [
    '^^ wat (zit|stoort|ergert|steekt) (jou|je|u|jullie|hem|haar) ..3 (aan|in) (mij|me|ons)',
    '(waarom|hoezo|sinds wanneer) (heb|hebt|heeft|hebben) <s> ..2 (lage pet|hekel|afkeer|iets tegen|weinig vertrouwen|geen vertrouwen|minachting|vooroordeel|vooroordelen) ..4',
    '(sinds wanneer|hoe lang|waarom) (ben|tel|besta) (ik|wij) ..3 (lucht|niks waard|niet goed genoeg|te min|onzichtbaar|niet belangrijk) ..3',
    '(waarom|hoezo) (wil|wilt|willen) <s> ..2 dat (ik|wij|we) ..5 (faal|mislukt|mislukken|wegga|vertrek|klein|opstap|zwijg|verdwijn|ophoepel)',
    '(hoe komt het|hoe kan het|wat maakt|waar komt het door) ..1 dat <s> ..2 (hekel|afkeer|vertrouwen|hoge pet|respect|vooroordeel|vooroordelen) ..4',
    '(nu|aangezien|omdat) <s> ..1 (besloten|bepaald|beslist|bedacht) ..1 (hebt|heeft|hebben) ..1 dat (ik|wij|we) ..5 (niet|geen|weg|te|er niet)',
    '(waarom|hoezo) (neem|neemt|nemen) <s> (het)? (mij|me|ons) ..4 kwalijk ..2',
    '(nu|aangezien|omdat|terwijl|waardoor|sinds|als) <s> ,,4 vertrouwen in (mij|me|ons) ..4',
    '(hoe komt het|hoe kan het|wat maakt|waar komt het door|hoe komt) ..1 dat <s> ..3 liever ..6',
    '(waardoor|waarom|zodat|sinds) <s> (me|mij|ons) ..1 (niet|nooit) ..1 (mag|vertrouwt|wil|gelooft|gunt|waardeert|ziet)',
    '(die|dat) (vrouwen|mannen|mij|me|ons|parttimers|ouderen|jongeren|moeders|flexers) ..2 (lastig|maar|niks|minder|dom|lui|zwak|te|niet) ..2 (vindt|ziet|acht)',
    '(waarom|hoezo) (ben|bent|is|zijn) <s> ..2 (teleurgesteld in|bang voor|boos op|jaloers op|klaar met|uitgekeken op) (mij|me|ons)',
    '(dat|zodat|voordat|tot) <s> ..2 (niet meer|niet langer|eindelijk|ophoudt met|stopt met) ..3 (neerkijkt|neerkijken|wantrouwt|onderschat|minacht|schaamt|ergert|serieus|vertrouwt|negeert)',
    '^^ ik (weet|voel|zie|merk|besef) ..2 dat <s> ,,9 (vindt|vinden|baalt|balen|denkt|haat|gelooft|twijfelt|liever|boos|kwaad|teleurgesteld|gunt|vertrouwt|geen zin|geen vertrouwen|weinig vertrouwen|ziet zitten|zitten ziet|opziet tegen|kwijt wilt) ,,7 (hoe|wat|waarom|wanneer|welke|wie|waar|kan|kunnen|mag|zou|wil|wilt|heb|is)',
    '(sinds wanneer|hoe lang|hoelang|vanaf wanneer) (geloof|gelooft|vertrouw|vertrouwt|waardeer|waardeert|respecteer|mag|luister|gun) <s> ..3 (niet|mij|me|geen|niks) ..4',
    '(nu|aangezien|omdat|terwijl|nadat|gezien|daar) <s> ..3 (toch|stiekem|al|allang|natuurlijk|blijkbaar|kennelijk|duidelijk|overduidelijk) ..7 (denkt|denken|denk|vindt|vind|vinden|wilt|wil|willen|gelooft|hoopt|gekozen|besloten|beslist|bepaald|vertrouwt|gunt|afgeschreven|bang|jaloers|kwijt)',
    '(nu|aangezien|omdat|terwijl|gezien|daar) <s> ..2 liever ..7 (hebt|heeft|hebben|heb|ziet|zien|zie|wilt|wil|willen|kwijt)',
    '(als) <s> ..3 (toch|stiekem|allang|natuurlijk) ..6 (denkt|vindt|vertrouwt|gelooft|gunt|mag|wilt|wil|besloten|gekozen|bepaald|ziet|neemt)',
    '(nu|aangezien|omdat|als|terwijl) <s> ..1 (mij|me|ons) ..3 (niet|niks|nooit|te|geen) ..3 (mag|mogen|vertrouwt|gunt|gelooft|ziet|neemt|vindt|vind|wilt|wil|lust|vertrouwen)',
    '(nu|aangezien|omdat|terwijl|daar|gezien) <s> ..2 (<moods>|kwaad|boos) ..4 (bent|is|zijn)',
    '(nu|aangezien|omdat|terwijl|daar|gezien) <s> ..1 (bent|is|zijn) ..2 (<moods>) ..3',
    '(waarom|waarvoor|hoezo) (wil|wilt|willen) <s> ..1 (geen|niemand) ..1 (oudere|ouderen|vrouw|vrouwen|man|mannen|jongeren|jonge|parttimers|moeders|mensen|iemand|buitenlanders|flexers|uitzendkrachten|zij-instromers) ..5',
    '(waarom|hoezo) (denk|denkt|denken) <s> ..1 (zo)? (laag|slecht|negatief|min|weinig) over (mij|me|ons)',
    '(nu|aangezien|omdat|terwijl) <s> (mij|me|ons) ..2 (hebt|heeft|hebben)? ..1 (afgeschreven|opgegeven|afgewezen|laten vallen)',
    '(waarom|hoezo) (zie|ziet|zien) <s> (vrouwen|mannen|ouderen|parttimers|moeders|jongeren|ons) ..1 niet (als|zitten|staan) ..3',
    '(sinds wanneer|hoe lang|hoelang) (vind|vindt|vinden) <s> (mijn|ons|onze) ..2 (slecht|slechte|zwak|niet|te|onvoldoende|waardeloos|niks) ..2',
    '(nu|aangezien|omdat|terwijl) <s> (mij|me|ons) ..1 (zo|maar|een) ..3 (vindt|vinden|vind)',
    '(nu|aangezien|omdat|terwijl) <s> ..1 geen (vertrouwen|hoge pet|zin|geloof) ..3 (in|van|met) (mij|me|ons) ..2',
    '(sinds wanneer|hoe lang|hoelang) (vind|vindt|vinden|zie|ziet) <s> (mij|me|ons) ..1 (een|zo|te|niet|als|maar) ..3',
    '(waarom|waarvoor|hoezo) (wil|wilt|willen) <s> ..1 niet dat (ik|wij|we) ..5',
    'het feit dat <s> (mij|me|ons) ..3 (niet|nooit|te|minder) ..4',
    '(waarom|waarvoor|hoezo) (wil|wilt|willen) <s> ..1 (mij|me|ons) ..4 (weg|kwijt|eruit|niet|klein|kleinhouden|dwars|dwarszitten|tegen|tegenwerken|lozen|af|wegpesten|straffen|pesten)',
    '(waarom|waarvoor|hoezo|sinds wanneer) (haat|haten|wantrouw|wantrouwt|veracht|minacht) <s> ..1 (mij|me|ons)',
    '(waarom|hoezo) (gun|gunt|gunnen) <s> ..6 (niet|niks|geen)',
    '(waarom|hoezo) (mag|mogen|vertrouw|vertrouwt|vertrouwen|geloof|gelooft) <s> (mij|me|ons) ..2 niet',
    '(waarom|hoezo|sinds wanneer) (denk|denkt|denken|vind|vindt|vinden) <s> ..2 (mij|me|ons|dat ik|dat wij|dat we|dat vrouwen|dat ouderen|dat parttimers) ..6 (<troubled>)',
    '(waarom|hoezo) (zie|ziet|zien) <s> (mij|me|ons|het|dat) ..3 niet (zitten|staan)',
    '(waarom|hoezo) (interesseert|boeit|raakt) <them> ..5 (niet|niks|geen)',
    '(waarom|hoezo) (ben|bent|is|zijn) <s> ..1 (zo)? (bang|jaloers|beducht|afgunstig) (voor|van|op|dat)',
    '(doen|doet|doe|doe je) ..2 alsof <s> ..6',
    '(verbergen|toegeven|ontkennen|verzwijgen|verhullen) dat <s> ..6',
    '(geef|geeft|geven) <s> ..2 toe dat <s> ..6',
    '(jouw|je|uw|zijn|haar|hun|jullie|die|dat|deze) (<aversion>) (aan|van|voor|jegens|tegen|over|tegenover|richting) (<against>)',
    '(waarom|hoezo) (geloof|gelooft|geloven|vertrouw|vertrouwt) <s> ..1 (niet|nooit) (dat|in)',
    '(op|stop|stopt|ophouden|stoppen) ..4 (denken|vinden|geloven) dat (ik|wij|we|vrouwen|ouderen|parttimers) ..5',
    '(die|wie) (mij|me|ons) ..2 (toch|gewoon|duidelijk|liever) ..1 (niet|nooit) ..1 (mag|moet|vertrouwt|wil|gelooft|ziet|kan)',
    // "Sinds wanneer ben je …", "hoe lang …", "hoe komt het dat …": that it is so is not asked.
    '(sinds wanneer|hoe lang|hoelang) (ben|bent|is|zijn|wil|wilt|denk|denkt|vind|vindt|heb|hebt|heeft) <s> ..2 (<moods>|van plan om (mij|me|ons)|klaar met|uit op|liever|dat ik|dat wij|(mij|me|ons) ..3 (kwijt|weg|te)|een hekel aan|de pest aan|iets tegen|een probleem met (mij|me|ons))',
    '(hoe komt het|hoe kan het|wat maakt|waar komt het door|hoe komt) ..1 dat <s> ..7 (gunt|gunnen|vertrouwt|vertrouwen|gelooft|haat|wantrouwt|minacht|mag|lust)',
    '(hoe komt het|hoe kan het|wat maakt|waar komt het door|hoe komt) ..1 dat <s> ..1 (mij|me|ons|vrouwen|parttimers|ouderen) ..4 (vindt|vinden|vind|ziet|zien|beschouwt|wantrouwt|haat)',
    '(hoe komt het|hoe kan het|wat maakt|waar komt het door|hoe komt) ..1 dat <s> ..2 (bang|jaloers|beducht|afgunstig|teleurgesteld|boos) ..1 (is|zijn|bent|in|op|om|voor)',
    '(dat|zodat) <s> ..3 (niet meer|niet langer|eindelijk|ophoudt) ..3 (denkt|denken|vindt|vinden|gelooft) dat (ik|wij|we|vrouwen|ouderen|parttimers)',
    '(dat|zodat) <s> (mij|me|ons) ..3 (niet meer|niet langer) ..4 (ziet|zien|vindt|vinden|wantrouwt|beschouwt)',
    '(nu|aangezien|omdat|terwijl|daar|gezien) <s> ..2 toch (geen|niet|niks|nooit) ..6 (hebt|heeft|hebben|wilt|wil|vindt|luistert|gelooft|ziet|snapt|begrijpt|interesseert|gunt)',
    '(nu|aangezien|omdat|terwijl|daar|gezien) <s> ..2 (geen|niks met|niet met) ..1 (vrouw|vrouwen|man|mannen|oudere|ouderen|jongere|jongeren|parttimer|parttimers|moeder|moeders|buitenlander|buitenlanders|flexer|flexers|uitzendkracht|uitzendkrachten) ..6 (wilt|wil|willen|ziet|hebt|hebben|heeft|duldt)',
    '(wat|iets) ..1 (heb|hebt|heeft|hebben) <s> ..2 tegen (mij|me|ons|vrouwen|ouderen|mensen)',
    '(die|dat) (mij|me|ons) ..3 (ziet|zien|beschouwt) als',
    '(mij|me|ons) ..2 eindelijk ..2 (serieus neemt|serieus nemen|vertrouwt|ziet staan|waardeert|gelooft)',
  ],
  { ...CLASSES, troubled: TROUBLED, aversion: AVERSION, against: AGAINST },
)
