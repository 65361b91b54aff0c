import { asksAs, type Verdict } from '../clause.ts'
import { VIEWS } from './frames.ts'

const PARTICLE = "(?:me|mij|ons|eens|'s|es|maar|gerust|dan|nou|toch|even|ook|alsjeblieft|aub|s|is)"

const TO_TELL = [
  new RegExp(
    `^vertelt? (?:u )?(?:${PARTICLE}|over|iets|wat|meer|hoe|waar\\w*|wie|welke|wanneer|in|op|of)(?= |$)`,
  ),
  /^(?:vertelt|schetst|beschrijft) u (?:mij|me|eens|ons)\b/,
  /^(?:beschrijf|omschrijf|schets|illustreer|verklaar)(?: |$)(?!je |jij |ik )/,
  /^leg (?!je |jij |ik )(?:\S+ ){0,5}?uit(?= |$)/,
  /^licht (?!je |jij |ik )(?:\S+ ){0,5}?toe(?= |$)/,
  new RegExp(`^neem ${PARTICLE} (?:\\S+ ){0,12}?mee(?= |$)`),
  /^help (?:me|mij|ons) (?:\S+ ){0,8}?(?:begrijpen|inzien|snappen|zien|kiezen|op weg)(?= |$)/,
  /^noem (?:me|mij|eens|een|1|drie|3|twee|2|wat|enkele|gerust|dan)(?= |$)/,
  new RegExp(
    `^zeg (?:${PARTICLE} )+(?:eerlijk )?(?:\\S+ )?(?:wat|wie|hoe|welke|waar\\w*|wanneer|hoeveel|of)(?= |$)`,
  ),
  new RegExp(`^laat (?:${PARTICLE} )+(?:\\S+ )?(?:weten|zien|horen)(?= |$)`),
  /^denk (?:\S+ ){0,3}?mee(?= |$)/,
  /^deel (?:eens |gerust |met )/,
]

const GIVES = new RegExp(`^(?:geef|deel) (?:${PARTICLE} )*(?:een|je|jouw|uw|wat|twee|drie|enkele|1)(?= )`)

/**
 * An imperative that invites to tell: "vertel eens", "leg me uit", "geef een voorbeeld". With "of" it asks for yes or no.
 * @param rest the words from where the clause begins to the end of the sentence
 */
export function invitationOf(rest: readonly string[], from: number): Verdict | null {
  const flat = rest.slice(0, 30).join(' ')
  const match = TO_TELL.map((pattern) => pattern.exec(flat)).find((found) => found !== null)
  if (!match) return GIVES.test(flat) && VIEWS.test(flat) ? asksAs('open', 'invitation', from) : null
  const after = flat.slice(match[0].length)
  if (after === '' && match[0].startsWith('laat ')) return null
  const whether =
    match[0].endsWith(' of') || /^(?: (?:me|mij|eens|even|maar|dan|alsjeblieft|aub))* of /.test(after)
  return whether ? asksAs('closed', 'indirect', from) : asksAs('open', 'invitation', from)
}
