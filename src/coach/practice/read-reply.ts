import type { Language } from '../../domain/codes.ts'
import { type Reading, readText, type Sentence } from '../grammar/reading.ts'
import { coachQuestion, type QuestionForm } from '../question.ts'
import type { ReplyCues } from './cues.ts'
import { enCues } from './cues-en.ts'
import { nlCues } from './cues-nl.ts'
import { messagesIn } from './messages.ts'

/**
 * What somebody does with a reply in a hard moment. `waits` says nothing on purpose; `pushes` reproaches or threatens;
 * `settles` proposes something to agree; `asks-open` and `asks-closed` ask; `sums-up` gives back what was heard;
 * `lets-go` drops the wish; `argues` is all else.
 */
export type ReplyMove =
  | 'waits'
  | 'pushes'
  | 'settles'
  | 'asks-open'
  | 'asks-closed'
  | 'sums-up'
  | 'lets-go'
  | 'argues'

/** How a reply was read. Only the way on of a rehearsal rests on it; a tip needs a rule. */
export interface ReplyReading {
  readonly move: ReplyMove
  /** Gives back what was heard, whatever else it does. */
  readonly sumsUp: boolean
  /** Takes in what was said in any way. */
  readonly heard: boolean
  /** Goes straight to the user's own side. */
  readonly straightOn: boolean
  readonly words: number
}

export const REPLY_CUES: Readonly<Record<Language, ReplyCues>> = { nl: nlCues, en: enCues }
/** Longer than this is a speech; nothing is dropped by it. */
const SHORT = 14

/**
 * Reads one reply in a rehearsal.
 * @param text what the user typed; a few sentences
 * @param lang the language it is in
 */
export function readReply(text: string, lang: Language): ReplyReading {
  const cues = REPLY_CUES[lang]
  const reading = readText(text, lang)
  const flats = reading.sentences.map(bare)
  const any = (patterns: readonly RegExp[]): boolean =>
    flats.some((flat) => patterns.some((one) => one.test(flat)))
  const words = reading.sentences.flatMap((one) => one.words).filter(({ mark }) => !mark).length
  const sumsUp = any(cues.summary)
  const asks = askingOf(reading, flats, cues)
  const move = ((): ReplyMove => {
    if (words === 0 || (flats.length === 1 && cues.waits.test(flats[0] ?? ''))) return 'waits'
    if (any(cues.pushes) || hasRisk(text, lang)) return 'pushes'
    if (any(cues.settles)) return 'settles'
    if (asks !== 'none') return asks === 'open' ? 'asks-open' : 'asks-closed'
    if (words <= SHORT && (any([cues.letsGo]) || flats.every((flat) => cues.letsGoWhole.test(flat))))
      return 'lets-go'
    return sumsUp ? 'sums-up' : 'argues'
  })()
  return {
    move,
    sumsUp,
    heard: sumsUp || any(cues.heard),
    straightOn: cues.argues.test(flats[0] ?? ''),
    words,
  }
}

/** A sentence without the marks at its end. */
const bare = ({ flat }: Sentence): string =>
  flat.replace(/(?: ?[.!?…,;:"'’)(-])+$/u, '').replace(/^[("'-]+ ?/u, '')

/** Open when any question is; closed when one can be answered with yes or no, but for a check of what was heard. */
function askingOf(reading: Reading, flats: readonly string[], cues: ReplyCues): QuestionForm {
  const forms = reading.sentences.map((sentence, at) => formOf(reading, sentence, flats[at] ?? '', cues))
  if (forms.includes('open')) return 'open'
  return forms.includes('closed') ? 'closed' : 'none'
}

function formOf(reading: Reading, sentence: Sentence, flat: string, cues: ReplyCues): QuestionForm {
  if (cues.invites.some((one) => one.test(flat))) return 'open'
  if (cues.checks.test(flat)) return 'none'
  const [first] = sentence.words
  const last = sentence.words.at(-1)
  const { form } = coachQuestion(reading.text.slice(first?.start ?? 0, last?.end ?? 0), reading.lang)
  if (form === 'open') return form
  // A question often stands behind a comma: "Jammer, wat kan er wél?"
  const parts = flat.split(/ ?[,;:–-] /u)
  if (parts.some((part) => cues.wh.test(withoutOpener(part))))
    return sentence.asks || cues.wh.test(flat) ? 'open' : 'none'
  if (!sentence.asks) return 'none'
  // "Dus je zegt dat …?" asks whether one heard well.
  if (cues.summary.some((one) => one.test(flat)) && !cues.yesNo.test(withoutOpener(flat))) return 'none'
  return form === 'closed' || parts.some((part) => cues.yesNo.test(withoutOpener(part))) ? 'closed' : 'none'
}

const withoutOpener = (part: string): string =>
  part.replace(/^(?:(?:en|maar|dus|ok|oke|okay|nou|ja|goed|and|but|so|well|right|then|dan) ,? ?){1,3}/u, '')

const hasRisk = (text: string, lang: Language): boolean =>
  messagesIn(text, lang, REPLY_CUES[lang]).some(({ severity }) => severity === 'risk')
