import type { Language } from '../../domain/codes.ts'
import type { Finding } from '../finding.ts'
import { readText } from '../grammar/reading.ts'
import { coachMessage } from '../message.ts'
import type { ReplyCues } from './cues.ts'

/** What gives back the other's words says "you" without blaming: "Dus je wilt niet om mijn leidinggevende heen." */
const GIVES_BACK: Readonly<Record<Language, RegExp>> = {
  nl: /^(?:[^ ]+ , ?)?(?:dus|als ik|ik hoor|ik begrijp|ik snap|ik merk|begrijp ik|je zegt|jij zegt|je bedoelt|zo te horen)\b/u,
  en: /^(?:[^ ]+ , ?)?(?:so|if i|i hear|i understand|i see|i take it|you're saying|you say|you mean|sounds like|it sounds)\b/u,
}

/**
 * The tips on tone that hold for a reply in a rehearsal. What the user gives back of the other's words is no wish and no
 * belief of their own, and no reproach unless it is worded as one.
 */
export function messagesIn(text: string, lang: Language, { pushes }: ReplyCues): readonly Finding[] {
  const { sentences } = readText(text, lang)
  return coachMessage(text, lang).filter(({ rule, quote }) => {
    if (!rule.startsWith('message/')) return false
    if (rule !== 'message/you-accusation') return true
    const at = text.indexOf(quote)
    const sentence = sentences.find(({ words }) => (words.at(-1)?.end ?? 0) > at)
    if (!sentence || !GIVES_BACK[lang].test(sentence.flat)) return true
    return pushes.some((one) => one.test(sentence.flat))
  })
}
