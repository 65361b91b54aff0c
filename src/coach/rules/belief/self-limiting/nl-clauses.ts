import { type ClausePatterns, inOneClause } from '../../../grammar/nl/together.ts'
import type { WordClasses } from '../../../grammar/pattern.ts'

const CLASSES: WordClasses = {
  no: 'niet|geen|nooit|niks|nooit van mijn leven|amper|nauwelijks|nul',
  am: 'ben|blijf|lijk|voel|vind|word',
  // What one is too much of.
  flaw:
    'oud|jong|dom|stom|verlegen|zacht|zachtaardig|traag|langzaam|sloom|onervaren|chaotisch|onzeker|slordig|klein|zwak|introvert|stil|bang|lui|gevoelig|laagopgeleid|laag opgeleid|nerveus|zenuwachtig|onhandig|soft|lief|braaf|' +
    'ongeduldig|direct|simpel|vergeetachtig|dik|ongeschoold|emotioneel|bleu|timide|bescheiden|grof|lomp|dyslectisch|impulsief|perfectionistisch|aardig|schuw|warrig|naief|angstig|faalangstig|gewoontjes|eenvoudig|min|' +
    'verstrooid|stug|nuchter|gemakzuchtig|weinig streng|weinig assertief|weinig ervaren|weinig technisch|lang uit|ver heen|ver achter|afhankelijk|wiebelig|twijfelachtig|ziekelijk|slap|stijf|suf|dromerig',
  what:
    'leider|prater|type|leidinggevende|manager|studiebol|talent|held|ster|licht|wonder|hoogvlieger|spreker|verkoper|denker|planner|studiehoofd|rekenwonder|schrijver|netwerker|doorzetter|student|carrieretijger|' +
    'lezer|baas|cijfermens|computermens|presentator|organisator|babbelaar|onderhandelaar|regelaar|trekker|kartrekker|voortrekker|leidersfiguur|leiderstype|podiumbeest|podiummens|mensenmens|mensenkenner|techneut|bolleboos|' +
    'genie|schrijftalent|taalwonder|rekenmeester|durfal|waaghals|strateeg|visionair|ondernemer|coach|docent|leraar|studiekop|leerling|kantoormens|kantoortype|bureaumens|vlotte|slimme|sterke|snelle|geboren|goede prater|goede spreker|groepsmens',
  able:
    'slim|handig|technisch|sociaal|creatief|assertief|streng|geduldig|stoer|commercieel|analytisch|gestructureerd|georganiseerd|zakelijk|intelligent|welbespraakt|digitaal|ambitieus|mondig|' +
    'vlot|daadkrachtig|stressbestendig|nauwkeurig|dapper|stevig|overtuigend|zelfverzekerd|diplomatiek|taalvaardig|geschikt|bekwaam|capabel|snugger|bijzonder|leergierig|gemaakt voor|geboren voor|in de wieg gelegd|de slimste|de snelste|goed genoeg|slim genoeg|sterk genoeg|van de cijfers|van de computers|van het praten|zo iemand|zo een type|iemand die',
  gift:
    'rust|hersens|hersenen|kop|geduld|lef|talent|karakter|aanleg|kwaliteiten|papieren|ruggengraat|uitstraling|intelligentie|verstand|iq|capaciteiten|knobbel|moed|stem|discipline|koppeke|postuur|overwicht|autoriteit|zelfvertrouwen|durf|' +
    'charisma|brains|diploma|diplomas|opleiding|niveau|ervaring|netwerk|ballen|ruggegraat|niet het hoofd|mensenkennis|taalgevoel|cijfergevoel|ruimtelijk inzicht|leervermogen|doorzettingsvermogen|gevoel voor|vooropleiding|achtergrond|vaardigheden|vermogen|fut',
  skill:
    'leren|praten|plannen|rekenen|studeren|organiseren|schrijven|leidinggeven|onderhandelen|presenteren|spreken|delegeren|netwerken|verkopen|spellen|coachen|lezen|leiding geven|solliciteren|programmeren|lesgeven|tekenen|vergaderen|zingen|nee zeggen|' +
    'wiskunde|engels|frans|duits|nederlands|cijfers|computers|techniek|taal|spreadsheets|excel|talen|besturen|beslissen|knopen doorhakken|zoiets|conflicten|een team leiden|voor een groep|voor groepen|voor publiek|mensen aansturen|aansturen|gesprekken voeren',
  settled:
    'nu eenmaal|gewoon|simpelweg|toch|nooit|van mijn leven|echt|absoluut|totaal|domweg|helemaal|gewoonweg|niet meer|van nature|ook|zelf|zeker',
  poor: 'hopeloos|waardeloos|een ramp|een drama|een kluns|een klungel|een sukkel|een nul|een prutser|slecht|belabberd|een digibeet|een leek|kansloos|geen ster|geen held|nergens|de slechtste|de domste|hulpeloos|onbruikbaar|een chaoot|een warhoofd',
  mere: 'uitzendkracht|schoonmaker|schoonmaakster|invaller|vakkenvuller|magazijnier|assistent|hulpje|oproepkracht|flexer|parttimer|secretaresse|helpende|afwasser|chauffeur|bediende|arbeider|stagiair|verzorgende|kassamedewerker|receptionist|mbo*|vmbo*|lbo*|simpele|gewone|kleine|eenvoudige|radertje|nummer|boerenzoon|doorsnee|loopjongen|boerenmeisje|boerenjongen|huisvrouw|administratief*|medewerker|typiste|conciërge|concierge|kok|portier|postbode|koerier|monteur|bandwerker|productiemedewerker',
}

const clauses = (sources: readonly string[]): ClausePatterns => inOneClause(() => sources, CLASSES)

/** What somebody says to be, to lack or never to manage, as if it were settled. */
export const SELF_IN_CLAUSE = clauses([
  'I + (te laat) + (mee begonnen|aan begonnen|voor begonnen|ben ik nu voor|voor om nog)',
  'I + <am> + te (<flaw>) - (niet te|nooit te|laat|vroeg|druk|bang dat|lang bezig)',
  'I + <am> + (geen|niet de|niet het|niet echt een|niet zo een) + <what> - (van plan|alleen|meer)',
  'I + (ben|lijk) + (niet|nooit) + <able> - (alleen|zo snel|snel te|te|van plan|genoeg geweest|goed op de hoogte|meer zo|goed geslapen|goed geinformeerd|goed bereikbaar|goed ontvangen|goed|snel|hard)',
  'I + (ben|lijk|zal|word) + (niet|nooit) + (goed in|goed met|goed genoeg|slim genoeg|sterk genoeg|handig genoeg|snel genoeg|hard genoeg|de snelste|zo goed in|zo goed met|zo handig in|zo handig met|zo sterk in)',
  'I + <skill> + (kan|durf|snap|beheers|leer|begrijp|kon) + <no> - (wat|nog|vandaag|morgen|zonder|meer dan|alleen|genoeg|vrijdag|mee doen|hier niet|omdat|wachten|<day>)',
  'I + (kan|durf|leer|snap|zal|zou|ga|begrijp) + (nu eenmaal niet|gewoon niet|simpelweg niet|van mijn leven niet|nooit|toch niet|echt niet goed|totaal niet|absoluut niet|niks van) + (dat|zoiets|<skill>|leren|kunnen|worden|halen|redden|aankunnen) - (wachten|vergeten|genoeg|bedanken|komen|vandaag|<day>|akkoord|eens|zeggen dat|klagen)',
  '(mij|me) + (nooit|toch niet|niet meer|van mijn leven niet|gewoon niet|nu eenmaal niet) + (lukt|lukken|gegeven|afgaan|af|gegund om te kunnen) - (nog niet|nu toe|vandaag)',
  '(gaat|ligt|liggen|gaan) + (mij|me) + (niet|slecht|niet goed|nu eenmaal niet|gewoon niet|totaal niet|helemaal niet) + (af|ligt|liggen) - (dat u|dat je|zwaar)',
  '(niks|niet|nooit|niet iets) + (voor mij|aan mij|voor mensen zoals ik|voor iemand zoals ik|voor iemand als ik|voor mensen als ik|voor ons soort|voor types als ik) + (is|zijn|weggelegd|besteed|lijkt) - (er|hier|daar|intern|beschikbaar|belangrijk|belangrijkste|nodig|handig|erg|genoeg|duidelijk|haalbaar qua)',
  'I + (heb|mis|ontbreekt|bezit) + (geen|niet het|niet de|niet|te weinig|nooit het|mis ik|mis|onvoldoende) + <gift> + (voor|om|daarvoor|ervoor|er|hiervoor|nodig|gewoon|nu eenmaal|simpelweg) - (nog|nog niet|gekregen|ontvangen|nodig)',
  'I + (zonder|met alleen|met enkel|met mijn) ..3 (diploma|papieren|opleiding|mbo|vmbo|havo|accent|achtergrond|leeftijd|verleden|rug|cv|dyslexie|adhd|hoofd|ervaring|studie|rijbewijs|middelbare) + (kan|kom|word|mag|durf|krijg|lukt|ga|begin|red) + <no> - (nog|wachten)',
  'I + (ben|blijf) + (maar|slechts|gewoon maar|alleen maar|ook maar|enkel) + (een|de|<mere>) + <mere>',
  'I + <poor> + (in|met|als|daarin|daarmee|ben|goed in) - (vind|zie|vinden|ligt|staat|niet slecht|niet zo slecht|geslapen|bereikbaar|te bereiken|behandeld|gekend|betrokken|gehoord|gevraagd|serieus)',
  '(<skill>|zoiets|dat|leiding) + (is niks|wordt niks|wordt hem niet|wordt het niet|gaat niet samen|niet aan mij besteed|niet mijn ding|niet mijn sterkste|niet mijn kracht|nooit mijn ding|nooit mijn sterkste|mijn ding niet|mijn kracht niet|nooit gekund|nooit gekunnen) - met (die|de|dat|het|deze) - (voor jou|voor u)',
  '(wie zit er op mij|wie wil mij|wie neemt mij|zie mij al|ik zie mij al|ik zie me al) + <any> - <day>',
  'I + (meer een|eerder een|maar een|gewoon een|altijd al) + (uitvoerder|volger|doener|meeloper|stille|stille kracht|handjes|harde werker en)',
  '(wat weet ik|wat snap ik|wat kan ik|weet ik nou|weet ik nu) + (nou|nu) + van',
  'I + (domste|slechtste|traagste|zwakste) + (ben|was|altijd|vroeger)',
  'I + (slecht|niet|niet goed|nooit) + (tegen kritiek|tegen druk|tegen stress|tegen drukte|tegen ruzie|tegen conflicten|tegen spanning|met kritiek omgaan|tegen tegenspraak)',
  '(mensen|iemand|types|een|lui|volk) + (van mijn slag|van mijn soort|van mijn komaf|van mijn achtergrond|van mijn niveau|uit mijn milieu) + (niet|geen|nooit|niks)',
  'wie + (te wachten op|zit te wachten) + (een|mij|iemand)',
  'I + (gewoon|nu eenmaal|simpelweg|altijd) + (dom|stom|traag|onhandig) + (in|met|als)',
  'I + (niet|nooit) <any> genoeg + (om|voor|in) - (tijd|geld|uren|informatie|slaap|betaald)',
  'I + (geboren|altijd al) + (volger|meeloper|sukkel|bangerik|buitenbeentje|stille)',
  'I + (volger|meeloper|muurbloem|muurbloempje|grijze muis|angsthaas|bangerik|ja-knikker|jaknikker|twijfelaar|uitsteller|pleaser|kneus|einzelganger|binnenvetter|loser) + (ben|blijf) - (niet|geen <any> maar)',
  'I + (klap|sla|blokkeer|bevries|verstijf|struikel|stotter|tril) + (dicht|altijd|meteen|zodra|als|over|van) - (nog|sla ik ..4 over)',
  'I + (val|ga) + (door de mand|af) - (niet) - van (de|die|het)',
  '(op mijn|met mijn|van mijn) (leeftijd|#|vijftigste|zestigste|veertigste|jaren|*ste|*jarige leeftijd) + (leer|leert|begin|begint|kan|kun|verander|word|ga|krijg|zit|hoef|neemt|nemen|wil) + (niet|geen|nooit|niks|niemand|niet meer)',
  '(voor|bij|aan) (mensen|types|iemand|lui|anderen|collegas|een ander) ..2 (met|die) + (dan ik|dan mij|dan mijzelf) - (minder|jonger)',
  '(iedereen|anderen|ze|zij) (is|zijn) ..1 (slimmer|beter|handiger|sneller|knapper|sterker) dan ik + <any> - (bij|op de kar)',
  'I + niet + voor ..4 (geboren|gemaakt|in de wieg gelegd) - (kind|baby)',
  '(bij|aan) mij + (geen zin|geen nut|verspild|verspilde|weggegooid|niet besteed) - (nu|vandaag)',
  '(een <any>) als ik + (niet|geen|nooit|niks) - (graag|nodig)',
  '(iemand|mensen|een <any>|types) met mijn + (niet|geen|nooit|niks|nergens) - (nummer|auto|pas|naam|graag)',
  'I + (blijf) + (altijd|voor altijd|eeuwig|mijn leven lang|gewoon altijd) + (de|het|een|maar|maar een) + (jongen|meisje|man|vrouw|hulp|hulpje|knecht|*er|*ster|mannetje|vrouwtje|kind|sukkel|loopjongen|vloer) - (graag|vriend|collega)',
])
