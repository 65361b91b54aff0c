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
    '<s> / <thinks> / ..4 <surely>',
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
    '<s> / (wil|wilt|willen) / ..3 (van mij af|van me af|van ons af|van mij verlost|mij kwijt|me kwijt|ons kwijt|mij weg|me weg|mij lozen|me lozen|mij eruit|me eruit)',
    '<s> / (wil|wilt|willen) / (mij|me|ons) ..5 (kwijt|weg|kleinhouden|klein houden|eruit|lozen|pesten|tegenwerken|dwarszitten|dom houden|wegwerken|wegpesten|buiten hebben|niet|nooit|straffen|uittesten|op mijn plek houden)',
    '<s> / (heb|hebt|heeft|hebben|ziet|zien|houdt|houden) / ..2 (liever|het liefst|veel liever) ..6',
    '<s> / (is|bent|zijn) / ..4 (bang|beducht) voor (zijn|haar|je|jouw|uw|eigen|hun|de|mij)',
    '<s> / (wil|wilt|willen) / (gewoon|alleen|enkel|natuurlijk) ..1 (geen|niks|rust|alleen)',
    '<s> ..2 (wil|wilt|willen) ..2 niet dat ik',
    '(wil|wilt|willen) <s> ..2 niet dat ik',
    '<s> / (neemt|nemen) / ..5 niet serieus ..2',
    '<boss> / (ziet|zien|vindt|vinden) / <any> ..1 (niet als|niks waard|minder waard|alleen als|maar lastig)',
    '<s> / (heeft|hebben|heb|hebt) / ..2 (iemand anders|een ander|iemand) ..2 (in gedachten|op het oog|voor ogen|in haar hoofd|in zijn hoofd)',
    '<s> / (zit|zitten) / ..3 niet ..1 op (mij|me|ons|iemand als|mijn|zoiets) ..3 te wachten',
    '<s> / (zal|zullen) / ..2 (er|het|mij|me|mijn|dat|dit) ..3 (wel|vast|toch) ..3 (geen|niet|niks|te|nooit) ..4',
    '(vindt|vinden|denkt|denken|vond) <s> (mij|me|ons|dat ik|dat wij) ..4 (te|een|maar|niet|geen|als|niks|lastig)',
    '(volgens mij|ik denk dat|ik ben ervan overtuigd dat|ik weet zeker dat|ik weet dat|geloof me) ..1 (mag|moet|heeft|vindt|wil|haat|ziet|denkt) <s> ..6 (mij|me|ons|niet|niks|hekel)',
    '(ik weet zeker|ik ben er zeker van|ik voel|ik weet) dat <s> ..8 (vindt|denkt|wil|haat|mag|gunt|ziet)',
    '<s> / (is|zijn|bent) / ..2 (allang|al lang|duidelijk|stiekem|gewoon|alleen maar) ..3 (uit op|van plan|bezig|op mijn plek|tegen mij|klaar met mij|op zoek|blij)',
    '<s> / (wil|wilt|willen|probeert|proberen) / ..2 (mij|me|ons) ..3 (weg te|klein te|kwijt|eruit|dwars|tegen te|buiten te|gek te|uit te|onderuit)',
    '<s> / (heeft|hebt|hebben) / ..2 (de pik op|een hekel aan|iets tegen|het gemunt op|geen zin in) (mij|me|ons)',
    '<s> / (wil|wilt|willen) / ..2 (alleen|enkel|gewoon) ..3 (dat ik|zijn eigen|haar eigen|je eigen|goedkoop|ja horen|cijfers|scoren|zijn zin)',
    '<s> / (is|bent|zijn) / ..3 (<moods>) ..2 (dat|omdat|op mij|op me|als|van mij|voor mij|wanneer) ..1 (ik|mijn|mij|de|hij|ze|het)?',
    '<s> / (is|bent|zijn) / ..2 (jaloers|afgunstig) ..2',
    '<s> ..1 (denkt|denken|denk|gelooft|geloven|hoopt|hopen|hoop) ..3 dat (ik|wij|mijn|we|vrouwen|mannen|mensen|ouderen|jongeren|iemand|parttimers|niemand)',
    '<s> / (is|zijn|bent) / ..4 (niet|totaal niet|nooit) ..3 geinteresseerd',
    '(als|wanneer) ik ,,9 (vindt|denkt|vinden|denken) <s> ..2 (me|mij|dat ik|dat)',
    '(straks|dan|anders|nu) (vindt|denkt|vinden|denken|vind|denk|zegt) <s> ..2 (me|mij|dat ik|dat|nee|nog)',
    '(interesseert|boeit|interesseren|raakt) <them> ..5 (niks|niet|geen bal|geen moer|geen reet|geen zier|geen fluit|geen hol|weinig|nul)',
    '<them> ..2 (interesseert|boeit) (het|dat) ..4 (niks|niet|geen bal|geen moer|geen reet|geen zier)',
    '(het|dat|wij|ik) ..2 (kan|kon|zal|kunnen|zullen) <them> ..6 (schelen|worst|wezen|jeuken|boeien|interesseren|zorg zijn)',
    '(kan|kon|zal|zullen|kunnen) (het|dat|wij|ik|ons|mij) <them> ..6 (schelen|worst|wezen|jeuken|boeien|interesseren|zorg zijn)',
    '<s> ..1 (kan|kunnen|kon) ..1 (het|dat|er) ..5 (schelen|wat schelen)',
    '<s> / (zit|zitten) / ..3 (er|daar|hier|op) ..4 niet ..3 (op|op te wachten|te wachten)',
    '<s> / (heb|hebt|heeft|hebben) / ..6 (al|allang|lang) ..6 (besloten|beslist|bepaald|gekozen|afgeschreven|opgegeven|ingevuld|opgemaakt|een ander|iemand anders|op het oog|oordeel|mening|keuze gemaakt|iemand in gedachten)',
    '<s> / (heb|hebt|heeft|hebben) / ..4 (oordeel|mening|keuze|besluit|conclusie) ..4 (klaar|al)',
    '<s> / (heb|hebt|heeft|hebben) / ..4 (hekel aan|iets tegen|de pik op|het niet op|het niet zo op|geen hoge pet op van|medelijden met) ..3',
    '<s> / (mag|moet|lust) / (mij|me|ons) ..3 niet $',
    '<s> / (kan|kunnen|kunt) / (mij|me|ons) ..2 niet (uitstaan|luchten|velen|zien|hebben|luchten of zien)',
    '<s> / (gunt|gunnen|gun) / ..2 (mij|me|ons|het mij|het me|die) ..6 (niet|niks|geen)',
    '<s> / (ziet|zien|zie) / ..4 (niet|toch niet|niks) ..2 (zitten|staan|in mij|in me|in zo)',
    '<s> / (ziet|zien|zie) / ..3 (mij|me|ons) ..2 liever',
    '<s> / (heeft|hebben|heb|hebt) / (mij|me|ons) ..2 (liever|nooit gemogen|nooit vertrouwd|allang afgeschreven|al afgeschreven)',
    '<s> / (heeft|hebben|hebt) / ..2 (geen|nul|weinig) ..2 (vertrouwen|fiducie) ..2 in (mij|me|ons)',
    '<s> / (kijkt|kijken) / ..3 (op mij neer|op me neer|op ons neer|neer op)',
    '<s> / (vertrouwt|vertrouwen|mist|waardeert) / (mij|me|ons) ..3 (niet|voor geen|nooit) ..2',
    // What somebody will say.
    '<s> / (gaat|gaan|ga|zal|zullen) / ..4 (toch|vast|zeker|natuurlijk|gegarandeerd|wel|sowieso|meteen|waarschijnlijk|nooit|ongetwijfeld) ..6 (zeggen|weigeren|afwijzen|lachen|worden|akkoord|begrijpen|goedvinden|afschieten|vegen|afkeuren|snappen|uitlachen|vinden|denken|toestaan|geloven|instemmen|luisteren|afkappen|wegwuiven)',
    '<s> / (gaat|gaan|ga) / ..4 (nee zeggen|mij uitlachen|me uitlachen|boos worden|kwaad worden|raar opkijken)',
    '<s> / (zegt|zeggen|zeg|weigert|weigeren|snapt|begrijpt|geeft) / ..3 (toch|vast|sowieso|gegarandeerd|natuurlijk) ..4 (nee|neen|niet|niks|nooit|geen|van niet|dat het niet|dat er geen)',
    '(ik weet|weet ik|ik ken) ..2 (precies|al|nu al|zeker|best|wel|genoeg|exact|toch al) ,,1 (wat|dat|hoe) <s> ..7 (denkt|vindt|wil|zeggen|zegt|denken|vinden|wilt|van mij|ziet|erover|gaat)',
    '(duidelijk|blijkbaar|kennelijk) ..2 dat <s> ..4 (mij|me|niet|geen|ik)',
    '(doen|doet|doe) alsof <s> ..6 (eens|vindt|luistert|belangrijk)',
    'want dat (wil|vind|wilt|vindt) <s> ..2 (duidelijk|toch) ..2',
    '<s> (lacht|lachen) ..3 (vast|achter mijn rug|me uit|mij uit) ..2',
    '(in) (zijn|haar|hun|jullie|jouw|je) (ogen|hoofd) ..2 (ben|is|zijn|heb|heeft|blijf) ..6',
  ],
  CLASSES,
)

/** Why somebody did or said something, as if it were known. */
export const MOTIVE = dutch(
  [
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
  '(wilt|wil) ..1 natuurlijk (weten|horen|graag)',
  '(vind|vinden|vindt) ..3 iemand',
  'wilt toch ook',
  '(wil|wilt) (je|u) ..1 (eerst|weten|graag|ook)',
  '(denkt|denken) ..1 (zeker|vast) aan',
  '(ik hoop|hopelijk|ik vermoed niet|geen idee)',
])
