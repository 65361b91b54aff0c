// However the answers come, what they leave is the same, byte for byte: without a pause or stopped at any question, with
// steps back or without, at the keyboard or on a printed sheet.
import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import { type Document, isMap, parseDocument } from 'yaml'
import { LANGUAGES, type Language, type Route } from '../../src/domain/codes.ts'
import type { AnyRecord } from '../../src/domain/records.ts'
import type { Json } from '../../src/engine/answers.ts'
import type { Question } from '../../src/engine/asker.ts'
import { unlikely as en } from '../../src/text/en/unlikely.ts'
import { unlikely as nl } from '../../src/text/nl/unlikely.ts'
import { agreement, checkin, day, evidence, held, meeting, outside, ownStep } from '../domain/folder-of.ts'
import { anyReply } from '../support/any-person.ts'
import { faultsInFiles } from '../schemas/checker.ts'
import { type CareerFolder, careerFolder, type RunnableFlow } from '../support/career-folder.ts'
import { enter, goBack, type Reply, says, type Seen, stop, strictAsker } from '../support/scripted-asker.ts'

const FLOWS: readonly RunnableFlow[] = ['prep', 'debrief', 'checkin', 'review', 'practice']
/** Whole flows, each answer durable on the disk: patience, not a measure of speed. */
const PATIENCE = 120_000

interface Case {
  readonly flow: RunnableFlow
  readonly language: Language
  readonly route: Route
  readonly busy: boolean
  readonly seed: number
}

const cases = (flow: RunnableFlow): fc.Arbitrary<Case> =>
  fc.record({
    flow: fc.constant(flow),
    language: fc.constantFrom(...LANGUAGES),
    route: fc.constantFrom<Route>('quick', 'full'),
    busy: fc.boolean(),
    seed: fc.nat(),
  })

const goal = {
  id: 'g-1',
  text: 'Twee mensen inwerken',
  horizon: 'short',
  status: 'open',
  made: day('2026-06-01'),
} as const
const BUSY: readonly AnyRecord[] = [
  meeting(
    { id: 'm-talk', date: '2026-11-19', outcome: 'een datum', need: 'een dag in de week' },
    { assumptions: [{ text: 'Geen geld: nu.' }, { text: 'no' }] },
  ),
  held(
    '2026-10-05',
    { id: 'm-last', agreements: [agreement('a-1', { who: 'them', by: '2026-11-01' })] },
    { steps: [ownStep('a-2')] },
  ),
  outside(agreement('a-3')),
  checkin('2026-10', { energy: 2, minus: ['roosters'], steps: [ownStep('a-4')] }),
  evidence('e-1', '2026-11-02'),
  {
    type: 'plan',
    file: 'plan.yaml',
    shared: { ambition: 'Leren coachen: nu', goals: [goal], strengths: 'rustig\n\nuitleggen' },
    private: { direction: ['up'], 'direction-detail': '- met streepje', craft: 'meer inwerken' },
  },
]

let folders: CareerFolder[] = []
afterEach(() => {
  for (const folder of folders) folder.remove()
  folders = []
})

async function folderFor({ busy }: Case): Promise<CareerFolder> {
  const folder = careerFolder()
  folders.push(folder)
  if (busy) await folder.holds(...BUSY)
  return folder
}

/** Asked at the keyboard alone whether words such as "no" are to stand. */
const LEFT_EMPTY = new Set([nl, en].flatMap(({ step, none }) => [step.label(''), none.label('')]))

/** Somebody who begins anew, says no to ten minutes more, means every word, and else does what the seed says; twice the same. */
function replierOf({ seed, flow }: Case): (question: Question) => Reply {
  const before = new Map<string, Reply>([
    ['begin', says('new')],
    ['more', says(false)],
  ])
  return (question) => {
    if (question.id === 'confirm') return says(!LEFT_EMPTY.has(question.label))
    const reply = before.get(question.id) ?? anyReply(seed, question, flow)
    before.set(question.id, reply)
    return reply
  }
}

async function walked(one: Case, folder: CareerFolder, { asker }: Seen): Promise<'done' | 'later'> {
  const { flow, language, route } = one
  const result = await folder.run(flow, { language, route, asker })
  if (result.is === 'failed') throw new Error(JSON.stringify(result))
  return result.is
}

/** The files after a walk without pauses or steps back, with what was replied at each question. */
async function straight(
  one: Case,
): Promise<{ readonly files: CareerFolder['files']; readonly replies: ReadonlyMap<string, Replied> }> {
  const folder = await folderFor(one)
  const replies = new Map<string, Replied>()
  const replyTo = replierOf(one)
  const seen = strictAsker((question) => {
    if (question.kind === 'tip') return enter
    const reply = replyTo(question)
    replies.set(question.id, { reply, question })
    return reply
  })
  await walked(one, folder, seen)
  expect(faultsInFiles(folder.files())).toEqual([])
  return { files: folder.files, replies }
}

interface Replied {
  readonly reply: Reply
  readonly question: Question
}

async function check(
  flow: RunnableFlow,
  runs: number,
  property: (one: Case) => Promise<void>,
): Promise<void> {
  await fc.assert(fc.asyncProperty(cases(flow), property), {
    numRuns: runs,
  })
}

describe.each(FLOWS)('%s', { timeout: PATIENCE }, (flow) => {
  test('stopped anywhere and gone on with leaves what it leaves without a pause', async () => {
    await check(flow, 3, async (one) => {
      const folder = await folderFor(one)
      const replyTo = replierOf(one)
      let questions = 0
      let result: 'done' | 'later' = 'later'
      while (result === 'later') {
        let answered = 0
        let last = ''
        const pause = one.seed % 5
        const seen = strictAsker((question) => {
          if (question.kind === 'tip') return enter
          if (question.id === 'begin') {
            const [draft] = question.choices
            return says(draft?.value.startsWith(flow) ? draft.value : 'new')
          }
          questions += 1
          // Who means words that are asked about says them twice, and stops after that: else it is never over.
          if (question.id !== 'confirm' && question.id !== last && answered > pause) return stop
          if (question.id !== 'confirm') last = question.id
          answered += 1
          return replyTo(question)
        })
        result = await walked(one, folder, seen)
      }
      expect(questions).toBeGreaterThan(0)
      expect(folder.files()).toEqual((await straight(one)).files())
      expect(folder.drafts()).toEqual([])
    })
  })

  test('with steps back leaves what it leaves without', async () => {
    await check(flow, 3, async (one) => {
      const folder = await folderFor(one)
      const replyTo = replierOf(one)
      let steps = 0
      const seen = strictAsker((question) => {
        if (question.kind === 'tip') return enter
        steps += 1
        const mayTurn = question.mayGoBack && question.id !== 'confirm' && steps < 120
        return mayTurn && (one.seed + steps) % 3 === 0 ? goBack : replyTo(question)
      })
      await walked(one, folder, seen)
      expect(folder.files()).toEqual((await straight(one)).files())
    })
  })

  test('on a printed sheet leaves what it leaves at the keyboard', async () => {
    await check(flow, 3, async (one) => {
      const { files, replies } = await straight(one)
      fc.pre(flow !== 'debrief' || hasSomethingToMail(replies))
      const folder = await folderFor(one)
      const { language, route } = one
      const printed = await folder.run(flow, { language, route, questions: true })
      if (printed.is !== 'done') throw new Error(JSON.stringify(printed))
      const sheet = filledIn(printed.lines.join('\n'), replies)
      const result = await folder.run(flow, { language, route, sheet })
      if (result.is !== 'done') throw new Error(`${JSON.stringify(result)}\n${sheet}`)
      expect(folder.files()).toEqual(files())
    })
  })
})

/** Without a summary or an agreement a sheet is not finished; at the keyboard one may leave both open. */
const hasSomethingToMail = (replies: ReadonlyMap<string, Replied>): boolean =>
  ['summary', 'agreements'].some((id) => replies.get(id)?.reply.is === 'answer')

/** The sheet with the same answers written in it, as a person would who leaves the rest as it is. */
function filledIn(text: string, replies: ReadonlyMap<string, Replied>): string {
  const sheet = parseDocument(text)
  for (const [id, { reply, question }] of replies) {
    if (id === 'confirm' || id === 'begin' || id === 'more') continue
    const colon = id.indexOf(':')
    const path = colon < 0 ? [id] : [id.slice(0, colon), id.slice(colon + 1)]
    if (reply.is === 'clear') put(sheet, ['answers', ...path], '-')
    if (reply.is === 'keep' && !question.known) put(sheet, ['answers', ...path], null)
    if (reply.is === 'answer') put(sheet, [sectionOf(reply, question), ...path], wordsOf(reply.raw))
  }
  return sheet.toString({ lineWidth: 0 })
}

const wordsOf = (raw: Json): Json => (raw === true ? 'yes' : raw === false ? 'no' : raw)

/** What is moved to the other side stands in a part of its own. */
function sectionOf(reply: Extract<Reply, { is: 'answer' }>, question: Question): string {
  const moved = reply.move !== undefined && reply.move !== question.audience
  return moved ? reply.move : 'answers'
}

function put(sheet: Document, path: readonly string[], value: Json): void {
  for (let depth = 1; depth < path.length; depth += 1) {
    const parent = path.slice(0, depth)
    if (!isMap(sheet.getIn(parent, true))) sheet.setIn(parent, sheet.createNode({}))
  }
  sheet.setIn(path, sheet.createNode(value))
}
