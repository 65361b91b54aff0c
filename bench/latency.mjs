import { quantile } from './measure.mjs'
import { TODAY } from './folder.mjs'

/** Nothing new on the screen for so long, in milliseconds: what was to be drawn is drawn. */
const STILL = 60
/** Enough of each flow to measure by; a short one ends by itself. */
const MOST_SCREENS = 24

/** Ctrl-U: what an answer that was not taken left standing goes first. */
const EMPTY_FIELD = '\u0015'
/** Words for every kind of field; where one chooses, they are passed over, and a scale takes the number. */
const ANSWERS = [
  '3',
  'Ik wil het inwerkplan afmaken met Karim',
  'Anna mailt HR vóór 15 januari over het budget',
  '',
]

/**
 * Waiting that somebody at the keyboard would notice, in milliseconds of wall clock.
 * @typedef {{ readonly id: string, readonly what: string, readonly p50: number, readonly p95: number, readonly count: number }} Waiting
 */

/** @param {string} id @param {string} what @param {readonly number[]} times @returns {Waiting} */
const waiting = (id, what, times) => ({
  id,
  what,
  p50: quantile(times, 0.5),
  p95: quantile(times, 0.95),
  count: times.length,
})

/**
 * From Enter until the next question stands there, its draft on the disk before that: whole flows, answered.
 * @param {import('./measure.mjs').Meter} meter
 * @param {(words: readonly string[]) => readonly string[]} command
 * @param {() => string} ready gives the folder, without the drafts of the run before
 */
export function answerToNext(meter, command, ready) {
  const flows = [['checkin'], ['debrief'], ['review'], ['prep', '--full']]
  const times = flows.flatMap((words) => {
    const folder = ready()
    const steps = Array.from({ length: MOST_SCREENS }, (_screen, at) => [
      { send: `${EMPTY_FIELD}${ANSWERS[at % ANSWERS.length]}` },
      { quiet: STILL },
      { send: '\r' },
      { quiet: STILL },
    ]).flat()
    const whole = ['--dir', folder, '--today', TODAY, ...words]
    const { moments } = meter.inTerminal({ command: command(whole) }, [
      { wait: 'uitleg' },
      { quiet: 400 },
      ...steps,
    ])
    // After the first two, every second moment is what Enter led to; the last Enter of a flow ends it.
    return moments.slice(2).flatMap((moment, at) => (at % 2 === 1 && moment !== null ? [moment.wall] : []))
  })
  return waiting('answer', 'from an answer to the next question, its draft saved', times)
}

const KEYS = 30

/**
 * From a key until it is on the screen, in an empty field and behind 2,000 characters.
 * @param {import('./measure.mjs').Meter} meter
 * @param {(words: readonly string[]) => readonly string[]} command
 * @param {() => string} ready
 */
export function keyEcho(meter, command, ready) {
  const keys = Array.from('abcdefghijklmnopqrstuvwxyzabcd'.slice(0, KEYS)).flatMap((key) => [
    { send: key },
    { quiet: STILL },
  ])
  const long = 'Het was druk en toch ging het goed. '.repeat(56).slice(0, 2000)
  const words = ['--dir', ready(), '--today', TODAY, 'debrief']
  const { moments } = meter.inTerminal({ command: command(words) }, [
    { wait: 'uitleg' },
    { quiet: 400 },
    ...keys,
    { send: long },
    { quiet: 400 },
    ...keys,
  ])
  const walls = moments.map((moment) => moment?.wall ?? 0)
  return [
    waiting('key', 'from a key to the screen', walls.slice(2, 2 + KEYS)),
    waiting('key-long', 'the same behind 2,000 characters', walls.slice(3 + KEYS)),
  ]
}
