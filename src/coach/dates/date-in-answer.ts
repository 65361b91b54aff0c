import { findDeadline, type FoundDeadline } from './find-deadline.ts'
import { type DateContext, type DateReading, readDate } from './read-date.ts'
import { leavesOpen } from './remark.ts'

/** Two letters may be a weekday when they stand alone; in a sentence they may be anybody's ma or mo. */
const SHORTEST = 3

/** Beside a day these say that another one is meant, or that it depends. */
const ANOTHER =
  /(?<![\p{L}\p{N}])(?:unless|whether|depends|depending|since|earliest|next|last|tenzij|afhankelijk|hangt|sinds|vroegste?|volgende?|vorige?|komende|da(?:g|gen|ys?)|we(?:ek|ken|eks?)|maanden?|months?|kwarta(?:al|len)|quarters?|ja(?:ar|ren)|years?)(?![\p{L}\p{N}])/iu

/**
 * In English a day in front of another word may be part of its name (the Friday meeting, the Christmas rush); before these it
 * is a day. Dutch writes such names as one word.
 */
const GOES_ON =
  /^(?:[^\p{L}\p{N}]*$|\s*[,.;:!?()–—-]|\s+(?:i|i'll|i'm|i've|we|we'll|you|you'll|he|he'll|she|she'll|they|they'll|it|it'll|it's|that|is|will|should|would|if|when|once|while|because|since|as|so|at|in|on|with|by|for|from|to|after|before|during|until|and|but|then|please|pls|was|works|suits|sounds|ok|okay|fine|latest)(?![\p{L}\p{N}]))/iu

/**
 * Reads the answer to "by when?": a date as people type it, or else the one date in a sentence that looks ahead
 * ("woensdag heb ik het af"). Where a sentence names another day as well, or takes back what it says, there is none.
 * @param text one answer
 * @returns never a guess where the language leaves two days: both, to be shown with their weekdays
 */
export function dateInAnswer(text: string, ctx: DateContext): DateReading {
  const read = readDate(text, ctx)
  if (read.kind !== 'none' || read.reason !== 'not-a-date' || ctx.look !== 'forward') return read
  if (leavesOpen(text)) return read
  const found = foundIn(text, ctx)
  if (found === null || found.end - found.start < SHORTEST) return read
  if (ctx.lang === 'en' && !GOES_ON.test(text.slice(found.end))) return read
  const rest = without(text, found)
  return ANOTHER.test(rest) || foundIn(rest, ctx) !== null ? read : found.reading
}

function foundIn(text: string, ctx: DateContext): FoundDeadline | null {
  const found = findDeadline(text, ctx)
  return found?.reading.kind === 'none' ? null : found
}

const without = (text: string, { start, end }: FoundDeadline): string =>
  `${text.slice(0, start)} … ${text.slice(end)}`
