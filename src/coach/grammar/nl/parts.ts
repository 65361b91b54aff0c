import { type Reading, type Sentence } from '../reading.ts'

/** Two things said one after the other, each by itself. */
export interface Parts {
  readonly head: Reading
  readonly tail: Reading
}

const PARTS = new WeakMap<Reading, readonly Parts[]>()

/** Words that begin what is said on top of something: "een hoger loon, maar dat krijg ik toch niet". */
const TURNS: ReadonlySet<string> = new Set(['maar', 'dus'])
/** These turn only behind a comma: "een ander" and "iets anders" do not. */
const BEHIND_COMMA: ReadonlySet<string> = new Set(['want', 'anders', 'alleen', 'of', 'en'])
/** With fewer words nothing is said. */
const FEWEST = 2

/** Every way to take a text apart in two: between sentences, and before a word that turns. Made once for all rules. */
export function partsOf(reading: Reading): readonly Parts[] {
  const known = PARTS.get(reading)
  if (known !== undefined) return known
  const parts = reading.sentences.flatMap((sentence, at) => [
    ...cutsOf(sentence).map((cut) => apart(reading, at, cut)),
    ...(at + 1 < reading.sentences.length ? [apart(reading, at, sentence.words.length)] : []),
  ])
  PARTS.set(reading, parts)
  return parts
}

/** Before which words a sentence can be cut. */
const cutsOf = ({ words }: Sentence): readonly number[] =>
  words.flatMap(({ low }, at) =>
    (TURNS.has(low) || (BEHIND_COMMA.has(low) && words[at - 1]?.text === ',')) &&
    at >= FEWEST &&
    words.length - at > FEWEST
      ? [at]
      : [],
  )

function apart({ text, lang, sentences }: Reading, at: number, cut: number): Parts {
  const before = sentences.slice(0, at)
  const after = sentences.slice(at + 1)
  const { words } = sentences[at] ?? { words: [] }
  const first = words.slice(0, cut)
  const second = words.slice(cut)
  return {
    head: { text, lang, sentences: [...before, ...madeOf(first)] },
    tail: { text, lang, sentences: [...madeOf(second), ...after] },
  }
}

const madeOf = (words: Sentence['words']): readonly Sentence[] =>
  words.length === 0
    ? []
    : [
        {
          words,
          flat: words.map(({ low }) => low).join(' '),
          asks: words.some(({ text }) => text === '?'),
        },
      ]
