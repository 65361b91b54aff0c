import { dutch } from '../../../grammar/nl/patterns.ts'
import type { WordClasses } from '../../../grammar/pattern.ts'

const CLASSES: WordClasses = {
  flaw:
    'oud|jong|dom|stom|verlegen|zacht|traag|langzaam|onervaren|chaotisch|onzeker|slordig|klein|zwak|introvert|stil|bang|lui|gevoelig|laag opgeleid|laagopgeleid|nerveus|onhandig|soft|lief|braaf|' +
    'ongeduldig|eigenwijs|direct|simpel|vergeetachtig|dik|ongeschoold|licht|druk|emotioneel|bleu|timide|bescheiden|grof|lomp|dyslectisch|weinig ervaren|onzichtbaar|wispelturig|impulsief|perfectionistisch|aardig|lang uit|laat begonnen',
  gift: 'hersens|hersenen|kop|geduld|lef|talent|karakter|aanleg|kwaliteiten|papieren|ruggengraat|uitstraling|intelligentie|verstand|iq|capaciteiten|knobbel|moed|stem|discipline|energie|hoofd|koppeke|postuur|overwicht|autoriteit|zelfvertrouwen|durf|vermogen|charisma|brains|gevoel|handigheid|bolleboos',
  what: 'leider|prater|type|leidinggevende|manager|studiebol|talent|held|ster|licht|wonder|hoogvlieger|spreker|verkoper|denker|planner|studiehoofd|rekenwonder|schrijver|netwerker|doorzetter|student|carrieretijger|carrieremens|leidertype|managertype|lezer|baas|cijfermens|computermens|presentator|persoon|mens|organisator|babbelaar|studax|genie|slimmerik|theoreticus|techneut|ondernemer|teamplayer|cijferaar|taalwonder|podiumbeest|podiummens|boekenwurm|kantoormens|docent|coach|lichtgewicht|uitblinker',
  just: 'nu eenmaal|gewoon|simpelweg|gewoonweg|toch|echt|absoluut|totaal|helemaal|zeker|nooit|domweg|eenvoudigweg|van nature|kort gezegd',
}

export const CLOSED_SELF = dutch(
  [
    // I am not …
    'ik / (ben) / ..3 <just> ..2 (geen|niet) ..5',
    'ik / (ben) / ..3 (geen|niet het|niet een|niet de) ..2 (<what>) ..1',
    'ik / (ben) / ..4 (niet|nooit|totaal niet|absoluut niet) ..2 (geschikt|goed genoeg|slim genoeg|in de wieg gelegd|sterk genoeg|handig genoeg|gemaakt voor|het type|goed in|van het|technisch|creatief|sociaal genoeg|assertief|intelligent genoeg|hard genoeg|capabel|bekwaam|snugger|de slimste|ervaren genoeg|hoog genoeg|mans genoeg|zo slim|zo sterk|zo goed|opgewassen|leidinggevend|uit het goede hout|snel genoeg|stevig genoeg|streng genoeg)',
    '(niet|nooit) (goed|slim|sterk|handig|intelligent|assertief|snel|hard|stevig|ervaren|streng|zelfverzekerd|representatief|sociaal) genoeg ..2 (voor|om|ben|hiervoor|daarvoor|$)',
    'ik / (ben) / ..4 te (<flaw>) ..6',
    '(ben|vind) ik ..4 te (<flaw>)',
    '(ik ben|ben ik) ..3 (maar|slechts|ook maar) een ..4',
    '^^ te (<flaw>) ,,6',
    '(voel|vind) (me|mezelf) ..3 (te oud|te dom|te jong|te min|niet goed genoeg|niet geschikt|een bedrieger|de domste)',
    // I cannot …
    '(kan|kon|durf|snap|begrijp|leer) ik ..3 (nu eenmaal|gewoon|simpelweg|toch|nooit|van mijn leven|echt|absoluut|totaal|domweg|helemaal) ..1 (niet|nooit|niks)',
    'ik (kan|kon|durf|snap|begrijp|leer) ..4 (nu eenmaal|gewoon|simpelweg|toch|van mijn leven|echt|absoluut|totaal|domweg) ..1 (niet|geen|nooit|niks) ..6',
    '(kan|durf) ik niet ,? (punt|klaar|einde|nooit|en dat|dat is|dat weet|niks voor)',
    'dat kan ik niet $',
    '^ (presenteren|leidinggeven|plannen|organiseren|onderhandelen|rekenen|studeren|leren|schrijven|spreken|solliciteren|netwerken|verkopen|delegeren|leiding geven|spellen|programmeren|wiskunde|engels|frans|lesgeven|tekenen) ..6 (kan|snap|durf|beheers) ik ..1 niet',
    '(kan|durf) ik niet , ,,3 (daar|dat|punt|nooit|te)',
    '(leer|leert|krijg|krijgt) (ik|je) ..4 (nooit|niet meer|van zijn leven niet) ..5',
    'ik (leer|krijg|snap|word|haal) ..3 (het|dat|die|er) ..4 (nooit|niet meer|van mijn leven niet) ..4',
    '(ik) ..1 (zal|ga|zou) ..6 (nooit|van mijn leven niet|toch nooit|toch niet|never) ..4 (kunnen|leren|worden|redden|aankunnen|halen|durven|lukken|snappen|zijn|begrijpen|slagen)',
    '(zal|ga|zou) ik ..6 (nooit|van mijn leven niet|toch nooit|toch niet) ..4 (kunnen|leren|worden|redden|aankunnen|halen|durven|snappen|zijn|begrijpen|slagen)',
    '(gaat|zal|lukt|wordt) ..2 (mij|me) ..4 (nooit|toch niet|toch nooit|van mijn leven niet) ..2',
    '(heb|had) ..4 (nooit|niet) ..2 (gekund|gekunnen|geleerd|kunnen leren)',
    '(nooit|niet) (mijn ding|mijn sterkste kant|aan mij besteed|voor mij weggelegd|mijn talent|mijn wereld|mijn cup|mijn niveau)',
    '(aan mij|voor mij) ..2 (niet|niks) ..2 (besteed|weggelegd)',
    '(niet|niks) ..2 (voor mij|aan mij|voor mensen zoals ik|voor ons soort|voor iemand zoals ik|voor iemand als ik) ..1 (weggelegd|besteed)',
    '(is|zijn|wordt) !(er) ..3 (niks|niet) ..2 voor (mij|mensen zoals ik|mensen als ik|iemand zoals ik|iemand als ik|types zoals ik|zo iemand als ik)',
    '(voor|met) (iemand|mensen|types|een|zo iemand) ..1 (als|zoals) (ik|mij|wij)',
    '(iemand|mensen) (als|zoals) (ik|mij) ..6 (niet|geen|nooit|niks)',
    'voor (mensen|types|degenen|jongeren|slimmeriken|lui) ,,9 niet voor (mij|ons)',
    '(te hoog gegrepen|boven mijn macht|boven mijn pet|boven mijn niveau|te hoog voor mij|te moeilijk voor mij|te zwaar voor mij)',
    '(gaat|ligt) ..3 (boven mijn pet|mijn pet te boven|boven mijn niveau|buiten mijn bereik|boven mijn hoofd)',
    // I have not got it.
    '(heb|mis|ontbreekt|ontbeer) (ik)? ..7 (<gift>) ..4 niet ..2',
    '(heb) ik ..6 (geen|niet de|niet het|nooit het|nooit de) ..2 (<gift>)',
    'ik heb ..6 (geen|niet de|niet het|nooit het|nooit de) ..2 (<gift>) ..3 (voor|om)?',
    'ik heb ..4 (<gift>) ..1 niet (voor|om|daarvoor|er)',
    '(ik mis|mis ik) ..4 (<gift>)',
    '(*knobbel|*gevoel) (heb|bezit) ik ..2 (niet|nooit)',
    '(twee linkerhanden|2 linkerhanden|geheugen als een zeef|nul talent|geen greintje talent|geen talent)',
    '(zit|zat|zal|zitten) ..4 (niet|nooit) ..2 in (mij|me|mijn aard|mijn bloed|mijn karakter|mijn genen|mijn natuur)',
    '(nooit|niet) in (mij|me|mijn bloed|mijn aard|mijn genen) ..1 (zitten|gezeten)',
    // Age, schooling and the like as a wall.
    'op mijn (leeftijd|#|oude dag|*ste|*tigste|*e) ..3 (begin|leer|kan|kun|ga|krijg|hoef|word|is|neemt|zit|verander|stap) ..6 (niet|geen|nooit|te|niks)',
    '(met|zonder) mijn ..4 (hoef|moet|kan|kom|red|ga) ik ..7 (niet|geen|nooit)',
    '(met|zonder) ..4 (hoef) ik ..7 niet',
    "als (introvert|laatbloeier|dyslecticus|vmbo'er|huismoeder|vijftiger|zestiger|laaggeschoolde|vrouw|moeder|autist|stotteraar|beginneling|arbeider|allochtoon|alleenstaande moeder) ..2 (hoef|kan|kom|moet|word|ga) ..6 (niet|geen|nooit)",
    '(te laat voor|voor mij te laat|voor mij is het te laat|mijn tijd is voorbij|mijn tijd is geweest|over mijn houdbaarheidsdatum)',
    '(wordt|word) ..3 (niks meer|niks met mij|nooit wat|nooit meer wat|hem niet|em niet)',
    'dat (word|wordt) ik (nooit|niet meer)',
    '(blijf|ben) ik ..4 (mijn hele leven|voor altijd|altijd wel|eeuwig) ',
    '(meer|hoger) (zit er|kan ik|haal ik) ..3 niet (in|aan)?',
    '(ik ben|ben ik) ..3 (nergens|niks) ..2 (goed in|goed voor|waard|bijzonders)',
    '(zo|zoiets) (iemand|een type|een mens) (ben ik|word ik) ..2 (niet|nooit)',
    '(zo ben ik|zo zit ik) ..2 (nu eenmaal|gewoon|niet) ..3',
    'ik (faal|verknal|verpruts|verpest) ..3 (altijd|toch|steeds|telkens)',
    '(mij|me) ..3 (ontbreekt het aan|schort het aan) ..3',
    'mijn (<gift>) ..2 (te klein|te beperkt|te zwak) ..2 voor',
    '(kop|hoofd|hersens) ..2 niet meer? naar',
    '(ik) ..2 (val|ga|sla) ..4 (door de mand|af als|dicht zodra|altijd dicht)',
    'ik doe ..2 (toch|altijd) ..2 (alles|het) ..2 (fout|verkeerd)',
    '(zij|anderen|de anderen|iedereen) ..2 (is|zijn) ..2 (veel|allemaal|zo veel) ..2 (beter|slimmer|handiger) dan ik',
  ],
  CLASSES,
)

/** What is still being learnt, what cannot be on a day, what fits somebody instead, and what used to be thought. */
export const PRACTICAL = dutch([
  'nog (niet|geen)',
  '(maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|vanmiddag|morgen|vandaag|vanavond|volgende week|deze week|weekend|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)',
  '(bedrijfsarts|diploma halen|certificaat|bevoegdheid|blessure|van de dokter|van de arts)',
  '(dacht|gedacht|geloofde|meende|vond ik) ,,9',
  '(niet|geen) te (oud|jong) ',
  '(past|passen) (bij|goed|beter)',
  '(ben ik|ik ben) ..1 (te laat|te vroeg|te druk met|te kort|niet aanwezig|er niet|geen voorstander|niet tevreden|niet blij|niet eens|niet bereikbaar|niet van plan|niet boos|niet bang|niet op de hoogte|geen lid|te moe|te veel)',
  '(ben|is) ..2 niet (eens|tevreden|blij|zeker|van plan|bang|boos|bereikbaar|aanwezig|beschikbaar|gevraagd|betrokken|geinformeerd|uitgenodigd|akkoord|meer|degene|verantwoordelijk|de enige|alleen|helemaal|thuis|overtuigd|op tijd)',
])
