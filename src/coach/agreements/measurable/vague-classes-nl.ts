import { conjugate } from '../../grammar/nl/conjugate.ts'
import type { WordClasses } from '../../grammar/pattern.ts'
import { dutch } from '../../grammar/nl/patterns.ts'

const formsOf = (infinitive: string): string => {
  const { stem, third, pasts, participle } = conjugate(infinitive)
  return [stem, third, infinitive, ...pasts, participle].join('|')
}

/** Verbs in the patterns below, in every form. */
const VERBS: WordClasses = Object.fromEntries(
  (
    'kijken denken nemen pakken proberen trachten streven letten helpen steunen ondersteunen werken voelen groeien ' +
    'ontwikkelen verdiepen verbreden orienteren profileren professionaliseren blijven houden bekijken overwegen wegen ' +
    'onderzoeken verkennen zetten geven besteden staan zoeken communiceren investeren richten focussen verbeteren ' +
    'versterken stimuleren bevorderen motiveren optimaliseren vergroten faciliteren zien komen doen zijn leren sparren ' +
    'praten spreken tonen maken wennen hopen inspireren waken bewaken stemmen monitoren aanmoedigen streven zorgen ' +
    'piekeren brainstormen reflecteren evolueren leggen laten informeren kaarten delen bezinnen verminderen waarderen'
  )
    .split(' ')
    .map((infinitive) => [infinitive, formsOf(infinitive)]),
)

const CLASSES: WordClasses = {
  ...VERBS,
  is: 'is|ben|bent|zijn|was|waren|word|wordt|worden|geworden',
  self: 'me|mij|mezelf|mijzelf|zich|zichzelf|ons|onszelf|jezelf',
  it: 'het|dit|dat|alles|iets',
  // What one "takes along" without carrying it.
  wish:
    'het|dit|dat|alles|punt|punten|vraag|vragen|wens|wensen|idee|ideeen|suggestie|suggesties|feedback|verzoek|signaal|opmerking|opmerkingen|' +
    'input|onderwerp|zorgen|zorg|verhaal|voorstel|kritiek|tip|tips|advies|gesprek|situatie|ambitie|ambities|voorkeur|boodschap|leerpunten|' +
    'aandachtspunt|aandachtspunten|behoefte|behoeftes|reactie|inzichten|gevoel|loonwens|opslag|uren',
  better:
    'beter|vaker|minder|sneller|sterker|opener|eerlijker|directer|assertiever|scherper|strakker|netter|kalmer|flexibeler|bewuster|' +
    'socialer|strenger|losser|leuker|fijner|hechter|dieper|breder|hoger|slimmer|fitter|gezonder|korter|langer|soepeler|zakelijker|' +
    'alerter|concreter|relaxter|meer|*iger|*ijker|*zamer|*iever|zekerder|helderder|harder|*baarder|*loser|best|zoveel mogelijk|zo veel mogelijk|minstens zo goed',
  'better-e':
    'betere|minder|meer|sterkere|grotere|kleinere|hechtere|bredere|diepere|*igere|*ijkere|*ievere|*samere|goede|fijne|prettige|gezonde|nieuwe',
  quality:
    'rust|balans|uitdaging|draagvlak|aandacht|eigenaarschap|zelfvertrouwen|groei|ontwikkeling|variatie|afwisseling|structuur|duidelijkheid|' +
    'sfeer|werksfeer|communicatie|samenwerking|werkplezier|werkgeluk|plezier|motivatie|energie|focus|zichtbaarheid|vertrouwen|openheid|' +
    'transparantie|flexibiliteit|verantwoordelijkheid|verantwoordelijkheden|vrijheid|autonomie|veiligheid|kwaliteit|waardering|respect|begrip|' +
    'geduld|zelfstandigheid|leiderschap|verdieping|verbreding|doorstroom|doorgroei|doorgroeien|betrokkenheid|verbinding|initiatief|creativiteit|efficientie|' +
    'discipline|assertiviteit|evenwicht|overzicht|regie|ruimte|tempo|inzet|lef|teamgevoel|teamgeest|saamhorigheid|professionaliteit|' +
    'perspectief|toekomst|loopbaan|carriere|welzijn|vitaliteit|werkdruk|stress|ontspanning|orde|netheid|hygiene|klantgerichtheid|kennis|ervaring|' +
    'contact|ondersteuning|steun|hulp|begeleiding|nauwkeurigheid|zorgvuldigheid|taal|gezelligheid|collegialiteit|diversiteit|inclusie|daadkracht|' +
    'persoonlijke groei|zichtbaar zijn|stabiliteit|continuiteit|zekerheid|productiviteit|snelheid|gevoel|indruk|bewustwording|bewustzijn',
  polite: 'wel|best|nog|eens|even|misschien|vast|zeker|ook|er|graag|toch|gewoon|nog eens',
}

/** Patterns with these verbs and words in them. */
export const patternsOf = (...sources: readonly string[]): ReturnType<typeof dutch> => dutch(sources, CLASSES)
