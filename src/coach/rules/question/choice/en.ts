import type { QuestionReading } from '../../../questions/asking.ts'
import { quoteOf } from '../../../questions/spans.ts'
import type { Word } from '../../../words.ts'
import type { Cue, Examples } from '../../rule.ts'

/** Behind "or" these offer nothing else to choose. */
const NO_OPTION =
  /^(?:not|so|two|three|more|less|something|anything|whatever|else|thereabouts|other|no|anyone|somebody|someone|anybody|similar|later|otherwise|equivalent|is it just|worse|even|maybe)$/
const NUMBER =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|a|day|week|month|year|hour|couple|\d+\S*|ten|more|sooner|minute|yes|once|twice|why)$/

const UNIT =
  /^(?:couple|few|half|year|month|week|fortnight|day|hour|bit|little|dozen|hundred|minute|quarter|so|)$/

/** What there is at all: "courses or training" are no options there. */
const INCLUSIVE =
  /^(?:is there|are there|was there|were there|will there be|has there|do (?:you|we|i) (?:know|have|ever)|have (?:you|we) (?:ever |got )|has (?:anyone|anybody|someone)|does (?:anyone|anybody|it include)|any|ever|(?:can|could|may) (?:i|we|you|someone)|would (?:you|it be) (?:\S+ )?(?:ok|okay|possible|mind|help|send|consider|support|recommend|let|give|tell|share|have)|did (?:you|i|anyone)|do (?:you|they) (?:need|offer|mind|see any|know of)|does (?:the|my|this|that) (?:\S+ ){1,4}?(?:include|cover|count|affect|come)|is it (?:ok|okay|possible|alright))(?= |$)/
/** `any mistakes or sloppy bits`: what there is of either. */
const ANY = /\b(?:any|anything|anyone|some|something) (?:\S+ ){0,3}or$/
const PREFERS = /\b(?:rather|prefer|better|first|either|choose|between|want me|stick|instead|straight|stay)\b/
const VERB_FIRST =
  /^(?:is|are|am|do|does|did|can|could|should|would|will|have|has|shall|was|were|isn't|would|must|may)$/
const RATHER =
  /\b(?:rather|prefer|better|easier|wiser|quicker) (?:\S+ ){1,8}?(?:than|to) (?!i\b|before|last|it was|usual|expected|me\b)/

/** "… or do you see it differently?" */
const ASKS_AGREEMENT =
  /^(?:do (?:you|u) (?:(?:see|think) (?:it|that|this|otherwise|differently|not|so)|disagree|not)|am i (?:wrong|mistaken|missing|being|just|way|imagining)|have i (?:got|missed)|is (?:that|it) (?:not|just me|wrong|me)|would you (?:disagree|say)|don't you)(?= |$)/

/** Fires where a closed question offers options to choose from. */
export function cue(reading: QuestionReading): Cue | null {
  if (reading.form !== 'closed') return null
  for (const { sentence, kind, words } of reading.askings) {
    const all = reading.sentences[sentence]?.words.filter(({ mark }) => !mark) ?? []
    const own = kind === 'indirect' ? words : all
    const at = own.findIndex((_, place) =>
      isOption(own, place, kind === 'wh' ? own : words, kind === 'indirect'),
    )
    if (at >= 0) return { quote: quoteOf(reading, own.slice(Math.max(0, at - 4), at + 5)) }
    const flat = words.map(({ low }) => low).join(' ')
    if (
      kind === 'verb-first' &&
      RATHER.test(flat) &&
      /^(?:would|do) (?:you|u) (?:\S+ )?(?:rather|prefer)/.test(flat) &&
      / than /.test(flat)
    )
      return { quote: quoteOf(reading, words) }
  }
  return null
}

const lowsOf = (words: readonly Word[], to: number): string =>
  words
    .slice(0, to)
    .map(({ low }) => low)
    .join(' ')

function isOption(words: readonly Word[], at: number, asking: readonly Word[], indirect: boolean): boolean {
  if (
    words[at]?.low !== 'or' ||
    at === 0 ||
    /^(?:who|what|when|where|how|why|which)$/.test(words[at + 1]?.low ?? '')
  )
    return false
  const [before = '', next = '', third = ''] = [words[at - 1]?.low, words[at + 1]?.low, words[at + 2]?.low]
  const isWho =
    /^(?:someone|somebody)$/.test(next) && /^(?:is|will) it(?: going to)?(?: be)? /.test(lowsOf(words, at))
  if (next === '' || (NO_OPTION.test(next) && !isWho && !/^(?:more|maybe|no)$/.test(next))) return false
  if (/^(?:more|less|not|no)$/.test(next) && /^(?:more|less|whether|yes|right|ok|why|)$/.test(before))
    return false
  if (next === 'is' && third === 'it' && words[at + 3]?.low === 'just') return true
  if (areHours(before, next, third)) return true
  if (
    NUMBER.test(before) &&
    NUMBER.test(next) &&
    !(/^\d/.test(before) && /^an?$/.test(next) && !UNIT.test(third))
  )
    return false
  if (
    /^(?:whether|if)$/.test(
      words.slice(0, at).findLast(({ low }) => /^(?:whether|if)$/.test(low))?.low ?? '',
    ) &&
    indirect
  )
    return false
  const first = asking[0]
  if (
    first &&
    (words[at]?.start ?? 0) < first.start &&
    !VERB_FIRST.test(next) &&
    words[at + 1]?.start !== first.start
  )
    return false
  if (
    ASKS_AGREEMENT.test(
      words
        .slice(at + 1)
        .map(({ low }) => low)
        .join(' '),
    )
  )
    return false
  if (VERB_FIRST.test(next) || isParallel(words, at)) return true
  const flat = words
    .slice(0, at + 1)
    .map(({ low }) => low)
    .join(' ')
  if (ANY.test(flat) && !PREFERS.test(flat)) return false
  return (
    !INCLUSIVE.test(
      flat
        .replace(/^(?:and|but|so|or|ok|well|hi) /, '')
        .replace(/^.* (?=(?:is|are|do|does|can|could|would|will|have|has) (?:there|you|i|we|it) )/, ''),
    ) || PREFERS.test(flat)
  )
}

/** `28 or 32 hours`: two contracts; `10 or 12 hours` is only about. */
const areHours = (before: string, next: string, third: string): boolean =>
  /^hours?$/.test(third) && Number(before) >= 16 && Math.abs(Number(before) - Number(next)) >= 4

/** `on the sums or on the nerves`: the same preposition on both sides. */
const isParallel = (words: readonly Word[], at: number): boolean =>
  /^(?:on|in|at|for|with|as|by|from)$/.test(words[at + 1]?.low ?? '') &&
  !/^(?:can|could|may|is|are|have|any)$/.test(words[0]?.low ?? '') &&
  words.slice(Math.max(0, at - 5), at).some(({ low }) => low === words[at + 1]?.low)

export const examples: Examples = {
  fires: [
    'Do I need the diploma first, or can I start now?',
    'full-time or part-time?',
    'Do you see me more in sales or in purchasing?',
    'Do you want me to stay or to switch?',
    'Will it be permanent, an extension or nothing?',
    'Would you rather work on the ward than in the lab?',
    'Is that a no or a not yet?',
  ],
  silent: [
    'Is the post going ahead or not?',
    'Do you know whether a place is coming up?',
    'Does it take one or two days?',
    'Is there any budget or time for a course?',
    'Which of the two do you prefer?',
    'Could I work more or less full time?',
    'Do you have any tips or anything?',
  ],
}
