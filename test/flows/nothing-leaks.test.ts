// A whole round, conversation after conversation, in which every answer is a word of its own: no word that the user keeps
// to themselves stands in any page that is made for somebody else.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LANGUAGES, type Language, MEETING_KINDS, type MeetingKind } from '../../src/domain/codes.ts'
import type { Day } from '../../src/domain/day.ts'
import type { Question } from '../../src/engine/asker.ts'
import { digest } from '../../src/domain/digest.ts'
import { type CareerFolder, careerFolder, type RunnableFlow } from '../support/career-folder.ts'
import { enter, type Reply, says, strictAsker } from '../support/scripted-asker.ts'
import { day } from '../domain/folder-of.ts'

/** A round goes through whole flows, each answer durable on the disk: patience, not a measure of speed. */
const PATIENCE = 120_000

interface Round {
  readonly seed: number
  readonly kind: MeetingKind
  readonly language: Language
  readonly documents: Language
  /** Whether something in the round names leaving. */
  readonly leaving: 'nothing' | 'ambition' | 'direction' | 'goal'
}

const rounds: fc.Arbitrary<Round> = fc.record({
  seed: fc.nat(),
  kind: fc.constantFrom(...MEETING_KINDS),
  language: fc.constantFrom(...LANGUAGES),
  documents: fc.constantFrom(...LANGUAGES),
  leaving: fc.constantFrom('nothing', 'ambition', 'direction', 'goal'),
})

const LEAVING = { ambition: 'ambition', goal: 'short', nothing: '', direction: '' } as const
const AFTERWARDS = ['.', '\nen nog een regel', ' # {{ x }} <b>', ' 🎉 *ster*', '']

/** The flows of a round, each on its day. */
const JOURNEY: readonly (readonly [RunnableFlow, Day])[] = [
  ['prep', day('2026-11-21')],
  ['practice', day('2026-11-22')],
  ['debrief', day('2026-12-04')],
  ['checkin', day('2026-12-05')],
  ['review', day('2026-12-06')],
  ['prep', day('2026-12-07')],
]

/** Answers with words of their own, and remembers which of them were for the user alone. */
function talker({ seed, kind, leaving }: Round, flow: RunnableFlow, turn: number) {
  const own: string[] = []
  const pick = (id: string, most: number): number =>
    (digest(`${seed} ${turn} ${id}`).codePointAt(3) ?? 0) % most
  const word = (id: string): string => `w${turn}${id.replaceAll(/[^a-z0-9]/gu, '')}q`
  const text = ({ id, audience }: Question, move: 'private' | undefined): string => {
    if ((move ?? audience) === 'private') own.push(word(id))
    const leave = id === LEAVING[leaving] ? ' bij een andere werkgever solliciteren' : ''
    return `${word(id)}${leave}${AFTERWARDS[pick(id, AFTERWARDS.length)]}`
  }
  const seen = strictAsker((question): Reply => {
    if (question.kind === 'tip') return enter
    const { id, kind: way, choices, mayChange, known } = question
    if (id === 'confirm') return says(true)
    if (id === 'begin') return says('new')
    if (known && pick(`${id}known`, 2) === 0) return enter
    const move = mayChange && pick(`${id}moved`, 4) === 0 ? 'private' : undefined
    switch (way) {
      case 'yes-no':
        return says(false)
      case 'date':
        return says(turn === 0 ? '2026-12-03' : '2027-01-15')
      case 'scale':
        return says('3')
      case 'choice':
        return says(id === 'kind' ? kind : (choices[pick(id, choices.length)]?.value ?? ''))
      case 'many':
        return says(leaving === 'direction' ? ['up', 'outside'] : [choices[pick(id, 6)]?.value ?? ''])
      case 'line':
        return id === 'with' ? says('Anna') : says(text(question, move).replaceAll('\n', ' '), move)
      case 'list': {
        if (id === 'agreements')
          return says([`Ik bel ${word('agreed')} vóór 15 december 2026`, 'Anna mailt HR'])
        return says([text(question, move).replaceAll('\n', ' ')], move)
      }
      default:
        return says(text(question, move), move)
    }
  })
  return { asker: seen.asker, own, flow }
}

/** Words under `private:` in any record; a question made of an assumption stands with it, shared or not. */
function privateWords(folder: CareerFolder): ReadonlySet<string> {
  const records = Object.entries(folder.files()).filter(([file]) => file.endsWith('.yaml'))
  return wordsIn(
    records.map(([, text]) => (text.split(/^private:$/mu)[1] ?? '').replaceAll(QUESTION, '')).join('\n'),
  )
}

const QUESTION = /^ +question: .*$/gmu
const wordsIn = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/w\d[a-z0-9]+q/gu))

test(
  'in no round does a private word stand in a page for others',
  async () => {
    await fc.assert(
      fc.asyncProperty(rounds, async (round) => {
        const folder = careerFolder()
        try {
          let shared = 0
          for (const [turn, [flow, today]] of JOURNEY.entries()) {
            const before = folder.files()
            const { asker, own } = talker(round, flow, turn)
            const { language, documents } = round
            const result = await folder.run(flow, { route: 'full', language, documents, today, asker })
            if (result.is !== 'done') throw new Error(JSON.stringify(result))
            const made = Object.entries(folder.files()).filter(
              ([file, text]) => file.startsWith('documents/share/') && before[file] !== text,
            )
            const found = wordsIn(made.map(([, text]) => text).join('\n'))
            shared += found.size
            const secrets = [...own, ...privateWords(folder)]
            expect(secrets.filter((word) => found.has(word))).toEqual([])
          }
          expect(shared).toBeGreaterThan(0)
          expect(privateWords(folder).size).toBeGreaterThan(10)
        } finally {
          folder.remove()
        }
      }),
      { numRuns: 6 },
    )
  },
  PATIENCE,
)
