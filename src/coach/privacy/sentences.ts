import { type Word, wordsOf } from '../words.ts'

// The dot in the middle is ours: it stands between the parts of an agreement that is told in one line.
const SENTENCE_ENDS: ReadonlySet<string> = new Set(['.', '?', '!', ';', '\u2026', '\u00b7'])
/** What turns one sentence into another is seldom further away; text without marks is cut into such pieces. */
const LONGEST_SENTENCE = 80
/** So many words stand in both pieces, so that nothing is said where it is cut alone: no pattern is longer. */
const OVERLAP = 20

/**
 * A text in sentences, as what is said in one is heard: a new line begins one too. What goes on for long without a mark
 * is cut, and its pieces overlap.
 * @returns one at least, which is empty where there is no word
 */
export function sentencesOf(text: string): readonly (readonly Word[])[] {
  const sentences: Word[][] = [[]]
  let lineEnded = 0
  for (const word of wordsOf(text)) {
    const current = sentences.at(-1) ?? []
    const newLine = text.slice(lineEnded, word.start).includes('\n')
    const ended = newLine || SENTENCE_ENDS.has(current.at(-1)?.text ?? '')
    if (ended && current.length > 0) sentences.push([word])
    else if (current.length >= LONGEST_SENTENCE) sentences.push([...current.slice(-OVERLAP), word])
    else current.push(word)
    lineEnded = word.end
  }
  return sentences
}

const isLabelEnd = ({ text }: Word): boolean => text === ':'
/** A label has no more words and marks than this before its colon. */
const LONGEST_LABEL = 8

/**
 * The ways to read a sentence. In a document an answer stands behind a mark of a list or the label of its question, which are
 * no part of what was said: they must not make it sound like something else.
 * Nor is the day behind it.
 * @returns all of it, then without marks in front, what stands behind a label, and that without what comes behind a dash;
 *   each where it differs
 */
export function readingsOf(words: readonly Word[]): readonly (readonly Word[])[] {
  const bare = withoutMarks(words)
  const label = bare.slice(0, LONGEST_LABEL).findIndex(isLabelEnd)
  const said = label === -1 ? bare : withoutMarks(bare.slice(label + 1))
  const dash = said.findLastIndex(({ text }) => text === '–')
  const all = [words, bare, said, ...(dash === -1 ? [] : [said.slice(0, dash)])]
  return all.filter((one, at) => all.findIndex(({ length }) => length === one.length) === at)
}

/** The sign before `'t` and `'k` is part of them. */
const APOSTROPHES: ReadonlySet<string> = new Set(["'", '\u2019', '\u2018'])

function withoutMarks(words: readonly Word[]): readonly Word[] {
  const first = words.findIndex(({ mark, text }) => !mark || APOSTROPHES.has(text))
  return first > 0 ? words.slice(first) : words
}
