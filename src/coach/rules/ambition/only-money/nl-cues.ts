import { dutch } from '../../../grammar/nl/patterns.ts'

/** Pay, grade, title, as what is wanted. */
export const IS_MONEY = dutch([
  'wat (schuift|betaalt) (het|dat)',
  'bedrag ..4 (erbij|extra)',
  '(salaris|loon|salarisschaal|fooi|fooien|tarief|loonstrook|loonstrookje|loonzakje|tantieme|provisie|commissie|gratificatie|lease|*lease|lease-*|lease*|bedrijfsauto|firma-auto|salarisschalen|toeslagen|bonussen|bonusregeling|thuiswerkvergoeding|kilometervergoeding|winstuitkering|gage|honorarium|wedde|opslag|loonsverhoging|salarisverhoging|bonus|trede|treden|periodiek|periodieken|toeslag|uurloon|uurtarief|maandloon|brutoloon|centen|poen|duiten|pegels|flappen|eindejaarsuitkering|winstdeling|vakantiegeld|reiskostenvergoeding|onkostenvergoeding|leaseauto|bedrijfswagen|firmawagen|tankkaart|aandelen|opties|premie|barema|inschaling|loonschaal|maaltijdcheques|salarissprong|loonsprong|*toeslag|*toeslagen|*salaris|*bonus|*loon|*vergoeding|*schaal|salaris*|loons*|*opslag)',
  '(betalen|betaalt|betaald|krijgen|krijg) ..1 wat ik ..1 (waard|verdien)',
  '(auto|wagen) van (de|het) (zaak|baas|firma|werk)',
  'onder (aan)? de streep',
  '(rijk|rijker) (worden|zijn)',
  '*duizend (in|per) (de)? maand',
  '(eraan|er aan) (overhou|overhoud|verdien)',
  '(inflatie|inflatiecorrectie|indexering|indexatie|prijscompensatie|onderaan de streep|cashen|binnenlopen|grof geld|goudmijn)',
  '(overhouden|overhoud|overhou) ..2 (aan|onder) ..5 (maand|streep)',
  '(fwg|functiegroep|loongroep|salarisgroep|loonklasse) #',
  '(dubbele|driedubbele|tienvoudige) ..1 op ..1 (rekening|bankrekening|loonstrook|strook|strookje)',
  '(tree|treetje|tredes|tandje) (erbij|hoger|omhoog)',
  '(goe|degelijk|deftig|serieus|behoorlijk|netjes) (betaald|verdienen)',
  '(meer|beter|hoger) (betalen|betaald|betaalt|vangen|vang|beuren)',
  '(meer|extra) ..1 op ..1 (rekening|bankrekening|loonstrook|strook|strookje)',
  '(financieel|financiele) !(adviseur|directeur|manager|medewerker|planner|specialist|administrateur|expert|consultant|coordinator|beheer|onderzoek) ..4',
  '(groep|klasse|trap|barema) # (betaald|ingeschaald)',
  '(titel|functienaam) ,,9',
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
  '^^ (de|het|een|je|uw|jouw) (rekening|factuur|prijs|bon|huur|tarief|contributie|opbrengst|kassa|fooienpot|entree|toegang|borg|boete|inleg|eigen bijdrage|bijdrage|premie) (is|was|bedraagt|komt|klopt)',
  '(apk|garage|keuring|banden|wasstraat|tanken|schadeformulier)',
  '(binnen|facturen|klanten|leveranciers)',
  '(niet|geen|nooit|zonder|hoeft|niks)',
  '(staat|stond|klopt|geldt|gestort|betaalde|kregen|volgens) ..2',
  '(weten|horen|begrijpen|snappen) ,,1 (wat|hoe|waarom|wanneer|of|welke)',
  '(liever|minder) !(vandaag|gisteren|snel|nu|dan # bruto|dan #)',
  '(leren|leiden|begeleiden|ontwikkelen|lesgeven)',
])

/** "meer hoef ik niet", "geen cent minder", "dan ben ik tevreden", what the money is for at home. */
export const NOTHING_ELSE = dutch([
  'en (ik ben|dan ben ik|je hoort|u hoort) ..2 (weg|uit je haar|uit uw haar|stil|tevreden|blij|klaar|me niet) ..4',
  '(dat|dit) is mijn (voorstel|vraag|wens|eis|verzoek|punt|inzet|doel)',
  '(meer|verder|anders) ..1 hoeft ..2 (niet|niks)',
  'dat (er|het) ..2 (op|in) mijn (contract|kaartje|deur|badge) staat',
  'er ..6 op mijn (contract|kaartje|deur|badge) staat',
  ', ,,3 (kan|kunnen|mag|zal|interesseert|boeit) (me|mij) ..3 (gestolen worden|worst wezen|niet|niks|een zorg|gestolen) ..2 $$',
  'de rest ..7 $$',
  '(al|ook al) moet ik er ,,9 $$',
  'en ..1 (daar|daarvoor|dan) hoef ik ,,9 $$',
  '(waar|dat) ..2 (ze|mensen|iedereen) op ..5 (opkijken|jaloers)',
  'wat ik ..1 (dan|daarvoor) doe ,,5 $$',
  '(da|das|dat is|dat) ..2 (al|alles|mijn vraag|wat) ,,5 $$',
  '(het enige|enige) ..6 (is|telt) ..1',
  '(kom|ga) ik ..3 (de deur|hier) niet ..4',
  '(de inhoud|het werk|de functie|de taken|de rol) ..3 (niet|niks|worst|gelijk|egaal) ..2 $',
  '(bij|in|op) welk <any> ,,7 (maakt|kan|is) (me|mij) ..3 (niet uit|niks|worst|egaal|gelijk) ..2',
  '(daar|waar) doe ik het (voor|om)',
  'of (niks|anders niet) ..1 $$',
  'minder (heeft geen zin|hoeft niet|doe ik het niet|neem ik niet) ..2',
  '(kijk|kijkt|bekijk) ..2 (of|wat) er ..5 (in zit|vanaf kan|bij kan|mogelijk is)',
  'of ik (teken|kom|blijf|doe) ..1 (niet|niks) ..1',
  'dat staat ..1 (goed|mooi|beter|netjes) ..1',
  '(maakt|kan) (me|mij|het me|t me) ..3 (niet uit|niks uit|niks schelen|egaal|worst)',
  '(zolang|als) (het|er) ..4 (betaalt|schuift|verdient|oplevert)',
  "(da's|das) ..1 (al|alles|mijn vraag|wat) ,,5 $$",
  '(en|,) (verder|anders) niks',
  '(mijn) (achterstand|salaris|loon) ..3 (rechtzetten|rechttrekken|inhalen|wegwerken|gelijktrekken)',
  'titel van? !(van) <any>',
  'loon naar werken',
  'meer moet (dat|het) niet zijn',
  'daar teken ik voor',
  '(en|,) ..1 (ik ben|ben ik) ..2 (tevreden|blij|klaar|content|gelukkig) $',
  '(met|bij|door) (de|al die|die) (prijzen|huur|huren|inflatie|energieprijzen|huizenprijzen|boodschappen) ..3',
  '(op|in|onder|achter) (mijn|de|het) (kaartje|visitekaartje|badge|naambordje|handtekening|mail|deur|linkedin)',
  '(genoemd|noemen|heten) ..1 (worden)?',
  '(een auto|auto|wagen) van (de|het) (zaak|werk|bedrijf)',
  'dat er ..2 op mijn ..1',
  '(ge|je|jij|jullie|u) (moet|mag|mogen|zou) (mij|me)',
  '(meer|verder|anders) ..1 (hoef|vraag|wil|hoeft|verwacht|zoek|verlang) (ik|van mij) ..2 (niet|niks)',
  '(niks|niet) ..1 (anders|meer|minder)',
  '(geen|niks) ..1 (cent|euro) minder',
  'dat is ..4 (alles|het|genoeg)',
  '(en|,) (verder|anders|voor de rest|voor het overige) (heb|hoef|wil|vraag|verwacht|zoek) ik ..2 (niks|niet) ..4 $$',
  '(al|om) te leven',
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
  '(alleen|pas|enkel) (als|wanneer|zodra) (ik|je|jij|u|jullie|er) ..6',
  'alles draait',
  '(worden|zijn) ,? en (daar|dan|dat|daarbij)',
  'zonder ..3 (draai|doe|ga|werk|blijf|kom|stop|teken) ik',
  '(daarom|omdat|want|zodat|doordat|aangezien|waardoor|waarin|waarmee|waarbij|door te) !(ik ..4 (kopen|rondkom|rondkomen|sparen|betalen|lenen|huren|leven|wonen)|ik (meer|beter|genoeg) ..2 (verdien|betaald|overhou|overhoud)|dat (heb|verdien|is)|ik (verdien|heb) (dat|het|te)|alles ..1 (wordt|is)|het leven|de boodschappen|de prijzen|(de|mijn) huur) ..3',
  '(begeleid|begeleiden|opleiden|inwerken|taak|taken|verantwoordelijk|verantwoordelijkheid|project|team|opleiding|cursus)',
])

/** Questions that the user answers at once: "Wat ik wil? Een bonus." */
export const ASKED_WITH = dutch([
  '^^ is er ,,6 (trede|periodiek|opslag|loonsverhoging|bonus) ..3 ?',
  '^^ (wat|eerlijk|waar|en|mijn|doel|wens)',
  '(gaat|kan|mag|moet|zou|kunnen|gaan) ..3 (loon|salaris|uurloon|maandloon|schaal|bonus|tarief|uurtarief|toeslag|inschaling) ..5 (omhoog|erbij|hoger|bij|verhoogd|aangepast|verhogen) ..2 ?',
  '(#|*tig|*honderd|honderd|duizend) euro ..2 (erbij|meer|extra) ..2 ?',
  '^^ (zit|zou|kan|mag|kunnen|krijg|is) ,,8 (opslag|periodiek|loonsverhoging|bonus|euro|procent|%) ..2 (in|in zitten|krijgen|bij|erbij|af|vanaf|inzitten) ..2 ?',
])

/** Said outright: pay is all that counts, whatever else the sentence holds. */
export const OUTRIGHT = dutch([
  '(salaris|loon|uurloon|schaal) staat ..4 stil ,,3 (moet|mag|kan) ..2 (anders|veranderen|beter|omhoog)',
  '(noemen|heten) en ..2 (ernaar|daarnaar|navenant|zo) ..1 (betaald|beloond|verdienen|ingeschaald) ..1',
  '(puur|alleen|enkel|uitsluitend|alleen maar|gewoon) (om|voor) ..1 (het|de|mijn|een|dat|meer) ..1 (salaris|loon|geld|centen|poen|bonus|opslag|titel|auto)',
  '(meer|hoger|beter) ..1 (verdienen|salaris|loon|geld|betaald|betaalt) ,,4 (de inhoud|het werk|de rest|wat ik doe|waar) ..4 (niet|niks|worst|gelijk|egaal|zorg)',
  '(maakt|kan) (me|mij) ..3 (niet uit|niks uit|schelen|egaal|worst) ..1 (zolang|als) (het|er) ..4 (betaalt|schuift|verdient|oplevert)',
  '(salaris|loon|geld|bonus|titel|centen|opslag) ..3 is het enige ..6',
  '(telt|tellen|geldt) ..2 (alleen|enkel|uitsluitend|maar een ding) ..7 (loonstrook|loonstrookje|salaris|loon|rekening|strook|strookje|geld|bedrag|schaal)',
  '(opslag|euro|schaal|trede|periodiek|bonus|loonsverhoging|toeslag|procent|%) ..2 ,? ..1 (en|dus) ..1 (dat|die) (wil|wou|verwacht|vraag) ik ook',
  'dus (zoveel|zo veel) mogelijk (verdienen|geld)',
  'het enige ..7 (is|telt) ..2 (salaris|loon|geld|bonus|titel|centen|opslag|periodiek|toeslag|loonsverhoging|mijn salaris|mijn loon|meer geld)',
  '(noem|noemt|noemen) (mij|me) ..1 (voortaan|gewoon|dan|maar) ..4',
])

/** Words around pay that add nothing to it, and take nothing from it. */
export const BESIDE = dutch([
  '(met|liefst met) terugwerkende kracht',
  '(aan|op|tegen) het (eind|einde) van (het|de|elk|elke|ieder|iedere) ..1 (jaar|maand|kwartaal)',
  'per ..1 (maand|jaar|uur|week|kwartaal|dienst)',
  '(als|dan|zoals|net zoveel als) (de|mijn) (anderen|rest|collegas|mannen|dagploeg|nachtploeg|avondploeg|dagdienst|nachtdienst)',
  'het hebben over',
  '(graag|liever) ..4 gekregen',
  'boven de # ..4 zit',
  '(in|uit) ..1 (dit|het|een|ons) gesprek ..2 (slepen|halen|krijgen)',
  '(in|uit|voor) ..1 (dit|het|een|ons) gesprek',
  '(op|erop) ..2 vooruitgaan',
  '(erop|er) ..4 (vooruitgaan|vooruit gaan|vooruit|op vooruit)',
  '(kom|zit) ik ..3 (voor|hier)',
])

/** So plainly about pay that one word more or less says nothing else. */
export const PLAIN = dutch([
  '(meer|hoger|hogere|beter|fatsoenlijk|eerlijk|extra|goed|zelfde|dezelfde|flink) ..1 (salaris|loon|geld|verdienen|betaald|betaalt|schaal|uurloon|bonus|inschaling|verdien|beloning|beloond)',
  '(salarisverhoging|loonsverhoging|opslag|bonus|periodiek|salarisschaal|leaseauto|bedrijfswagen|dertiende maand)',
])
