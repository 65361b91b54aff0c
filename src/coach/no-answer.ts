import { fold } from '../domain/fold.ts'

/** What stands for no answer, one piece between commas or stops; a piece with anything else in it may be a step. */
const NOTHING: readonly RegExp[] = [
  /^(?:nee|neen|nope|no|nah)(?: hoor| dank je| bedankt| thanks| thank you| sorry)?$/,
  /^(?:niets|niks|geen|nothing|none|nvt)(?: eigenlijk| really)?$/,
  /^(?:geen|no) (?:idee|stap|stappen|plannen|idea|clue|step|steps|plans)(?: yet)?$/,
  /^(?:nu |nog |nu nog |voorlopig |even |eigenlijk )?(?:niet|niets|niks|geen|geen idee)(?: nu| meteen| direct)?$/,
  /^(?:not|nothing)(?: really| right)?(?: yet| now| sure| at the moment| for now| this week)?(?: yet)?$/,
  /^(?:dat |ik )?(?:weet|zou|wist) (?:dat |het |ik )*(?:(?:nog|nu|ook|echt|even) )*niet(?: weten)?(?: hoor| zeker)?$/,
  /^(?:(?:i )?(?:really |just )?(?:do not|don't|dont) know|dunno|i have no idea|idk|i'm not sure|i am not sure)(?: yet| really)?$/,
  /^(?:we|i)(?:'ll| will) see$|^(?:dat )?(?:zien we|zie ik|we zien|ik zie)(?: (?:het|dat))?(?: (?:dan|nog))?(?: wel)?$/,
]

/** "Misschien na de zomer": put off, without a word of what. */
const PUT_OFF =
  /^(?:(?:misschien|wellicht|later|ooit|maybe|perhaps|some ?day|sometime|liever|rather) ?)+(?:(?:na|in|over|eind|begin|volgende?|een keer|after|next|this|dit|deze)(?: (?!ik\b|i\b|wij?\b)[a-z0-9]+){0,3})?$/

/** A time alone, behind a refusal: "nee, na de zomer". */
const TIME = /^(?:na|in|over|eind|begin|volgende?|after|next)(?: (?!ik\b|i\b|wij?\b)[a-z0-9]+){1,3}$/

/**
 * Is this a way of saying that there is no answer, yet or at all, and nothing else? "Nee, eerst bel ik Anna" is an answer.
 * @param text what was typed where a step, a wish or a name was asked for
 */
export function isNoAnswer(text: string): boolean {
  const pieces = fold(text)
    .replaceAll('\u2019', "'")
    .replaceAll(/\bn\.v\.t\b|\bn\/a\b/g, 'nvt')
    .split(/[^\p{L}\p{N}' ]+|(?<= |^)(?:maar|but|en|and)(?= )/u)
    .map((piece) => piece.trim().replaceAll(/ +/g, ' '))
    .filter((piece) => piece !== '')
  const says = (piece: string): boolean => PUT_OFF.test(piece) || NOTHING.some((one) => one.test(piece))
  return pieces.some(says) && pieces.every((piece) => says(piece) || TIME.test(piece))
}
