import { digits, mark, numberWord } from './grammar-numbers.ts'
import { either, inOrder, oneNumber, optional, remembered, say } from './parser.ts'

const hour = oneNumber((text) => (Number(text) <= 24 ? true : undefined))
const minutes = inOrder(mark(':', '.', 'u', 'h'), digits(2, 2))
const oClock = say("uur, u, u ., h, hrs, am, pm, a . m ., p . m ., a . m, p . m, o ' clock, uur ' s middags")
const atHour = optional(
  say(
    'om, voor, rond, tegen, uiterlijk, vanaf, at, before, by, around, latest, @, no later than, uiterlijk om, na',
  ),
)
const half = say('half, kwart voor, kwart over, half past, quarter to, quarter past')
const clock = remembered(
  either<unknown>(
    inOrder(atHour, hour, minutes, optional(oClock)),
    inOrder(atHour, hour, minutes, mark('-'), hour, minutes, optional(oClock)),
    inOrder(atHour, either<unknown>(hour, numberWord), oClock),
    inOrder(atHour, hour, say('u, h'), digits(2, 2)),
    inOrder(say('half, kwart voor, kwart over'), numberWord),
    inOrder(say('om, at, @, uiterlijk om'), optional(half), either<unknown>(hour, numberWord)),
    inOrder(say('tussen, between'), hour, say('en, and'), hour, oClock),
    inOrder(say('tussen, between'), hour, minutes, say('en, and'), hour, minutes, optional(oClock)),
  ),
)
const partOfDay = remembered(
  either<unknown>(
    say("ochtend, middag, avond, overdag, ' s ochtends, ' s morgens, ' s middags, ' s avonds, ' s nachts"),
    say(
      'sochtends, smorgens, smiddags, savonds, in de ochtend, in de middag, in de avond, in de loop van de dag',
    ),
    say(
      'einde dag, eind van de dag, einde van de dag, aan het eind van de dag, aan het einde van de dag, eind dag',
    ),
    say(
      'eind vd dag, einde van de middag, eind van de middag, begin van de middag, einde middag, eind middag, einde ochtend',
    ),
    say(
      'eind van de ochtend, in de namiddag, in de voormiddag, namiddag, voormiddag, nacht, uiterlijk einde dag',
    ),
    say(
      'voor de lunch, na de lunch, voor het einde van de dag, voor het eind van de dag, tegen de avond, voor de middag',
    ),
    say(
      'voor sluitingstijd, voor vijven, voor negenen, voor het weekend, einde werkdag, rond de middag, na het werk, na werktijd',
    ),
    say(
      'voor het einde van de werkdag, vroeg in de ochtend, om middernacht, middernacht, middag vroeg, tussen de middag',
    ),
    say(
      'morning, afternoon, evening, night, noon, teatime, tea time, in the morning, in the afternoon, in the evening, midday',
    ),
    say(
      'at night, at noon, by noon, before noon, first thing, end of day, end of the day, eod, cob, cop, eob, am, pm, lunchtime',
    ),
    say(
      'midnight, at midnight, by midnight, close of business, close of play, end of play, end of business, by lunch, by lunchtime',
    ),
    say(
      'before lunch, after lunch, at lunch, at lunchtime, by the end of the day, by end of day, at the end of the day, by close of business',
    ),
    say(
      'by close of play, by cob, by eod, before close of business, before the end of the day, late afternoon, early morning',
    ),
    say(
      'early afternoon, late morning, by the end of play, first thing in the morning, by end of play, at midday, by midday',
    ),
    say(
      'over lunch, by teatime, at the latest by noon, at the end of play, at close of play, at close of business, mid morning',
    ),
    say(
      'mid afternoon, midafternoon, midmorning, before work, after work, before midnight, by evening, by tonight, before noon',
    ),
  ),
)

/** A time of day, which says nothing about the day; a bare number is none. */
export const timeOfDay = either<unknown>(
  say('vroeg, laat, early, late'),
  partOfDay,
  clock,
  inOrder(partOfDay, optional(mark(',')), clock),
)

const on = optional(say('on, op, van, of, this, ,, in'))
/** A time of day in front of its day: 5pm on Friday, by noon Wednesday, einde dag vrijdag. */
export const timeInFront = optional(inOrder(either<unknown>(partOfDay, clock), on))
