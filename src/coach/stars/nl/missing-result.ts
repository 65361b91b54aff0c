import type { Part } from '../part.ts'
import { oneOf, phrase, wordSet } from '../phrase.ts'
import { isPlaceholder } from '../placeholder.ts'
import type { Told } from '../star-reading.ts'
import { FEELING_HEAD, isFeelingOnly } from './feelings.ts'

/** What somebody did next, or means to do: it does not tell what changed. */
const NEXT = phrase(
  '^(?:[^ ]+ ){0,4}(?:wil|zou|zal|hoop|ga|moet) (?:ik|we|wij)',
  '^(?:[^ ]+ ){0,4}(?:gaan|willen|zullen|zouden|moeten|hopen) (?:we|wij) (?:het|dit|dat|er|nog|ook|mee|verder|door|deze|de|een|dan|hier|opnieuw|samen|eerst)',
  '^(?:inmiddels |ondertussen |nu |alweer |meteen )?(?:ben|heb|zijn|hebben) (?:ik|we|wij) (?:[^ ]+ ){0,3}(?:begonnen|bezig|gestart|opgepakt|verder|overgestapt|druk met|door naar)',
  '^(?:en )?(?:nu |straks |morgen |binnenkort |volgend jaar |volgende week |volgende maand |volgende keer |de volgende keer |hierna |daarna |een volgende keer |dan |in [^ ]+ |na de zomer |ooit |vanaf [^ ]+ )?(?:ga|wil|zou|zal|hoop|moet) (?:ik|we|wij)',
  '^(?:ik|we|wij) (?:ga|gaan|wil|willen|zou|zouden|hoop|hopen|moet nog|moeten nog|zal|zullen) (?:graag |nu |dit |het |dat |nog |er |binnenkort |ook |volgend |eens |hier |mee |verder |hopen |deze |daarna |een |de |mijn |volgende |zelf |morgen )',
  '^(?:daarna|vervolgens|hierna|toen|nadien|erna|meteen daarna|direct daarna|de week erna|een week later|in [^ ]+) (?:ben|heb|ging|gingen|was|waren|pakte|startte|begon|begonnen|kon|zijn|hebben|deed|kreeg|mocht|moest|stapte|schakelde|werd) (?:ik|we|wij)',
  '^(?:ik|we|wij) (?:ging|gingen|ben|zijn|stapte|begon|startte|pakte) (?:daarna|toen|vervolgens|hierna|meteen|gelijk|weer|alweer|nu|inmiddels) ',
  '^(?:daarna|vervolgens|toen|hierna|nu|en nu|inmiddels|meteen)(?: weer| door| verder| gelijk| meteen| aan de slag| begonnen| bezig)* (?:met|naar|aan|door|verder|op)',
  '^(?:daarna|vervolgens|toen|hierna) ..3 (?:begonnen|verder gegaan|verdergegaan|doorgegaan|overgestapt|opgepakt|gestart|gegaan|naar huis)',
  '^(?:daarna|vervolgens|hierna|nu|volgende|next)$',
  '(?:ben|zijn) (?:ik |we |nu |daarna |inmiddels |alweer |al |toen |meteen ){0,3}(?:bezig|begonnen|verder gegaan|verdergegaan|gestart|doorgegaan|overgestapt|op vakantie|naar huis)',
  '^(?:ik )?(?:ging|ga) (?:ik )?(?:daarna |nu |weer |toen )?(?:verder|door|over|terug) (?:met|naar|aan|op|op naar)',
  '^(?:op naar|volgende stap|volgende klus|volgende project|de volgende stap|het volgende|vervolg|mijn volgende|volgende keer|de volgende keer|next step)',
  '(?:dat|dit|het) (?:gaan we|ga ik|wil ik|willen we|doen we|doe ik) (?:zeker |vaker |nog |nog eens |volgend |graag |weer |opnieuw )',
  'kan ik weer (?:verder|door)',
  '(?:volgende|komende) (?:week|maand|keer|dinsdag|maandag|vrijdag|donderdag|woensdag|vergadering) (?:gaan|ga|zijn|komt|is|wordt|bespreken|bespreek|evalueren|doen|volgt|praten|starten|begint|hoor|horen|wil|weer)',
  '(?:^|was het |werd het |is het )tijd (?:om|voor)|^(?:toen|daarna|nu) (?:was|is) het (?:tijd|klaar|weekend|vakantie)|^(?:binnenkort|straks|morgen|komende week|volgende week|volgende maand) ',
)

/** It is not known yet. */
const WAITING = phrase(
  '^(?:de |eerste |een )?(?:evaluatie|meting|nameting|enquete|terugkoppeling) (?:over|in|na|op|volgt|komt|gepland|is gepland|staat)|^over (?:[^ ]+ ){1,2}(?:evaluatie|evalueren|meting|meten|meer|weten)',
  '^(?:ik |we )?(?:hoop|hopen|hopelijk|duimen|vingers gekruist)',
  '(?:niks|niets|geen bericht|weinig|nog niet) (?:meer |van |terug ){0,2}(?:gehoord|vernomen|ontvangen)|(?:moet|moeten) (?:ik |we |wij )?(?:nog|eerst) ',
  '(?:nog )?(?:niet|nooit|onvoldoende) (?:bekend|duidelijk|gemeten|geevalueerd|zichtbaar|afgerond|klaar|binnen|te zeggen|nagevraagd|gehoord|bijgehouden|geteld|van toepassing|echt bekend|te meten|gevraagd)',
  '(?:nog )?(?:geen|weinig) (?:idee|reactie|uitslag|antwoord|bericht|zicht op|resultaten|resultaat|cijfers|besluit|terugkoppeling|uitkomst|feedback|nieuws|effect bekend|gegevens|evaluatie)',
  '(?:wachten|wacht|afwachten|afgewacht|wachtte|wachtten) (?:ik |we |nog |het |nu |dus |steeds |even |wij |maar ){0,3}(?:af|op)?$',
  '^(?:ik |we |wij |nu |nog |en |dan ){0,3}(?:wachten|wacht) (?:ik |we |nog |nu |dus |steeds |even |wij |het ){0,4}(?:op|af)',
  '(?:is|was) (?:nog |het )?(?:even )?afwachten',
  'afwachten',
  '(?:dat )?weet ik (?:eigenlijk |nog |zelf |eerlijk gezegd |even )?(?:niet|nie)|(?:ik )?weet (?:het )?(?:eigenlijk |nog |eerlijk gezegd )?(?:niet|nie)|zou het niet weten|ik zou niet weten|durf ik niet te zeggen|geen flauw idee',
  '(?:dat |het |dit )?(?:moet|moeten|zal|gaat) (?:nog |we |zich |ik |allemaal ){0,3}(?:blijken|zien|uitwijzen|afwachten|komen|bekeken|uitgezocht|meten)',
  '(?:loopt|lopen|komt|volgt|volgen|bezig|praten|overleggen) nog|nog (?:steeds )?(?:bezig|lopend|gaande|in (?:behandeling|onderzoek|overleg|beraad|bespreking))|we praten nog|zijn nog in gesprek|nog in gesprek|ligt nog (?:bij|ter)|staat nog open',
  '(?:ligt|liggen|staat|is het|is alles|is die|is dat) nu (?:nog )?(?:bij|ter)|(?:is|gaat) nu (?:bij|ter|naar|in) (?:de |het |mijn |onze )?(?:directie|mt|bestuur|beoordeling|hr|leidinggevende|behandeling|raad|or|management|goedkeuring|hoofdkantoor)',
  '(?:te vroeg|nog te vroeg) (?:om|voor)|lastig te zeggen|moeilijk te zeggen|kan ik (?:nog )?niet zeggen|valt nog niets? te zeggen|wordt vervolgd|tijd zal het leren|onbekend|komt (?:er )?binnenkort|hoor ik (?:nog|later|volgende)|horen we (?:nog|later|volgende)|uitslag volgt|evaluatie volgt|resultaat volgt|volgt later|nader te bepalen',
)

/** Adds nothing on its own: `nou ja`, `leuke reacties`. */
const FILLER = phrase(
  '^(?:nou|nou ja|nu|nu ja|tja|ach|ja|nee|dus|goed|haha|pff|gewoon|zoals altijd|eigenlijk|kortom|hoor|verder niet|verder niets|verder niks|eerlijk gezegd|leuke reacties|mooie reacties|lieve reacties|leuke reactie|veel reacties|achteraf gezien|al met al)$',
)
const WAIT_WORDS = wordSet('nou ja')

const VERB = new RegExp(
  `^(?:${oneOf('is was zijn waren ben heb heeft hebben had hadden werd werden wordt worden kan kon kunnen konden ging gingen gaat gaan kwam kwamen komt komen ligt lag staat stond loopt liep doet deed krijgt kreeg kregen bleef bleven blijft')}|ge[a-z]{3,}(?:d|t|en)|[a-z]{3,}(?:de|te|den|ten))$`,
)

const SELF = phrase('^(?:[^ ]+ ){0,3}(?:ik|k)')

/** What somebody got, kept, reached or can do now is a change, although it is told of oneself. */
const GAIN = phrase(
  '(?:kreeg|krijg|gekregen|kan|kon|mag|mocht|win|won|gewonnen|haal|haalde|gehaald|behaald|behaalde|bespaar|bespaarde|bespaard|verdien|verkocht|verkoop|nu|hoef|hoefde|gevonden|vond|bereikt|bereikte|doorgevoerd|overtuigd|voorkomen|voorkwam|opgelost|teruggebracht|verminderd|verlaagd|verhoogd|gered|redde|gewonnen|houd over|hield over|[a-z]*houden|binnen|aangenomen|gevraagd|genoemd|benoemd|voorgedragen|uitgekozen|gekozen|gepromoveerd|geslaagd|getekend|gebleven|bleef|klaar|gelukt|weer|sneller|minder|meer|vaker|rustiger|eerder|ontvangen|ontving|werd|geworden|gemaakt|gehouden|klant|klanten|team|collega|heb er)',
)

/** Told of nobody but the user, and nothing gained: what it was like, or where they went from there. */
const isAboutSelf = (text: string): boolean => SELF.test(text) && !GAIN.test(text) && !/\d/.test(text)

type Emptiness = 'empty' | 'filler' | 'substance'

function emptinessOf(part: Part): Emptiness {
  if (isPlaceholder(part.text) || WAITING.test(part.text) || NEXT.test(part.text)) return 'empty'
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
export function isResultMissing({ reading, parts }: Told): boolean {
  if (isPlaceholder(reading.text)) return true
  let empty = false
  for (const part of parts) {
    const kind = emptinessOf(part)
    if (kind === 'empty') empty = true
    else if (kind === 'substance' && !(empty && goesOn(part))) return false
  }
  return empty
}
