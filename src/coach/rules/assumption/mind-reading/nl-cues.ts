import { dutch } from '../../../grammar/nl/patterns.ts'
import type { WordClasses } from '../../../grammar/pattern.ts'

const CLASSES: WordClasses = {
  s: 'je|jij|u|ge|gij|jullie|naam|men|mensen|klanten|de klas|het team|de ploeg|het mt|de rest|iedereen|(mijn|de) (collegas|collega|<role>)|<boss>',
  them: 'hem|haar|hen|hun|je|jou|u|jullie|ze|naam|(mijn|de|het|onze) (<role>)|hr',
  thinks:
    'denkt|denken|denk|vindt|vinden|vind|vond|wil|wilt|willen|hoopt|hopen|hoop|ziet|zien|gelooft|geloven|gunt|gunnen|vertrouwt|verwacht|vreest|wenst|beschouwt|onderschat|minacht|haat|wantrouwt|verdenkt',
  surely:
    'vast|natuurlijk|zeker|ongetwijfeld|waarschijnlijk|allang|al lang|duidelijk|blijkbaar|kennelijk|stiekem|uiteraard|overduidelijk|sowieso|ws|heimelijk|diep vanbinnen|in zijn hart|in haar hart|vanbinnen|gegarandeerd|zonder twijfel|heus|wellicht gewoon|eigenlijk gewoon|ook gewoon',
  simply: 'toch|gewoon|echt|alleen maar|alleen|enkel|liever|eigenlijk|nooit',
  no: 'nee|neen|niet|geen|niks|nooit|liever|te|een',
  moods:
    'bang|jaloers|boos|kwaad|teleurgesteld|beledigd|opgelucht|blij|bezorgd|afgunstig|nijdig|geirriteerd|pissig|beducht|bevreesd|bedreigd|woedend|jaloer|niet blij|niet geinteresseerd',
}

export const MIND_READ = dutch(
  [
    // "zal wel denken"
    '<s> / (zal|zullen|zult|zul) / ..2 wel ..7 (denken|vinden|zeggen|willen|afwijzen|weigeren|lachen|kiezen|geloven|hopen|zien zitten|<moods>|balen|snappen|begrijpen|nee|schrikken|balen)',
    '<s> / (zal|zullen|zult|zul) / ..6 (wel|vast|toch|zeker|natuurlijk|ongetwijfeld|nooit|waarschijnlijk) ..5 (vinden|denken|willen|zeggen|afwijzen|weigeren|geloven|lachen|begrijpen|snappen|zitten|goedvinden|toegeven|accepteren|nee|<moods>)',
    '<s> / (zal|zullen|zult|zul) / ..2 (mij|me|mijn|dit|dat|het) ..3 (te|een|niet|geen|niks|nooit|wel) ..3 (vinden|geven|gunnen|zien)',
    // "denkt vast", "wil natuurlijk"
    '(vast|natuurlijk|ongetwijfeld|waarschijnlijk|blijkbaar|kennelijk|stiekem|uiteraard|diep vanbinnen|zeker) (<thinks>|is|bent) <s>',
    '<s> ..5 <surely> ..5 <thinks>',
    '<s> / <thinks> / ..3 (toch|gewoon|echt) ..4 (niet|geen|niks|nooit|te|maar|van mij|van me|liever|dat ik|een)',
    '<s> ..3 (mij|me|ons|dat|dit) ..2 (toch|gewoon|echt) ..3 (niet|geen|te|maar|niks) ..4 <thinks>',
    '<s> / (bent|is|zijn) / ..2 <surely> ..3 (<moods>)',
    '<s> / (heb|hebt|heeft|hebben) / ..2 <surely> ..5 (iemand|besloten|beslist|bepaald|oordeel|mening|gekozen|spijt|hekel|liever|voorkeur|vertrouwen|zin|iets tegen|bedacht|gehoopt|afgeschreven)',
    '<s> ..2 <surely> (geen|weinig|niet) ..4 (vertrouwen|zin|hoge pet|interesse|belang) ..4 (hebt|heeft|heb|hebben)',
    '<s> / (heb|hebt|heeft|hebben) / ..2 <surely> (geen|weinig) ..4 (vertrouwen|zin|hoge pet|interesse|belang|trek|behoefte)',
    // What somebody thinks of me.
    '<s> (ziet|zien|beschouwt) (mij|me|ons) ..3 (als|een|liever|alleen als|niet staan|niet zitten|niet als|nooit als|nog)',
    '<s> (vindt|vinden|vond|acht) (mij|me|ons) ..4 (te|een|niet|geen|maar|nooit|liever|niks|lastig|zeur|als|gewoon|nog|zwak|dom|lui|moeilijk|onervaren|ongeschikt|goed genoeg|overbodig|vervangbaar|vervelend|raar|traag|waardeloos)',
    '<s> (vindt|ziet|vinden|zien) (mij|me|ons) ..5 (zitten|staan|gaan|vertrekken|opkrassen|zeur|last|bedreiging|concurrent|lastpost|probleem)',
    '<s> / (wil|wilt|willen) / (mij|me|ons) ..5 (kwijt|weg|kleinhouden|klein houden|eruit|lozen|pesten|tegenwerken|dwarszitten|dom houden|wegwerken|wegpesten|buiten hebben|niet|nooit|straffen|uittesten|op mijn plek houden)',
    '<s> / (heb|hebt|heeft|hebben|ziet|zien|houdt|houden) / ..2 (liever|het liefst|veel liever) ..6',
    '<s> / (is|bent|zijn) / ..4 (bang|beducht) voor (zijn|haar|je|jouw|uw|eigen|hun|de|mij)',
    '<s> ..2 (wil|wilt|willen) ..2 niet dat ik',
    '(wil|wilt|willen) <s> ..2 niet dat ik',
    '<boss> / (ziet|zien|vindt|vinden) / <any> ..1 (niet als|niks waard|minder waard|alleen als|maar lastig)',
    '<s> / (heeft|hebben|heb|hebt) / ..2 (iemand anders|een ander|iemand) ..2 (in gedachten|op het oog|voor ogen|in haar hoofd|in zijn hoofd)',
    '<s> / (zit|zitten) / ..3 niet ..1 op (mij|me|ons|iemand als|mijn|zoiets) ..3 te wachten',
    '<s> / (zal|zullen) / ..2 (er|het|mij|me|mijn|dat|dit) ..3 (wel|vast|toch) ..3 (geen|niet|niks|te|nooit) ..4',
    '(volgens mij|ik denk dat|ik ben ervan overtuigd dat|ik weet zeker dat|ik weet dat|geloof me) ..1 (mag|moet|heeft|vindt|wil|haat|ziet|denkt) <s> ..6 (mij|me|ons|niet|niks|hekel)',
    '(ik weet zeker|ik ben er zeker van|ik voel|ik weet) dat <s> ..8 (vindt|denkt|wil|haat|mag|gunt|ziet)',
    '<s> / (is|zijn|bent) / ..2 (allang|al lang|duidelijk|stiekem|gewoon|alleen maar) ..3 (uit op|van plan|bezig|op mijn plek|tegen mij|klaar met mij|op zoek|blij)',
    '<s> / (wil|wilt|willen) / ..2 (alleen|enkel|gewoon) ..3 (dat ik|zijn eigen|haar eigen|je eigen|goedkoop|ja horen|cijfers|scoren|zijn zin)',
    '<s> / (is|bent|zijn) / ..3 (<moods>) ..2 (dat|omdat|op mij|op me|als|van mij|voor mij|wanneer) ..1 (ik|mijn|mij|de|hij|ze|het)?',
    '<s> ..1 (denkt|denken|denk|gelooft|geloven|hoopt|hopen|hoop) ..3 dat (ik|wij|mijn|we|een vrouw|een man|onze|vrouwen|mannen|mensen|ouderen|jongeren|iemand|parttimers|niemand)',
    '<s> / (is|zijn|bent) / ..4 (niet|totaal niet|nooit) ..3 geinteresseerd',
    '(als|wanneer) ik ,,9 (vindt|denkt|vinden|denken) <s> ..2 (me|mij|dat ik|dat)',
    '<them> ..2 (interesseert|boeit) (het|dat) ..4 (niks|niet|geen bal|geen moer|geen reet|geen zier)',
    '(het|dat|wij|ik) ..2 (kan|kon|zal|kunnen|zullen) <them> ..6 (schelen|worst|wezen|jeuken|boeien|interesseren|zorg zijn)',
    '(kan|kon|zal|zullen|kunnen) (het|dat|wij|ik|ons|mij) <them> ..6 (schelen|worst|wezen|jeuken|boeien|interesseren|zorg zijn)',
    '<s> ..1 (kan|kunnen|kon) ..1 (het|dat|er) ..5 (schelen|wat schelen)',
    '<s> / (heb|hebt|heeft|hebben) / ..6 (al|allang|lang) ..6 (besloten|beslist|bepaald|gekozen|afgeschreven|opgegeven|ingevuld|opgemaakt|een ander|iemand anders|op het oog|oordeel|mening|keuze gemaakt|iemand in gedachten)',
    '<s> / (heb|hebt|heeft|hebben) / ..4 (oordeel|mening|keuze|besluit|conclusie) ..4 (klaar|al)',
    '<s> / (mag|moet|lust) / (mij|me|ons) ..3 niet $',
    '<s> / (kan|kunnen|kunt) / (mij|me|ons) ..2 niet (uitstaan|luchten|velen|zien|hebben|luchten of zien)',
    '<s> / (ziet|zien|zie) / ..3 (mij|me|ons) ..2 liever',
    '<s> / (heeft|hebben|heb|hebt) / (mij|me|ons) ..2 (liever|nooit gemogen|nooit vertrouwd|allang afgeschreven|al afgeschreven)',
    '<s> / (heeft|hebben|hebt) / ..2 (geen|nul|weinig) ..2 (vertrouwen|fiducie) ..2 in (mij|me|ons)',
    '<s> / (kijkt|kijken) / ..3 (op mij neer|op me neer|op ons neer|neer op)',
    '<s> / (heeft|hebt|hebben|heb) / ..2 (keus|keuze|besluit|mening|oordeel|beslissing) ..1 (allang|al|al lang|toch al) ..1 (gemaakt|klaar|genomen|gevormd)',
    '(zijn|haar|hun|je|jouw|uw|jullie) (besluit|mening|oordeel|keuze|keus|beslissing) (staat|stond|is|was|ligt|lag) ..2 (al|allang|toch) ..2 (vast|klaar|gemaakt|genomen)',
    '<s> / (weet|weten) / ..2 (donders goed|heel goed|best|drommels goed|dondersgoed|verdomd goed|maar al te goed|zelf ook wel) dat',
    '(die|dat mens|die vent) gunt (mij|me|ons) ..6 niet',
    '<s> / (schat|schatten) / (mij|me|ons) ..2 (lager|te laag|hoger|niet|verkeerd) ..4',
    '<s> / (is|bent|zijn) / ..4 overtuigd dat ..8 (niet|geen|nooit|niks)',
    '<s> / (wil|wilt|willen) / ..4 (de eer|goede sier|met de eer) ..3',
    'met ..5 (heeft|hebben) (hij|zij|ze|naam) ..4 niks !(te)',
    'omdat <s> ..4 (aardiger|leuker|beter|liever|mooier|jonger|slimmer|geschikter) (vindt|vinden|vind|ziet)',
    '<s> / (denkt|denken) / alleen ..1 aan',
    '(wil|wilt|willen) (mij|me|ons) ..4 (goedkoop|klein|dom|koest|stil|onder de duim) houden',
    '(volgens mij|natuurlijk|waarschijnlijk|daarom|dus|nu|straks|stiekem) (denk|denkt|denken|vind|vindt|hoop|hoopt|geloof|gelooft|wil|wilt) <s> ..1 (dat|mij|me) ..4',
    '<s> (mij|me|ons) ..1 niet (mag|moet|mogen|moeten)',
    'omdat <s> (mij|me|ons) ..4 (vindt|vinden|vind|haat|haten|mag)',
    // What somebody will say.
    '<s> / (gaat|gaan|ga|zal|zullen) / ..4 (toch|vast|zeker|natuurlijk|gegarandeerd|wel|sowieso|meteen|waarschijnlijk|nooit|ongetwijfeld) ..9 (zeggen|weigeren|afwijzen|lachen|worden|akkoord|begrijpen|goedvinden|afschieten|vegen|afkeuren|snappen|uitlachen|vinden|denken|toestaan|geloven|instemmen|luisteren|afkappen|wegwuiven)',
    '(ik weet|weet ik|ik ken) ..2 (precies|al|nu al|zeker|best|wel|genoeg|exact|toch al) ,,1 (wat|dat|hoe) <s> ..7 (denkt|vindt|wil|zeggen|zegt|denken|vinden|wilt|van mij|ziet|erover|gaat)',
    '(duidelijk|blijkbaar|kennelijk) ..2 dat <s> ..4 (mij|me|niet|geen|ik)',
    'want dat (wil|vind|wilt|vindt) <s> ..2 (duidelijk|toch) ..2',
    '(in) (zijn|haar|hun|jullie|jouw|je) (ogen|hoofd) ..2 (ben|is|zijn|heb|heeft|blijf) ..6',
  ],
  CLASSES,
)

/** Why somebody did or said something, as if it were known. */
export const MOTIVE = dutch(
  [
    '<s> ..7 (expres|met opzet|opzettelijk) ..7 (mij|me|ons|om)',
    '<s> / (heeft|doet|zegt|deed|geeft|gaf|heb|hebt|hebben|doen|zeggen|doe) / ..8 (alleen|enkel|puur|uitsluitend|alleen maar) (ge*)? om ..6 te <any>',
    '<s> ..7 (uit|vanuit) (wrok|jaloezie|wraak|rancune|afgunst|wraakzucht|haat) ..3',
    '<s> / (heeft|doet|zegt|zei|deed|geeft|gaf|vraagt|heb|hebt|doen|zeggen) / ..6 om (mij|me|ons) ..4 (te|stil|rustig|klein|weg)',
    '<s> / (heeft|hebt|hebben) / ..6 (alleen|enkel|alleen maar|puur) ..4 om (mij|me|ons)',
    '<s> / (doet|doen|deed|heeft|hebt) / ..3 (dat|dit|het) ..4 (expres|met opzet|bewust|om mij|alleen om|uit jaloezie|uit wraak)',
  ],
  CLASSES,
)

/** The user does not know and asks, or somebody said it. */
export const CHECKED = dutch([
  '(weet|snap) (ik)? ..2 niet ..3 (of|wat|hoe|waarom)',
  'ik weet niet ..3 (of|wat|hoe|waarom)',
  '(vraag|vragen|navragen|checken|check|nagaan|horen) ..2 (het|dat|ik|hem|haar|of|na|aan) ..2 $',
  '(ik) (vraag|check|ga) ..3 (het|dat) ..3 (vragen|na|aan|checken)?',
  'klopt (dat|het)',
  '(zei|zeiden|schreef|vertelde|gezegd|verteld|geschreven|gemaild|liet weten|aangegeven|gaf aan|meldde)',
  '(stond|staat) ..2 in ..4 (mail|verslag|brief|notulen|beoordeling|app|appje|rapport)',
  '(lees|las|hoor|hoorde|zag|begrijp|begreep) ik ..1 (in|van|uit|net|gisteren)',
  '(wilt|wil) ..1 (natuurlijk|vast|zeker|ongetwijfeld) (weten|horen|graag|eerst|zien|ook|even|zitten|rusten|eten|koffie|naar)',
  '(ziet|zien|zie) (mij|me|ons|elkaar) ..1 (<day>|morgen|straks|vanavond|vanmiddag|om|in|op|volgende)',
  '(ziet|vindt|weet|denkt|snapt|gelooft|begrijpt) toch (ook|wel|dat)',
  'dat ik nog (niet|geen)',
  '(vind|vinden|vindt) ..3 iemand',
  'wilt toch ook',
  'in (mij|me) zitten',
  '(wil|wilt) (je|u) ..1 (eerst|weten|graag|ook)',
  '(denkt|denken) ..1 (zeker|vast) aan',
  '(ik hoop|hopelijk|ik vermoed niet|geen idee)',
])

const TROUBLED = 'niet|niks|nooit|te|geen|zo|lastig|lui|dom|zeur|zwak|moeilijk|weg|kwijt|eruit|minder'

/** What a question takes for granted about somebody's mind: "Nu je al voor Anouk gekozen hebt, …", "Waarom gun je mij …". */
export const PRESUPPOSED = dutch(
  [
    '(nu|aangezien|omdat|terwijl|nadat|gezien|daar) <s> ..3 (toch|stiekem|al|allang|natuurlijk|blijkbaar|kennelijk|duidelijk|overduidelijk) ..7 (denkt|denken|denk|vindt|vind|vinden|wilt|wil|willen|gelooft|hoopt|gekozen|besloten|beslist|bepaald|vertrouwt|gunt|afgeschreven|bang|jaloers|kwijt)',
    '(nu|aangezien|omdat|terwijl|gezien|daar) <s> ..2 liever ..7 (hebt|heeft|hebben|heb|ziet|zien|zie|wilt|wil|willen|kwijt)',
    '(als) <s> ..3 (toch|stiekem|allang|natuurlijk) ..6 (denkt|vindt|vertrouwt|gelooft|gunt|mag|wilt|wil|besloten|gekozen|bepaald|ziet|neemt)',
    '(nu|aangezien|omdat|als|terwijl) <s> ..1 (mij|me|ons) ..3 (niet|niks|nooit|te|geen) ..3 (mag|mogen|vertrouwt|gunt|gelooft|ziet|neemt|vindt|vind|wilt|wil|lust|vertrouwen)',
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
    '(jouw|je|uw|zijn|haar|hun|jullie) (hekel|afkeer|haat|minachting|wantrouwen|jaloezie|desinteresse|vooroordeel|vooroordelen|rancune|wrok|angst|antipathie|weerzin) (aan|voor|jegens|tegen|over|tegenover|richting) (mij|me|ons|mijn|vrouwen|mannen|ouderen|jongeren|mensen|parttimers)',
    '(wat|iets) ..1 (heb|hebt|heeft|hebben) <s> ..2 tegen (mij|me|ons|vrouwen|ouderen|mensen)',
    '(die|dat) (mij|me|ons) ..3 (ziet|zien|beschouwt) als',
    '(mij|me|ons) ..2 eindelijk ..2 (serieus neemt|serieus nemen|vertrouwt|ziet staan|waardeert|gelooft)',
  ],
  { ...CLASSES, troubled: TROUBLED },
)
