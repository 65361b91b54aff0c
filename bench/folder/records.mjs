import { monthName, plusDays } from './days.mjs'
import { PEOPLE, say, TEXTS } from './texts.mjs'
import { fileText } from './yaml.mjs'

/**
 * @typedef {import('./random.mjs').Chance} Chance
 * @typedef {{ readonly file: string, readonly text: string }} File
 * @typedef {{ readonly by: Chance, readonly id: (letter: string) => string, readonly today: string }} Making
 */

export const PRIVATE = 'Wat onder private: staat, is alleen voor jou.'
export const GOALS = ['g-0001', 'g-0002', 'g-0003']

/** One month of lines. @param {Making} making @param {number} month @param {number} lines @returns {File} */
export function logMonth({ by, today }, month, lines) {
  const name = monthName(month)
  const last = today.startsWith(name) ? Number(today.slice(8)) : 28
  const days = Array.from({ length: lines }, () => by.whole(last) + 1).toSorted((one, other) => one - other)
  const list = days.map((day) => {
    const sign = by.is(0.55) ? 'plus' : 'minus'
    const text = say(by, sign === 'plus' ? TEXTS.GAVE : TEXTS.COST)
    return { on: `${name}-${String(day).padStart(2, '0')}`, text, sign }
  })
  const comment = 'Wat je deze maand energie gaf en kostte. Het is alleen voor jou.'
  return { file: `log/${name}.yaml`, text: fileText(comment, {}, { lines: list }) }
}

/** Of what was agreed long ago next to nothing is open, of the last months about half. */
const RECENT = 120

/** @param {Making} making @param {string} made @param {string} anna */
function agreement({ by, id, today }, made, anna) {
  const what = say(by, TEXTS.AGREED, anna)
  const deadline = plusDays(made, 14 + by.whole(80))
  const isOpen = by.is(made > plusDays(today, -RECENT) ? 0.5 : 0.01)
  const closed = plusDays(made, 7 + by.whole(60))
  return {
    id: id('a'),
    what,
    who: what.startsWith('Ik ') ? 'me' : 'them',
    by: deadline,
    seen: say(by, TEXTS.SEEN, anna),
    ...(isOpen || closed > today
      ? { status: by.is(0.3) ? 'going' : 'open', made }
      : { status: by.is(0.85) ? 'done' : 'dropped', made, closed }),
    ...(by.is(0.3) && { goal: by.one(GOALS) }),
    ...(by.is(0.15) &&
      made < plusDays(today, -20) && {
        history: [{ on: plusDays(made, 10), by: deadline, note: 'Het werd later' }],
      }),
  }
}

/**
 * One conversation that was held, with the agreements made in it.
 * @param {Making} making @param {string} date @param {number} agreements @param {number} nth @returns {File}
 */
export function heldMeeting(making, date, agreements, nth) {
  const { by, id } = making
  const anna = by.is(0.6) ? 'Anna' : by.one(PEOPLE)
  const shared = {
    id: id('m'),
    kind: by.one(['career', 'catch-up', 'catch-up', 'annual', 'sounding-board']),
    with: anna,
    date,
    status: 'held',
    prepared: plusDays(date, -2),
    debriefed: date,
    outcome: say(by, TEXTS.OUTCOME),
    questions: [say(by, TEXTS.ASK), say(by, TEXTS.ASK)],
    summary: say(by, TEXTS.SUMMARY, anna),
    ...(agreements > 0 && {
      agreements: Array.from({ length: agreements }, () => agreement(making, date, anna)),
    }),
    ...(by.is(0.1) && {
      'not-now': [{ what: say(by, ['Een dag in de week voor {thing}']), again: plusDays(date, 120) }],
    }),
    mail: {
      sent: plusDays(date, 1),
      text: `Dag ${anna}, dank voor het gesprek.\n${say(by, TEXTS.SUMMARY, anna)}`,
    },
  }
  const own = {
    minimum: say(by, TEXTS.OUTCOME).split('\n')[0] ?? '',
    assumptions: [
      {
        text: say(by, TEXTS.FEAR, anna),
        question: say(by, TEXTS.ASK),
        state: by.one(['confirmed', 'refuted']),
      },
    ],
    confidence: by.whole(11),
    feel: say(by, TEXTS.LEARNED),
    'career-share': by.one(['none', 'some', 'half', 'most']),
    'talk-listen': by.one(['me', 'even', 'them']),
  }
  const comment = `Eén gesprek: je voorbereiding en wat jullie afspraken. ${PRIVATE}`
  return { file: `meetings/${date}-${slug(anna)}-${nth}.yaml`, text: fileText(comment, shared, own) }
}

/** A conversation that is still to be looked back on, or still to be held. @param {Making} making @param {string} date @param {string} who @returns {File} */
export const openMeeting = ({ id, today }, date, who) => ({
  file: `meetings/${date}-${slug(who)}.yaml`,
  text: fileText(`Eén gesprek: je voorbereiding en wat jullie afspraken. ${PRIVATE}`, {
    id: id('m'),
    kind: 'career',
    with: who,
    date,
    status: 'planned',
    ...(date < today && { prepared: plusDays(date, -3) }),
  }),
})

/** @param {Making} making @param {number} month @returns {File} */
export function checkin({ by, id }, month) {
  const name = monthName(month)
  const made = `${name}-${String(25 + by.whole(4))}`
  const own = {
    energy: 1 + by.whole(5),
    plus: [say(by, TEXTS.GAVE), say(by, TEXTS.GAVE)],
    minus: [say(by, TEXTS.COST)],
    postpone: say(by, ['Het gesprek met {who} over {thing}']),
    steps: [
      {
        id: id('a'),
        what: say(by, ['{Who} om een half uur vragen voor {thing}']),
        by: plusDays(made, 20),
        status: 'done',
        made,
        closed: plusDays(made, 9),
      },
    ],
  }
  const comment = `Je check-in van deze maand. ${PRIVATE}`
  return {
    file: `checkins/${name}.yaml`,
    text: fileText(comment, { made, learned: say(by, TEXTS.LEARNED), share: 'nobody' }, own),
  }
}

/** @param {Making} making @param {string} made @returns {File} */
export const review = ({ by }, made) => ({
  file: `reviews/${made}.yaml`,
  text: fileText(
    `Je terugblik op de afgelopen maanden. ${PRIVATE}`,
    { made, from: plusDays(made, -182), table: say(by, TEXTS.OUTCOME) },
    { pattern: say(by, TEXTS.LEARNED), kept: say(by, TEXTS.DONE), leave: say(by, TEXTS.COST) },
  ),
})

/** @param {Making} making @param {string} date @param {number} nth @returns {File} */
export const evidence = ({ by, id }, date, nth) => ({
  file: `evidence/${date}-${nth}.yaml`,
  text: fileText(`Een voorbeeld van wat je lukte. ${PRIVATE}`, {
    id: id('e'),
    date,
    ...(by.is(0.4) && { goal: by.one(GOALS) }),
    line: say(by, TEXTS.DONE),
    ...(by.is(0.6) && {
      situation: say(by, TEXTS.SITUATION),
      action: say(by, TEXTS.ACTION),
      result: say(by, TEXTS.RESULT),
    }),
  }),
})

/** @param {Making} making @param {string} asked @param {number} nth @returns {File} */
export const feedback = ({ by, id, today }, asked, nth) => ({
  file: `feedback/${asked}-${nth}.yaml`,
  text: fileText(
    `Feedback die je vroeg. ${PRIVATE}`,
    {
      id: id('f'),
      with: by.one(PEOPLE),
      kind: 'moment',
      moment: say(by, ['{thing} met {who}', '{thing} {when}']),
      questions: [say(by, TEXTS.ASK)],
      asked,
      ...(plusDays(asked, 6) <= today && { answered: plusDays(asked, 6), answer: say(by, TEXTS.HEARD) }),
    },
    { reaction: say(by, TEXTS.LEARNED) },
  ),
})

const slug = (/** @type {string} */ name) => name.toLowerCase().replace('ë', 'e')
