import { MEETING_KINDS, RESULTS, type FlowId } from '../../src/domain/codes.ts'
import type { Json } from '../../src/engine/answers.ts'
import type { QuestionKey } from '../../src/text/questions.ts'
import { KEYS, type Asked, type Person } from './person.ts'

/** One question of a flow: what is typed at it, and the same answer as it stands in a sheet. */
export interface Row {
  readonly asked: Asked
  readonly params?: Readonly<Record<string, string>>
  readonly keys: string
  /** The id of the question in a sheet, and its answer there; left out where a sheet does not ask it. */
  readonly id?: string
  readonly value?: Json
  /** A day is shown as it was read, and waits for a yes. */
  readonly isDay?: true
  /** What was typed is shown taken apart, and waits for a yes. */
  readonly isTakenApart?: true
}

const { enter } = KEYS

/** A text as it is typed and as it stands in a sheet. */
const text = (id: string, asked: QuestionKey, value: string, params: Row['params'] = {}): Row => ({
  asked,
  params,
  id,
  value,
  keys: value + enter,
})

const day = (id: string, asked: QuestionKey, value: string): Row => ({
  ...text(id, asked, value),
  isDay: true,
})

/** A list is typed item by item, and ended by an empty line. */
const list = (id: string, asked: QuestionKey, items: readonly string[]): Row => ({
  asked,
  id,
  value: items.map((item) => (/^\d$/.test(item) ? Number(item) : item)),
  keys: items.map((item) => item + enter).join('') + enter,
})

const choice = (id: string, asked: Asked, codes: readonly string[], code: string): Row => ({
  asked,
  id,
  value: code,
  keys: `${codes.indexOf(code) + 1}${enter}`,
})

const SAYABLE = ['going', 'done', 'stuck', 'dropped']
/** No, there is no time for more. */
const enough = (flow: FlowId): Row => ({ asked: 'any.more', params: { flow }, keys: `n${enter}` })

/** The flows that make a round. */
export type RoundFlow = Extract<FlowId, 'prep' | 'debrief' | 'checkin' | 'review'>

export const DAYS: Readonly<Record<RoundFlow, string>> = {
  prep: '2026-11-20',
  debrief: '2026-12-05',
  checkin: '2026-12-28',
  review: '2027-05-20',
}

/** The words of a round that nobody's program wrote, in one language. */
interface Words {
  readonly inTwoWeeks: string
  readonly later: string
  readonly outcome: string
  readonly ambition: string
  readonly benefit: string
  readonly question: string
  readonly proposal: string
  readonly said: string
  readonly summary: string
  readonly theirs: string
  readonly bare: string
  readonly when: string
  readonly seen: string
  readonly ifThen: string
  readonly plus: readonly string[]
  readonly step: string
  readonly goal: string
}

const NL: Words = {
  inTwoWeeks: 'over twee weken',
  later: '21 januari',
  outcome: 'We hebben afgesproken welk deel van de planning ik overneem.',
  ambition: "Het rooster maken, en nieuwe collega's inwerken.",
  benefit: 'Anna houdt twee uur per week over.',
  question: 'Wat wil je zien voordat ik het rooster doe?',
  proposal: 'Ik maak vóór 18 december het rooster van januari, en Anna kijkt het na.',
  said: 'Ze vroeg wie de verlofaanvragen nakijkt.',
  summary: 'Anna ziet ruimte, vanaf januari.',
  theirs: 'Anna vraagt HR vóór 15 januari naar de cursus',
  bare: 'een proefrooster maken',
  when: '18 december',
  seen: 'het hangt op het bord',
  ifThen: 'Als ik morgen koffie haal, dan pak ik mijn roosters.',
  plus: ['Noor de verlofregels uitleggen', 'een dag zonder overleg'],
  step: 'Als ik Anna maandag zie, dan vraag ik wie het nakijkt.',
  goal: 'Ik maak het rooster zelf, en Noor kan invallen.',
}

const EN: Words = {
  inTwoWeeks: 'in two weeks',
  later: '21 January',
  outcome: 'We have agreed which part of the planning I take over.',
  ambition: 'Making the rota, and training new colleagues.',
  benefit: 'Anna gets two hours a week back.',
  question: 'What would you need to see before I take over?',
  proposal: 'I write the January rota by 18 December, and Anna checks it.',
  said: 'She asked who checks the leave requests.',
  summary: 'Anna sees room for it, starting in January.',
  theirs: 'Anna asks HR about the course by 15 January',
  bare: 'make a draft rota',
  when: '18 December',
  seen: 'it is on the board',
  ifThen: 'If I have my coffee tomorrow, then I get out my rotas.',
  plus: ['Explaining the leave rules to Noor', 'a day without meetings'],
  step: 'If I see Anna on Monday, then I ask who checks it.',
  goal: 'I make the rota on my own, and Noor can stand in.',
}

/** All four flows of one round, each question in the order in which it is asked. */
export function roundIn(language: 'nl' | 'en'): Readonly<Record<RoundFlow, readonly Row[]>> {
  const words = language === 'nl' ? NL : EN
  return {
    prep: prepRows(words),
    debrief: debriefRows(words),
    checkin: checkinRows(words),
    review: reviewRows(words),
  }
}

const prepRows = (words: Words): readonly Row[] => [
  choice('kind', 'prep.kind', MEETING_KINDS, 'career'),
  text('with', 'prep.with', 'Anna'),
  day('date', 'prep.date', words.inTwoWeeks),
  text('outcome', 'prep.outcome', words.outcome),
  text('ambition', 'prep.ambition', words.ambition),
  text('benefit', 'prep.benefit', words.benefit),
  list('questions', 'prep.questions', [words.question, '2']),
  text('proposal', 'prep.proposal', words.proposal),
  enough('prep'),
]

const debriefRows = (words: Words): readonly Row[] => [
  text('said', 'debrief.said', words.said),
  text('summary', 'debrief.summary', words.summary),
  { ...list('agreements', 'debrief.agreements', [words.theirs, words.bare]), isTakenApart: true },
  text('agreement-seen:0', 'debrief.agreement-seen', words.seen, { quote: words.theirs }),
  text('agreement-who:1', 'debrief.agreement-who', 'Sam', { quote: words.bare }),
  { ...text('agreement-by:1', 'debrief.agreement-by', words.when, { quote: words.bare }), isDay: true },
  { asked: 'debrief.agreement-seen', params: { quote: words.bare }, keys: enter },
  text('next48', 'debrief.next48', words.ifThen),
  day('followup', 'debrief.followup', words.later),
  { ...choice('result', 'debrief.result', RESULTS, 'partly'), params: { quote: words.outcome } },
  text('your-name', 'any.your-name', 'Sam'),
  enough('debrief'),
]

const checkinRows = (words: Words): readonly Row[] => [
  { ...text('energy', 'checkin.energy', '4'), value: 4 },
  list('plus', 'checkin.plus', words.plus),
  { asked: 'checkin.minus', keys: enter },
  { asked: { label: words.ifThen.slice(0, 30) }, keys: enter },
  choice('status:1', { label: words.bare }, SAYABLE, 'stuck'),
  text('stuck:1', 'checkin.stuck', words.question, { quote: words.bare }),
  choice('status:0', { label: 'HR' }, SAYABLE, 'done'),
  text('win', 'checkin.win', words.benefit),
  { asked: 'checkin.postpone', keys: enter },
  text('step', 'checkin.step', words.step),
  enough('checkin'),
]

const reviewRows = (words: Words): readonly Row[] => [
  { asked: 'review.ambition', params: { quote: words.ambition }, keys: enter },
  text('pattern', 'review.pattern', words.said),
  { asked: 'review.craft', keys: enter },
  text('short', 'review.short', words.goal),
  text('first', 'review.first', words.step),
  text('table', 'review.table', words.proposal),
  enough('review'),
]

/** Answers all rows from one on, one question after the other. */
export async function walk(you: Person, rows: readonly Row[], from = 0, to = rows.length): Promise<void> {
  for (const { asked, params, keys, isDay, isTakenApart } of rows.slice(from, to)) {
    // oxlint-disable-next-line no-await-in-loop -- a question comes after the answer to the one before
    await you.answer(asked, keys, params)
    // oxlint-disable-next-line no-await-in-loop -- as above
    if (isDay) await you.answer({ label: you.texts.ui.isThisDay('', false).slice(-12) }, enter)
    // oxlint-disable-next-line no-await-in-loop -- as above
    if (isTakenApart) await you.answer({ label: you.texts.ui.takenApart.isRight }, enter)
  }
}

/** The same answers as a sheet. `ids` are those of the agreements, in the order in which they were made. */
export function sheetOf(flow: FlowId, rows: readonly Row[], ids: readonly string[] = []): string {
  const answers: Record<string, Json> = {}
  for (const { id = '', value } of rows) {
    if (id === '' || value === undefined) continue
    const [name = '', at] = id.split(':')
    const inner = answers[name] as Readonly<Record<string, Json>> | undefined
    answers[name] = at === undefined ? value : { ...inner, [ids[Number(at)] ?? '']: value }
  }
  return `sheet: {flow: ${flow}, version: 1, route: quick}\nanswers: ${JSON.stringify(answers)}\n`
}
