import { languageOf } from '../../coach/language.ts'
import { readReply, type ReplyMove } from '../../coach/practice/read-reply.ts'
import type { Language } from '../../domain/codes.ts'
import { REACTIONS, type ReactionId } from '../../domain/practice.ts'
import type { PracticeTexts, ReactionTexts } from '../../text/practice.ts'

/** A rehearsed conversation: what the other said, each line an answer to the reply before it, and whether it is over. */
export interface Talk {
  readonly lines: readonly string[]
  readonly over: boolean
}

/** So many times the user has a say. */
export const MOST_TURNS = 3

/** What kind of line the other says: one of the reaction's own, or one of those that fit any. */
type Line =
  | keyof Pick<ReactionTexts, 'says' | 'summed' | 'open' | 'closed' | 'argued' | 'pushed' | 'offer'>
  | keyof Pick<PracticeTexts, 'stays' | 'cold' | 'letGo' | 'agreed' | 'ready'>

/**
 * Plays the other: what they say depends on how each reply was. A summary or a pause gets a little more, an open
 * question an answer with substance, a closed one a no, a reproach a wall.
 * @param replies what the user said until now, in order
 */
export function talkOf(
  reaction: ReactionId,
  replies: readonly string[],
  texts: PracticeTexts,
  screen: Language,
): Talk {
  const played = PLAYED.get(texts) ?? new Map<string, Talk>()
  PLAYED.set(texts, played)
  const key = JSON.stringify([reaction, screen, ...replies])
  const talk = played.get(key) ?? play(reaction, replies, texts, screen)
  played.set(key, talk)
  return talk
}

/** The questions are worked out anew at every key that moves; a conversation that was played is the same each time. */
const PLAYED = new WeakMap<PracticeTexts, Map<string, Talk>>()

function play(
  reaction: ReactionId,
  replies: readonly string[],
  texts: PracticeTexts,
  screen: Language,
): Talk {
  const said: Line[] = ['says']
  const lines = [texts.reactions[reaction].says]
  for (const reply of replies) {
    const move = moveOf(reply, screen)
    const line = wayOn(move, said, FRIENDLY.has(reaction) ? 'letGo' : 'stays')
    said.push(line)
    lines.push(`${move === 'waits' ? texts.afterPause : ''}${wordsOf(line, reaction, texts)}`)
    if (isLast(line, said.length)) return { lines, over: true }
  }
  return { lines, over: false }
}

/** It ends when something is agreed, when the wish is let go a second time round, and after three replies. */
const isLast = (line: Line, count: number): boolean =>
  count > MOST_TURNS || line === 'agreed' || (line === 'letGo' && count > 2)

/** To these no is no answer: a talk that gets nowhere ends in a friendly nothing. */
const FRIENDLY: ReadonlySet<ReactionId> = new Set([
  'quick-yes',
  'compliment',
  'talker',
  'tears',
  'watch-me',
  'went-fine',
  'little-time',
  'just-do-it',
  'job-hunting',
])

function wayOn(move: ReplyMove, said: readonly Line[], stuck: Line): Line {
  const first = (...lines: readonly Line[]): Line | undefined => lines.find((line) => !said.includes(line))
  const offered = said.includes('offer')
  switch (move) {
    case 'waits':
    case 'sums-up':
      return (said.includes('open') ? first('offer') : first('summed', 'open')) ?? 'ready'
    case 'asks-open':
      return first('open', 'offer') ?? 'ready'
    case 'settles':
      return offered || said.includes('open') ? 'agreed' : 'offer'
    case 'asks-closed':
      return offered ? 'agreed' : (first('closed', 'argued') ?? stuck)
    case 'argues':
      return offered ? 'ready' : (first('argued', 'closed') ?? stuck)
    case 'pushes':
      return first('pushed') ?? 'cold'
    case 'lets-go':
      return 'letGo'
  }
}

function wordsOf(line: Line, reaction: ReactionId, texts: PracticeTexts): string {
  switch (line) {
    case 'stays':
    case 'cold':
    case 'letGo':
    case 'agreed':
    case 'ready': {
      const all = texts[line]
      return all[REACTIONS.indexOf(reaction) % all.length] ?? ''
    }
    default:
      return texts.reactions[reaction][line]
  }
}

/** A reply that works, with the user's own wish in it where there is one to say. */
export const modelOf = (reaction: ReactionId, texts: PracticeTexts, wish: string | null): string =>
  texts.reactions[reaction].model
    .replace('{ask}', wish ?? '')
    .replaceAll(/ {2,}/gu, ' ')
    .trim()

/** Does a reply ask, sum up or propose? Such a one is offered again as a sentence to take along. */
export function isWorthKeeping(reply: string, screen: Language): boolean {
  const move = moveOf(reply, screen)
  return move === 'asks-open' || move === 'sums-up' || move === 'settles'
}

/** What a reply does, read once: each question behind it asks again. */
function moveOf(reply: string, screen: Language): ReplyMove {
  const key = JSON.stringify([screen, reply])
  const move = MOVES.get(key) ?? readReply(reply, languageOf(reply) ?? screen).move
  if (MOVES.size >= MOST_MOVES) MOVES.clear()
  MOVES.set(key, move)
  return move
}

/** More than anybody types in one conversation. */
const MOST_MOVES = 100
const MOVES = new Map<string, ReplyMove>()
