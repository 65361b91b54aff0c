import { type ClausePatterns, inOneClause } from '../../../grammar/nl/together.ts'
import { formsOf } from '../../../grammar/nl/forms.ts'
import type { WordClasses } from '../../../grammar/pattern.ts'

const CLASSES: WordClasses = {
  // What goes on in somebody.
  mind: `${formsOf('denken vinden willen hopen geloven menen vrezen wensen balen schamen ergeren twijfelen voelen genieten verwachten beschouwen haten minachten wantrouwen verachten benijden onderschatten vergeten bedenken overwegen verlangen lachen')}|ziet mij|ziet me|ziet ons|zien mij|zien me|zien ons|heeft liever|hebben liever|zit|zitten`,
  certain:
    'vast|natuurlijk|zeker|ongetwijfeld|waarschijnlijk|allang|al lang|duidelijk|overduidelijk|blijkbaar|kennelijk|stiekem|uiteraard|sowieso|gegarandeerd|' +
    'diep vanbinnen|vanbinnen|heimelijk|zonder twijfel|heus|vermoedelijk|weer|wel weer|diep in|in zijn hart|in haar hart|bij voorbaat|nu al|al voordat|toch gewoon|toch alleen',
  me: 'me|mij|ons|mijn|onze|ik|wij|we|mezelf|mijzelf|mensen zoals ik|iemand zoals ik|vrouwen|ouderen|jongeren|parttimers|vijftigers|nachtploeg|vloer|personeel',
  low:
    'niet|geen|niks|nooit|te|maar|lastig|lui|dom|zeur|zwak|moeilijk|weg|kwijt|eruit|minder|liever|overbodig|vervangbaar|vervelend|raar|traag|waardeloos|ongeschikt|onervaren|last|lastpost|' +
    'bedreiging|concurrent|probleem|nummer|kostenpost|onzin|aansteller|aanstellerij|overdreven|zeurkous|pispaal|uitslover|druktemaker|duur|oud|jong|onhandig|onbelangrijk|vanzelfsprekend|niemand|klein|stil|' +
    'lelijk|brutaal|arrogant|ondankbaar|eigenwijs|slecht|slechte|onzichtbaar|lucht|aan mij|aan ons|aan mijn|voor mij|om mij|om ons|af|buiten',
  // Nothing goes on in somebody, or nothing good.
  dismiss:
    'bang is dat|bang is om|bang zijn dat|bang bent dat|bang is voor|jaloers is|als de dood voor|als de dood dat|niet wakker van|geen nacht wakker van|geen seconde over|lak aan|maling aan|schijt aan|geen oren naar|geen boodschap aan|geen belang bij|geen interesse in|geen zin in mij|geen hart voor|geen gevoel voor|de pest aan|een hekel aan !(*jes|koffie|thee|honden|katten|regen|kou|spinnen|muizen|lawaai|vis|files|vroeg|het geluid|de geur|maandagen|sneeuw|wind|bellen|vergaderen|wachten|opruimen|poetsen)|het land aan|' +
    'de pik op|het op mij gemunt|het op ons gemunt|op mij gemunt|iets tegen mij|iets tegen ons|iets tegen vrouwen|iets tegen mensen|iets tegen ouderen|iets tegen jongeren|iets tegen parttimers|iets tegen uitzendkrachten|niks van weten|niks van horen|niks van hebben|niks hebben van|niks moeten hebben|niet van weten|' +
    'niks om mij|niks om ons|niks om het|niks om de|niet om mij|niet om ons|geen bal om|geen zier om|geen snars om|geen moer om|niet te wachten op|niet op te wachten|niks in mij|niks in ons|er niks in|niks in zien|' +
    'niks van wat|meent er niks|meent het niet|menen er niks|menen het niet|er niks van meent|iemand anders in gedachten|een ander in gedachten|iemand anders op het oog|zijn favoriet|haar favoriet|hun favoriet|haar lieveling|zijn lieveling|' +
    'uit op mijn|uit op onze|ziet mij liever|mij niet staan|me niet staan|mij niet zitten|me niet zitten|ons niet staan|het liefst kwijt|liever kwijt|liever zien gaan|liever gaan dan|van mij af|van me af|van ons af|mij weg|me weg|mij eruit|me eruit|mij lozen|me lozen|niet voor vol|niet serieus|nooit serieus|' +
    'alleen in cijfers|alleen in geld|enkel in geld|alleen aan geld|enkel aan geld|alleen aan zichzelf|enkel aan zichzelf|alleen om de cijfers|alleen om geld|alleen geinteresseerd in|enkel geinteresseerd in|alleen bezig met zichzelf|' +
    'niks kan|niet kan uitstaan|niet uitstaan|niet luchten|niet velen|niks gelegen aan|zich niks aan|niks aan van|geen reet|geen donder|voor gek|voor dom|voor lui|wel goed zo|wel makkelijk|wel best|te goed voor|' +
    'bang voor mij|bang voor mijn|bang dat ik|bang voor zijn|bang voor haar|bang voor hun|jaloers op|zich bedreigd|zich aan mij|zich aan ons|zich aan mijn|zich dood aan|zich kapot aan|spijt dat|spijt van|moe van mij|klaar met mij|klaar met ons|klaar met me|' +
    'al besloten|allang besloten|al gekozen|allang gekozen|al beslist|allang beslist|al een ander|al iemand anders|haar keuze gemaakt|zijn keuze gemaakt|hun keuze gemaakt|al afgeschreven|al opgegeven|niks met mij|niks met ons|niks met vrouwen|niks met ouderen',
  future: 'zal|zullen|zult|gaat|gaan|ga|straks|morgen|vrijdag',
  react: `${formsOf('zeggen weigeren af-wijzen lachen uit-lachen vinden denken af-keuren af-schieten weg-wuiven af-kappen begrijpen snappen toe-geven in-stemmen goed-vinden wegen afwimpelen af-wimpelen af-poeieren af-schepen weg-sturen af-snauwen negeren passeren schuiven roepen protesteren zuchten luisteren doen veranderen accepteren toe-staan reageren beginnen komen balen schrikken verzinnen bedenken draaien')}|nee|akkoord|boos|kwaad|beledigd|pissig|raar opkijken|kwalijk|zitten|smoes|smoesje|uitvlucht`,
  bound:
    'toch|vast|wel weer|zeker|nooit|sowieso|gegarandeerd|natuurlijk|ongetwijfeld|waarschijnlijk|meteen weer|wel raar|wel boos|wel kwaad|wel niet|wel geen|wel niks|beleefd|weer',
}

const clauses = (sources: readonly string[]): ClausePatterns => inOneClause(() => sources, CLASSES)

/** What somebody told or showed, what lies in the open, and what they will do by the clock. */
const OPEN =
  '(zei|zeiden|zegt hij|schreef|vertelde|gezegd|verteld|hoop|hopelijk|misschien|wellicht|kan|kunt|kun|mag|mogen|moet|moeten|hoef|hoeft|graag|liefst|terecht|benieuwd|mening|weten wat|weten of)'

/** What goes on in somebody, told as if it could be seen. */
export const MIND_IN_CLAUSE = clauses([
  `OTHER + <mind> + <certain> - boven - lekker - ${OPEN} - (weten|horen|iemand|graag|eerst|nodig|ook|zien|zitten|spreken) - (mooi|slecht|lekker|goed|zonnig) weer - weer vergeten - vast (contract|werk|dienstverband|rooster|team|inkomen|aantal|moment|tijdstip|personeel) - (zeker|natuurlijk) ..2 (dat|van|weten)`,
  `OTHER + (vindt|vinden|vind|vond|vonden|denkt|denken|acht|achten|beschouwt|gunt|gunnen|vertrouwt|waardeert) + <me> + <low> - ${OPEN} - (heb|hebt|heeft|hebben|morgen|<day>|om #|spreken|bellen|als ik) - (die|wat) (ik|wij|we) - te (vinden|denken) - (nodig|de moeite)`,
  `OTHER + <dismiss> - spijt ..2 (krijg|krijgt|krijgen) - (ga|gaat|gaan|zult|zal) ..3 spijt - ${OPEN} - (zet|zette|zetten|gezet)`,
  `OTHER + <future> + <bound> + <react> - ${OPEN} - (weer|meteen) (terug|naar|aan het) - (komen|doen|luisteren|beginnen) ..3 (<day>|om #|op|naar|aan)`,
  `OTHER + toch + (nee|niks|geen|niet|nooit) + <react> - ${OPEN} - (heb|hebt|heeft|hebben|komt|kwam)`,
  `OTHER + (is|zijn|bent|ben|voelt|voelen|was) + (bang dat|bang om|jaloers op (mij|me|ons|mijn|onze)|gewoon jaloers|jaloers $|jaloers dat|jaloers omdat|afgunstig $|afgunstig op (mij|ons|mijn)|boos op mij|boos op ons|teleurgesteld in mij|teleurgesteld in ons|klaar met mij|klaar met ons|verliefd|op zoek naar een ander|stiekem blij|beledigd) - ${OPEN} - (niet|nooit|als)`,
  `OTHER + (wil|wilt|willen) + (mij|me|ons) + (kwijt|weg|eruit|klein|dom|koest|stil|straffen|pesten|lozen|niet hebben|niet zien|niet horen|buiten) - ${OPEN}`,
  `OTHER + (wil|wilt|willen) + (gewoon|alleen|enkel|alleen maar|eigenlijk|stiekem) + (niet dat ik|geen vrouw|geen man|ja-knikkers|jaknikkers|goedkope|rust|geen gedoe|scoren|eer|zijn zin|haar zin|hun zin|zelf|de baas|macht) - ${OPEN}`,
  '(voor|volgens|bij) (hem|haar|hen|hun|jou|u|jullie|naam) + (is|zijn|ben|tel|telt|besta|heb) + (onzin|niks|lucht|nul|waardeloos|een nummer|niet goed genoeg|nooit goed|een paar handen|goedkoop|te veel|alles wat ik|maar|flauwekul|gezeur)',
  '(ik weet|weet ik|ik ken|ik voorspel|ik raad) + (nu al|al|precies|best|toch al) + (het antwoord|antwoord|er gezegd|hij|zij|ze|je|de reactie|hoe dit|hoe het) - (niet|nog)',
  'het antwoord + (wordt|is|zal) + (toch|vast|sowieso|natuurlijk|weer|bij voorbaat) - (nog niet)',
  '(maakt|boeit|interesseert|raakt) (het|dat|t)? (hem|haar|hen|hun|je|jou|u|jullie|ze|(mijn|de) <role>) + (niks|niet|geen bal|geen moer|geen reet|weinig) - (mij|mee eens)',
])
