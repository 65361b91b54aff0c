import { dutch } from '../../../grammar/nl/patterns.ts'

const YOU = '(je|jij|jullie|u|ge|gij)'
/** What one says of a thing that ought to have been done all along. */
const OUGHT =
  '(gewoon|eens|normaal|maar|vaker|eerder|op tijd|beter|tijdig|sneller|ook maar|een keer|wat meer|wat minder)'
const HAD = '(had|hadden|was|waren|zat|zaten|stond|stonden|liep|liepen)'
/** Noise and idleness as nouns: "door jouw geknoei". */
const BUNGLING =
  'geknoei|gestuntel|gemodder|gerommel|geaarzel|gedoe|geneuzel|getalm|geblunder|gelanterfant|geschuif|gesol|gegoochel|gerotzooi|gezanik|getwijfel|gepruts|' +
  'geklooi|geklungel|getreuzel|gedraai|gezeur|geschreeuw|wispelturigheid|vergeetachtigheid|afwezigheid|uitstelgedrag|fout|fouten|blunder|miscommunicatie|onachtzaamheid'

/** Falling short, knowing better, idling while others work. */
export const SHORTCOMINGS: readonly string[] = [
  '<you> / (luistert|luister|luisteren|leest|kijkt|helpt|doet|doe|doen) / ..2 (maar half|met een half oor|half werk|maar de helft)',
  '(aan) (jou|jullie|u|uw|jouw) ..2 te (danken|wijten) dat ,,9 (ziek|thuis|weg|niet|geen|achter|mis|dubbel|overuren|ruzie|chaos|klachten|vertrokken|mislukt|kwijt) ..3',
  '<you> / maakt|maak|maken|maakte|maakten / ..7 (vanaf|van af|ervan af)',
  '<you> / (bent|ben|zijn|zijt|was|waren|is) / ~5 (tekortgeschoten|tekort geschoten|te kort geschoten|in gebreke|teruggekrabbeld|weggedoken|doorgeslagen|gezwicht|te ver gegaan|over de schreef|uit de bocht gevlogen|over mijn grenzen|over mijn grens|je boekje te buiten|uw boekje te buiten|buiten je boekje)',
  '<you> / (heb|hebt|hebben|had|zit|zitten|zat|zaten|stond|stonden|staat|lag|lagen) / ..5 (zitten|staan|liggen|te|lopen) ..1 (slapen|suffen|lanterfanten|toekijken|niksen|prutsen|klungelen|liegen|konkelen|roddelen|dutten|pitten|stoken|treuzelen|draaien|zuigen|zieken|etteren)',
  '<you> ,,9 (niet|geen|nooit|niks|toch|weer|gewoon) ,,7 terwijl (je|jij|jullie|u|ge|gij) (het|dat|dit)? ..2 (wist|wisten|weet|weten|beloofd|toegezegd) ..3',
  '<you> ..1 (wist|wisten|weet|weten) ..1 (dat|hoe|best) ,,9 en toch (zet|plan|laat|geef|doe|rooster|stuur|vraag|kies|ga|bel|roep|deel|geeft|laten|zetten|plannen) <you> ..4',
  '(wist|wisten|weet|weten) <you> ..1 (dat|hoe|best) ,,9 en toch (zet|plan|laat|geef|doe|rooster|stuur|vraag|kies|ga|bel|roep|deel|geeft|laten|zetten|plannen) <you> ..4',
  `(door|dankzij|vanwege|wegens) (jouw|jullie|uw|je) ..1 (${BUNGLING}) ..4`,
]

/** What would have been otherwise, had the other done what one ought to. */
export const COULD_HAVE = dutch([
  `(als|indien) ${YOU} ~4 ${OUGHT} ~6 ${HAD} (ik|we|wij|er|mijn|de|het|die|dat|dit|onze) !(je|jou|u|jullie|het|dat|graag|gerust|best) ..8`,
  `(als|indien) ${YOU} ~4 ${OUGHT} ~6 , ..1 ${HAD} (ik|we|wij|er|mijn|de|het|die|dat|dit|onze) !(je|jou|u|jullie|het|dat|graag|gerust|best) ..8`,
  `^ (had|hadden) ${YOU} ~1 ${OUGHT} ~6 , ..1 ${HAD} (ik|we|wij|er|mijn|de|het|die|dat|dit|onze) !(je|jou|u|jullie|het|dat|graag|gerust|best) ..8`,
  `^ (had|hadden) ${YOU} ~1 (maar|gewoon|eens) ~6 (moeten|kunnen|gezegd|gedaan|gevraagd|gebeld|ingegrepen|geluisterd|gekeken|gelezen|opgelet|nagedacht|overlegd|geregeld) $`,
])

/** It went well thanks to the other. */
export const THANKED = dutch(['(dank|bedankt|dankjewel|dankzij|gelukkig|blij|fijn|trots|goed dat|knap)'])
