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
    begins: new RegExp(
      `^(?:wordt|worden|mag|mogen|kan|kunnen|krijg|krijgt|krijgen|betaalt|blijft|blijf|word|hoef|hoeft|komt|gaat) ${SUBJECT} .{3,}`,
      'u',
    ),
    twin: 'Waar hangt dat van af?',
  },
]

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
  const found = TWINS.find(({ begins }) => begins.test(flat))
  if (!found || (found === TWINS.at(-1) && NOT_SO.test(flat))) return null
  return POLITE.test(flat)
    ? (found.polite ?? found.twin.replace('jij', 'u').replace('kijk u', 'kijkt u'))
    : found.twin
}
