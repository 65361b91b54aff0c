import { dutch } from '../../../grammar/nl/patterns.ts'

/** What people say who want something and do not know what. */
export const CORE = dutch([
  '(ertoe|er toe) ..1 (doet|doen)',
  'meer uit ..3 halen',
  '(frisse|nieuwe) start',
  '(nieuwe|weer|meer) energie ..1',
  'alles ..1 (uithalen|eruit halen)',
  '(grenzen|grens) ..1 (opzoeken|verleggen)',
  'tot bloei ..1',
  '(weer|meer) zin ..1 (hebben|krijgen|in)',
  'vooruitgang boeken',
  '(maximale|onderste) (eruit|uit de kan) ..1',
  'op mijn plek ..2 (zitten|zijn|voelen|komen|$)',
  '(baan|job|functie|rol|plek|werk) met (toekomst|perspectief|inhoud|impact|uitdaging|diepgang|betekenis)',
  'uit (mezelf|mijzelf|me) ..2 halen',
  '(lekker|lekkerder|beter|goed|fijner) in mijn vel',
  '(ergens komen|zinvollers)',
  'die ..1 bij (me|mij) past',
  '(betekenen|bijdragen|betekenis) ..3 $',
  '(diepgang|promotie|vooruitgang|gewicht|aanzien|status|vrijheid|zelfstandigheid|autonomie|leiderschap|eigenaarschap|ownership)',
  'iets ..1 (met|voor) (mensen|impact|inhoud|betekenis|waarde|dieren|kinderen|mijn handen|diepgang|energie|toekomst)',
  'iets (betekenisvols|creatiefs|uitdagends|verantwoordelijks|hogers|blijvends|inspirerends|vernieuwends|inhoudelijks|socials|sociaals|passends|vasts|goeds|belangrijks)',
  '(nieuw|volgend) hoofdstuk',
  '(leukere|betere|andere|nieuwe|interessantere|boeiendere|leuke|fijne|mooiere) (baan|job|functie|rol|plek|werkplek)',
  'tot (mijn|haar|zijn) recht ..1 (kom|komt|komen)',
  '(schip strandt|wel zien|op me afkomt|op mijn pad komt|op mijn pad)',
  '(ruimer|hoger|beter|breder|groter|verder) , ,,3',
  '(beter|sterker|wijzer|completer|vaardiger|veelzijdiger|professioneler|zelfverzekerder) (worden|in)',
  '(op de kaart|in de kijker|naar een hoger plan|een niveau hoger|naar een hoger niveau|next level|uit mijn schulp|een carriereswitch|switchen|carriereswitch)',
  '(groeien|doorgroeien|groei|ontwikkelen|ontwikkeling|ontplooien|ontplooiing|ontwikkel|doorontwikkelen|bijleren|vooruitkomen|doorstromen|opklimmen|floreren|schitteren|uitblinken|excelleren)',
  '(uitdaging|uitdagingen|uitdagender|uitdagend|uitgedaagd|kansen|talenten|talent|potentieel|potentie|ambities|mogelijkheden|kwaliteiten|capaciteiten|impact|invloed|betekenis|zingeving|voldoening|meerwaarde|verantwoordelijkheid|verantwoordelijkheden|verandering|variatie|afwisseling|verdieping|verbreding|carriere|perspectief|vernieuwing|inspiratie|erkenning)',
  '(hogerop|vooruit|verder|hoger|omhoog|breder|vooruitgang|voorwaarts) ..1 (komen|gaan|raken|geraken|worden|willen|in|op|met|$)',
  '^ (hogerop|vooruit|verder|vooruitgang|omhoog|breder)',
  '(stap|stapje|stappen|sprong|level|niveau|richting|zet) ..1 (vooruit|verder|hoger|omhoog|maken|zetten|op|in|$)',
  '(volgende|nieuwe|mooie|grote|andere|betere|hogere) (stap|fase|uitdaging|richting|functie|rol|weg|wending|baan|plek|niveau|level)',
  '(iets|wat) (anders|nieuws|beters|leukers|leuks|uitdagenders|meer|zinvols|moois|hogers|groters|interessanters|spannenders|waardevols)',
  '(anders|nieuwe dingen|een andere weg|nieuwe weg|verschil maken|het verschil|toegevoegde waarde|van waarde|meters maken|grenzen verleggen|uit mezelf halen|uit mijzelf halen|het beste uit|eruit halen|nieuwe horizonten|vleugels|comfortzone|volle potentieel)',
  '(mezelf|mij|me|mijzelf) ..4 (verbeteren|ontplooien|uitvinden|bewijzen|ontdekken|verrijken|overtreffen|ontwikkelen|verdiepen|verbreden|verrassen|terugvinden)',
  '(leren|bijleren|ontdekken|verbeteren|verbreden|verdiepen) $',
  '(ontdekken|uitzoeken|kijken) ..3 (wat|waar) ..3 (past|wil|ligt|gelukkig)',
  '(gelukkig|gelukkiger|blij|blijer|tevreden|plezier|leuker|zinvoller|betekenisvol|betekenisvoller|interessanter|boeiender|energie) ..3',
  '(betere|beste) versie van (mezelf|mijzelf)',
  'breder ..2 (inzetbaar|worden|ontwikkelen|inzetten)',
])

/** Words that could be anybody's; an ending -e is taken off before looking. */
export const ABSTRACT_WORDS: ReadonlySet<string> = new Set(
  (
    'ingaan ertoe doet uithalen frisse start opdoen boeken opzoeken zin bloei bloeien aangaan onderste uitslaan lekkerder eruit zinvollers bloeien lekker lekkerder fijn fijner vel kijken kijk dingen breder ruim betekenisvols creatiefs uitdagends verantwoordelijks blijvends inspirerends vernieuwends inhoudelijks sociaals passends vasts goeds belangrijks hoofdstuk recht tot schip strandt waar lijk iedereen allee he zoiets ruimer groter pad afkomt dieren handen ' +
    'betekenen geval anderen mensen maatschappij geheel groter samenleving promotie kaart kijker switch switchen carriereswitch doe worden sterker wijzer vaardiger completer veelzijdiger professioneler gewicht aanzien trede ladder ' +
    'groeien doorgroeien groei ontwikkelen ontwikkeling ontwikkelingen ontplooien ontplooiing doorontwikkelen bijleren vooruitkomen doorstromen opklimmen floreren schitteren uitblinken excelleren ' +
    'uitdaging uitdagingen uitdagender uitdagend uitgedaagd kansen kans talent talenten potentieel potentie ambitie ambities mogelijkheid mogelijkheden kwaliteiten kwaliteit capaciteiten impact invloed betekenis zingeving ' +
    'voldoening meerwaarde waarde toegevoegd toegevoegde verantwoordelijkheid verantwoordelijkheden verandering veranderen variatie afwisseling verdieping verbreding carriere loopbaan perspectief vernieuwing inspiratie erkenning waardering ' +
    'hogerop vooruit hoger hogere omhoog breder breed vooruitgang voorwaarts stap stapje stappen sprong level niveau richting fase wending weg pad volgend nieuw mooi groot grote ander andere anders nieuws beters leukers leuks zinvols moois hogers groters ' +
    'welkom interessanters spannenders waardevols verschil meters grenzen grens verleggen verleg halen haal horizon horizonten vleugels uitslaan comfortzone vol volle volledig volledige verbeteren ontdekken bewijzen uitvinden verrijken overtreffen verrassen ' +
    'leren leer gelukkig gelukkiger blij blijer tevreden plezier leuker leuk leuke zinvol zinvoller betekenisvol betekenisvoller interessant interessante interessanter boeiend boeiender energie versie beste inzetbaar inzetten benutten benut gebruiken ' +
    'functie rol baan job werk werken plek plaats positie taak taken team organisatie bedrijf vak vakgebied wereld omgeving afdeling sector mens professional persoon persoonlijk persoonlijke professioneel professionele vakman vakvrouw medewerker collega leven ' +
    'zetten zet gaan slaan bereiken bereik zoeken zoek toe nodig ruimte vrijheid balans rust uitbouwen verbreden verdiepen bouwen uitdiepen opnieuw tempo manier past passen passend passende passender ligt bijdragen bijdrage dragen leveren ' +
    'voelen voel zien zie gezien elke dezelfde hetzelfde routine sleur durven openstaan openstaat open geinspireerd motivatie gemotiveerd passie dromen droom stilstaan stil staan sta zit zitten beter top bovenaan hoogste maximale maximaal ' +
    'precies concreet geen niet idee helemaal nooit niks gewoon compleet mezelf vaardigheden vaardigheid kennis skills ervaring ervaringen mijlpalen successen succes succesvol prestaties presteren trots gezag status belangrijk belangrijker belangrijkere ' +
    'dynamiek dynamisch dynamische creatief creatiever creativiteit zelfstandig zelfstandiger zelfstandigheid autonomie onafhankelijk flexibel flexibeler sterk sterker zichtbaar zichtbaarder zichtbaarheid leiderschap eigenaarschap ownership challenge challenges next growth ' +
    'mogelijkheid gebied gebieden vlak vlakken kant kanten opzicht opzichten basis inhoud inhoudelijk inhoudelijker diepgang uiteindelijk voorlopig momenteel ergens overal blijven blijf hou houden laten komen kom raken geraken toekomst plan'
  ).split(' '),
)

/** Money, dislikes and problems have rules of their own. */
export const NOT_A_WISH = dutch([
  '(ik zie|zie ik|weet niet of|weet ik niet of|hoeft voor mij) ..6',
  '(iemand|niks) anders',
  '(al|allang) (tevreden|blij)',
  '(ik ben|ben ik) ..2 (tevreden|blij|gelukkig)',
  'met wat ik heb',
  '(kan|kun|kunt|kom|komt|is|ben|zit|raak) (je|ik|ge|men|er|hier|u) ..4 (niet|nooit|nergens|geen)',
  '(toch|hier) (niet|nooit|geen)',
  '(kan|gaat|lukt|zit|mag) ..4 niet $',
  '(zit|voel) ..3 niet ..3 (vel|plek|plaats)',
  '(heb|kan|durf) ik ..5 (niet|geen|nooit)',
  '(geen|nergens|nooit) ..2 (plek|plaats|ruimte|kans|mogelijkheid)',
  'zo houden',
  'ik (heb|ben|kan) ..6 (niet|geen|nooit)',
  '(salaris|loon|opslag|bonus|verdienen|schaal|geld|trede|periodiek|toeslag|wedde|bruto|netto|euro)',
  'er (is|zijn|komt|komen) ..4 (geen|niet|weinig)',
  '(te druk|te veel|vast in|zit vast|loop vast)',
  '^ (geen|weg van|niet meer) ..3 $',
])
