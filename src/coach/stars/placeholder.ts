import { fold } from '../words.ts'

const NOTHING =
  /^(?:n ?v ?t|n ?a|n v t b|niet van toepassing|not applicable|none|geen|nope|nee|no|niets|niks|nothing|nada|nihil|leeg|blank|empty|todo|to do|t b ?d|t b ?c|tba|tbc|tbd|xx+|x|pm|p ?m|nnb|n n b|ntb|n t b|volgt|volgt nog|komt nog|onbekend|unknown|idk|dunno|skip|overslaan|test|asdf|\?|geen idee|no idea|not sure|weet ik niet|weet niet|dont know|don't know|do not know|later|tja|ach|meh|mwah|pff+|nou ja|ach ja|lol|haha|hm+|eh+m*|uh+m*)$/

/** Is this an empty answer: nothing, marks only, `nvt`, `n/a`, `tbc`? */
export function isPlaceholder(text: string): boolean {
  if (text.length > 80) return text.trim() === ''
  const bare = fold(text)
    .replaceAll(/[^\p{L}\p{N}']+/gu, ' ')
    .trim()
  return bare === '' || NOTHING.test(bare)
}
