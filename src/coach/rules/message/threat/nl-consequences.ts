import { MORE_CONSEQUENCES } from './nl-more-consequences.ts'

/** Leaving for good. */
const LEAVE: readonly string[] = [
  'ik / ben / ..4 (weg|vertrokken|pleite|foetsie|weggeweest|ribbedebie|vort|verdwenen|vertrokken|hier klaar|hier weg)',
  'ik / vertrek|verdwijn|nok|kap / ..2',
  'ik / stop / ..2 (ermee|er mee|hier|helemaal|per|met werken|bij)',
  'ik / neem|dien|diene|geef|nam / ..4 (ontslag|ontslagbrief)',
  'ik / neem|nam / ..3 afscheid',
  'ik / (lever|geef|leg|gooi) / ..4 (sleutel|sleutels|badge|pas|pasje|ontslag|ontslagbrief|contract|uniform|opzegging|laptop|tag|werkkleding) ..3',
  'ik / (zoek|vind|kijk) / ..3 (iets anders|wat anders|iets nieuws|(een andere|een ander) (baan|baas|werkgever|job|werk|school|ziekenhuis|bedrijf|club|plek|zaak|ploeg|praktijk|restaurant|keuken|garage|winkel|uitdaging|team|functie|werf|tent|$)|ander werk|andere baan|elders|verder|wel verder|ergens anders|een nieuwe (baan|baas|werkgever|job|plek|uitdaging|club|$)|een baan|een baas|een plek|een werkgever|mijn heil)',
  'ik / (ga|begin) / ..4 (solliciteren|rondkijken|ergens anders|elders|bij de concurrent|bij een ander|om me heen kijken|verder kijken|zoeken|werken bij)',
  'ik / (hou|houd) / ..3 (voor gezien|mee op|ermee op)',
  'ik / trek / ..4 deur ..3 dicht',
  'ik / trek / ..3 conclusies',
  'ik / (kom) / ..3 niet (meer|terug) ..1 (terug|opdagen)?',
  '(ben|kom) ik ..4 niet (meer)? ..1 terug ..1',
  '(zien|zie) (jullie|je|jij|u|ge|ze|niemand) (me|mij) ..3 (niet|nooit) ..1 (meer|terug)',
  '(je|jij|jullie|u|ge|gij) (regelt|regelen|zoekt|zoeken|vindt|vinden) maar (een|iemand) ..1 (ander|anders|vervanger|nieuwe)',
  '(kun|kunt|kan|kunnen) (je|jij|jullie|u|ge) (het|dat|mij|me) ..2 (vergeten|schudden) met (mij|ons) ..3',
  '(mag|mogen|kan|kun|kunt|kunnen|moet|moeten) (je|jij|jullie|u|ge|gij|ze) ..3 (zoeken|vinden|werven|inhuren|aannemen|op zoek|uitkijken) ..3',
  '(zoek|zoekt|zoeken|vind|regel) (je|jij|jullie|u|ge|gij) ..4 maar ..3 (ander|andere|anders|nieuwe|vervanger|opvolger)',
  '(is|wordt) het ..3 (einde verhaal|over en uit|afgelopen|klaar|gedaan|exit|de laatste) ..2 (voor mij|met mij|tussen ons)?',
  '(zie|voel) ik me ..2 (genoodzaakt|gedwongen)',
  'rest mij niks anders dan',
  '(ben|zijn) (jullie|je|u|jij|ze|ge) (me|mij) ..1 (kwijt)',
  '(raak|raakt|raken|bent) (jullie|je|u|jij|ze|ge) ..1 (me|mij) ..1 kwijt',
  '(jullie|je|jij|u|ge) / (bent|zijn|raakt|raken) / (me|mij) ..1 kwijt',
  'ik / (weet) / ..2 (de deur|de weg|de uitgang) te vinden',
  'ik / (weet|wist) / wat me te doen staat',
  '(zonder|buiten) mij (doen|verder|verder gaan)',
  'een lege plek',
]

/** Making it big. */
const ESCALATE: readonly string[] = [
  'ik / (ga|stap|loop|moet|zal|wend me|schrijf|mail|bel|kom|stuur|leg|speel|geef|zet|breng|meld) / ..4 (naar|bij|met) ..3 (<above>)',
  'ik / (meld|maak|gooi|zet|hang|leg|geef) / ..8 (bij|op|aan|in|neer bij) ..3 (<above>|grote klok|straat|openbaar|openbaarheid|sociale media|social media|internet|intranet|appgroep|groepsapp|twitter|x)',
  'ik / (betrek) / ..4 (<above>)',
  'ik / maak / ..3 (een zaak|er werk|een rechtszaak|stennis|stampij|heibel) ..2',
  'ik / trek / ..3 aan de bel',
  '(hoor|hoort|horen|krijg|krijgt|krijgen) (je|jij|jullie|u|ge|gij) ..4 (van|met|een brief van) ..2 (<above>)',
  '(zien|spreken) (we|wij|u|jullie|je) ..3 (bij|voor|in) ..2 (rechter|rechtbank|rechtszaal)',
  '(wordt|word) ..4 (rechtszaak|zaak voor de rechter|kort geding)',
  '(komt|staat) ..4 (krant|tv|linkedin|facebook)',
]

/** Lexemes of leaving and making it big that say it by themselves, near the one who will do it. */
const BY_WORD: readonly string[] = [
  '(stop|kap) (ik|wij|we) ..1 (met|als) ..5',
  '(sleep|daag|klaag|stel) (ik|wij|we) ..5 (voor de rechter|voor het gerecht|aan|aansprakelijk|in gebreke)',
  '(neem|nemen) (ik|wij|we) ..2 contact op met ..2 (<above>|vakblad|journalist|redactie|ouders)',
  '(lek|lekken|vertel|onthul|maak|zet|deel|gooi) (ik|wij|we) ..5 (alles|bekend|online|openbaar|op tafel|op straat|iedereen)',
  '(geef|geven|zeg|zeggen) (ik|wij|we) ..4 (brui aan|er de brui|alles af|mijn taak terug|mijn taken terug|de pijp aan)',
  '(pak|pakken) (ik|wij|we) ..3 (biezen|jas|koffers|spullen|boeltje|tas)',
  '(ben|zijn) (ik|wij|we) er ..3 niet ..1 bij',
  '(trek|trekken) (ik|wij|we) (me|mij|ons) ..2 terug',
  '(leg|leggen|lever|leveren) (ik|wij|we) ..5 (functie|taak|taken|rol|coordinatie|mentoraat|ploegleiding|telefoon) ..2 (neer|in)',
  '(werk|werken|doe|doen) (ik|wij|we) ..4 (alleen nog|enkel nog|stipt|precies wat|niks meer dan|het minimum|het hoognodige)',
  'niet ..4 op (mijn|onze) (inzet|hulp|medewerking|steun|komst|loyaliteit|flexibiliteit) ..2',
  '(is|wordt|was) ..3 mijn laatste (dag|week|maand|jaar|dienst|seizoen|rit|shift)',
  '(ga|gaan) (ik|wij|we) ..3 (minder|alleen nog|stiptheid*|procederen|in beroep|de straat op|viraal)',
  '(trek|haal) (ik|wij|we) ..4 (inzet|bijdrage|steun|medewerking|handtekening|hulp|ploeg|mensen|team|handen) ..2 terug',
  'hoeft ..2 (voor|van) (mij|me) ..2 niet meer',
  '(ik|wij|we) ..2 in staking',
  '(bel|bellen|mail|informeer|schrijf|contacteer|waarschuw|tip) (ik|wij|we) ..3 (<above>|*toezichthouder|*inspectie|autoriteit|persoonsgegevens|krant|pers|wijkagent|opdrachtgever)',
  '(blijft|blijven|gaat|gaan|staat|ligt) ..4 (op slot|dicht|stil|plat|leeg) ..2',
  '(blijft|blijven) ..4 liggen',
  '(word|ben|raak) ik ..3 (ziek|niet lekker|verhinderd|onvindbaar) ..3',
  'ik ..4 (ziek|niet lekker|verhinderd) (worden|zijn|melden)',
  '(verhuis|vertrek|ga|stap) (hij|zij|die|jij) ..6 of ik',
  '(je|jij|u|jullie|ge) (hoort|hoor|horen|krijgt|krijgen) ..5 (<above>)',
  '(je|jij|u|jullie|ge) ..1 (bent|zijn|raakt|raken|kunt|kun|mag|moet) ..3 (mij|me|ons) ..2 (kwijt|missen|vergeten)',
  '(niet|zeker niet) ..2 (gek|raar|vreemd|verbaasd) ..2 (opkijken|opkijkt|staan te kijken|zijn|op te kijken)',
  '(bureau|kluisje|kastje|plek|stoel) ..3 leeg',
  '(is|was) (het|dit) ..3 (over|gedaan|afgelopen|uit|klaar|einde) ..3 (met|voor|tussen) ..3',
  '(zullen|zul|zult|zal|gaan|ga|gaat) (jullie|je|jij|u|ge|gij|ze) ..3 (merken|zien|spijt|missen|voelen|ervaren|nog van horen|beleven)',
  '(ik|wij|we|mij|me) ..8 (<exit>)',
  '(<exit>) ..8 (ik|wij|we)',
  '(mag|moet|zal|kan|gaat|komt) (de|het|een|mijn) (<above>) ..6',
  '(mijn|onze|een) (advocaat|vakbond|jurist) (is|weet|zit|staat|heeft|ligt) ..5',
  '(ik|wij|we) (blijf|blijven) ..3 (thuis|weg)',
  '(<stay>) (ik|wij|we) ..5 (niet|geen) ..5 meer',
  '(leg|leggen|gooi|gooien|zet|zetten) (ik|wij|we) ,,9 (neer|plat|stil|erbij neer)',
]

/** Withholding what one does. */
const WITHHOLD: readonly string[] = [
  'ik / (zit|ben) / ..2 (morgen|maandag|volgende week) ..2 ziek',
  'ik / (doe|draai|werk|neem|maak|steek|zet|voer|pak|kom|rij|geef|ga|verzorg|begeleid|spring|val|help|loop|sta) / ..5 (geen|niks|niet|nooit) ..4 (<work>|meer|over)',
  'ik / weiger|staak / ..3',
  'ik / (ga|gaan) / ..2 staken',
  '(hoef|hoeft|hoeven|moet|kan|kun|kunt|kunnen) (je|jij|jullie|u|ge|gij|niemand|ze) ..4 (op|van|bij|aan) (mij|me|ons) ..3 (niet|niks) ..2 (rekenen|verwachten|kloppen|vragen|komen)',
  '(reken|rekent|rekenen) ..2 (niet|nooit) ..2 (op mij|op me|op ons)',
  '(zoek|zoekt|zoeken|doe|doet|los) (je|jij|jullie|u|ge|gij|ze|het) ..3 (zelf|maar) ..2 (uit|op|allemaal)',
  '(houdt|hou|houd|stopt) het ..3 (voor mij|op)',
  '(geen|niks) ..2 (overuren|overwerk|extra|inval|diensten|ritten|weekenddiensten|nachtdiensten) meer ..1 (van|voor) (mij|ons)',
  '(gaat|ligt) ..3 (werk|boel|tent|afdeling|zaak|keuken|lijn) ..2 (plat|stil|dicht|op zijn gat)',
]

/** Something will happen, and one can guess what. */
const OR_ELSE: readonly string[] = [
  '(dan|anders|of) (zijn|is) ..3 (gevolgen|consequenties|rapen|poppen) ..3',
  '(dan|anders) (zul|zult|zal|zullen|ga|gaat|gaan) (je|jij|jullie|u|ge|gij) ..4 (merken|zien|spijt|weten|voelen|berouwen|meemaken|mee maken|ontdekken)',
  '(dan|anders) (weet|weten) (je|jij|jullie|u|ge|gij) ..4 (gebeurt|laat is|hoe laat|volgt|zwaait|kan verwachten|kunt verwachten)',
  '(dan|anders) (zwaait|waait|breekt) ..3',
  '(dan|anders) (sta|stap) ik ..3 (niet|voor niks) ..3 in',
  '(dan|anders) (leer|leert) (je|jij|jullie|u|ge) (me|mij) ..3 kennen',
]

/** Everything somebody may threaten with, as patterns. */
export const CONSEQUENCES: readonly string[] = [
  ...LEAVE,
  ...ESCALATE,
  ...BY_WORD,
  ...WITHHOLD,
  ...OR_ELSE,
  ...MORE_CONSEQUENCES,
]
