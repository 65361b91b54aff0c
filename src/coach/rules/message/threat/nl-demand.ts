import type { Line } from '../../../grammar/line.ts'
import { stretch } from '../../../grammar/reading.ts'

/** What is demanded, up to where the pressure begins; `bare` stood behind `geen` or `zonder`, so it may lack its article. */
const DEMANDS: readonly RegExp[] = [
  /^als ik (?:(?:in|voor|na|per|vanaf|tegen) \S+ |(?:dit|volgend|komend) (?:jaar|kwartaal|seizoen) |nog steeds |weer |nu )?geen (?<bare>[^,;:.!?]+?) krijg(?: ,)?(?: dan)? \S+ (?:ik|je|jij|u|jullie|ge)(?= )/d,
  /^als ik (?:(?:in|voor|na|per|vanaf|tegen) \S+ |(?:dit|volgend|komend) (?:jaar|kwartaal|seizoen) |nog steeds |weer |nu )?(?<what>(?:die|dat|de|het) [^,;:.!?]+?) (?:weer |ook |nu )?niet krijg(?: ,)?(?: dan)? \S+ (?:ik|je|jij|u|jullie|ge)(?= )/d,
  /^krijg ik geen (?<bare>[^,;:.!?]+?)(?: ,)? dan(?= )/d,
  /^krijg ik (?<what>(?:die|dat|de|het) [^,;:.!?]+?) (?:weer |ook |nu )?niet(?: ,)? dan(?= )/d,
  /^(?:of|ofwel) (?:ik krijg|krijg ik) (?<what>(?:die|dat|de|het|een) [^,;:.!?]+?)(?: ,)? (?:of|ofwel) (?:ik|we|wij)(?= )/d,
  /^geef (?:me|mij) (?<what>(?:die|dat|de|het|een) [^,;:.!?]+?)(?: ,)? of (?:ik|we|wij)(?= )/d,
  /^ik wil (?<what>(?:die|dat|de|het|een) [^,;:.!?]+?)(?: ,)? (?:anders|of ik)(?= )/d,
  /^zonder (?<bare>\S+(?: \S+)?) (?:ben|ga|blijf|teken|werk|stop|vertrek|kom|draai) ik(?= )/d,
]

/** These can do without an article, as all that is more than one can. */
const UNCOUNTED =
  /(?:opslag|hulp|duidelijkheid|rust|tijd|ruimte|steun|loonsverhoging|promotie|waardering|versterking|verlof|scholing|begeleiding|feedback|vakantie|uren|dagen|diensten|handen|vakantiedagen)$/
const COUNTED =
  /(?:^| )(?:vast contract|contract|antwoord|cursus|opleiding|training|toeslag|bonus|vergoeding|assistent|collega|dag|plek|functie|invaller|laptop|telefoon|coach|mentor|periodiek|stageplek|dienst|jaarcontract|auto)$/

/** With these the cut is not surely clean: it points elsewhere, or says more than what is wanted. */
const UNCLEAN =
  /(?:^| )(?:niet|geen|nooit|als|of|en|maar|je|jij|jou|jouw|u|uw|jullie|ik|we|wij|weer|wat|wie|er|dan|waar|dit|voor|van|bij)(?: |$)/

/** Longer demands hold more than the wish; of a longer sentence not all would be quoted. */
const MOST_WORDS = 5
const MOST_WORDS_OF_SENTENCE = 12

/**
 * The demand a threat hangs on, put as a wish: "als ik geen opslag krijg ga ik weg" wants `opslag`.
 * @param text as typed
 * @param line the sentence with the threat; nothing else may be in it
 * @returns null where the demand cannot be cut out cleanly
 */
export function wishIn(text: string, line: Line): string | null {
  if (line.tokens.filter(({ first }) => !first.mark).length > MOST_WORDS_OF_SENTENCE) return null
  const flat = line.text.slice(1)
  for (const pattern of DEMANDS) {
    const found = pattern.exec(flat)
    const name = found?.groups?.['bare'] === undefined ? 'what' : 'bare'
    const wanted = found?.groups?.[name]
    const [from = 0, to = 0] = found?.indices?.groups?.[name] ?? []
    if (wanted === undefined || UNCLEAN.test(wanted) || wanted.split(' ').length > MOST_WORDS) continue
    const article = name === 'what' ? '' : articleOf(wanted)
    if (article === null) return null
    const tokens = line.tokens.filter((_, at) => {
      const start = (line.starts[at] ?? 0) - 1
      return start >= from && start < to
    })
    return `Ik wil graag ${article}${stretch(text, tokens[0]?.first, tokens.at(-1)?.last)}. Wat is daarvoor nodig?`
  }
  return null
}

const articleOf = (wanted: string): string | null => {
  if (UNCOUNTED.test(wanted)) return ''
  return COUNTED.test(wanted) ? 'een ' : null
}
