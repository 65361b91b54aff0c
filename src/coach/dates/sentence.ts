import { awayPhrase, dayNamePhrase } from './grammar-days.ts'
import { datePhrase } from './grammar-dates.ts'
import { mark } from './grammar-numbers.ts'
import { momentPhrase, tiedPhrase } from './grammar-ties.ts'
import { timeInFront, timeOfDay } from './grammar-times.ts'
import { type Lead, answerLeads, leads } from './leads.ts'
import { type Parser, anyWord, either, inOrder, map, optional, remembered, say } from './parser.ts'
import type { Phrase } from './phrase.ts'

/** A date phrase with the words around it. */
export interface Sentence {
  readonly leads: readonly Lead[]
  readonly phrase: Phrase
}

const limitBehind = say(
  "uiterlijk, at the latest, latest, the latest, op zijn laatst, ten laatste, op z ' n laatst, at the very latest",
)
const behindOne = either<unknown>(
  inOrder(optional(mark(',', '@')), either<unknown>(timeOfDay, limitBehind)),
  inOrder(mark('('), either<unknown>(timeOfDay, limitBehind), mark(')')),
)
/** A time of day, a word of limit, or both. */
const behind = optional(either<unknown>(behindOne, inOrder(behindOne, behindOne)))

const phrase: Parser<Phrase> = remembered(either(momentPhrase, tiedPhrase))

const inOtherWords = say(
  "dus, oftewel, ofwel, i . e ., ie, so, that ' s, thats, is, dat is, which is, that is, zijnde, being",
)
/** The same day in other words: Bevrijdingsdag, 5 mei · maandag over een week, de 30e. */
const apposition: Parser<Sentence> = map(
  inOrder(
    leads,
    either<Phrase>(momentPhrase, awayPhrase),
    either<unknown>(inOrder(mark(',', '(', ';'), optional(inOtherWords)), inOtherWords),
    phrase,
    optional(mark(')')),
  ),
  ([found, first, , second]) => ({ leads: found, phrase: { kind: 'same', phrases: [first, second] } }),
)

/**
 * A date phrase in a line, with the words people put before and behind it. Where the same words fit in more than
 * one way, the first that gives a day counts.
 */
export const sentence: Parser<Sentence> = either(
  map(inOrder(leads, timeInFront, phrase, behind), ([found, , p]) => ({ leads: found, phrase: p })),
  apposition,
)

const courtesy = say(
  'max, maximaal, maximum, of eerder, liefst eerder, or sooner, or earlier, or before, if possible, graag',
  'indien mogelijk, als het kan, als het lukt, if i can, at most, please, pls, plz, aub, a . u . b ., svp, ok, oke, sharp',
  'is prima, is goed, lukt, klaar, af, stipt, nog, denk ik, i think, i guess, i hope, hoop ik, ongeveer, or thereabouts',
  'ish, deadline, vermoed ik, or so i think, zeker, definitely, for sure, latest please, hopelijk, hopefully, streven, dus',
  'te laatste, tops, als streven, as a target, at a push, for me, wat mij betreft, lijkt me haalbaar, moet lukken',
)
const emptyTail = inOrder(optional(mark('(', '-', ',', ';', ':')), courtesy, optional(mark(')')))

const meeting = inOrder(
  say('na, after, before, voor, tijdens, during, bij, at, in'),
  optional(anyWord),
  optional(anyWord),
  anyWord,
)
/** "Tonight after service": what happens around it does not move a day that is named already. */
const event: Parser<Sentence> = map(
  inOrder(leads, either<Phrase>(dayNamePhrase, datePhrase), meeting),
  ([found, p]) => ({ leads: found, phrase: p }),
)

/** A whole answer to the question by when. */
export const answer: Parser<Sentence> = either<Sentence>(
  sentence,
  map(inOrder(answerLeads, timeInFront, phrase, behind), ([found, , p]) => ({ leads: found, phrase: p })),
  map(inOrder(optional(answerLeads), sentence, emptyTail), ([more, { leads: found, phrase: p }]) => ({
    leads: [...(more ?? []), ...found],
    phrase: p,
  })),
  event,
)
