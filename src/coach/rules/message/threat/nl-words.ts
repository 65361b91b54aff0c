import { formsOf } from '../../../grammar/nl/forms.ts'
import type { WordClasses } from '../../../grammar/pattern.ts'

/** What one does, where one goes and whom one tells when it comes to that. */
export const CLASSES: WordClasses = {
  leave: formsOf(
    'vertrekken verdwijnen opstappen op-stappen op-zeggen weg-gaan kappen nokken solliciteren over-stappen verkassen ' +
      'af-haken weg-lopen weg-blijven opkrassen ophoepelen om-kijken rond-kijken verder-kijken rond-neuzen uit-kijken',
  ),
  // Where one goes, what one hands in, what one says when it is over.
  exit:
    'weg|ontslag|ontslagbrief|opzegbrief|opzegging|sollicitatie|sollicitaties|sollicitatiebrief|concurrent|concurrentie|elders|ergens anders|wat anders|iets anders|' +
    'andere baas|andere baan|andere job|ander werk|andere werkgever|ander bedrijf|andere school|andere ploeg|andere zaak|nieuwe baas|nieuwe baan|nieuwe werkgever|de buren|' +
    'dat aanbod|dat andere aanbod|het andere aanbod|een ander aanbod|dat contract bij|biezen|koffers|mijn spullen|mijn boeltje|de deur|mijn conclusies|de conclusies|mijn conclusie|' +
    'recruiter|headhunter|uitzendbureau|voor mezelf|als zelfstandige|als zzper|de handdoek|de brui|de pijp|mijn heil|eieren voor mijn geld|mijn brief|mijn cv|mijn sleutels|mijn badge|mijn pas|mijn pasje|mijn laptop in|' +
    'het bijltje|genoeg|waar ik aan toe ben|wat me te doen staat|wat mij te doen staat|wat ik moet doen|hoe laat het is|geen andere weg|geen andere keus|geen andere keuze|' +
    'hier klaar|er klaar mee|klaar mee|voor gezien|consequenties|stappen|mijn plan|naar huis|om me heen|om mij heen|linkedin|vacatures|jobs|indeed|een ander leven|pleite|foetsie|thuis met een burn-out|ziek thuis|overspannen thuis|de laan uit|' +
    'mijn laatste dag|hier buiten|buiten|verder zonder|mijn jas|mijn uniform|mijn overall|uit dienst|mijn ontslag|verleden tijd|geschiedenis|een ander team|overplaatsing',
  // Who is told, and what is filed.
  above:
    'directie|directeur|directrice|ondernemingsraad|or|vakbond|bond|rechter|rechtbank|advocaat|jurist|arbeidsinspectie|inspectie|igj|pers|krant|media|journalist|' +
    'klacht|klachten|klachtencommissie|geschillencommissie|ombudsman|toezichthouder|jouw baas|je baas|uw baas|jouw chef|jouw leidinggevende|jouw manager|raad van toezicht|' +
    'rvt|hoofdkantoor|ceo|algemeen directeur|bestuur|wethouder|burgemeester|vertrouwenspersoon|medezeggenschap|ouderraad|rechtsbijstand|syndicaat|delegee|fnv|cnv|acv|abvv|' +
    'hogerop|aan de bel|de grote klok|aangifte|kort geding|rechtszaak|dossier|openbaar|naar buiten|facebook|twitter|het ministerie|arbodienst|bedrijfsarts|een zaak',
  tell: formsOf(
    'stappen gaan lopen bellen mailen schrijven dienen in-dienen melden leggen voor-leggen schakelen in-schakelen kloppen aan-kloppen brengen zoeken halen sturen ' +
      'vertellen nemen geven kaarten aan-kaarten trekken spelen regelen maken hangen betrekken inlichten informeren waarschuwen zetten doen komen zitten contacteren escaleren',
  ),
  work: formsOf(
    'doen draaien werken maken nemen geven rijden begeleiden verzorgen helpen komen invallen in-vallen bij-springen over-werken leveren schrijven draaien steken zetten ' +
      'staan lopen vullen trekken inwerken in-werken op-nemen oplossen regelen opleiden op-leiden blijven lenen mee-werken mee-doen verschijnen bakken koken poetsen ' +
      'lesgeven verschijnen vertonen opdagen melden aan-melden overnemen over-nemen dragen meedenken mee-denken tekenen',
  ),
  nay: 'niet|geen|niks|nooit|nergens|niemand',
  // The other does not give, or does again what one does not want.
  refused:
    'niet|geen|niks|nooit|nergens|niemand|weer|alweer|opnieuw|nog een keer|nog eens|nog een maand|nog een jaar|blijf|blijft|blijven|weiger|weigert|weigeren|nee|afwijst|afgewezen|' +
    'afwijzing|afgekeurd|zo doorgaat|zo door|zo verder|zo gaat|zo moet|op deze manier|hetzelfde|zelfde|doorgaat|doorzet|doorgaan|doorzetten|minder|schrapt|geschrapt|negeert|negeren|' +
    'passeert|gepasseerd|overslaat|overgeslagen|intrekt|ingetrokken|intrekken|schrappen|afwijzen|uitstellen|afpakken|weghalen|inkorten|verlagen|weglaten|afschaffen|uitstelt|uitgesteld|op de lange baan|te weinig|te lang|langer|afblaast|afzegt|iemand anders|een ander|' +
    'naar naam|voor naam|kiest|voortrekt|liegt|boven mijn hoofd|passeren|afpakt|terugdraait|terugkomt op|verbiedt|tegenhoudt|traineert|vertikt|het hierbij|hierbij blijft|onder druk',
  you: 'je|jij|jullie|u|ge|gij',
}
