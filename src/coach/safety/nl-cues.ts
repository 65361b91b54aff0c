import { dutch } from '../grammar/nl/patterns.ts'
import type { WordClasses } from '../grammar/pattern.ts'

const CLASSES: WordClasses = {
  i: 'ik|wij|we',
  breakdown:
    'overspannen|opgebrand|burn-out|burnout|burn|depressief|depressie|suicidaal|zelfmoord|paniekaanval|paniekaanvallen|angstaanval|angstaanvallen|hyperventilatie|hartkloppingen|doodmoe|doodongelukkig|wanhopig|radeloos|ziekgemeld|ingestort|arbeidsongeschikt|ziekteverlof|ptss|uitgeput|kapot|gebroken|leeggezogen|ten einde raad',
  hit: 'gepest|getreiterd|geintimideerd|gediscrimineerd|bedreigd|mishandeld|geslagen|aangerand|betast|seksueel geintimideerd|gestalkt|lastiggevallen|uitgescholden|vernederd|buitengesloten|weggepest|gechanteerd|misbruikt|verkracht|uitgelachen|geduwd|geschopt',
  harm: 'pesten|pest|pesterij|pesterijen|pestgedrag|discriminatie|discrimineert|discrimineren|racisme|racistisch|racistische|seksisme|seksistisch|intimidatie|intimideert|aanranding|grensoverschrijdend|grensoverschrijdende|mobbing|homofoob|homofobe|stalkt|stalking|machtsmisbruik',
}

const cues = (sources: readonly string[]) => dutch(sources, CLASSES)

/** One's own illness and being at the end of one's tether. */
export const OWN_DISTRESS = cues([
  '<i> / (ben|zit|raak|voel|lig|loop|zijn|raakte|was) / ..5 (<breakdown>)',
  '(heb|had|krijg|kreeg) ik ..5 (burn-out|burnout|burn|depressie|paniekaanval|paniekaanvallen|angstaanvallen|hartkloppingen|angststoornis|kanker|tumor|hartinfarct|beroerte|hernia|ms|zenuwinzinking)',
  'ik ..2 (heb|had|krijg|kreeg) ..5 (burn-out|burnout|burn|depressie|paniekaanval|paniekaanvallen|angstaanvallen|hartkloppingen|angststoornis|kanker|tumor|hartinfarct|beroerte|zenuwinzinking|inzinking)',
  "(mijn|een|m'n) (burn-out|burnout|depressie|overspannenheid|ziekte|diagnose|chemo|kanker|angststoornis|zenuwinzinking|inzinking|ptss)",
  '(na|sinds|voor|tijdens|door|vanwege|wegens) (mijn|me) (operatie|ziekteverlof|bestraling|bestralingen|revalidatie|ziekenhuisopname)',
  '(tegen|richting|bij|rand van|in) ..3 (burn-out|burnout|overspannenheid|depressie)',
  'ik ..2 (trek|red|hou|houd) ..2 (het|dit|er) ..4 niet ..2 (meer|langer|vol) ..2',
  'ik ..2 kan ..2 (het|dit) ..3 niet (meer|langer) (aan|opbrengen|volhouden)',
  '(trek|red|hou|houd) ik ..2 (het|dit) ..4 niet ..2 (meer|langer|vol)',
  '(ik|wij|we) (heb|hebben|had|hadden|kreeg|kregen) ..3 (miskraam|doodgeboorte)',
  "(mijn|onze|m'n) (partner|man|vrouw|moeder|vader|zoon|dochter|kind|broer|zus|broertje|zusje|baby) (is|zijn) ..3 (overleden|gestorven|dood)",
  '(ik|we) (wil|willen) ..3 niet meer leven',
  '(ik ben|ben ik) (op|leeg) en ..2 kan niet meer',
  '^^ ik (kan|trek) (echt|gewoon|het|dit)? ..1 niet meer $$',
  '(zie|zag) ..2 (het|t) ..2 niet meer zitten',
  '(huil|huilen|huilend|jank|janken) ..6 (werk|thuis|auto|toilet|wc|avond|dag|nacht|bed|kleedkamer|elke|iedere)',
  '(ik|elke|iedere) ..5 (huil|huilen|huilend|huilde|moet huilen|zit te huilen|janken) ..4',
  '(slaap|slapen) ik ..4 (niet meer|nauwelijks|niet|amper|slecht|al weken)',
  'ik slaap ..4 (niet meer|nauwelijks|amper|al weken|al maanden) ..3',
  'lig ..4 wakker ..6',
  '(wakker) ..2 (lig|van mijn werk|van het werk|door het werk)',
  'met ..3 (buikpijn|tegenzin|knoop|pijn in mijn buik|lood) ..4 (werk|dienst|school|kantoor)',
  '(buikpijn|maagpijn|misselijk) ..4 (als|voor|wanneer|elke) ..6 (werk|dienst|maandag|ochtend)',
  '(einde|eind) van mijn (latijn|krachten|rek)',
  'op mijn tandvlees',
  '(ga|gaan|loop) ik? ..2 (hieraan|eraan|er|hier|daar) ..2 (kapot|onderdoor|aan onderdoor|kapot aan)',
  '(ik) ..3 (eraan|hieraan|er) ..2 (onderdoor|kapot) ..2',
  '(kan|ben) ik ..3 niet meer (op|aan|verder)',
  '(ik ben|ben ik) ..3 (helemaal op|totaal op|echt op|volledig op|mentaal op|opgebrand|ten einde raad|de wanhoop nabij|bang om naar)',
  '(durf|durfde) ..4 (niet meer|niet) naar ..2 (werk|kantoor|school|afdeling|binnen)',
  '(niet meer|geen) ..2 (leven|zin meer in het leven|verder leven)',
  '(bij|naar|van) de (bedrijfsarts|psycholoog|psychiater|huisarts) ..5 (overspannen|burn-out|burnout|ziek|rust|stress|klachten|geweest)',
  '(ik ben|ben ik) ..2 (ziek|langdurig ziek|ernstig ziek|chronisch ziek|al weken ziek|in de ziektewet)',
  '(zit|zat) ik ..5 (ziek thuis|in de ziektewet|thuis met)',
  'ik (zit|zat) ..5 (ziek thuis|in de ziektewet|thuis met|overspannen thuis)',
  '(lichaam|lijf|hoofd) ..2 (is op|trekt het niet|wil niet meer|geeft het op|zegt stop)',
])

/** Being harassed, bullied, discriminated against. */
export const HARMED = cues([
  '(word|werd|ben|worden|voel|zijn|wordt) ..6 (<hit>)',
  '(<hit>) (word|werd|worden|voel|ben) ..3',
  '(pest|pesten|treitert|treiteren|intimideert|intimideren|discrimineert|discrimineren|bedreigt|bedreigde|bedreigen|betast|betastte|stalkt|sloeg|slaat|aanrandde|scheldt|schold|vernedert|vernederde) ..3 (mij|me|ons)',
  '(mij|me|ons) (<hit>)',
  '(mij|me|ons) ..4 (pest|pesten|treitert|treiteren|intimideert|intimideren|discrimineert|bedreigt|betast|stalkt|slaat|wegpest|wegpesten|vernedert|uitscheldt)',
  '(zit|zat|zitten|zaten) ..3 aan (me|mij|mijn borsten|mijn billen|mijn kont|mijn lijf)',
  '(handtastelijk|ongewenste intimiteiten|seksuele opmerkingen|seksueel getinte|seksuele toespelingen|ongewenst gedrag|aan mijn billen|aan mijn borsten|aan mijn kont)',
  '(<harm>) ..8 (mij|me|ons|mijn|werkvloer|team|afdeling|collegas|chef|leidinggevende|door|op|hier)',
  '(slachtoffer|last|doelwit) van ..3 (<harm>)',
  '(racistische|seksistische|homofobe|discriminerende) (opmerkingen|grappen|opmerking|grap|moppen|berichten)',
  '(omdat|doordat) ik ..4 (zwanger|moslim|homo|lesbisch|gay|trans|zwart|hoofddoek|vrouw|buitenlander|joods|gehandicapt|chronisch ziek|donker|marokkaan|turks) ..8 (niet|geen|afgewezen|ontslagen|nooit|minder)',
  '(vanwege|om|wegens) mijn (huidskleur|geloof|hoofddoek|zwangerschap|afkomst|geaardheid|handicap|geslacht|leeftijd|achternaam) ..6',
])

/** About patients, pupils, clients or work; a threat; what is being trained for; what is denied. */
export const NOT_ABOUT_ME = cues([
  '(patient|patienten|client|clienten|bewoner|bewoners|leerling|leerlingen|kind|kinderen|klant|klanten|gast|gasten|deelnemer|deelnemers|collega|student|studenten|jongeren|zus|broer|man|vrouw|moeder|vader|dochter|zoon|buurman|buurvrouw) ..6 (met|die|is|heeft|wordt|zijn|hebben|over|van|was|gepest|ziek|zit)',
  '(anders|als|tenzij|zonder|of) ,,9 (meld|meldt) ..3 ziek',
  '(anders|dan) ,,5 (meld) ik me ..3 ziek',
  '(cursus|training|scholing|workshop|protocol|beleid|werkgroep|project|voorlichting|thema|lessen|onderzoek|preventie|aanpak) ..4 (over|tegen|rond|van|bij|omgaan|pesten|pestprotocol|burn-out|discriminatie)',
  '(anti-pest|pestprotocol|antipest*|anti-discriminatie*)',
  '(niet|geen) ..3 (ziek|overspannen|burn-out|burnout|gepest|gediscrimineerd|depressief|ziekgemeld)',
  'ziek van (dat|die|het) ..3',
  '(was|waren) ..3 (vroeger|vorig jaar|jaren geleden) ..6',
])
