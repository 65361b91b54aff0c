import { TODAY } from './folder.mjs'

/**
 * Something that is measured. `bar` is a ratio to a bare start of Node.js in CPU time.
 * @typedef {object} Row
 * @property {string} id
 * @property {string} what in words of the page
 * @property {number} bar
 * @property {number | null} records how many the folder holds; null where none is looked at
 * @property {'reading' | 'writing' | 'cold' | 'flow' | 'shell'} use a writing row has a folder of its own, a cold one no
 *   index, and one of the shell is a word completed there
 * @property {readonly string[]} words what is typed after `career`
 * @property {number} [status] the exit code that is right
 * @property {string} [until] measured in a terminal until this is on the screen
 */

/** @type {readonly Row[]} */
const STARTS = [
  ['version', '`--version`', 1.2, ['--version'], 0],
  ['help', '`--help`', 1.5, ['--help'], 0],
  ['help-prep', '`prep --help`', 1.5, ['prep', '--help'], 0],
  ['unknown', 'an unknown command', 1.5, ['prpe'], 2],
  ['completion', 'completion of a word, in bash', 1.5, ['agr'], 0],
].map(
  ([id, what, bar, words, status]) =>
    /** @type {Row} */ ({
      id,
      what,
      bar,
      records: null,
      use: id === 'completion' ? 'shell' : 'reading',
      words,
      status,
    }),
)

/** The last words of every first screen: the key that explains. */
const DRAWN = 'uitleg'

/** @type {readonly Row[]} */
const FIRST_QUESTIONS = ['prep', 'debrief', 'checkin', 'review'].map((flow) => ({
  id: `first-${flow}`,
  what: `first question of \`${flow}\``,
  bar: 2.3,
  records: 10_000,
  use: 'flow',
  words: [flow],
  until: DRAWN,
}))

/** @type {readonly (readonly [number, number])[]} */
const FOUR_SIZES = [
  [100, 2.0],
  [1000, 2.1],
  [10_000, 2.6],
  [100_000, 8],
]

/** @type {readonly Row[]} */
const LISTS = ['', 'agreements'].flatMap((word) =>
  FOUR_SIZES.map(([records, bar]) => ({
    id: `${word === '' ? 'status' : word}-${records}`,
    what: word === '' ? '`career`' : `\`${word}\``,
    bar,
    records,
    use: 'reading',
    words: word === '' ? [] : [word],
  })),
)

/** @type {readonly (readonly [number, number])[]} */
const THREE_SIZES = [
  [100, 2.0],
  [10_000, 2.2],
  [100_000, 3.0],
]

/** @type {readonly Row[]} */
const ADDING = ['win', 'log'].flatMap((word) =>
  THREE_SIZES.map(([records, bar]) => ({
    id: `${word}-${records}`,
    what: `\`${word} "…"\`, durable`,
    bar,
    records,
    use: 'writing',
    words: [word, 'Het inwerkplan is af en Karim gebruikt het al'],
  })),
)

/** @type {readonly Row[]} */
const WHOLE = [
  ['search', '`search` two words', 2.8, ['search', 'inwerkplan', 'Karim']],
  ['review-facts', '`review` facts over half a year', 2.6, ['review', '--questions']],
  ['report', '`report` over ten years', 5, ['report']],
].map(
  ([id, what, bar, words]) => /** @type {Row} */ ({ id, what, bar, records: 10_000, use: 'reading', words }),
)

/** @type {Row} */
const COLD = { id: 'cold', what: '`career`, index gone', bar: 1.2, records: 1000, use: 'cold', words: [] }

/** Every row whose cost is a ratio, in the order of the page. */
export const ROWS = [...STARTS, ...FIRST_QUESTIONS, ...LISTS, ...ADDING, ...WHOLE, COLD]

/** What is typed, in full. @param {Row} row @param {string} folder @returns {readonly string[]} */
export const wordsOf = ({ words, records }, folder) =>
  records === null ? words : ['--dir', folder, '--today', TODAY, ...words]
