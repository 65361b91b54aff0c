import { type VerbForms, verbOf } from '../../../grammar/nl/verbs.ts'

/** What one may expect of another: left undone, it is blame. */
const EXPECTED: readonly string[] = [
  '|luister+|',
  '|help helpt helpen hielp hielpen|geholpen',
  '|steun+|',
  '|ondersteun+|',
  '|bedank+|',
  '|waardeer+|',
  '|respecteer+|',
  '|erken+|',
  '|herken+|',
  '|complimenteer+|',
  '|prijs prijst prijzen prees|geprezen',
  '|beloon+|',
  '|motiveer+|',
  '|stimuleer+|',
  '|inspireer+|',
  '|coach coacht coachen coachte|gecoacht',
  '|begeleid begeleidt begeleiden begeleidde|begeleid',
  '|verdedig+|',
  '|bescherm+|',
  '|vertrouw+|',
  '|begrijp begrijpt begrijpen begreep|begrepen',
  '|groet groeten groette|gegroet',
  '|informeer+|',
  '|overleg overlegt overleggen overlegde|overlegd',
  '|communiceer+|',
  '|raadpleeg raadpleegt raadplegen raadpleegde|geraadpleegd',
  '|betrek betrekt betrekken betrok|betrokken',
  '|reageer+|',
  '|antwoord antwoordt antwoorden antwoordde|geantwoord',
  '|beantwoord beantwoordt beantwoorden beantwoordde|beantwoord',
  '|interesseer+|',
  '|bekommer+|',
  '|evalueer+|',
  '|bevorder+|',
  '|compenseer+|',
  '|verantwoord verantwoordt verantwoorden verantwoordde|verantwoord',
  '|gun gunt gunnen gunde|gegund',
  '|waarschuw+|',
  '|bemoedig+|',
  '|faciliteer+|',
  'terug|bel belt bellen belde|teruggebeld',
  'terug|mail mailt mailen mailde|teruggemaild',
  'terug|koppel+|',
  'na|kom komt komen kwam|nagekomen',
  'na|leef leeft leven leefde|nageleefd',
  'waar|maak maakt maken maakte|waargemaakt',
  'in|licht lichten lichtte|ingelicht',
  'in|grijp grijpt grijpen greep|ingegrepen',
  'in|leef leeft leven leefde|ingeleefd',
  'in|werk werkt werken werkte|ingewerkt',
  'in|span spant spannen spande|ingespannen',
  'uit|leg legt leggen legde|uitgelegd',
  'toe|licht lichten lichtte|toegelicht',
  'op|pak pakt pakken pakte|opgepakt',
  'op|volg volgt volgen volgde|opgevolgd',
  'op|los lost lossen loste|opgelost',
  'op|vang vangt vangen ving|opgevangen',
  'aan|pak pakt pakken pakte|aangepakt',
  'mee|denk denkt denken dacht|meegedacht',
  'mee|help helpt helpen hielp|meegeholpen',
  'mee|werk werkt werken werkte|meegewerkt',
  'mee|neem neemt nemen nam|meegenomen',
  'bij|spring springt springen sprong|bijgesprongen',
  'bij|sta staat staan stond|bijgestaan',
  'voor|draag draagt dragen droeg|voorgedragen',
]

// "Nog niet" is a fact that may change.
const NOT = '(!<(nog|ook|zeker) niet|nooit|!<(nog) geen|niks|nauwelijks|amper|nergens|niemand)'
const DID = '(heb|hebt|heeft|hebben|had|hadden|bent|ben)'

/** Undone now or always: "je helpt me nooit", "dat je ons niet inlicht", "u hebt hier niet op gereageerd". */
function undone({ particle, finite, participle }: VerbForms): readonly string[] {
  const forms = finite.join('|')
  const end = particle === null ? '' : ` ..2 ${particle}`
  const last = finite.map((form) => (particle ?? '') + form).join('|')
  return [
    `<you> ..1 (${forms}) ..4 ${NOT}${end}`,
    `(${forms}) <you> ..4 ${NOT}${end}`,
    `<you> ..3 ${NOT} ..3 !<(te|om) (${last})`,
    `<you> ..1 ${DID} ..5 ${NOT} ..4 ${participle}`,
    `${DID} <you> ..5 ${NOT} ..4 ${participle}`,
    `<you> ..4 ${NOT} ..3 ${participle} ${DID}`,
  ]
}

/** Every way to say that `you` did not do what may be expected. */
export const UNDONE_GOOD: readonly string[] = EXPECTED.flatMap((one) => undone(verbOf(one)))
