import type { Span } from '../../../grammar/line.ts'
import { findCue, findInClauses } from '../../../grammar/nl/find.ts'
import { dutch } from '../../../grammar/nl/patterns.ts'
import { isNotOwn } from '../../../grammar/nl/said.ts'
import { fits } from '../../../grammar/pattern.ts'
import type { Reading } from '../../../grammar/reading.ts'
import type { Cue, Examples } from '../../rule.ts'
import { cue as threat } from '../threat/nl.ts'
import { GONE_IN_CLAUSE } from './nl-clauses.ts'

const GONE = dutch(
  [
    // When I am no longer here.
    '(als|wanneer|zodra|zo|eens|eenmaal) ik ..3 <gone> (ben|zit|werk|rondloop|sta)',
    '(als|wanneer|zodra|eens|eenmaal) ik ..2 (hier|er|bij jullie|daar)? niet meer (ben|zit|werk|rondloop|sta|loop)',
    '(als|wanneer|zodra|eens|eenmaal) ik ..3 (vertrokken|verdwenen|opgehoepeld|hier weg|straks weg|weg|buiten|gone) ..1 (ben|mag)',
    '(als|wanneer) ik ..2 (straks|eenmaal|eens|dadelijk|binnenkort|ooit) ..2 (weg|vertrokken|elders|ergens anders|buiten) ..2',
    '(na|tegen) (mijn|ons) (vertrek|afscheid)',
    '(als|wanneer|zodra|nadat|voordat|tegen dat) ik ..2 (vertrek|wegga|hier stop|stop|opstap|verdwijn|vertrokken ben|weg mag|weg kan)',
    '(tot|totdat|voor|voordat) ik ..2 (hier|er)? ..2 (weg kan|weg mag|weg ben|vertrek|wegga|klaar mee ben)',
    '(ik) (zit|doe|draai|maak) ..6 (mijn|de|nog) ..2 (uren|tijd|dagen|weken|maanden|rit|jaar) ..2 (uit|vol|af)',
    '(bij|aan|op|met) mijn (volgende|nieuwe|toekomstige) (klus|werkgever|baan|baas|job|school|plek|werk|avontuur)',
    '(dan|daarna) ..1 (zien|kijken|zoeken|ziet|zoekt|mag|mogen) (jullie|ze|je|u|zij) ..3 (maar|wel|zelf|het) ..3',
    '(over|na) aan ..2 (wie|degene|degenen|mensen) ,,2 (na mij|hierna|die blijft|die blijven)',
    '(vinden|vind|vindt|zoeken|zoek) ..2 (wel|vast|snel|gauw) ..3 iemand ..6 als ik',
    '(toch|immers|zo goed als) ..2 (mijn|m) laatste (jaar|maand|maanden|week|weken|dag|dagen|seizoen|kerst|zomer|schooljaar) ..3',
    '(als|wanneer) (mijn|de) tijd hier ..3 (erop zit|voorbij is|om is|op is)',
    '(voor|in) (die|de) (paar|laatste|resterende) (weken|maanden|dagen|maandjes|weekjes) ,,4 (hoef|ga|doe|maakt|heeft|wil) ..6',
    'ik ben (hier|er) ..2 (binnenkort|straks|dan) ..2 niet meer ..2',
    '(mijn|het) hart ..2 (hier|er) ..1 niet (meer|langer)',
    '(automatische piloot|op mijn gemak uit|met de handrem|op halve kracht) ..3 tot ..6',
    'tot ik (iets|wat) anders (heb|vind|gevonden heb)',
    '(investeer|begin|bouw|meld) ik ..5 niet meer (in|aan|voor|aan die|mee)',
    '(hier|er) nog (in te|aan te) (investeren|beginnen) ..3',
    '(mijn|de) tijd hier ..4 (voorbij|op|erop|om)',
    '(laat|laten) ..4 aan (de volgende|degene na mij|wie na mij|een volgende|de nieuwe|een ander) over',
    '(voor|aan) (degene|wie|diegene) na mij',
    '(zodra|als|wanneer|tot) ik (iets|wat|ergens) (anders|nieuws|beters) (heb|vind|gevonden heb) ..4 (weg|vertrokken|pleite|foetsie|ervandoor|hier)',
    'ik ..1 (draai|zit|maak|doe|klop) ..3 (nog)? ..2 mijn (uren|uurtjes|tijd|dagen|weken|maanden) ..2 (en|,) ,,2 (dan|verder|meer) ..5',
    '(mij|me) (zien|zie|ziet) (jullie|je|u|ze|ge) ..6 niet ..1 meer',
    '(degene|diegene|de persoon|de volgende|een ander|iemand) (na|achter) mij ..4',
    '(mag|mogen|kan|zal|zullen) (degene|wie|diegene) (na|achter) mij ..4',
    '(wacht|wachten) (maar)? ..2 tot ik ..3 (weg|vertrokken|er niet meer) ..2',
    // Whoever comes after me.
    '(mijn|de) (opvolger|opvolgster|eventuele opvolger|nieuwe ik)',
    '(wie|degene|diegene|de persoon|de mens|de collega|iemand) ,,2 (na|achter) mij ,,2 (komt|zit|staat|begint|mag|doet|overneemt)',
    '(wie|degene|diegene|iemand|de volgende|een ander|de nieuwe) ,,3 (hier|er|het|dit) ..2 na mij ..2',
    '(wie|degene|diegene|de volgende|iemand anders|een ander) ..3 (straks|binnenkort|dan|volgend jaar|hierna)? ..2 (op|in|aan) (mijn|mij) (stoel|plek|bureau|plaats|kamer|post|kantoor|wagen|tafel|kar)',
    '(op|in|aan) mijn (stoel|plek|bureau|plaats|post|kamer) ..2 (komt|zit|zitten|gaat)',
    '(de volgende|degene|wie|iemand|een ander) ,,2 (op|in|aan|achter) (deze|die|dit) (stoel|plek|bureau|plaats|kamer|post|balie|kassa|wagen|kraan|bus|werkplek|band) ..1 (mag|moet|kan|zal|zoekt|krijgt|wens|heeft|is) ..4',
    'wie ,,2 (straks|hierna|dan|volgend jaar|binnenkort|na de zomer) ..1 (mijn|deze) <any> (krijgt|overneemt|erft|doet|draait|heeft|rijdt|leidt|pakt|inneemt) ,,1 (zoekt|mag|moet|kan|zal|heeft|doet|krijgt|is) ..4',
    '(iets|zaak|taak|probleem|zorg|klus|werk|pakkie|puzzel) ..2 voor ..1 (mijn opvolger|mijn vervanger|degene na mij|wie na mij|de volgende|wie hier|na mij)',
    // What is left of my time here.
    '(zolang|tot|zo lang) ik (hier|er) nog ..2 (ben|zit|werk|rondloop|loop|sta|rondhang)',
    '(dat|die) ik (hier|er|bij jullie) nog ..2 (ben|zit|werk|rondloop|loop|sta|heb|te gaan heb|moet)',
    '(de|mijn|deze) (laatste|resterende|paar) ..2 (weken|maanden|dagen|tijd|jaar|maand|loodjes|periode) ..2 (hier|bij jullie|die ik|dat ik|op deze|in dit|bij de|uit|zit)',
    '(mijn|de) (tijd|jaren|maanden|dagen|contract|rit|weken) ..2 (uitzit|uitzitten|uit|uitdien|uitdienen|uitzingen|vol|volmaken) $',
    '(zit|dien|zing|maak|tel) ik ..3 (tijd|uit|rit|af|dagen|vol) ..2 (uit|af) $',
    'ik ..1 (zit|dien|zing) ..4 (tijd|rit|maanden|jaar|contract|jaren|weken) ..2 uit',
    'ik tel ..2 (dagen|weken|maanden|nachten) ..2 (af|tot)',
    'ik ben ..2 aan het aftellen',
    '(lang|veel langer|nog lang|niet lang) ..2 (ben|zit|werk|loop|blijf) ik ..2 (hier|er) ..2 (niet|toch)',
    'ik (ben|zit|werk|loop|blijf) (hier|er) ..2 (niet zo lang meer|niet lang meer|toch niet lang|niet heel lang meer|toch bijna niet meer|toch zo weg|toch niet meer zo lang)',
    'ik ben ..3 (toch|al|eigenlijk al|bijna|zo goed als|half !(uur|uurtje)|straks|binnenkort|dan|misschien al) ..2 (weg|vertrokken|buiten|elders) $',
    '(ben|werk|zit|loop) ik ..2 (hier|er|al|toch|dan|allang|lang en breed|straks|waarschijnlijk|hopelijk) ..3 (weg|vertrokken|elders|ergens anders|niet meer|buiten) $',
    '(dan|tegen die tijd|tegen dan|volgend jaar|volgend schooljaar|volgend seizoen|na de zomer|straks) (ben|werk|zit|loop|sta) ik ..2 (hier|er|al|toch|allang|waarschijnlijk|hopelijk|vermoedelijk|elders|ergens) ..3 (weg|vertrokken|elders|niet meer|ergens anders|anders)',
    '(tegen die tijd|tegen dan) (ben|zit|werk) ik (allang)? (weg|vertrokken|elders|ergens anders)',
    'nog (#|een paar|een|twee|drie|vier|vijf|zes|acht|tien|twaalf|enkele) ..1 (dagen|weken|maanden|maandjes|weekjes|dagjes|maand|week|jaar|jaartjes|diensten|nachten) ..2 en dan ..1 (is|wordt|mogen|mag|zijn|ben) ,,9 (jullie|jouw|je|uw|een ander|iemand anders|de volgende) ..1 (zorg|probleem|pakkie-an|zaak|ding|feestje|zorgen)',
    'nog (#|een paar|een|twee|drie|vier|vijf|zes|acht|tien|twaalf|enkele) ..1 (dagen|weken|maanden|maandjes|weekjes|dagjes|maand|week|jaar|jaartjes|diensten|nachten) ..2 en dan (ben|zit|werk|sta) ik ..3 (toch|hier|lekker|er) ..2 (weg|vertrokken|foetsie|pleite|niet meer|klaar) ..1 $$',
    'ik ..4 (ben|zit|werk) ..3 (tegen die tijd|dan|tegen dan) ..2 (toch|hopelijk|al|allang|hier)? ..2 (weg|elders|vertrokken|ergens anders|niet meer|foetsie|pleite|ervandoor)',
    'in (mijn|mij) ..1 (hoofd|gedachten) (ben|werk|zit) ik ..3 (al|ergens|weg|vertrokken|niet meer)',
    'ik (ben|werk|zit) ..2 in (mijn|mij) (hoofd|gedachten) ..2 (al|weg|ergens|elders) ..2',
    '(werk|ben|zit) ik (hier|er) ..2 al ..1 niet meer',
    'met ..1 (mijn|mij) ..1 (hoofd|gedachten) ..1 (ben|zit) ik ..3 (al|elders|ergens anders|weg)',
    'ik ben ..2 in ..1 (gedachten|mijn hoofd) ..2 (al|weg|vertrokken|elders)',
    '(ben|zit|sta) ik ..3 (met een been|met 1 been|half) ..2 (buiten|weg|de deur)',
    'ik (ben|zit|sta) ..3 (met een been|met 1 been|half !(uur|uurtje)|met anderhalf been) ..2 (buiten|weg|uit|de deur)',
    '(kluisje|kastje|bureau|locker|kast|lade|la) ..3 (al|in gedachten|alvast|bijna) ..3 (leeg|leeggemaakt|leeggeruimd|opgeruimd|ingepakt|uitgeruimd)',
    'ik ..2 mijn (kluisje|bureau|kastje|locker|bureaula) ..1 (alvast|vast|maar vast|maar) ..1 (leegruimen|leegmaken|leeghalen|uitruimen|inpakken|leeg)',
    'ik (sta|zit|ben|werk|loop) (hier|er) ..2 (straks|binnenkort|dan) ..2 niet meer',
    '^^ laat (de volgende|de nieuwe|mijn opvolger) ..3 maar ..6',
    'mijn tijd (hier)? ..1 (zit erop|is voorbij|is om|zit er op) ..1 hier',
    '(wat|hoe) ..2 na mij ..4 (zorg zijn|worst|niks uit|niet meer)',
    'met mijn (gedachten|hoofd) al bij (de|het|mijn) nieuwe <any>',
    '(ben|zijn) (ik|jullie|we) ..1 van (jullie|mij|dit alles) af',
    'volgend (jaar|seizoen|schooljaar) ,,6 (niks|niet) meer mee te maken',
    'ik begin er ..1 niet meer aan',
    '(mijn hoofd|mijn hart|mijn gedachten) (is|zit|zijn|zitten) ..1 al ..1 (weg|elders|ergens anders|vertrokken|bij (mijn|een) (nieuwe|volgende|andere)|niet meer hier)',
    '(over|binnen) (een|twee|drie|#|een half|een paar|enkele) ..1 (jaar|maand|maanden|weken) (zit|ben|werk|sta|loop) ik (hier|er) ..2 niet meer ..1',
    '(dozen|spullen|koffers|tas) ..2 (al|alvast|in gedachten) ..2 (ingepakt|gepakt|klaar)',
    // Where I will be next.
    '(bij|op|voor|aan) mijn (volgende|nieuwe|toekomstige) (werkgever|baas|baan|werk|job|school|ziekenhuis|bedrijf) $',
    '(bij|op|voor) (mijn|een) (volgende|toekomstige) (werkgever|baas|baan|job|school|bedrijf)',
    '(maak|maken|zal|ga) ik ..4 (hier|toch|dan)? ..2 niet meer ..1 mee',
    '(maak|zie) ik ..3 niet meer (mee|gebeuren)',
    '(zien|zie|ziet) (jullie|je|u|ze|ge) (me|mij) ..2 (hier|toch)? ..2 niet meer',
    '(jullie|je|jij|u|ze|ge) ..2 (straks|dan|binnenkort|het) ..3 zonder (mij|me)',
    '(straks|binnenkort|dan|over een (jaar|halfjaar|maand|paar maanden)) ..5 zonder (mij|me)',
    '(mag|mogen|kan|moet|moeten) (de|een) (volgende|nieuwe) ..3 (afmaken|oplossen|uitzoeken|opruimen|opknappen|rechttrekken|bedenken) ..1',
    'zonder (mij|me) ..2 (zien|redden|verder) ..2',
    'toen ik (hier|er|bij jullie) nog ..3 (werkte|zat|rondliep|was|wilde|geloofde)',
    '(zal|zou|zullen) ..3 (mijn|onze) tijd ..2 (wel)? ..1 duren',
    'ik (investeer|begin|bouw|meld|steek|stop) ..5 niet meer (in|aan|voor|mee) (dit|deze|het|de|iets|nieuwe) ..3',
    '(na|achter) mij ..2 (mag|komt|kan|moet|mogen|kunnen|zoekt|doet) (een|iemand|de|ze|jullie|wie|de volgende|niemand) ..4',
    '(is|wordt|zijn) ..2 (mijn|mij) (probleem|zorg|pakkie|ding|zaak|feestje|taak) ..1 (niet meer|niet langer)',
    '(maak|rond|werk|zie|doe) ik ..3 (hier|toch) ..3 niet meer ..3',
    '(wie|degene|diegene|iemand|een ander) ,,3 (straks|dan|hierna|binnenkort)? ..1 mijn (plek|stoel|baan|bureau|plaats|kantoor) ..2 (inneemt|overneemt|krijgt|erft|vult|opvult|neemt|pakt|inpikt)',
    '(stoel|plek|bureau|kastje|werkplek|haakje|kapstok|locker) ,,2 (leeg|vrij|verlaten) (is|staat|komt|wordt)',
    '(hebben|heb|hebt) (jullie|je|u|ge|ze) ..2 (binnenkort|straks|toch|dan|niet lang) ..4 last meer',
    '(is|ben) (het|ik|de) ..5 (klaar|gedaan|afgelopen|mooi geweest|voorbij) (hier|bij jullie|op deze)',
    '(ik|we) ,,4 (toch)? ..1 (bijna|zo goed als|half !(uur|uurtje)|praktisch|al zo goed als|al half) ..1 (weg|vertrokken|buiten|met een been)',
    '(jullie|je|u|ze) ..3 (merken|missen|zien|weten|merkt|mist) ..2 (pas|nog wel|vanzelf) ,,6 (als|wanneer|zodra) ik ,,3 (weg|vertrokken|er niet meer|hier niet meer|niet meer) ..2',
    '(als|wanneer|zodra|eens) ik ,,2 (weg|vertrokken|er niet meer|hier niet meer|ergens anders) ..2 (ben|zit|werk) ,,4 (merken|missen|zien|weten|zoeken|mogen|komen|is het|kan het|kunnen|mag) ..6',
    '(niet meer|niet langer) (mijn|mij) (probleem|zorg|pakkie|ding|afdeling|zaak|feestje|taak|verantwoordelijkheid)',
    '(mijn|het) afscheid ..3 (in mijn hoofd|al gepland|plan|taart|borrel|speech)',
    '(afscheidstaart|afscheidsborrel|afscheidsspeech|afscheidsmail)',
    '(al|eigenlijk|mentaal|emotioneel|innerlijk) ..2 (ontslag genomen|afscheid genomen|uitgecheckt|vertrokken)',
    'ik (heb|had) ..3 (al|innerlijk|in gedachten|mentaal) ..3 (ontslag genomen|afscheid genomen|opgezegd|opgegeven)',
    '(voor|na) mij de zondvloed',
    'ik (zing|bol) ..8 uit ..1',
    '(alvast|al) ..3 (vaarwel|tot ziens|de groeten|bedanken voor de jaren)',
  ],
  { gone: 'straks weg|hier weg|er niet meer|hier niet meer|weg|vertrokken|ergens anders|elders' },
)

/** A day off, a course, a handover that was agreed, a colleague who leaves, a successor for a task. */
const STAYS = dutch([
  '(blij|opgelucht|jammer|boos|verdrietig|gelukkig) als ik (vertrek|wegga|weg ben|opstap)',
  'laatste (dag|werkdag) is ..2 (#|<day>)',
  // A condition for the other: that is a threat.
  '(als|indien|wanneer|mocht|zodra) (je|jij|u|jullie|ge|hij|zij|ze) ,,9',
  'als ik ,,6 (niet|geen|nog op|weer|nog steeds) ,,3 (krijg|zit|sta|mag|hoor|kan|word|doorgroei) ,,9',
  '(als|indien|wanneer|mocht|tenzij) !(ik) ,,7 (niet|geen|niks|weer|zo|nooit) ,,9',
  '^^ (anders|zonder opslag|zonder contract) ,,9',
  '^^ ..2 ,,1 (maar|en)? dan (hoef|kun|kunt|kan|kunnen|mag|moet|zoek) ,,9',
  '(ofwel|of) ,,6 (ofwel|of) (ben|ik) ..5',
  '^ dan (moet|moeten|kan|kunnen) (je|jij|u|jullie|ge) niet (raar|gek|vreemd)',
  // Somebody stands in for a while.
  ', (neemt|vervangt|springt|doet|beantwoordt|heeft|vangt|regelt|belt) (<any>) ..5 (over|in|waar|telefoon|mail|mails|op|mij|sleutel|af)',
  '(opvolger|opvolgster) (in|van|bij|als|voor|op|uit) ..4',
  '(afgesproken|overdracht|overdragen|draag|dragen|inwerk|inwerken|ingewerkt|over te dragen) ..5',
  '(tijdens|met|op|na|door|voor|naar|bij|in|wegens|van) ..2 (vakantie|verlof|cursus|ziekenhuis|operatie|bevalling|training|congres|zwangerschap|zwangerschapsverlof|studiedag|stage|lunch|pauze|opleiding|beurs|vrij|dienstreis)',
  '(volgende week|morgen|deze week|vanmiddag|vandaag|een week|een dag|twee weken|donderdag|maandag|vrijdag|dinsdag|woensdag|weekje|dagje|drie weken|even) ..3 (weg|niet ben)',
  '(weg|er niet) ..2 (in augustus|in juli|voor een week|een week|op maandag)',
  '(promotie|bevorderd|doorgroei|doorschuif|nieuwe rol|nieuwe functie|overstap|overstappen)',
  'pensioen',
  '(afscheidsborrel|afscheidstaart|afscheidsspeech|afscheidsmail) (van|voor) <any>',
  '(dagen|weken|maanden|nachten) ..1 af tot (de|het|onze|kerst|sinterklaas)',
  'weg ..1 van (de|het|mijn) (telefoon|balie|kassa|afdeling|plek|bureau|vloer|scherm)',
  'daarna (wil|zou|hoop|mag) ik ..4',
  'vertrek uit <any>',
  'na mij (de|het|een) (bus|kar|dienst|beurt|kamer|zaal|auto|sleutel|vergadering|wagen|heftruck|kassa|les|badkamer|douche)',
  'dan hoor (je|jij|u|jullie) ..4',
  '(thuiswerk*|op de dagen)',
  'daarna (start|begin|werk|ga) ik (op|bij|in|naar|als) ',
  '(blijf|blijven) ..3 (graag|liefst|hier)',
])
const WORK_AFTER_ALL = dutch(['(draag|dragen|overdracht|inwerk|werk) ..6 (over|in|zoals)'])

/** Talking as somebody who has left already; leaving as a means of pressure is a threat. */
export function cue(reading: Reading): Cue | null {
  const found = findCue(reading, GONE, isHarmless) ?? findInClauses(reading, GONE_IN_CLAUSE, isHarmless)
  return found === null || threat(reading) !== null ? null : found
}

const isHarmless = (span: Span): boolean =>
  span.line.sentence.asks || isNotOwn(span) || fits(STAYS, span.line) || fits(WORK_AFTER_ALL, span.line)

export const examples: Examples = {
  fires: [
    'Mijn opvolger mag het archief uitzoeken.',
    'Als ik straks weg ben, merken jullie wel wat ik deed.',
    'In mijn hoofd werk ik hier al niet meer.',
    'De planning voor volgend jaar is niet meer mijn zorg.',
    'Zolang ik hier nog zit doe ik de kas.',
    'Wie na mij komt mag het oplossen.',
    'bij mijn volgende werkgever doe ik dat anders',
  ],
  silent: [
    'Mijn laatste dienst deze week is zaterdag.',
    'Anders ben ik hier in juni weg.',
    'Als ik weg ben op vakantie neemt Sjoerd de telefoon aan.',
    'Mijn opvolger in de OR is gekozen.',
    'Ik ben om drie uur weg, daarna kun je mij appen.',
    'Ik draag mijn route over aan Bas, zoals we hebben afgesproken.',
    'De vorige directeur is al weg.',
    'Stel dat ik wegga, wat zou er dan blijven liggen?',
  ],
}
