// The texts of a rehearsal: what others say in it is as people talk, and what the program says keeps to its own voice.
import { describe, expect, test } from 'vitest'
import { readReply } from '../../src/coach/practice/read-reply.ts'
import { coachReply } from '../../src/coach/reply.ts'
import { LANGUAGES, MEETING_KINDS } from '../../src/domain/codes.ts'
import { REACTIONS } from '../../src/domain/practice.ts'
import { fitsPerson, reactionsFor } from '../../src/flows/practice/fits.ts'
import { modelOf } from '../../src/flows/practice/talk.ts'
import { practice as en } from '../../src/text/en/practice.ts'
import { practice as nl } from '../../src/text/nl/practice.ts'
import type { PracticeTexts } from '../../src/text/practice.ts'

const TEXTS = { nl, en } as const
const WISH = { nl: 'Ik wil graag de planning leren doen.', en: "I'd like to learn the planning." } as const

interface Said {
  readonly where: string
  readonly text: string
}

const linesOf = ({ reactions }: PracticeTexts): readonly Said[] =>
  REACTIONS.flatMap((id) =>
    Object.entries(reactions[id]).map(([key, text]) => ({ where: `${id} ${key}`, text })),
  )

const generic = ({ stays, cold, letGo, agreed, ready, cards }: PracticeTexts): readonly Said[] => [
  ...[...stays, ...cold, ...letGo, ...agreed, ...ready].map((text) => ({ where: 'any', text })),
  ...cards.flatMap(({ title, lines }) => [title, ...lines].map((text) => ({ where: title, text }))),
]

const offending = (said: readonly Said[], pattern: RegExp): readonly string[] =>
  said.filter(({ text }) => pattern.test(text)).map(({ where, text }) => `${where}: ${text}`)

describe.each(LANGUAGES)('in %s', (language) => {
  const texts = TEXTS[language]
  const all = [...linesOf(texts), ...generic(texts)]

  test('nothing shouts, and nothing is badly set', () => {
    expect(offending(all, /!|\.\.|^\s|\s$| {2}|(?<!…) [,.?;:]|undefined|\$\{/u)).toEqual([])
  })

  test('every line is a sentence of its own', () => {
    const spoken = all.filter(({ where }) => !where.endsWith(' name') && !where.includes('practice'))
    const lines = spoken.filter(({ where }) => REACTIONS.some((id) => where.startsWith(`${id} `)))
    expect(offending(lines, /^\p{Ll}/u)).toEqual([])
    expect(offending(lines, /[^.?…)]$/u)).toEqual([])
  })

  test('no line is long: it has to fit in an ear', () => {
    expect(all.filter(({ text }) => text.length > 220)).toEqual([])
  })

  test('no two reactions share a line', () => {
    const lines = linesOf(texts).map(({ text }) => text)
    expect(lines.filter((text, at) => lines.indexOf(text) !== at)).toEqual([])
  })

  test('what may lie behind it is said as a possibility, without jargon or praise', () => {
    const behind = linesOf(texts).filter(({ where }) => where.endsWith('behind'))
    const avoided =
      language === 'nl'
        ? /\b(?:LSD|STAR|BATNA|stakeholders?|actiepunt|baas|chef|deadline|rollenspel|helaas|fijn|goed bezig|je moet|u|uw)\b/iu
        : /\b(?:LSD|STAR|BATNA|stakeholders?|action point|boss|deadline|role[- ]play|unfortunately|well done|you must|you should)\b/iu
    expect(offending(behind, avoided)).toEqual([])
    expect(offending(generic(texts), avoided)).toEqual([])
  })

  test.each(REACTIONS)('the model for %s is a reply the coach has nothing to say about', (id) => {
    for (const wish of [null, WISH[language]]) {
      const model = modelOf(id, texts, wish)
      const reply = readReply(model, language)
      expect(model).not.toMatch(/\{|\}| {2}/u)
      expect(reply.words).toBeLessThanOrEqual(45)
      expect(['asks-open', 'settles', 'sums-up'], model).toContain(reply.move)
      expect(
        coachReply(model, language, 'first').filter(({ rule }) => rule !== 'practice/too-long'),
        model,
      ).toEqual([])
    }
    expect(readReply(modelOf(id, texts, null), language).words).toBeLessThanOrEqual(40)
  })
})

test('there are many reactions, and each kind of conversation has some to itself', () => {
  expect(REACTIONS.length).toBeGreaterThanOrEqual(20)
  const first = MEETING_KINDS.map((kind) => reactionsFor(kind, [])[0])
  expect(new Set(first).size).toBeGreaterThanOrEqual(5)
  for (const kind of MEETING_KINDS) {
    const fitting = reactionsFor(kind, []).filter((id) => fitsPerson(id, kind))
    expect(fitting.length, kind).toBeGreaterThanOrEqual(6)
    expect(reactionsFor(kind, []).length).toBe(REACTIONS.length)
  }
})

test('the two languages are written apart', () => {
  const same = linesOf(nl).filter(({ text }) => linesOf(en).some((one) => one.text === text))
  expect(same).toEqual([])
})

test('the plan decides which come first', () => {
  const top = (kind: 'career' | 'negotiation', ask: 'pay' | 'promotion' | 'other-work') =>
    reactionsFor(kind, [ask]).slice(0, 6)
  expect(top('career', 'promotion')).toContain('not-ready')
  expect(top('career', 'other-work')).toContain('cant-miss')
  expect(top('negotiation', 'pay')).toContain('end-of-scale')
})
