import type { Language } from '../../domain/codes.ts'
import { readText, type Sentence } from '../grammar/reading.ts'
import type { Word } from '../words.ts'
import type { Asking, QuestionReading } from './asking.ts'
import type { Clause, Lead, QuestionGrammar, Verdict } from './clause.ts'
import { ENGLISH } from './en/grammar.ts'
import type { QuestionForm } from './form.ts'
import { DUTCH } from './nl/grammar.ts'

const GRAMMAR: Readonly<Record<Language, QuestionGrammar>> = { nl: DUTCH, en: ENGLISH }

/**
 * Reads a text as a question: which clauses ask something, and how.
 * @param text what one wants to ask; quoted speech is left out
 * @param lang the language it is in
 */
export function readQuestion(text: string, lang: Language): QuestionReading {
  const { sentences } = readText(text, lang)
  const askings = sentences.flatMap((sentence, number) => askingsOf(sentence, number, GRAMMAR[lang]))
  return { text, lang, sentences, askings, form: formOf(askings) }
}

/** One open question opens the whole: the other will answer that one. */
function formOf(askings: readonly Asking[]): QuestionForm {
  if (askings.length === 0) return 'none'
  return askings.some(({ form }) => form === 'open') ? 'open' : 'closed'
}

/** A clause with its words as typed. */
interface Piece extends Clause {
  readonly words: readonly Word[]
}

/** A clause and what it does. */
interface Judged {
  readonly piece: Piece
  readonly verdict: Verdict
}

function askingsOf(sentence: Sentence, number: number, grammar: QuestionGrammar): readonly Asking[] {
  const judged: Judged[] = []
  for (const piece of piecesOf(sentence, grammar)) {
    const before = judged.at(-1)
    const afterSubclause = before?.verdict.does === 'lead-in' || before?.verdict.does === 'embed'
    const whole = { ...piece, afterSubclause: afterSubclause && piece.lead === 'comma' }
    judged.push({ piece: whole, verdict: grammar.judge(whole) })
  }
  const found = judged.flatMap(({ piece, verdict }, at) =>
    verdict.does === 'ask' && !isCondition(judged, at, grammar)
      ? [{ form: verdict.form, kind: verdict.kind, words: piece.words.slice(verdict.from), sentence: number }]
      : [],
  )
  const own = found.filter(({ words }) => !grammar.isEcho(lowOf(words)))
  const echoes = own.length < found.length
  if (own.length > 0)
    return withoutLeadIns(own, grammar).map((asking) => amongOptions(asking, sentence, grammar))
  return byMark(sentence, number, judged, grammar, echoes)
}

/** "Should a place come up, I'd love to hear": a condition before a statement. */
function isCondition(judged: readonly Judged[], at: number, grammar: QuestionGrammar): boolean {
  const { piece, verdict } = judged[at] ?? {}
  const next = judged[at + 1]
  if (!piece || piece.asks || verdict?.does !== 'ask' || verdict.kind !== 'verb-first' || !next) return false
  return (
    grammar.opensCondition(piece.lows[verdict.from] ?? '', next.piece.lows[0] ?? '') &&
    next.piece.lead === 'comma' &&
    next.verdict.does !== 'ask' &&
    next.piece.lows.length > 2
  )
}

const lowOf = (words: readonly Word[]): string => words.map(({ low }) => low).join(' ')

/** "Nu of later, wat heeft jouw voorkeur?" offers a choice, although it begins with "wat". */
function amongOptions(asking: Asking, { words }: Sentence, grammar: QuestionGrammar): Asking {
  if (asking.form === 'closed' || !grammar.asksPreference(lowOf(asking.words))) return asking
  const others = words.filter((word) => !word.mark && !asking.words.includes(word))
  return grammar.namesOptions(lowOf(others)) ? { ...asking, form: 'closed' } : asking
}

/** A sentence in which no clause asks by its words: the mark or the tag at its end may. */
function byMark(
  sentence: Sentence,
  number: number,
  judged: readonly Judged[],
  grammar: QuestionGrammar,
  echoes: boolean,
): readonly Asking[] {
  const words = sentence.words.filter(({ mark }) => !mark)
  if (words.length === 0) return []
  if (echoes || grammar.endsInTag(sentence.flat))
    return [{ form: 'closed', kind: 'tag', words, sentence: number }]
  if (!sentence.asks)
    return grammar.isBareQuestion(lowOf(words))
      ? [{ form: 'closed', kind: 'fragment', words, sentence: number }]
      : []
  const embedded = judged.findIndex(({ verdict }) => verdict.does === 'embed')
  const told = judged
    .slice(embedded + 1)
    .some(({ piece }) => piece.lows.length > 2 && grammar.hasVerb(piece.lows))
  if (embedded >= 0 && !told)
    return [{ form: 'open', kind: 'wh', words: judged[embedded]?.piece.words ?? words, sentence: number }]
  const kind = grammar.hasVerb(words.map(({ low }) => low)) ? 'statement' : 'fragment'
  return [{ form: 'closed', kind, words, sentence: number }]
}

/** "Wat denk je, kan dat?" asks the second thing. */
const withoutLeadIns = (askings: readonly Asking[], grammar: QuestionGrammar): readonly Asking[] =>
  askings.filter(
    ({ form, words }, at) =>
      !(form === 'open' && askings[at + 1]?.form === 'closed' && grammar.onlyLeadsIn(lowOf(words))),
  )

const COMMAS: ReadonlySet<string> = new Set([
  ',',
  '-',
  '–',
  '—',
  '(',
  ')',
  '/',
  '…',
  '.',
  '*',
  '•',
  '>',
  '|',
  ']',
  '[',
])

/** Cuts a sentence at its marks, and at conjunctions behind which a question begins. */
function piecesOf(sentence: Sentence, grammar: QuestionGrammar): readonly Piece[] {
  const words = sentence.words.filter(({ mark }) => !mark)
  const lows = words.map(({ low }) => grammar.slips.get(low) ?? low)
  const leads = leadsOf(sentence, lows, grammar)
  const starts = [...leads.keys()].filter((at) => leads[at] !== null)
  return starts.map((from, index) => {
    const to = starts[index + 1] ?? words.length
    const own = words.slice(from, to)
    return {
      words: own,
      lows: lows.slice(from, to),
      rest: lows.slice(from),
      capitals: own.map(({ text }) => /^\p{Lu}/u.test(text)),
      lead: leads[from] ?? 'start',
      asks: sentence.asks,
      stops: !sentence.asks && /^[.!]$/.test(sentence.words.at(-1)?.text ?? ''),
      afterSubclause: false,
    }
  })
}

/** For each word that is no mark: what a clause that begins with it has before it, or null where none begins. */
function leadsOf(
  sentence: Sentence,
  lows: readonly string[],
  grammar: QuestionGrammar,
): readonly (Lead | null)[] {
  const leads: (Lead | null)[] = []
  let mark = ''
  for (const word of sentence.words) {
    if (word.mark) mark = word.text === ':' || COMMAS.has(word.text) ? word.text : mark
    else {
      leads.push(leadOf(leads.length, mark, lows, grammar))
      mark = ''
    }
  }
  return leads
}

function leadOf(at: number, mark: string, lows: readonly string[], grammar: QuestionGrammar): Lead | null {
  if (at === 0) return 'start'
  if (mark === ':') return 'colon'
  if (mark !== '') return 'comma'
  if (grammar.isQuestionWord(lows[at - 1] ?? '') && grammar.isQuestionWord(lows[at + 1] ?? '')) return null
  return grammar.conjunctions.has(lows[at] ?? '') && grammar.beginsQuestion(lows, at + 1)
    ? 'conjunction'
    : null
}
