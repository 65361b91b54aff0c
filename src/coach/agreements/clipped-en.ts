import type { Word } from '../words.ts'
import { isDeedInProgress, isPastDeed } from './deeds-en.ts'

const PRONOUN = /^(?:i|you|he|she|it|we|they|that|there|this|who|what|where|here|how|let|everyone|someone)$/
const PARTICIPLE =
  /^(?:\w{3,}ed|been|given|done|gone|got|agreed|going|already|also|still|just|happy|fine|keen|to|in)$/

/**
 * Words with a verb at their end in two: `Bev'll` is Bev and 'll, `Mel's arranging` is Mel and 's. A possessive stays
 * whole, and so does a pronoun.
 */
export const unclipped = (words: readonly Word[]): readonly Word[] =>
  words.some(({ low }) => low.includes("'")) ? words.flatMap((word, at) => inTwo(word, words[at + 1])) : words

function inTwo(word: Word, next: Word | undefined): readonly Word[] {
  const cut = word.low.lastIndexOf("'")
  const end = word.low.slice(cut)
  if (cut < 1 || PRONOUN.test(word.low.slice(0, cut)) || !isVerb(end, next?.low ?? '')) return [word]
  const at = word.start + cut
  return [
    { ...word, text: word.text.slice(0, cut), low: word.low.slice(0, cut), end: at },
    { ...word, text: word.text.slice(cut), low: end, start: at },
  ]
}

const isVerb = (end: string, next: string): boolean =>
  end === "'ll" ||
  end === "'d" ||
  (end === "'s" &&
    !/^(?:meeting|training|briefing|hearing|wedding|building|filing|timing|ruling)$/u.test(next) &&
    (isDeedInProgress(next) || isPastDeed(next) || PARTICIPLE.test(next) || /^\w{2,}ing$/u.test(next)))
