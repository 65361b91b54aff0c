import { mark } from './grammar-numbers.ts'
import { type Parser, either, inOrder, map, mean, optional } from './parser.ts'

/** Words before a date: `before` shifts a bare period (vóór april), `by` makes it a limit, `at` only places it. */
export type Lead = 'before' | 'by' | 'at'

const before: Parser<Lead> = mean(
  'before',
  'voor, nog voor, liefst voor, ruim voor, net voor, vlak voor, before, prior to, ahead of, just before, well before',
)
const limit: Parser<Lead> = either<Lead>(
  mean('before', 'uiterlijk voor, preferably before, ideally before'),
  mean(
    'by',
    'uiterlijk, uiterlijk op, uiterlijk in, uiterlijk per, uiterlijk aan, uiterlijk tegen, op uiterlijk',
  ),
  mean(
    'by',
    'ten laatste, ten laatste op, ten laatste in, ten laatste tegen, tegen ten laatste, liefst uiterlijk',
  ),
  mean('by', "niet later dan, op zijn laatst, op z ' n laatst, voor of op, op of voor, deadline, deadline :"),
  mean('by', 'tegen, per, tot, tot aan, tot en met, t / m, tm, t . m ., deadline is, voor of uiterlijk op'),
  mean(
    'by',
    'by, by the latest, due, due on, due by, until, till, no later than, not later than, due before',
  ),
  mean(
    'by',
    'latest, at the latest, at the latest by, at the latest on, on or before, by or before, before or on',
  ),
)
const roughly: Parser<Lead> = mean('at', 'rond, omstreeks, circa, ca, ca ., around, about, approximately')
const place: Parser<Lead> = either<Lead>(
  mean(
    'at',
    'op, in, met, aan, rond, rondom, omstreeks, circa, ca, ca ., in de loop van, ergens in, ergens op',
  ),
  mean('at', 'on, at, around, about, approximately, during, sometime in, some time in, ergens rond, zo rond'),
  mean('at', 'tijdens, gedurende, op of rond, on or around, over the course of'),
)
const lead: Parser<Lead> = either<Lead>(before, limit, place)

/** The words in front of a date in a line. */
export const leads: Parser<readonly Lead[]> = either<readonly Lead[]>(
  // A limit can hold a place (uiterlijk op); "hand in by Friday" has one lead, not two.
  inOrder(limit, lead),
  // The first "voor" of "ik bereid het voor vóór 1 mei" and of "voor uiterlijk 1 mei" belongs to the verb.
  inOrder(before, roughly),
  inOrder(lead),
  inOrder(),
)

const opening = either<Lead>(
  mean(
    'by',
    'klaar op, klaar voor, klaar uiterlijk, klaar tegen, klaar per, klaar, af op, af voor, gereed op, af, gereed',
  ),
  mean(
    'by',
    'inleveren voor, inleveren op, inleveren uiterlijk, te doen voor, streefdatum, streef naar, liefst, graag',
  ),
  mean(
    'by',
    'max, maximaal, target, target date, deadline of, deadline by, deadline on, ready by, done by, ready, done',
  ),
  mean(
    'by',
    'finished by, to be done by, not later then, no later then, due in, due for, completion by, complete by',
  ),
  mean(
    'by',
    'sometime before, sometime by, preferably, preferably by, ideally, ideally by, hopefully, hopefully by, eta',
  ),
  mean(
    'at',
    'somewhere around, sometime around, ergens, ergens begin, come, for, van, voor mij, zeg, zeg maar, say',
  ),
  mean(
    'at',
    "laat ons zeggen, laten we zeggen, let ' s say, lets say, let us say, doe maar, maak er, make it, ik denk",
  ),
  mean(
    'at',
    'i think, probably, waarschijnlijk, misschien, maybe, pas, pas op, not until, datum, date, when, wanneer',
  ),
  mean(
    'at',
    'i guess, denk ik, vanaf nu tot, op de, by say, by about, by around, tegen ongeveer, vermoedelijk, zowat',
  ),
)

/** What people also write in front of a date when the date is all they are asked for. */
export const answerLeads: Parser<readonly Lead[]> = map(
  inOrder(opening, optional(mark(':', '-', ',', '=')), leads),
  ([first, , rest]) => [first, ...rest],
)
