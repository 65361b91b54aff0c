import type { Json } from '../../src/engine/answers.ts'
import type { Question } from '../../src/engine/asker.ts'
import { digest } from '../../src/domain/digest.ts'
import type { Audience, FlowId } from '../../src/domain/codes.ts'
import { enter, enterAt, type Reply, says } from './scripted-asker.ts'

/** Texts as people and their keyboards make them: signs that mean something to YAML, Markdown or a template among them. */
const TEXTS = [
  'Ik wil collega’s leren plannen',
  'no',
  '1.10',
  '2026-12-06',
  '# geen kop',
  '- x: y',
  '"tussen aanhalingstekens"',
  "it's: fine",
  '{{ naam }} {% raw %}',
  '<b>vet</b> & meer',
  'é 🎉 漢字',
  '[een, twee]',
  '~',
  'null',
  '@anna 100%',
  'Ik zoek een baan bij een andere werkgever',
  'met spaties erachter   ',
  '\\-',
  '| pijp',
]
const LONG_TEXTS = [
  ...TEXTS,
  'Eerste regel.\n\n  Ingesprongen.\nLaatste regel.',
  '* een\n* twee',
  'tab\tertussen',
]
const AGREEMENTS = [
  'Ik bel Karim vóór 1 december 2026',
  'Anna mailt HR',
  'Budget uitzoeken',
  'Misschien later een opleiding',
  'Anna emails HR before 15 January 2027',
  'wij regelen het samen',
]
const NAMES = ['Anna', 'Bo de Vries', 'null', 'Renée']
const DAYS = ['2026-12-03', '2027-01-15']
const PAST_DAYS = ['2026-11-20', '2026-11-19']

/** What somebody does at any question; the same seed and question always give the same. */
export function anyReply(seed: number, question: Question, flow: FlowId): Reply {
  const { id, kind, known, required, mayChange } = question
  const chance = number(seed, id, 'chance') % 10
  if (kind === 'yes-no') return chance < 5 ? says(chance % 2 === 0) : enterAt(question)
  if (chance < 3 && (known || !required)) return enter
  if (chance === 3 && known && !required) return { is: 'clear' }
  const move: Audience | undefined =
    mayChange && chance > 7 ? (chance === 8 ? 'private' : 'share') : undefined
  return says(anyAnswer(seed, question, flow), move)
}

function anyAnswer(seed: number, { id, kind, choices, scale }: Question, flow: FlowId): Json {
  const one = <T>(of: readonly T[], part = ''): T => of[number(seed, id, part) % of.length] as T
  const codes = choices.map(({ value }) => value)
  switch (kind) {
    case 'choice':
      return one(codes)
    case 'many':
      return [...new Set([one(codes), one(codes, 'second')])]
    case 'scale':
      return String((scale?.from ?? 0) + (number(seed, id, '') % ((scale?.to ?? 0) - (scale?.from ?? 0) + 1)))
    case 'date':
      return one(id === 'date' && flow === 'debrief' ? PAST_DAYS : DAYS)
    case 'list':
      return id === 'agreements'
        ? [...new Set([one(AGREEMENTS), one(AGREEMENTS, 'second')])]
        : id === 'maybe'
          ? [one(AGREEMENTS), one(NAMES, 'second')]
          : [one(TEXTS), one(TEXTS, 'second')]
    case 'line':
      return one(id === 'with' ? NAMES : TEXTS)
    default:
      return one(LONG_TEXTS)
  }
}

/** The numbers of a hash: sixty bits of it are too many for one. */
const number = (seed: number, id: string, part: string): number =>
  Number.parseInt(
    digest(`${seed} ${id} ${part}`)
      .slice(-6)
      .replaceAll(/[^0-9a-v]/gu, 'v'),
    32,
  )
