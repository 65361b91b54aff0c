import type { Span } from '../../../grammar/line.ts'
import { findCue } from '../../../grammar/nl/find.ts'
import { dutch } from '../../../grammar/nl/patterns.ts'
import { isNotOwn } from '../../../grammar/nl/said.ts'
import type { Reading } from '../../../grammar/reading.ts'
import type { Cue, Examples } from '../../rule.ts'

const SMALL = dutch([
  '(hoop|vrees|bang) ..2 dat ik ..3 (te veel|lastig|tot last|te ver|brutaal|ongelegen|misbruik) ..3',
  '(als|indien|zolang|mits) (u|je|jij|jullie) ..2 (goed|ok|oke) (vindt|vind) (tenminste|natuurlijk|hoor)',
  '(bezwaard|ongemakkelijk|schuldig|opgelaten) ..3 (te|om|dat|bij) ..3',
  '(moet) (storen|belasten|lastigvallen|vervelen)',
  '(brutaal|vrijpostig|onbescheiden) (zijn|wezen|mag zijn) ..3',
  '(u|je|jij|jullie) (mag|kunt|kan|kun) ..4 (gewoon|ook|gerust|altijd|natuurlijk) ..3 nee ..1 zeggen',
  'ik ..1 (ben|blijf) ..2 (al|allang|al heel) ..1 (blij|dankbaar|tevreden) dat ..6',
  '(aan) (uw|je|jullie|jouw) (mouw|jas|kop|hoofd) ..2 (trekken|kom|zeur|zeuren)',
  '(als|indien) ..3 (teveel|te veel|veel) ..1 (moeite|werk|gedoe|gevraagd) ..2 (is|kost) ..6',
  '(hoeft|hoef) ..1 (het|dat)? ..1 (echt|helemaal)? niet hoor',
  '(rare|gekke|vreemde|onnozele|domme|stomme|suffe|flauwe) (vraag|verzoek|gedachte) (van mij|maar|hoor|misschien|is)',
  '(maar|slechts) (een|de) (oproepkracht|uitzendkracht|stagiair|stagiaire|invaller|werkstudent|hulpje|flexer|beginneling|beginner|schoonmaker|schoonmaakster|simpele|gewone|kleine|nieuweling|parttimer|administratief) ,,9',
  '(heeft|hebt) ..2 al ..1 zo druk',
  '(excuseer|sorry|pardon|excuses) ..2 dat ik ..3 (moet|kom|durf|weer|nog|u|je)',
  '(vind|voelt) ..3 (lastig|moeilijk|vervelend|eng|genant|raar|brutaal) ..2 (om|dit) ..1 (te|aan) ..1 (vragen|beginnen|kaarten)',
  // Asking as if one may not.
  '(als|indien|mits|wanneer) (het|dat|dit) niet te (veel|brutaal|lastig|vrijpostig|gek|vermoeiend|ingewikkeld|onbescheiden|erg|moeilijk|veeleisend) ..3',
  'niet te veel gevraagd',
  '(als|indien) ik (zo|even zo)? ..1 (vrij|brutaal|onbescheiden|vrijpostig) mag zijn',
  '(als|wanneer) ik ..1 (even|ook)? iets mag (vragen|wensen)',
  'ik ..1 (weet|besef|snap|begrijp) ,,2 dat ik ..4 (niet|geen) ..3 (mag|kan|hoor|zou moeten|zou mogen|moet|recht) ..3 (vragen|verwachten|zeuren|eisen|heb|te vragen)?',
  '(durf|durfde|durven) ..3 (bijna|amper|nauwelijks|haast|eigenlijk) ..2 (niet)? ..2 (vragen|zeggen|beginnen)',
  '(durf|durfde) ..2 (niet|nauwelijks|amper) ..2 (te vragen|vragen|goed te vragen)',
  '(mag|zou) ik ..3 (zo brutaal|zo vrij|zo onbescheiden) zijn',
  '(het|dat|dit) is (misschien|vast|wel|natuurlijk|ook|eigenlijk)? ..3 (brutaal|vrijpostig|onbescheiden|ongepast|een domme vraag|een stomme vraag|veel gevraagd|te veel gevraagd|aanmatigend|gek om te vragen|raar om te vragen) ..2',
  '(brutaal|vrijpostig|onbescheiden|aanmatigend|veel gevraagd) (van mij|van me|maar|misschien)',
  '(domme|stomme|onnozele|suffe) vraag',
  '(vergeef|vergeeft|excuseer) (me|mij) ..4 (vrijpostigheid|brutaliteit|dat ik|onbeleefd|vraag|voor)',
  '(sorry|excuus|excuses|pardon|mijn excuses|neem me niet kwalijk) ..2 dat ik ..2 (u|je|jullie|jou)? ..4 (lastig|lastigval|stoor|vraag|moet vragen|begin|kom|zeur|durf|ophoud|weer|dit|ermee|mail|aanklop|val|daarmee|hiermee)',
  '(sorry|excuus|excuses) voor (het storen|de moeite|het lastigvallen|deze vraag|de vraag|mijn vraag|het ongemak|de overlast|mijn gezeur|het zeuren|dit verzoek|de last)',
  '(wie ben ik) ..3 (om|dat)',
  '(ik|we) ..2 (wil|wou|hoop|zou) ..4 (niet|niemand|geen) ..3 (lastig|lastigvallen|tot last|zeuren|vervelend|storen|moeilijk doen|ondankbaar|opdringerig|zeurpiet|zeur|veeleisend|hebberig|overkomen|ophouden|tot last zijn|belasten)',
  '(zonder) ..2 (opdringerig|lastig|brutaal|ondankbaar) te (zijn|klinken)',
  '(val|stoor|belast) (ik|u|je) ..3 (te veel|lastig)',
  '(kostbare|dure|schaarse) tijd',
  '(u|je|jij|jullie) (heeft|hebt|hebben) (wel|vast|natuurlijk|ongetwijfeld|al|waarschijnlijk) ..2 (wat|iets|belangrijker|belangrijkere|genoeg|betere|andere) ..2 (beters|belangrijkers|dingen|zaken|te doen|aan je hoofd|aan uw hoofd)',
  '(vast|wel) ..2 (iets|wat) (beters|belangrijkers) te doen',
  '(ik|we) (ben|zou|zijn) ..2 (al|al heel|eeuwig|u eeuwig|enorm|zo)? (dankbaar|blij|tevreden|gelukkig) ..1 (met|als|zijn) ..3 (5|vijf|tien|10|een)? (minuutje|minuutjes|minuten|kruimel|kruimels|kleinste|iets kleins|momentje)',
  '(ben|al) ..2 (dankbaar|blij) met (ieder|elk|elke) (kruimel|kruimeltje|minuut|minuutje|beetje|antwoord)',
  '(het|dat|t) is (maar|slechts) (iets kleins|een klein|een kleinigheidje|een kleinigheid|een vraagje|een onbenullig)',
  '(onbenullig|onbenulligs|onbelangrijks|onnozels|kleinigheidje|onbeduidend) ..4',
  '(voel|voelt) u ..3 (verplicht|bezwaard)',
  '(voel) je ..2 (vooral|vrij|echt) ..3 (nee te zeggen|niet verplicht|niet bezwaard|om te weigeren)',
  '(begrijp|snap) ..2 (het|t) ..3 (helemaal|volkomen|best|ook|heel goed|goed|ook wel|wel|volledig) ..3 (als|wanneer) ,,5 (nee|niet|geen|weigert|afwijst)',
  '(begrijp|snap) ..3 (helemaal|volkomen|best|volledig) als ..6 (nee|niet)',
  '(geen punt|geen probleem|niet erg|ook goed|ook prima|even goede vrienden) ..3 (als|hoor) ,,5 (nee|niet|geen)',
  '(als|wanneer|indien) ,,6 (geen tijd|niet kan|niet lukt|geen zin|nee zegt|niet wilt|niet uitkomt|slecht uitkomt) ,,6 (ook goed|ook prima|niet erg|geen probleem|geen punt|even goede|vergeten we|laat dan maar|vergeet het|gewoon zeggen)',
  '(ge|gij|u|je|jij) (moet|hoeft|hoef|moogt) ..3 niet ..3 (doen|als) ,,4 (slecht uitkomt|niet past|niet wil|geen tijd|uitkomt|niet uitkomt)',
  '(trek) ..2 (mijn plan) ..1 (wel)',
  'ik (schaam|geneer) me ..6',
  '(schaam|geneer) ik me ..5',
  '(simpele|eenvoudige|gewone|nederige|kleine|bescheiden) (ziel|werknemer|medewerker|hulpkracht|vraagsteller) ',
  '(mijn) (nederige|bescheiden|onbeduidende) (vraag|verzoek|persoon|mening)',
  '(zou|mag) ik ..4 ..2 (smeken|bidden)',
  '(het spijt me) ..3 (dat ik|u|je) ..5 (vraag|lastigval|stoor|vragen|lastig|mee kom|weer|moet)',
  '(ik) (hoop) ..1 dat (u|je|jij) ..2 (niet boos|niet kwalijk|het niet erg|niet vervelend|niet raar|niet brutaal|het me niet kwalijk)',
  '(neem|neemt) (het|t) (me|mij) ..2 niet kwalijk ..3 (dat|maar)',
  '(ik) ..2 (verdien|ben) ..3 ..3 niet ..1 (waard|maar)',
  '(heb) ..3 ..1 geen recht ..2 (om|van|op)',
  '(klein|kleine|bescheiden|piepklein) (vraagje|verzoekje|gunst|wensje|dingetje)',
  '(met) ..1 (respect|permissie|verschuldigde) ..3 (vraag|vragen|smeken)',
  '(weet|besef) ..2 dat (u|je|jij|jullie) ..4 (veel|genoeg|wel) (belangrijkers|belangrijkere|beters|wat beters)',
  '(zou|zal|kan) ..2 (het|dat) ..2 niet (erg|lastig|vervelend) ..3 vind',
  'als (u|je|jij) (het|t|dat) niet (erg|vervelend|lastig|raar) ..1 vindt',
  '(niet) ..1 (waard|belangrijk genoeg) ..3 (tijd|om)',
  '(ben|zijn) ..2 (je|u|jullie) ..2 (eeuwig|enorm) dankbaar',
  'ik ..4 (zeurkous|zeurpiet|lastpost|lastpak)',
  '(ik) (zal) ..3 (niet lang|kort) ..3 (ophouden|storen|lastigvallen|beslag)',
])

/** Making oneself small in asking. */
export const cue = (reading: Reading): Cue | null => findCue(reading, SMALL, isOther)

const isOther = (span: Span): boolean => isNotOwn(span)

export const examples: Examples = {
  fires: [
    'Als het niet te veel gevraagd is, zou ik graag een dag vrij zijn.',
    'Sorry dat ik u hiermee lastigval.',
    'Ik weet dat ik dit niet mag vragen.',
    'ik durf het bijna niet te vragen',
    'Het is vast een domme vraag.',
    'Ik wil niet lastig zijn, maar mag ik naar de beurs?',
  ],
  silent: [
    'Sorry dat ik te laat was vanochtend.',
    'Alvast bedankt voor je tijd.',
    'Mag ik je iets vragen over het rooster?',
    'Als het schikt kom ik om vier uur.',
    'Excuses voor de fout in de factuur.',
    'Ik weet dat je het druk hebt, daarom stuur ik mijn punten vooraf.',
  ],
}
