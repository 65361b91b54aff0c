// Row 21: zones far from the sun, the days on which a clock is set, a leap day, the year 2038, a clock that is a month behind
// or three years ahead, and one that jumps in the middle of a save. Today is the user's own day, and nothing scolds.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, test } from 'vitest'
import { courseOf } from '../support/course.ts'
import { attempt, type Ground, makeGround } from '../support/ground.ts'
import { cannotPreload } from '../support/preload.ts'
import { career, type Ran } from '../support/program.ts'
import { SCENARIOS } from '../support/scenarios.ts'
import { badEnd, effort, some, tally } from '../support/tally.ts'
import { treeIn } from '../support/trees.ts'
import { isSame, look } from '../support/view.ts'

let ground: Ground
beforeAll(async () => {
  ground = await makeGround()
})
afterAll(() => ground.remove())

/** A moment, where it is lived, and which day it is there. */
const MOMENTS: readonly (readonly [string, string, string])[] = [
  ['Europe/Amsterdam', '2026-11-22T22:59:30Z', '2026-11-22'],
  ['Europe/Amsterdam', '2026-11-22T23:00:30Z', '2026-11-23'],
  ['Europe/Amsterdam', '2026-10-24T22:00:30Z', '2026-10-25'],
  ['Europe/Amsterdam', '2026-10-25T00:30:00Z', '2026-10-25'],
  ['Europe/Amsterdam', '2026-10-25T01:30:00Z', '2026-10-25'],
  ['Europe/Amsterdam', '2026-10-25T22:59:00Z', '2026-10-25'],
  ['Europe/Amsterdam', '2027-03-27T23:00:30Z', '2027-03-28'],
  ['Europe/Amsterdam', '2027-03-28T01:00:30Z', '2027-03-28'],
  ['America/Asuncion', '2023-10-01T04:00:30Z', '2023-10-01'],
  ['Pacific/Kiritimati', '2026-12-31T10:00:30Z', '2027-01-01'],
  ['Pacific/Pago_Pago', '2027-01-01T10:59:00Z', '2026-12-31'],
  ['Asia/Kolkata', '2026-11-22T18:30:30Z', '2026-11-23'],
  ['UTC', '2028-02-29T23:59:00Z', '2028-02-29'],
  ['Europe/Amsterdam', '2028-02-29T22:59:00Z', '2028-02-29'],
  ['Europe/Amsterdam', '2038-01-19T03:14:30Z', '2038-01-19'],
  ['Nowhere/Land', '2026-11-22T12:00:00Z', '2026-11-22'],
  ['', '2026-11-22T12:00:00Z', '2026-11-22'],
]

const COMMANDS: readonly (readonly string[])[] = [
  [],
  ['list'],
  ['agreements', '--all'],
  ['goals'],
  ['meetings'],
  ['people'],
  ['check'],
  ['search', 'rota'],
  ['report', '--md'],
  ['calendar'],
  ['undo', '--dry-run'],
]

describe.skipIf(cannotPreload() !== null)('clocks', () => {
  const days = tally(21, 'zones, clocks that are set, leap days, 2038')
  test('the day is the one where the user is', async () => {
    for (const [zone, moment, day] of some(MOMENTS, effort.quick ? 5 : MOMENTS.length)) {
      const home = ground.home('empty')
      const ran = await runAt(home, ['log', 'Here and now', '--plus'], secondsTo(moment), zone)
      const file = join(home, 'career/log', `${day.slice(0, 7)}.yaml`)
      const text = existsSync(file) ? readFileSync(file, 'utf8') : ''
      const loss =
        badEnd(ran) ??
        (ran.exit === 0 ? null : `exit ${ran.exit}: ${ran.error}`) ??
        (text.includes(`"on": ${day}`) ? null : `no line of ${day}: ${text}`)
      days.count(loss === null ? null : `${zone} at ${moment}: ${loss}`)
    }
    days.settle()
  })

  const shifts = tally(21, 'a clock that is months behind, years ahead, before the program was made')
  test.each([
    ['31 days behind', '2026-10-22T12:00:00Z'],
    ['a day behind', '2026-11-20T12:00:00Z'],
    ['three years ahead', '2029-11-22T12:00:00Z'],
    ['ten years ahead', '2036-12-31T12:00:00Z'],
    ['at the beginning of time', '1970-01-01T12:00:00Z'],
  ])('%s', async (name, moment) => {
    for (const args of some(COMMANDS, effort.quick ? 3 : COMMANDS.length)) {
      const home = ground.home('changed')
      const ran = await runAt(home, args, secondsTo(moment))
      const loss = lossOf(ran) ?? lossOf(await runAt(home, ['log', 'Going on'], secondsTo(moment)))
      const { problems } = await look(join(home, 'career'))
      shifts.count(
        (loss ?? problems[0] ?? null) === null ? null : `career ${args.join(' ')}, ${name}: ${loss}`,
      )
    }
    shifts.settle()
  })

  const jumps = tally(21, 'a clock that jumps at each call of a save')
  test.each(SCENARIOS.filter(({ name }) => /^(?:log|checkin|undo$|check --fix)/.test(name)))(
    'in the middle of $name',
    async (scenario) => {
      const start = treeIn(ground.home(scenario.before))
      const whole = await attempt(ground, scenario)
      const course = await courseOf(start, whole.steps, whole.home, join(ground.place, 'scratch'))
      const calls = whole.steps.filter(({ is }) => is !== 'say').length
      const faults = [-31 * 86_400, -3600, 3 * 365 * 86_400].flatMap((seconds) =>
        Array.from({ length: calls }, (_, at) => ({ is: `clock:${seconds}` as const, at: at + 1 })),
      )
      for (const fault of some(faults, effort.quick ? 4 : 25)) {
        const { home, ran } = await attempt(ground, scenario, fault)
        const { view, problems } = await look(join(home, 'career'))
        const last = course.views.at(-1)
        const loss =
          lossOf(ran) ??
          problems[0] ??
          (last && isSame(view, last) ? null : 'is not as it should be') ??
          lossOf(await career(home, ['log', 'Going on']))
        jumps.count(loss === null ? null : `${scenario.name}, ${fault.is} at ${fault.at}: ${loss}`)
      }
      jumps.settle()
    },
  )
})

const secondsTo = (moment: string): number => Math.round((Date.parse(moment) - Date.now()) / 1000)

const runAt = (
  home: string,
  args: readonly string[],
  clock: number,
  zone = 'Europe/Amsterdam',
): Promise<Ran> => career(home, args, { env: { CAREER_TODAY: '', TZ: zone }, watch: { under: home, clock } })

/** Done, and nothing on the screen that only a machine would say of a day. */
function lossOf(ran: Ran): string | null {
  const said = `${ran.out}${ran.error}`
  const odd = /NaN|Invalid|undefined|-\d+ (?:days?|weeks?|months?)/.exec(said)
  if (odd !== null) return `says ${odd[0]}: ${said}`
  return badEnd(ran) ?? (ran.exit === 0 ? null : `exit ${ran.exit}: ${said}`)
}
