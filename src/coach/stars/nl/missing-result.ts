import { type Emptiness, isNothingTold } from '../nothing-told.ts'
import type { Part } from '../part.ts'
import { oneOf, phrase, wordSet } from '../phrase.ts'
import { isPlaceholder } from '../placeholder.ts'
import type { Told } from '../star-reading.ts'
import { beginsWithMood, MOOD } from './mood.ts'
import { NOT_KNOWN } from './not-known.ts'
import { FEELING_HEAD, isFeelingOnly } from './feelings.ts'

/** What somebody did next, or means to do: it does not tell what changed. */
const NEXT = phrase(
  '^(?:[^ ]+ ){0,4}(?:wil|zou|zal|hoop|ga|moet) (?:ik|we|wij)',
  '^(?!sindsdien|daardoor|tegenwoordig|nu )(?:[^ ]+ ){0,4}(?:gaan|willen|zullen|zouden|moeten|hopen) (?:we|wij) (?:het|dit|dat|er|nog|ook|mee|verder|door|deze|de|een|dan|hier|opnieuw|samen|eerst)',
  '^(?:inmiddels |ondertussen |nu |alweer |meteen )?(?:ben|heb|zijn|hebben) (?:ik|we|wij) (?:[^ ]+ ){0,3}(?:begonnen|bezig|gestart|opgepakt|verder|overgestapt|druk met|door naar)',
  '^(?:en )?(?:nu |straks |morgen |binnenkort |volgend jaar |volgende week |volgende maand |volgende keer |de volgende keer |hierna |daarna |een volgende keer |dan |in [^ ]+ |na de zomer |ooit |vanaf [^ ]+ )?(?:ga|wil|zou|zal|hoop|moet) (?:ik|we|wij)',
  '^(?:ik|we|wij) (?:ga|gaan|wil|willen|zou|zouden|hoop|hopen|moet nog|moeten nog|zal|zullen) (?:graag |nu |dit |het |dat |nog |er |binnenkort |ook |volgend |eens |hier |mee |verder |hopen |deze |daarna |een |de |mijn |volgende |zelf |morgen )',
  '^(?:daarna|vervolgens|hierna|toen|nadien|erna|meteen daarna|direct daarna|de week erna|een week later|in [^ ]+) (?:ben|heb|ging|gingen|was|waren|pakte|startte|begon|begonnen|kon|zijn|hebben|deed|kreeg|mocht|moest|stapte|schakelde|werd) (?:ik|we|wij)',
  '^(?:ik|we|wij) (?:ging|gingen|ben|zijn|stapte|begon|startte|pakte) (?:daarna|toen|vervolgens|hierna|meteen|gelijk|weer|alweer|nu|inmiddels) ',
  '^(?:daarna|vervolgens|toen|hierna|nu|en nu|inmiddels|meteen)(?: weer| door| verder| gelijk| meteen| aan de slag| begonnen| bezig)* (?:met|naar|aan|door|verder|op(?! (?:schema|orde|peil|tijd|niveau|rolletjes|koers|sterkte)))',
  '^(?:daarna|vervolgens|toen|hierna) ..3 (?:begonnen|verder gegaan|verdergegaan|doorgegaan|overgestapt|opgepakt|gestart|gegaan|naar huis)',
  '^(?:daarna|vervolgens|hierna|nu|volgende|next)$',
  '(?:^|ik |we |wij )(?:ben|zijn) (?:ik |we |nu |daarna |inmiddels |alweer |al |toen |meteen ){0,3}(?:bezig|begonnen|verder gegaan|verdergegaan|gestart|doorgegaan|overgestapt|op vakantie|naar huis)',
  '^(?:ik )?(?:ging|ga) (?:ik )?(?:daarna |nu |weer |toen )?(?:verder|door|over|terug) (?:met|naar|aan|op|op naar)',
  '^(?:op naar|volgende stap|volgende klus|volgende project|de volgende stap|het volgende|vervolg|mijn volgende|volgende keer|de volgende keer|next step)',
  '(?:dat|dit|het) (?:gaan we|ga ik|wil ik|willen we|doen we|doe ik) (?:zeker |vaker |nog |nog eens |volgend |graag |weer |opnieuw )',
  'kan ik weer (?:verder|door)',
  '(?:volgende|komende) (?:week|maand|keer|dinsdag|maandag|vrijdag|donderdag|woensdag|vergadering) (?:gaan|ga|zijn|komt|is|wordt|bespreken|bespreek|evalueren|doen|volgt|praten|starten|begint|hoor|horen|wil|weer)',
  '(?:^|was het |werd het |is het )tijd (?:om|voor)|^(?:toen|daarna|nu) (?:was|is) het (?:tijd|klaar|weekend|vakantie)|^(?:binnenkort|straks|morgen|komende week|volgende week|volgende maand) ',
)

/** It is not known yet. */
const WAITING = phrase(
  '^(?:nog )?(?:steeds )?in afwachting|^(?:ik )?zou het (?:[^ ]+ ){0,3}(?:aanraden|aanbevelen|zo weer|weer doen)|^(?:een )?(?:echte )?aanrader',
  '^(?:de |eerste |een )?(?:evaluatie|meting|nameting|enquete|terugkoppeling|uitslag|resultaat|besluit|antwoord) (?:over|in|na|op|volgt|komt|gepland|is gepland|staat|laat)|^over (?:[^ ]+ ){1,2}(?:evaluatie|evalueren|meting|meten|meer|weten)',
  '^(?:ik |we )?(?:hoop|hopen|hopelijk|duimen|vingers gekruist)',
  '^(?:dat |het |we |ik |dan ){0,2}(?:zien|zie|kijken|kijk) (?:we |ik |het |dan |nog |later ){0,3}wel (?:wat|hoe|of|wanneer|later|weer)',
  '^(?:ik |we |wij |heb |hebben |er |nog |altijd |steeds |daarna ){0,5}(?:niks|niets|geen bericht|weinig|niet) (?:meer |van |terug ){0,2}(?:gehoord|vernomen|ontvangen)|^(?:dat |het |dit |we |ik |wij ){0,2}(?:moet|moeten) (?:ik |we |wij |het |dat )?(?:nog|eerst) ',
  'nog (?:steeds |altijd )?(?:niet|onvoldoende) (?:echt |helemaal |precies )?(?:bekend|duidelijk|gemeten|geevalueerd|zichtbaar|afgerond|klaar|binnen|te zeggen|nagevraagd|gehoord|bijgehouden|geteld|te meten|gevraagd|besloten|rond|af)',
  '^(?:is |het is |dat is |dit is |we hebben |heb |ik heb |hebben |eigenlijk |dat |het |we |ik ){0,4}(?:niet|nooit) (?:echt |goed |precies |meer )?(?:bekend|gemeten|geevalueerd|te zeggen|nagevraagd|bijgehouden|geteld|van toepassing|te meten|gevraagd|onderzocht)',
  '^(?:er |is |zijn |er is |we hebben |ik heb |heb |hebben |nog |tot nu toe |helaas |eerlijk gezegd |steeds |altijd |we |ik |daar |van |heb ik ){0,6}(?:geen|weinig) (?:idee|reactie|uitslag|antwoord|bericht|zicht op|resultaten|resultaat|cijfers|besluit|terugkoppeling|uitkomst|feedback|nieuws|effect bekend|gegevens|evaluatie)',
  '^(?:nu |dus |en |dan |we |ik |wij |het |nog |even |is |was |blijft |wordt |maar |steeds ){0,6}(?:wachten|wacht|afwachten|afgewacht|wachtte|wachtten)(?: (?:ik|we|nog|het|nu|dus|steeds|even|wij|maar)){0,3}(?: (?:af|op .*))?$',
  '(?:dat )?weet ik (?:eigenlijk |nog |zelf |eerlijk gezegd |even )?(?:niet|nie|pas)|^(?:ik )?weet (?:ik )?(?:het )?(?:eigenlijk |nog |eerlijk gezegd )?(?:niet|nie)|zou het niet weten|ik zou niet weten|durf ik niet te zeggen|geen flauw idee',
  '^(?:dat |het |dit |of |effect |resultaat ){0,3}(?:moet|moeten|zal|gaat) (?:nog |we |zich |ik |allemaal ){0,3}(?:blijken|zien|uitwijzen|afwachten|bekeken|uitgezocht|meten)',
  '^(?:dat |het |dit |alles |we |proces |onderzoek |aanvraag |de [^ ]+ |die ){0,2}(?:loopt|lopen|komt|volgt|volgen|bezig|praten|overleggen) nog|^(?:het |dat |dit |we |alles |de [^ ]+ |is |zijn ){0,3}nog (?:steeds |altijd )?(?:bezig|lopend|gaande|in (?:behandeling|onderzoek|overleg|beraad|bespreking|gesprek|ontwikkeling))|ligt nog (?:bij|ter)|staat nog open',
  '(?:ligt|liggen|staat|is het|is alles|is die|is dat) nu (?:nog )?(?:bij|ter) |(?:is|gaat) nu (?:bij|ter|naar|in) (?:de |het |mijn |onze )?(?:directie|mt|bestuur|beoordeling|hr|leidinggevende|behandeling|raad|or|management|goedkeuring|hoofdkantoor)',
  '(?:te vroeg|nog te vroeg) (?:om|voor)|^(?:dat is |is |nog |best |tja ){0,3}(?:lastig|moeilijk) te zeggen|kan ik (?:nog )?niet zeggen|valt nog niets? te zeggen|wordt vervolgd|tijd zal het leren|^(?:nog |is |het is ){0,2}onbekend|komt (?:er )?binnenkort|hoor ik (?:nog|later|volgende)|horen we (?:nog|later|volgende)|volgt later|nader te bepalen',
)

/** Adds nothing on its own: `nou ja`, `leuke reacties`. */
const FILLER = phrase(
  '^(?:pf+|poeh|pff+|wauw|tja|ach|zo) ?(?:simpel|klein|zwaar|hard|druk|lang|kort|laat)?$|^(?:simpel|klein|zwaar|hard werken)$',
  '^(?:het |we |dat |dit |is |zijn |loopt |lopen |draait |draaien |duurt |bestaat )*(?:pas|nog maar|net) (?:[^ ]+ ){0,3}(?:dag|dagen|week|weken|maand|maanden|begonnen|gestart|bezig|gedraaid|ingevoerd)$',
  '^(?:nou|nou ja|nu|nu ja|tja|ach|ja|nee|dus|goed|haha|pff|gewoon|zoals altijd|eigenlijk|kortom|hoor|verder niet|verder niets|verder niks|eerlijk gezegd|leuke reacties|mooie reacties|lieve reacties|leuke reactie|veel reacties|achteraf gezien|al met al)$',
)
const WAIT_WORDS = wordSet('nou ja')

const VERB = new RegExp(
  `^(?:${oneOf('is was zijn waren ben heb heeft hebben had hadden werd werden wordt worden kan kon kunnen konden ging gingen gaat gaan kwam kwamen komt komen ligt lag staat stond loopt liep doet deed krijgt kreeg kregen bleef bleven blijft')}|ge[a-z]{3,}(?:d|t|en)|[a-z]{3,}(?:de|te|den|ten))$`,
)

const SELF = phrase('^(?:[^ ]+ ){0,3}(?:ik|k)')

/** What somebody got, kept, reached or can do now is a change, although it is told of oneself. */
const GAIN = phrase(
  '(?:sinds|sindsdien|amper|nauwelijks|haast|kreeg|krijg|gekregen|kan|kon|mag|mocht|win|won|gewonnen|haal|haalde|gehaald|behaald|behaalde|bespaar|bespaarde|bespaard|verdien|verkocht|verkoop|nu|hoef|hoefde|gevonden|vond|bereikt|bereikte|doorgevoerd|overtuigd|voorkomen|voorkwam|opgelost|teruggebracht|verminderd|verlaagd|verhoogd|gered|redde|gewonnen|houd over|hield over|[a-z]*houden|binnen|aangenomen|gevraagd|genoemd|benoemd|voorgedragen|uitgekozen|gekozen|gepromoveerd|geslaagd|getekend|gebleven|bleef|klaar|gelukt|weer|sneller|minder|meer|vaker|rustiger|eerder|ontvangen|ontving|werd|geworden|gemaakt|gehouden|klant|klanten|team|collega|heb er)',
)

/** Told of nobody but the user, and nothing gained: what it was like, or where they went from there. */
const isAboutSelf = (text: string): boolean => SELF.test(text) && !GAIN.test(text) && !/\d/.test(text)

function emptinessOf(part: Part): Emptiness {
  if (isPlaceholder(part.text) || [WAITING, NEXT, NOT_KNOWN, MOOD].some((pattern) => pattern.test(part.text)))
    return 'empty'
  if (beginsWithMood(part.lows)) return 'empty'
  if (FILLER.test(part.text) || WAIT_WORDS.has(part.text)) return 'filler'
  return FEELING_HEAD.test(part.text) || isFeelingOnly(part.lows) || isAboutSelf(part.text)
    ? 'empty'
    : 'substance'
}

/** `… en op het team`: goes on with the part before it, having no verb of its own. */
const goesOn = ({ joined, lows }: Part): boolean => joined !== '' && !lows.some((low) => VERB.test(low))

/**
 * Is there nothing in a Dutch answer that tells what changed?
 * Empty, not known yet, a feeling, or what was done next; one part that tells more is enough.
 */
export const isResultMissing = (told: Told): boolean =>
  isNothingTold(told, { isPlaceholder, emptinessOf, goesOn })
