/** Threats by their form: what is left to choose, how long there is, and what one will not do without what is owed. */
export const BY_FORM: readonly string[] = [
  '(je|jij|u|jullie|ge|gij) (krijgt|krijgen|krijg|hebt|hebben|heb) ,,6 (tijd|tot) ,,6 (daarna|dan|anders|of|en dan) ,,2 (ben|ga|stap|vertrek|stop|zoek|zeg|neem) ik ..4',
  '^^ (of|ofwel|hetzij) ,,9 (of|ofwel|hetzij) (ik|wij|we) (ga|gaan|stop|stoppen|stap|stappen|vertrek|vertrekken|neem|meld|zoek|zeg|kap|lever|leg|weiger|schrijf|solliciteer|houd|hou|dien|klaag|bel|schakel|blijf thuis|kom niet|doe niks) ..4',
  'zonder ..2 (<due>) ,,3 (<stay>|kom|begin|tekent|teken|start) (ik|wij|we) ..5 (niet|geen|niks) ..3',
  '(ik|wij|we) (<stay>|kom|begin|teken|start) ..5 (niet|geen|niks) ..4 zonder ..2 (<due>)',
  '^^ geen ..2 (<due>|cursus|opleiding|vast contract|rust|pauze|antwoord|reactie|vrije dag|hulp|assistent|collega|invaller) , (dan)? ..1 (geen|niet|niks) ..4',
  '(wil|willen|wilt) (je|jij|jullie|u|ge|gij) (mij|me|ons) ..2 (houden|behouden|niet kwijt) ,,9',
  '(als|indien) (je|jij|jullie|u|ge|gij) (mij|me|ons) ..3 (wil|wilt|willen) (houden|behouden) ,,9',
  '(kom|klaag|zeur|huil|jank) ..2 niet ..5 (als|wanneer) ik ..6',
  '(als ik jou was|als ik u was|in jouw plaats) ,,1 (zou|zou ik|dacht|deed) ..3 (maar|snel|goed|nog eens|gauw) ..5',
  'zou ik maar (eens|snel|gauw|goed|heel) ..5',
  '(volgende|eerstvolgende) keer (dat|als|bel|ben|ga|stap|dien|neem|zeg|schakel|blijf|loop) ..6 (<exit>|<above>|weg|op|naar huis|thuis)',
  '(houdt|houden|hou) (je|jij|jullie|u) (mij|me|ons) ..3 (tegen|klein|hier) , dan ..6',
  '(zie|ziet|zien) (je|jij|u|jullie) ..4 (verschijnen|in de krant|op linkedin|op facebook|bij de rechter|voor de rechter|mijn opzegging|mijn ontslag) ..3',
  '(mijn|een) (ontslagbrief|opzegging|opzegbrief|cv) (ligt|is|staat|zit) ..3 (klaar|al|in de la|in mijn tas|geschreven|getekend) ..5',
  '(ik|wij|we) (heb|hebben) ..4 (ontslagbrief|opzegging|opzegbrief) ..3 (klaar|al|geschreven|in mijn tas|in de la) ..4',
  '(ik|wij|we) ..1 (laat|pik|accepteer|slik|tolereer|neem|pikken|accepteren|slikken) (dit|dat|het|zoiets) ..3 (niet|niet meer|niet langer) ,,6 (<exit>|<above>|stappen|gevolgen|consequenties|merken|horen|weg)',
  '(ik|wij|we) (zal|zullen|ga|gaan) ..3 (zorgen|ervoor zorgen) dat ..2 (je|jij|u|jullie|iedereen|niemand|het|de) ,,8 (spijt|weet|weten|hoort|horen|krant|problemen|baan|positie|meewerkt|meedoet|mislukt)',
  '(is|wordt) het (hij|zij|die|jij|een van|of) ,,3 of ik ..3',
  '(of|ofwel) (hij|zij|die|jij) ,,6 (of|ofwel) ik ..3',
]

/** Leaving or making it big in so many words: any condition will do. */
export const STRONG: readonly string[] = [
  '(neem|dien|vraag|geef) ik ..4 (ontslag|ontslagbrief|overplaatsing aan)',
  'ik ..6 (ontslag|ontslagbrief) ..3',
  '(vertrek|verdwijn|kap|nok|solliciteer) ik ..4',
  'ik (vertrek|verdwijn|nok|solliciteer) ..4',
  '(stap|zeg|zoek) ik ..4 (op|iets anders|wat anders|een andere baan|een andere werkgever|ander werk)',
  '(stap|ga|loop|bel|mail|schakel|waarschuw|stuur|meld|leg|klop|dien) (ik|wij|we) ..6 (vakbond|advocaat|jurist|inspectie|arbeidsinspectie|rechter|pers|krant|klacht|vertrouwenspersoon|ondernemingsraad|concurrent|concurrentie|directie|rechtsbijstand)',
  '(meld|meldt) ik (me|mij) ..3 ziek',
  'ik ..4 (ziek melden|ziekmelden|staken)',
  '(ben|zijn) ik ..3 (foetsie|pleite|vertrokken|hier weg) ..2',
]
