import type { Asking } from '../../../questions/asking.ts'
import { flatOf } from '../../../questions/spans.ts'

/** A whole open question beside each common way to ask for a yes: it points back with "dat", so nothing need be cut. */
interface Twin {
  readonly begins: RegExp
  readonly twin: string
  readonly polite?: string
}

const SUBJECT = "(?:ik|we|wij|mijn|m'n|mn|de|het|een|onze|die|deze|dat|andere|\\p{L}+(?:ers|en))"

const TWINS: readonly Twin[] = [
  {
    begins:
      /^(?:(?:ik )?(?:vraag|vroeg) (?:ik )?me .*af of|(?:ik )?ben (?:ik )?(?:\S+ )?(?:benieuwd|nieuwsgierig) of) /,
    twin: 'Hoe kijk jij daarnaar?',
  },
  {
    begins:
      /^(?:weet|weten) (?:je|jij|u|jullie|iemand) (?:\S+ ){0,3}?of |^(?:kan|kun|kunt|zou|wilt?|mag ik|mogen we|heb|hebt|ik (?:zou|wil))(?! je weten| u weten) .{0,60}?(?:weten|nagaan|zeggen|vertellen|checken|aangeven|vragen|uitzoeken|navragen|kijken|gehoord|idee) of |^mijn vraag is of /,
    twin: 'Wat weet je daar al over?',
    polite: 'Wat weet u daar al over?',
  },
  {
    begins:
      /^(?:heb|hebt|heeft) (?:je|jij|u|ge) (?:nog |voor mij |wat |een paar |een of twee |misschien )*(?:tips|advies|adviezen|raad)(?: of \S+)?(?: voor .*)?$/,
    twin: 'Wat zou je me aanraden?',
    polite: 'Wat zou u me aanraden?',
  },
  {
    begins:
      /^(?:heb|hebt|heeft) (?:je|jij|u|ge) (?:nog |voor mij |wat |misschien )*(?:opmerkingen|verbeterpunten|aandachtspunten|kritiek)(?: of \S+)?(?: voor .*)?$/,
    twin: 'Wat kan er beter, en hoe?',
  },
  {
    begins:
      /^(?:heb|hebt|heeft|hebben) (?:je|jij|u|jullie) (?:nu |eigenlijk )?al (?:iets |een |een keuze |met \S+ ){0,2}(?:besluit|besloten|beslist|beslissing|keuze|gekozen|gesproken|overlegd|nagedacht)\b/,
    twin: 'Hoe ver ben je daarmee?',
    polite: 'Hoe ver bent u daarmee?',
  },
  {
    begins:
      /^(?:heb|hebt|heeft) (?:je|jij|u) (?:al|inmiddels|intussen) .{3,60} (?:gesproken|overlegd|besproken|gevraagd|gemaild|doorgegeven)$/,
    twin: 'Hoe staat het daarmee?',
  },
  {
    begins:
      /^(?:heb|hebt|heeft) (?:je|jij|u) (?:wel eens|weleens|ooit|al eens|al vaker|eerder) (?:overwogen|gedacht|nagedacht|erover)\b/,
    twin: 'Hoe kijk je daarnaar?',
    polite: 'Hoe kijkt u daarnaar?',
  },
  {
    begins:
      /^(?:heb|hebt|heeft) (?:je|jij|u) (?:\S+ )?(?:wel eens|weleens|ooit|al eens|al vaker) .*(?:meegemaakt|gezien|zien|gedaan|gewerkt|begeleid|geprobeerd)\b/,
    twin: 'Wat is jouw ervaring daarmee?',
    polite: 'Wat is uw ervaring daarmee?',
  },
  {
    begins:
      /^moet ik (?:eerst|nog|nu) (?:mijn|dat|die|een) (?:diploma|certificaat|opleiding|cursus|examen|rijbewijs)(?: \S+){0,2}? (?:halen|hebben|doen|volgen|afronden|behalen)$/,
    twin: 'Wat moet ik eerst doen?',
  },
  {
    begins:
      /^(?:moet|moeten) (?:ik|we) (?:\S+ ){0,5}?(?:diploma|certificaat|cursus|opleiding|training|assessment|examen|toets|rijbewijs|vca|vog|papieren|attest|test|sollicitatiebrief)(?: \S+){0,2}? (?:halen|hebben|doen|volgen|afleggen|behalen|afronden)$/,
    twin: 'Wat heb ik daarvoor nodig?',
  },
  {
    begins:
      /^(?:komt|komen|zit|zitten|ligt|liggen|staat|staan|zijn|is) er (?:\S+ ){0,6}?(?:(?:aan|in|vrij|bij)$|(?:gepland|plannen|nieuws|vacature|vacatures|besluit|nieuwe \S+|in de pijplijn)(?= |$))/,
    twin: 'Wat is daarover al bekend?',
  },
  {
    begins:
      /^(?:staat|staan|is|zijn|loopt|lopen|gaat|ligt|geldt) (?:de|het|die|dat|mijn|onze) (?:\S+ ){0,5}?(?:nog|al|door|nog steeds)(?: (?:open|vast|gepland|bekend|door|rond|besloten|vrij|beschikbaar|binnen|geldig|klaar|zo|of niet|goedgekeurd|ingevuld|vergeven))*$/,
    twin: 'Hoe staat het daarmee?',
  },
  {
    begins:
      /^(?:telt|tellen) .{2,60} mee(?: |$)|^doet het er(?:toe| toe)(?: |$)|^maakt het (?:\S+ )?uit(?: |$)/,
    twin: 'Hoe zwaar weegt dat mee?',
  },
  {
    begins:
      /^(?:is|zijn|zou|lijkt|klinkt) .{2,60}(?: |^)(?:mogelijk|haalbaar|bereikbaar|realistisch|denkbaar|te doen|weggelegd)(?: voor (?:mij|ons|me)| zijn| hier)?$/,
    twin: 'Wat is daarvoor nodig?',
  },
  { begins: /^lukt het (?:je |jou |u |jullie )?(?:nog )?(?:om|voor) /, twin: 'Wat is daarvoor nodig?' },
  {
    begins:
      /^(?:loop ik (?:\S+ )?(?:risico|gevaar)|(?:is|zijn|staat|staan|verdwijnt|verdwijnen|vervalt|vervallen|blijft|blijven|sluit|gaat) (?:mijn|onze|ons|de|het|die) (?:\S+ )?\S*(?:functie|functies|baan|banen|plek|ploeg|filiaal|afdeling|vestiging|locatie|werkplek|werk|standplaats|winkel|filiaal|depot)\b)/,
    twin: 'Wat kun je daar nu al over zeggen?',
    polite: 'Wat kunt u daar nu al over zeggen?',
  },
  {
    begins:
      /^(?:komt|komen) (?:de|het|onze|die) .*(?: terug| weer)(?: |$)|^(?:komt|komen) er (?:nog |ook |straks |weer |wel )*(?:een |de |meer |nieuwe |extra )?\p{L}+/u,
    twin: 'Wat is daarover al bekend?',
  },
  {
    begins:
      /^(?:is|zijn) er (?:al |nog |ook )*(?:een )?(?:besluit|nieuws|vervolg|datum|planning|vacature|ronde|wachtlijst|beslissing|uitslag|opvolger|kandidaat)(?: .*)?$/,
    twin: 'Wat is daarover al bekend?',
  },
  {
    begins:
      /^(?:hou|houd|krijg|moet|mag|kan|ga|blijf|verlies|word|schuif|val|zit|kom) ik (?:er |daar )?dan(?: |$)/,
    twin: 'Wat betekent dat dan voor mij?',
  },
  { begins: /^heb ik (?:dan |ook |eigenlijk |nog )*recht op /, twin: 'Waar heb ik recht op?' },
  {
    begins: /^heb ik (?:jouw|je|uw) (?:steun|zegen)(?: |$)/,
    twin: 'Wat heb je nodig om mij te steunen?',
    polite: 'Wat hebt u nodig om mij te steunen?',
  },
  {
    begins:
      /^(?:moet ik (?:\S+ ){0,6}?(?:wachten|solliciteren|aanmelden|inschrijven|blijven|melden|bespreken|opnemen|aankaarten|doorzetten|afwachten)$|(?:kan|zou) ik (?:het |dan |nu |niet )*beter |heeft het (?:\S+ ){0,2}?(?:zin|nut)(?: |$))/,
    twin: 'Wat zou je me aanraden?',
    polite: 'Wat zou u me aanraden?',
  },
  {
    begins:
      /^moet(?:en)? (?:je|men|een \S+|iemand) (?:\S+ ){0,8}?(?:hebben|zijn|kunnen|halen|kennen|doen|volgen|weten)$/,
    twin: 'Wat is daarvoor nodig?',
  },
  { begins: /^moet ik (?!me |mij )(?:\S+ ){3,}/, twin: 'Wat wordt er van mij verwacht?' },
  {
    begins:
      /^(?:doe|deed|heb) ik (?:iets|wat|ergens iets) (?:fout|verkeerd)(?: (?:gedaan|gezegd|aangepakt))?(?: .*)?$/,
    twin: 'Wat had ik anders kunnen doen?',
  },
  { begins: /^(?:mis|vergeet) ik (?:nog |dan )*(?:iets|wat)(?: |$)/, twin: 'Wat mis ik nog?' },
  {
    begins:
      /^(?:(?:vind|vindt|geloof|gelooft|denk|denkt) (?:je|jij|u|ge|gij) (?!ook\b|niet\b|(?:het |dit )?(?:niet |ook )?(?:erg|vervelend))|(?:zie|ziet) (?:je|jij|u|ge|gij) (?:mij|me|dat|het|dit|daar|hier|een|er) |ben ik (?:te \S+|\S+ genoeg|(?:volgens \S+ |hier |al )?(?:geschikt|klaar|toe aan|de juiste))|is .{3,40} (?:iets|wat) voor (?:mij|me)(?: |$)|(?:is|zou|lijkt|past|klinkt) (?:dat|dit|het|zoiets|die \S+) (?:\S+ ){0,5}?(?:voor|bij|van) (?:mij|me)(?: |$)|(?:heb|hebt|heeft) (?:je|jij|u) (?:even |al |nog |intussen )*(?:nagedacht|gedacht|overwogen))/,
    twin: 'Hoe kijk jij daarnaar?',
  },
  {
    begins: new RegExp(
      `^(?:wordt|worden|mag|mogen|kan|kunnen|krijg|krijgt|krijgen|betaalt|blijft|blijf|word|hoef|hoeft|komt|gaat) ${SUBJECT} .{3,}`,
      'u',
    ),
    twin: 'Waar hangt dat van af?',
  },
]

/** What one fears or is sorry for: an open question beside it would sound cold. */
const DENIED =
  /\b(?:zorgen maken|ontslag\w*|ontslaan|haat|kwaad|boos|ziekte|ziek|kanker|zwanger\w*|overleden|rust laten)\b/

/** Nobody asks what this depends on. */
const NOT_SO =
  /\b(?:niet|geen|als|indien|wanneer|terwijl|je|jij|jou|jouw|u|uw|jullie|verliezen|kwijt|ontslag|ontslagen|kwijtraken|vragen|helpen|weten|zeggen|rekenen|of|zorgen|hopen|leren leven|iemand|erop|weg|ziek|ziekte|kanker|burn-out|burnout|zwanger|overleden|overlijden)\b/
const POLITE = /\b(?:u|uw)\b/

/**
 * An open question to ask instead, for a question whose words cannot be put into one surely.
 * @param asking a question for yes or no
 */
export function openTwin(asking: Asking): string | null {
  if (!/^(?:verb-first|indirect)$/.test(asking.kind)) return null
  const flat = flatOf(asking)
  if (DENIED.test(flat)) return null
  const found = TWINS.find(({ begins }) => begins.test(flat))
  if (!found || (found === TWINS.at(-1) && NOT_SO.test(flat))) return null
  return POLITE.test(flat)
    ? (found.polite ?? found.twin.replace('jij', 'u').replace('kijk u', 'kijkt u'))
    : found.twin
}
