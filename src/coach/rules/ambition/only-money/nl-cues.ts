import { dutch } from '../../../grammar/nl/patterns.ts'

/** Pay, grade, title, as what is wanted. */
export const IS_MONEY = dutch([
  '(salaris|loon|gage|honorarium|wedde|opslag|loonsverhoging|salarisverhoging|bonus|trede|treden|periodiek|periodieken|toeslag|uurloon|uurtarief|maandloon|brutoloon|centen|poen|duiten|pegels|flappen|eindejaarsuitkering|winstdeling|vakantiegeld|reiskostenvergoeding|onkostenvergoeding|leaseauto|bedrijfswagen|firmawagen|tankkaart|aandelen|opties|premie|barema|inschaling|loonschaal|maaltijdcheques|salarissprong|loonsprong|*toeslag|*toeslagen|*salaris|*bonus|*loon|*vergoeding|*schaal|salaris*|loons*|*opslag)',
  '(meer|beter) (betalen|betaald)',
  '(op|in) (mijn|het|de) (kaartje|visitekaartje|badge|naambordje|handtekening|deur|naamplaatje)',
  '(geld|schaal|# euro|euro|bruto|netto|# procent|procent|%)',
  '(13e|dertiende|veertiende|13de) maand',
  '(beter|meer|fatsoenlijk|eerlijk|hoger|goed) (betaald|verdienen|beloond|ingeschaald)',
  '(verdienen|verdien|ingeschaald|uitbetaald|beloond)',
  '(betaald) ..3 (worden|krijgen|waard|wat)',
  '(hogere|hoger) (graad|trap|schaal|inschaling|trede|klasse)',
  '(titel|functietitel|heten|genoemd|noemen)',
  '(senior|manager|lead|directeur|teamleider|hoofd|specialist|expert) ..2 (op mijn|in mijn|op het|achter mijn|voor mijn) ..1 (kaartje|visitekaartje|badge|naambordje|handtekening|naam|naamplaatje|functie|deur|mail|linkedin)',
])

/** It is not what is wanted. */
export const NO_MONEY = dutch([
  '(minder|binnen|facturen|klanten|leveranciers)',
  '(niet|geen|nooit|liever|zonder|hoeft|dan|niks)',
  '(leren|leiden|begeleiden|ontwikkelen|lesgeven)',
])

/** "meer hoef ik niet", "geen cent minder", "dan ben ik tevreden", what the money is for at home. */
export const NOTHING_ELSE = dutch([
  'titel van? !(van) <any>',
  'loon naar werken',
  '(op|in|onder|achter) (mijn|de|het) (kaartje|visitekaartje|badge|naambordje|handtekening|mail|deur|linkedin)',
  '(genoemd|noemen|heten) ..1 (worden)?',
  '(een auto|auto|wagen) van (de|het) (zaak|werk|bedrijf)',
  'dat er ..2 op mijn ..1',
  '(ge|je|jij|jullie|u) (moet|mag|mogen|zou) (mij|me)',
  '(meer|verder|anders) ..1 (hoef|vraag|wil|hoeft|verwacht|zoek|verlang) (ik|van mij) ..2 (niet|niks)',
  '(niks|niet) ..1 (anders|meer|minder)',
  '(geen|niks) ..1 (cent|euro) minder',
  'dat is ..4 (alles|het|genoeg)',
  '(daar|dat) ..3 (gaat|draait|is) (het|wat) ..3 (om|mij|me) ..2',
  '(zou|zouden|zal) ..2 (fijn|leuk|mooi|welkom|eerlijk|terecht|prettig|genoeg) ..1 zijn',
  '(wil|zou) ..2 (op|in) (mijn|het) <any> ..3 zien ..2',
  '(dan|daarmee) (ben ik|is het|zijn we) ..2 (tevreden|blij|klaar|goed|gelukkig)',
  'niet ..1 (meer|minder) dan ..2 (terecht|normaal|eerlijk|logisch|redelijk)',
  '(al|nu al) ..4 (stil|hetzelfde|niet verhoogd)',
  '(alles|het leven|de boodschappen|boodschappen|energie|de huur|huur) ..1 (wordt|is|zijn|worden) ..2 (duurder|duur)',
  '(huis|hypotheek|auto|vakantie|huur|kinderen|baby|verbouwing|lening|vaste lasten|scheiding|boodschappen|keuken) ..3 (gekocht|betalen|afbetalen|rondkomen|op komst|duurder|kost|kosten|bekostigen)',
  '(net|pas) ..2 (huis|auto|appartement|woning) gekocht',
  '(mijn|het|de) (enige|eerste|voornaamste|belangrijkste|hele) ..3',
  '(om) (heel|helemaal)? eerlijk te zijn',
  '(daar ga|ga|daar mik|mik|daar zet) ik ..2 (voor|op|in)',
  '(daar hoor|hoor) ik ..2 (thuis|in)?',
  '(wat ik waard ben|wat ik verdien|waar ik recht op heb)',
  '(recht op)',
  '(wordt|is|word) ..2 tijd',
  '(simpel|punt|klaar|basta|period|meer niet|zo simpel is het|is het)',
])

/** A reason or a task: then there is more than money. */
export const REASONS = dutch([
  '(omdat|want|zodat|doordat|aangezien|waardoor|waarin|waarmee|waarbij|door te) ..3',
  '(begeleid|begeleiden|opleiden|inwerken|taak|taken|verantwoordelijk|verantwoordelijkheid|project|team|opleiding|cursus)',
])

/** Questions that the user answers at once: "Wat ik wil? Een bonus." */
export const ASKED_WITH = dutch(['^^ (wat|eerlijk|waar|en|mijn|doel|wens)'])
