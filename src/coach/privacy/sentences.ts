import { type Word, wordsOf } from '../words.ts'

const SENTENCE_ENDS: ReadonlySet<string> = new Set(['.', '?', '!', ';', '\u2026'])
/** What turns one sentence into another is seldom further away; text without marks is cut into such pieces. */
const LONGEST_SENTENCE = 80

/**
 * A text in sentences, as what is said in one is heard: a new line begins one too.
 * @returns one at least, which is empty where there is no word
 */
export function sentencesOf(text: string): readonly (readonly Word[])[] {
  const sentences: Word[][] = [[]]
  let lineEnded = 0
  for (const word of wordsOf(text)) {
    const current = sentences.at(-1) ?? []
    const newLine = text.slice(lineEnded, word.start).includes('\n')
    const full = current.length >= LONGEST_SENTENCE || SENTENCE_ENDS.has(current.at(-1)?.text ?? '')
    if ((newLine || full) && current.length > 0) sentences.push([word])
    else current.push(word)
    lineEnded = word.end
  }
  return sentences
}
