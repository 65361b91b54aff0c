import { type CueRule, gap, rule, weakRule } from '../cue-rule.ts'
import { AWAY_FROM_CHORES, ORG, ORGS, FIELD, OWN_ORG, SOFT, JOB, INSIDE, OTHERS } from './nl-words.ts'

/** Ways to say in Dutch that one leaves, or looks about for it. */
export const DUTCH_LEAVING: readonly CueRule[] = [
  rule('leaving', `(?:hier (?:\\S+ )?weg|weg (?:van )?hier|weg bij ${OWN_ORG}|van hier weg)`),
  rule('leaving', `ik (?:wil|wou|moet|zou) ${SOFT}weg`, `even weg|weg hebben|weg werken|${AWAY_FROM_CHORES}`),
  rule('leaving', `(?:wil|wou|moet) ik ${SOFT}weg`, `even weg|weg hebben|${AWAY_FROM_CHORES}`),
  rule(
    'leaving',
    '(?:als|wanneer|zodra|nadat) ik (?:straks |hier |eenmaal )?weg (?:ben|ga|zou gaan)',
    'even weg|week weg|vakantie',
  ),
  rule('leaving', "(?:mijn|m'n) (?:eigen )?(?:vertrek|ontslag|ontslagbrief|opzegging|exit)"),
  rule(
    'leaving',
    `(?:ik ${gap(4)}vertrek(?:ken)?|vertrek ik|(?:erover|eraan|aan|overwegen|overweeg) (?:om )?(?:te )?(?:vertrekken|vertrek)|hier vertrekken|vertrekken (?:hier|bij ${OWN_ORG}))`,
    `${OTHERS}|om [0-9]+ uur|om (?:een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf) uur|vakantie|naar huis|het vertrek van|uur naar`,
  ),
  rule(
    'leaving',
    `(?:ontslag (?:te )?(?:nemen|neem|indienen|in te dienen|genomen|ingediend)|(?:neem|nam|dien|diende) ${gap(3)}ontslag)`,
    OTHERS,
  ),
  rule(
    'leaving',
    `(?:mijn|m'n|deze|de|dit) (?:vaste )?(?:baan|job|contract|dienstverband|betrekking) ${gap(3)}(?:opzeggen|op te zeggen|op|opgezegd)`,
    'leverancier|abonnement|huur|klus',
  ),
  rule(
    'leaving',
    '(?:ik zeg|zeg ik|ik heb|heb ik) (?:hier )?(?:op|opgezegd)',
    'leverancier|abonnement|huur|verzekering|lidmaatschap|op (?:de|het|een)',
  ),
  rule('leaving', `opzeggen (?:hier|bij ${OWN_ORG}|als het)`),
  rule(
    'leaving',
    `(?:stop|stoppen|gestopt|kap|kappen) (?:hier|bij ${OWN_ORG}|met (?:dit|deze|mijn) (?:werk|baan|job)|hiermee en)`,
  ),
  rule('leaving', `(?:andere|ander|nieuwe) (?:vaste )?${JOB}`, `${INSIDE}|sinds mijn nieuwe|${OTHERS}`),
  rule(
    'leaving',
    `(?:van|tussen) (?:baan|werkgever|job|werk) (?:te )?(?:wisselen|veranderen|wissel|verander)`,
  ),
  rule(
    'leaving',
    `(?:bij|naar) (?:een |de )?(?:ander|andere|nieuwe|grotere|kleinere) ${ORG} (?:te )?(?:aan de slag|werken|beginnen|gaan|overstappen|kijken|terecht|solliciteren)`,
    OTHERS,
  ),
  rule(
    'leaving',
    `(?:overstap|overstappen|stap over|overgestapt|overgaan) (?:te maken )?naar (?:een |de )?(?:ander|andere|nieuwe|concurrerend|grotere|kleinere)? ?(?:${ORG}|concurrentie)`,
    OTHERS,
  ),
  weakRule(
    'leaving',
    `ik ${gap(4)}bij (?:een )?(?:ander|andere) (?:${ORG}|${ORGS})`,
    `offerte|vroeg|bel|belde|levering|training|cursus|gezien|bezoek|opleiding|gelopen|gevolgd|volgde|${OTHERS}`,
  ),
  rule(
    'leaving',
    `(?:kijk|kijken|kijkt|gekeken|orienteer|orienteren) (?:ook |al |me |eens |rustig |wel )*(?:rond|verder|elders)?(?: ?bij (?:andere|een ander|een andere)| ?buiten)`,
    'buiten mijn (?:eigen )?(?:klas|afdeling|team|vak)|naar buiten',
  ),
  rule(
    'leaving',
    `(?:ik kijk|kijk ik|ik ben aan het|om me heen|mij heen) (?:ook |al |eens |wat |actief )*(?:rondkijken|om me heen|elders|rond naar)`,
  ),
  rule(
    'leaving',
    `buiten (?:de|deze|dit|onze|mijn) (?:huidige )?(?:organisatie|bedrijf|werkgever|muren|school|ziekenhuis) ${gap(2)}(?:kijken|zoeken|werken|verder|solliciteren|baan|stap)`,
  ),
  rule(
    'leaving',
    `(?:kijk|zoek|kijken|zoeken|stap|verder|orienteer|toekomst|loopbaan|heil) ${gap(3)}buiten (?:de|deze|dit|onze|het|mijn) (?:organisatie|bedrijf|werkgever|school|ziekenhuis)`,
  ),
  rule(
    'leaving',
    `(?:elders|ergens anders) (?:te )?(?:werken|aan de slag|beginnen|gaan|kijken|zoeken|solliciteren|een (?:baan|job|functie|plek)|heil|verder)`,
    'vergaderen|aangeboden',
  ),
  rule(
    'leaving',
    `(?:baan|job|werk|toekomst|heil|functie|plek|verder|rondkijken) (?:\\S+ )?(?:elders|ergens anders)`,
  ),
  rule(
    'leaving',
    `(?:op )?zoek (?:\\S+ )?(?:naar )?(?:ander werk|een andere plek|iets anders) (?:elders|buiten)`,
  ),
  rule('leaving', `(?:stap|stappen|wil|ga|weg|gaan) ${gap(2)}uit (?:de|het|deze|dit) ${FIELD}`),
  rule(
    'leaving',
    `(?:de|het|deze|dit|mijn|onze|ons) (?:${FIELD}|bedrijf|organisatie|werkgever|firma|ziekenhuis|school) (?:te |wil |ga |zou |kan )?(?:verlaten|verlaat)`,
    OTHERS,
  ),
  rule(
    'leaving',
    `(?:ik ${gap(2)}verlaat|verlaat ik) (?:de|het|deze|dit|mijn|onze|ons) (?:${FIELD}|bedrijf|organisatie|werkgever|firma|ziekenhuis|school)`,
  ),
  rule(
    'leaving',
    `ik ${gap(3)}(?:niet (?:lang )?meer (?:hier )?blijven|hier niet (?:lang )?(?:meer )?blijven|niet hier blijven)`,
    'zitten met',
  ),
  rule(
    'leaving',
    "(?:mijn ontslagname|m'n ontslagname|ontslagname (?:bespreken|regelen|bevestigen)|(?:mijn|m'n) (?:aller)?laatste werkdag)",
    `${OTHERS}|vakantie|van de week|van het jaar|verlof|kerst|zomer|weekend|feestdagen`,
  ),
  rule('leaving', '(?:blijf|blijven) (?:ik )?(?:hier )?niet (?:lang|lang meer|meer lang|hier)', OTHERS),
  rule(
    'leaving',
    '(?:weggaan|weg te gaan|opstappen|op te stappen|te vertrekken)',
    `${OTHERS}|weggaan bij de|tijd om te vertrekken|om [0-9]+ uur|vakantie|collega|ze|zij|hij|bus|trein|fiets`,
  ),
  rule(
    'leaving',
    `(?:dat|als|wanneer|zodra|omdat) ik ${gap(3)}(?:wegga|weg ga|vertrek|opstap|hier stop)(?= [.,!)]|\\n|$)`,
    'vakantie|bus|trein',
  ),
  rule(
    'leaving',
    `(?:werk|baan|job) ${gap(2)}(?:dichter bij|dichterbij|in de buurt van) (?:mijn )?(?:huis|thuis)`,
  ),
  rule('leaving', `niet (?:meer|langer) (?:werken )?bij ${OWN_ORG}`, OTHERS),
  rule('leaving', 'ik ga (?:dan |hier |straks |binnenkort |gewoon )?weg(?= [.,!)]|\\n|$)'),
  weakRule(
    'leaving',
    `(?:ik|mijn|me) ${gap(8)}(?:naar|bij|voor) (?:een |de )?(?:ander|andere|nieuwe|nieuw|groter|grotere|kleiner|kleinere|concurrerend|concurrerende) (?:${ORG}|${ORGS})`,
    `offerte|vroeg|sprak|uitnodiging|overleg|samen|samenwerken|samenwerking|hoe|ingewerkt|van een ander|training|cursus|gezien|bezoek|bezocht|excursie|opleiding|gelopen|gevolgd|volgde|leverde|bracht|mailde|overgeplaatst|andere team|ander team|${OTHERS}`,
  ),
  rule(
    'leaving',
    `(?:werken|baan|toekomst|functie) ${gap(4)}bij (?:een )?(?:ander|andere|nieuwe) ${ORG}`,
    OTHERS,
  ),
  rule(
    'leaving',
    `(?:of ik|niet|twijfel|nog lang) ${gap(5)}(?:bij|in|op|voor) (?:dit|deze|mijn|onze|ons) (?:huidige )?${ORG} ${gap(3)}(?:blijven|blijf|oud word|zit|zie)`,
    `${OTHERS}|in mijn team|in dit team|in ons team`,
  ),
  rule(
    'leaving',
    `(?:genoeg van|klaar met|uitgekeken op|weg van) (?:deze|dit|mijn) (?:huidige )?(?:werkgever|bedrijf|organisatie|club|baan|job)`,
  ),
  weakRule(
    'leaving',
    `(?:kijk|keek|kijken) (?:ik )?(?:al |ook |nu |weer |actief |stiekem |voorzichtig ){0,2}(?:om me heen|rond)(?= [.,!)]|\\n|$)`,
    'we|beurs|op de afdeling|in de',
  ),
  weakRule(
    'leaving',
    `(?:ben|werk|zit|zou|wil) (?:ik )?${gap(4)}(?:ergens anders|elders)`,
    `${INSIDE}|op de afdeling|${OTHERS}|vergader|parkeren`,
  ),
  rule('leaving', `stoppen als \\S+ (?:hier|bij)|stoppen met werken (?:hier|bij)`),
  rule(
    'leaving',
    `(?:mijn |het )?(?:contract|dienstverband|aanstelling) (?:hier )?(?:niet (?:meer )?(?:te )?(?:verleng|verlengen)|laten aflopen|aflopen)`,
    OTHERS,
  ),
  rule(
    'leaving',
    `(?:hier|bij ${OWN_ORG}) ${gap(2)}(?:niet|geen) (?:meer |lang |langer |lang meer |jaren )*(?:werken|blijven|zitten|oud (?:te )?worden|oud|verder|door)(?! in)`,
    `${OTHERS}|blijven zitten`,
  ),
  rule(
    'leaving',
    `(?:niet|nooit) (?:meer |lang |langer )?hier (?:\\S+ )?(?:blijven|werken|oud worden)`,
    OTHERS,
  ),
  rule(
    'leaving',
    `(?:zoek|zoeken|kijk|kijken|orienteer|orienteren|rondkijken|speur|speuren|bekijk|zocht|reageer) ${gap(4)}(?:naar|op|voor) (?:een )?(?:banen|jobs|baan|vacatures|job|vaste baan|leuke baan)`,
    `${INSIDE}|banenmarkt|(?:in|voor) ons|(?:in|voor) onze|kandidaten|hr`,
  ),
  rule(
    'leaving',
    `(?:banen|jobs|baan|functie|werk) (?:in|bij) (?:een )?(?:ander|andere) (?:${ORG}|${ORGS}|${FIELD})`,
    OTHERS,
  ),
  rule('leaving', `(?:wil|ga|moet|zou) ${gap(3)}(?:de|het) ${FIELD} uit`, OTHERS),
  rule(
    'leaving',
    `(?:besloten|besluit|beslist|beslissing|knoop doorgehakt) ${gap(2)}(?:te gaan|weg te gaan|te vertrekken|te stoppen hier)(?= [.,!)]|\\n|$)`,
  ),
  rule('leaving', '(?:en|dus|daarom|dan) ga (?:ik )?weg(?= [.,!)]|\\n|$)', 'vakantie'),
  rule('leaving', 'ga ik (?:hier |dan |echt |gewoon )?weg(?= [.,!)]|\\n|$)', 'vakantie|week|dag|weekend|uur'),
  weakRule('leaving', `(?:denk|droom|hoop|zoek|wil|kans) ${gap(3)}(?:baan|job) (?:bij|in|als)`, INSIDE),
  weakRule(
    'leaving',
    `(?:de|een|onze) (?:concurrent|concurrentie|concurrenten) ${gap(3)}(?:me|mij)`,
    'klant|klanten|won|wonnen',
  ),
  rule('leaving', '(?:toekomst|loopbaan) ligt (?:\\S+ ){0,2}(?:niet|elders)(?: hier| bij)?'),
  rule('leaving', 'op te zeggen(?= [.,!)]|\\n|$)', 'abonnement|huur|contract met|lidmaatschap|verzekering'),
  weakRule('leaving', 'zoek (?:\\S+ ){0,2}(?:wat|iets) anders(?= [.,!)]|\\n|$)'),
  rule('leaving', '(?:vaststellingsovereenkomst|outplacement|mijn opvolger|vertrekplan|vertrekregeling)'),
  rule('leaving', `ik ${gap(4)}hier (?:straks |dan )?(?:weg|vertrokken|niet meer ben)`),
]
