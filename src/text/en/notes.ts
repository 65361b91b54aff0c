import { energyBar } from '../energy-bar.ts'
import type { NoteTexts, Who } from '../notes.ts'

const who = (person: Who): string => (person === 'me' ? 'you' : (person?.name ?? 'no one yet'))

const LINKS = {
  unclear: "your wish wasn't clear",
  'no-agreement': 'nothing was agreed',
  'no-date': 'there was no date',
  'with-me': 'it stayed with you',
  'with-them': 'it stayed with them',
} as const

const OPEN = {
  results: 'a result or an example',
  'self-reflection': 'what you are good at or what gives you energy',
  wishes: 'what you want to learn or do',
  direction: 'which way you want to go',
  support: 'what you need for that',
  content: 'what exactly you want',
  'follow-up': 'which agreement you propose',
} as const satisfies Record<string, string>

const openWord = (code: string): string => (OPEN as Readonly<Record<string, string>>)[code] ?? code

export const notes: NoteTexts = {
  'open-agreement': ({ what, who: person, by, overdueDays, ageDays }, dates) => {
    const when = by ? `by ${dates.dayAndMonth(by)}` : `agreed ${dates.age(ageDays)} ago`
    const late = overdueDays ? `, ${dates.age(overdueDays)} late` : ''
    return `Still open: ${what} (${who(person)}, ${when}${late})`
  },
  'not-now-due': ({ what, condition, name }) =>
    `${name} said "not now" to this: ${what}${condition ? ` (${condition})` : ''}. The time to raise it again has come.`,
  'energy-trend': ({ energies }) =>
    `Your energy in recent months: ${energies.map((one) => one ?? '–').join(' · ')} (out of 5)`,
  'recent-evidence': ({ line }) => `Went well: ${line}`,
  'ambition-now': ({ text }) => `What you'd like to be doing: ${text}`,
  'last-mail': ({ sent, text }, dates) => [
    `Your mail of ${dates.dayAndMonth(sent)}:`,
    ...text
      .trim()
      .split('\n')
      .map((line) => `  ${line}`),
  ],
  unanswered: ({ text, name }) => `No answer from ${name} yet: ${text}`,
  'led-nowhere': ({ name, date, link }, dates) =>
    `Your conversation with ${name}${date ? ` on ${dates.dayAndMonth(date)}` : ''} led to little: ${LINKS[link]}.`,
  tip: ({ name, text }) => `${name} once told you: "${text}". You can come back to that.`,
  table: ({ text }) => `In your review you wrote that this needs to come up: ${text}`,
  'time-ahead': ({ days }, dates) =>
    `Your conversation is ${dates.distance(days)}. There's time to prepare it in parts: career prep --full`,
  'little-time': ({ days }, dates) =>
    `Your conversation is ${dates.distance(days)}. The short route will do.`,
  'about-kind': ({ kind }) => ABOUT_KIND[kind] ?? [],
  'low-energy': () => 'Your energy has been low for two months. Bring it up, or keep it to yourself?',

  'looking-back-on': ({ name, date }, dates) =>
    `Your conversation with ${name}${date ? ` on ${dates.longDay(date)}` : ''}.`,
  wanted: ({ text }) => `You wanted: ${text}`,
  asked: ({ questions }) => ['Your questions:', ...questions.map((question) => `  - ${question}`)],
  proposed: ({ text }) => `Your proposal: ${text}`,
  assumed: ({ texts }) => ['What you assumed beforehand:', ...texts.map((text) => `  - ${text}`)],
  'already-agreed': ({ what }) => `Already noted: ${what}`,

  'last-if-then': ({ text, month }, dates) => `Your step from ${dates.month(month)}: ${text}`,
  'due-agreement': ({ what, who: person, days }, dates) =>
    `Agreed: ${what} (${who(person)}, ${dates.distance(days)})`,
  'missed-month': () => "Skipping a month is fine. What's going on now?",
  'three-low-months': () => [
    'Your energy has been low for three months. Who can you talk to about it this week:',
    'your manager, a colleague, the company doctor, someone at home?',
  ],
  'nothing-done': () =>
    'No agreement is done. That happens. What got in the way, and what would be a smaller step?',
  reminder: ({ what, overdueDays }, dates) => [
    `This has been with them for ${dates.age(overdueDays)} past its date. You could say or write:`,
    `  "I'd like to come back to this: ${what}. Where does it stand, and what can I do to help?"`,
  ],
  'repeated-drain': ({ word }) =>
    `'${word}' has drained you three months in a row. You could put it on the agenda of your next conversation.`,
  'less-attention': () =>
    'Your attention to your current work has dropped two months running. Which task deserves your full attention this month?',

  period: ({ from, to }, dates) =>
    `From ${dates.dayAndMonth(from)} ${from.slice(0, 4)} to ${dates.dayAndMonth(to)} ${to.slice(0, 4)}`,
  'ambition-then': ({ text }) => `What you wanted earlier: ${text}`,
  kept: ({ mine, theirs }) => [
    `Your agreements: ${mine.kept} of ${mine.of} kept`,
    `Those of others: ${theirs.kept} of ${theirs.of} kept`,
  ],
  'energy-chart': ({ months }, dates) => [
    'Your energy by month:',
    ...months.map(({ month, energy }) => `  ${energyBar(energy)} ${energy ?? '–'}  ${dates.month(month)}`),
  ],
  recurring: ({ side, words }) =>
    `${side === 'plus' ? 'Gave you energy more than once' : 'Drained you more than once'}: ${words.map(({ word, times }) => `${word} (${times}×)`).join(', ')}`,
  'postponed-again': ({ texts }) => `Put off more than once: ${texts.join('; ')}`,
  'goal-evidence': ({ goal, count }) => `Evidence for "${goal}": ${count === 0 ? 'none yet' : count}`,
  'loose-evidence': ({ count }) => `Evidence not linked to a goal yet: ${count}`,
  'last-career-talk': ({ days, name }, dates) =>
    `Your last conversation about your career: ${dates.age(days)} ago, with ${name}`,
  'no-career-talk': () => "There's no conversation about your career in here yet.",
  'received-feedback': ({ name, text }) => `Feedback from ${name}: "${text}"`,
  'nothing-yet': () => "There's little to look back on yet. You can still look ahead.",

  'ready-offers': ({ offers }) => [
    'Pick a number or type your own:',
    ...offers.map((offer, at) => `  ${at + 1}  ${offer}`),
  ],
  'agenda-so-far': () => 'Your agenda and cue card can be made now.',

  'still-open': ({ codes }) => [
    'Not filled in yet, in case you want to raise it:',
    ...codes.map((code) => `  - ${openWord(code)}`),
  ],
  'no-followup': () => "There's no date for a follow-up yet. When will the two of you come back to it?",
  'no-agreements': () => "There's no agreement noted for this conversation yet.",
  'only-theirs': () => "Everything is with the other person now. What's your step?",
  'step-without-date': () => 'Your first step has no date yet. When exactly?',
  'no-long-goal': () => 'You have a goal for the coming months. Where does it lead in 1 to 3 years?',
  'talks-held': ({ held, career, listened, counted }) => [
    `Conversations: ${held}, ${career} of them about your career`,
    ...(counted > 0 ? [`The other person talked at least as much: ${listened} out of ${counted} times`] : []),
  ],
  'bring-plan': () => 'Your organisation works with development plans. Bring yours; career review makes it.',
  'page-too-long': ({ sections }) =>
    `The agenda doesn't fit on one page. What could be shorter: ${sections.join(', ')}.`,
  'mail-too-long': ({ words }) =>
    `The mail runs to ${words} words. Shorter reads better: career edit opens the summary.`,
}

const ABOUT_KIND: Readonly<Partial<Record<string, readonly string[]>>> = {
  annual: [
    'This meeting often leaves little time for your career. Put it first, or ask for a separate conversation.',
    'Bring the report of last time. You may bring someone you trust.',
  ],
  appraisal: [
    "Don't bring your career up here; ask for a separate conversation.",
    'In an appraisal you hear a judgement that may affect your pay. Signing that you have read it is not the same as agreeing.',
  ],
  'sounding-board': ['Nothing has to be decided in a sounding-board conversation.'],
}
