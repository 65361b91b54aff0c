import { energyBar } from '../energy-bar.ts'
import type { NoteTexts, Who } from '../notes.ts'
import { asClause } from '../problem-parts.ts'
import { quoted } from '../quoted.ts'
import { typed } from '../typed-command.ts'
import { calendar } from './calendar.ts'

const who = (person: Who): string => (person === 'me' ? 'you' : (person?.name ?? 'no one yet'))

const LINKS = {
  unclear: "your wish wasn't clear",
  'no-agreement': 'nothing was agreed',
  'no-date': 'there was no date',
  'with-me': 'the follow-up was left with you',
  'with-them': 'the follow-up was left with them',
} as const

const SUGGESTED = {
  hr: 'a talk with HR',
  'sounding-board': 'a sounding board',
  network: 'a network talk',
} as const

const OPEN = {
  results: 'a result or an example',
  'self-reflection': 'what you are good at or what gives you energy',
  wishes: 'what you want to learn or do',
  direction: 'which way you want to go',
  support: 'what you need for that',
  content: 'what exactly you want',
  'follow-up': 'which agreement you propose',
  gain: "what's in it for somebody else",
} as const satisfies Record<string, string>

const openWord = (code: string): string => (OPEN as Readonly<Record<string, string>>)[code] ?? code

export const notes: NoteTexts = {
  'open-agreement': ({ what, who: person, by, overdueDays, ageDays }, dates) => {
    const when = by ? `by ${dates.dayAndMonth(by)}` : `agreed ${dates.distance(-ageDays)}`
    const late = overdueDays ? `, ${dates.age(overdueDays)} past its date` : ''
    return `Still open: ${asClause(what)} (${who(person)}, ${when}${late})`
  },
  'not-now-due': ({ what, condition, name }) =>
    `${name} said "not now" to this: ${asClause(what)}${condition ? ` (${condition})` : ''}. It's time to raise it again.`,
  'energy-trend': ({ energies }) =>
    `Your energy in recent months: ${energies.map((one) => one ?? '–').join(' · ')} (1 = little, 5 = a lot)`,
  'recent-evidence': ({ line }) => `Went well: ${line}`,
  'ambition-now': ({ text }) => `What you'd like to be doing: ${text}`,
  'last-mail': ({ sent, name, id }, dates) =>
    `On ${dates.dayAndMonth(sent)} you mailed ${name} what you had agreed. To read it again: ${typed(['show', id])}`,
  unanswered: ({ text, name }) => `Still to ask ${name}: ${text}`,
  'led-nowhere': ({ name, date, link }, dates) =>
    `After your conversation with ${name}${date ? ` on ${dates.dayAndMonth(date)}` : ''} it got stuck: ${LINKS[link]}.`,
  tip: ({ name, text }) => `${name} once told you: ${quoted(text)}. You can come back to that.`,
  table: ({ text }) => `In your review you wrote that this needs to come up: ${text}`,
  'time-ahead': ({ days }, dates) =>
    `Your conversation is ${dates.distance(days)}. There's time to prepare it in parts: career prep --full`,
  'little-time': ({ days }, dates) =>
    `Your conversation is ${dates.distance(days)}. The short route will do.`,
  'short-plan': ({ steps }, dates) => [
    'There is still time for this:',
    ...steps.map(({ id, by }) => `  ${dates.weekday(by)} ${dates.dayAndMonth(by)}: ${calendar.steps[id]}`),
  ],
  'about-kind': ({ kind }) => ABOUT_KIND[kind] ?? [],
  'about-outside': () => [
    'A step outside can be discussed too.',
    'Your wish stays with you until you choose what to share of it.',
  ],
  'low-energy': () => 'Your energy has been low for two months. Bring it up, or keep it to yourself?',

  'looking-back-on': ({ name, date }, dates) =>
    `Your conversation with ${name}${date ? ` on ${dates.longDay(date)}` : ''}.`,
  'no-next-why': ({ name, text }) => `Last time you and ${name} set no date: ${quoted(text)}`,
  'role-suggests': ({ name, kind, chosen }) => [
    `${name} is on your list of people. What would fit: ${SUGGESTED[kind]}.`,
    ...(chosen ? ['If you want that, go back and choose it there.'] : []),
  ],
  'gather-feedback': () => [
    'There is time to ask for feedback yourself first, from two or three people:',
    `  ${typed(['feedback'])}`,
  ],
  noted: ({ texts }) => ['You wrote down:', ...texts.map((text) => `  - ${text}`)],
  wanted: ({ text }) => `You wanted: ${text}`,
  asked: ({ questions }) => ['Your questions:', ...questions.map((question) => `  - ${question}`)],
  proposed: ({ text }) => `Your proposal: ${text}`,
  assumed: ({ texts }) => ['What you assumed beforehand:', ...texts.map((text) => `  - ${text}`)],
  'already-agreed': ({ what }) => `Already noted: ${what}`,
  'asked-about': ({ question }) => `Your question about this: ${question}`,
  'talks-most': () =>
    'In your last three conversations you did most of the talking. What will you ask next time, and then wait for a moment?',
  'little-career': ({ name }) => [
    'Your last three conversations were hardly about your career. Ask for one about that alone with:',
    `  ${typed(['invite', name])}`,
  ],

  'last-if-then': ({ text, month }, dates) => `Your step from ${dates.month(month)}: ${text}`,
  'due-agreement': ({ what, who: person, days }, dates) =>
    `Still open: ${asClause(what)} (${who(person)}, ${days < 0 ? `${dates.age(days)} past its date` : dates.left(days)})`,
  'missed-month': () => "Skipping a month is fine. What's going on now?",
  'three-low-months': () => [
    'Your energy has been low for three months. Who can you talk to about it this week:',
    'your manager, a colleague, the company doctor, someone at home?',
  ],
  'nothing-done': () =>
    'None of the agreements is done yet. That happens. What got in the way, and what would be a smaller step?',
  reminder: ({ what, name, overdueDays }, dates) => [
    `This is still with ${name}, ${dates.age(overdueDays)} past its date. You could say or write:`,
    `  "I'd like to come back to this: ${asClause(what)}. Where does it stand, and what can I do to help?"`,
  ],
  'less-attention': () =>
    'Your attention to your current work has dropped two months running. Which task deserves your full attention this month?',
  'no-practice': ({ goal, id }) => [
    `For your goal ${quoted(goal)} you are learning something new. Where will you practise it? You can add that:`,
    `  ${typed(['goals', 'edit', id, '--full'])}`,
  ],
  'changing-field': ({ text }) =>
    `You wrote about what is changing in your field: ${quoted(text)}. That could be a point for this conversation.`,

  period: ({ from, to }, dates) =>
    `From ${dates.dayAndMonth(from)} ${from.slice(0, 4)} to ${dates.dayAndMonth(to)} ${to.slice(0, 4)}`,
  'ambition-then': ({ text }) => `What you wanted earlier: ${text}`,
  kept: ({ mine, theirs }) => [
    ...(mine.of > 0 ? [`Your agreements: ${mine.kept} of ${mine.of} kept`] : []),
    ...(theirs.of > 0 ? [`Other people's agreements: ${theirs.kept} of ${theirs.of} kept`] : []),
  ],
  'energy-chart': ({ months }, dates) => [
    'Your energy by month:',
    ...months.map(({ month, energy }) => `  ${energyBar(energy)} ${energy ?? '–'}  ${dates.month(month)}`),
  ],
  recurring: ({ side, words }) =>
    `${side === 'plus' ? 'Gave you energy more than once' : 'Drained your energy more than once'}: ${words.map(({ word, times }) => `${word} (${times}×)`).join(', ')}`,
  'postponed-again': ({ texts }) => `Put off more than once: ${texts.join('; ')}`,
  'no-dream-needed': () => [
    'Only for you. One line per direction is enough, and you may leave any of them empty.',
    "You don't need to have a dream job; side by side you see more.",
  ],
  'proposed-topic': ({ text, because, times }) =>
    `Perhaps one for your next conversation: ${quoted(text)}. ${{ drains: `It drained you in ${times} different months.`, postponed: `You put it off in ${times} different months.`, moved: `It was moved ${times} times.` }[because]}`,
  'left-behind': ({ text }) => `You wanted to look back on this with pleasure: ${text}`,
  'shown-by-month': ({ months }, dates) => [
    'What you showed of what you want to become:',
    ...months.map(({ month, text }) => `  ${dates.month(month)}: ${text}`),
  ],
  'spoken-outside': ({ talks }, dates) => [
    'Who you spoke to outside your team:',
    ...talks.map(
      ({ name, date, learned }) =>
        `  ${name}, ${dates.dayAndMonth(date)}${learned === null ? '' : `: ${learned}`}`,
    ),
  ],
  'assumptions-closed': ({ confirmed, refuted, unknown }) =>
    `What you assumed: right ${confirmed}×, not right ${refuted}×, not known yet ${unknown}×`,
  tried: ({ what, kept }) =>
    `${{ kept: "Tried, and you're keeping it up", dropped: 'Tried, and let go again', going: 'You are trying this out now' }[kept ?? 'going']}: ${quoted(what)}`,
  'goal-evidence': ({ goal, count }) => `Evidence for ${quoted(goal)}: ${count === 0 ? 'none yet' : count}`,
  'loose-evidence': ({ count }) => `Evidence not linked to a goal yet: ${count}`,
  'last-career-talk': ({ days, name }, dates) =>
    `Your last conversation about your career: ${dates.distance(-days)}, with ${name}`,
  'no-career-talk': () => "There's no conversation about your career in here yet.",
  'received-feedback': ({ name, text, about }) =>
    `Feedback from ${name}${about === undefined ? '' : ` (${asClause(about)})`}: ${quoted(text)}`,
  'more-feedback': ({ count }) =>
    count === 1
      ? 'And one more answer; you will find it in your summary.'
      : `And ${count} more answers; you will find them in your summary.`,
  'feedback-count': ({ asked, answered }) => `Feedback asked for: ${asked} · answers: ${answered}`,
  'feedback-themes': ({ words }) =>
    `Came up more than once in what you heard: ${words.map(({ word, times }) => `${word} (${times}×)`).join(', ')}`,
  'nothing-yet': () => "There's little to look back on yet. You can still look ahead.",

  'practice-start': ({ name, date }, dates) => [
    'This is practice. Only you can see it.',
    ...(name ? [`For your conversation with ${name}${date ? ` on ${dates.longDay(date)}` : ''}.`] : []),
    'First listen and wait a moment, then sum up, then ask further.',
  ],
  spoken: ({ lines }) => lines,

  'invite-anew': ({ mode, name, date }, dates) => {
    if (mode === 'again')
      return `Your request to ${name}${date ? ` from ${dates.dayAndMonth(date)}` : ''} has no answer here yet. You're writing a short follow-up now.`
    return mode === 'cancelled'
      ? `Your conversation with ${name}${date ? ` on ${dates.dayAndMonth(date)}` : ''} didn't take place. You're making a new proposal now.`
      : `Your conversation with ${name} has moved a few times. You're making a new proposal now.`
  },
  'invite-beside': ({ name, date, kind }, dates) =>
    `${date ? `On ${dates.dayAndMonth(date)}` : 'Soon'} you have an ${kind === 'appraisal' ? 'appraisal' : 'annual review'} with ${name}. About that:`,

  'feedback-soon': () => 'Ask within a few days, while they still remember what happened.',
  'feedback-asked': ({ name, about, date }, dates) =>
    `On ${dates.dayAndMonth(date)} you asked ${name} for feedback on: ${asClause(about)}`,
  'ask-further': () =>
    'Want to ask further? "Could you give an example?" or "What would you like to see from me next time?"',

  'ready-offers': ({ offers }) => [
    'Pick a number or type your own:',
    ...offers.map((offer, at) => `  ${at + 1}  ${offer}`),
  ],
  'held-back': ({ by }) =>
    by === 'self-limiting'
      ? 'What example says otherwise, however small?'
      : [
          'Do you know this, or do you think it?',
          'In smaller Belgian companies 37% of employees saw a chance of promotion; of their own managers, 76% did. The truth probably lies somewhere in between, the researchers say (KU Leuven, UGent, HoGent and Securex, 2023).',
        ],
  'agenda-so-far': () => 'There is enough here for your agenda and your cue card.',

  'still-open': ({ codes }) => [
    'Not filled in yet, in case you want to raise it:',
    ...codes.map((code) => `  - ${openWord(code)}`),
  ],
  'small-step': (step, dates) => [
    '',
    ...(step.late ? [calendar.late] : []),
    calendar.smallStep(step, dates),
    `  ${typed(step.command)}`,
  ],
  'talk-on': ({ name, date }, dates) => ['', `Your conversation with ${name}: ${dates.longDay(date)}.`],
  'takes-place-of': ({ name, date }, dates) =>
    `You had agreed to talk with ${name} on ${dates.longDay(date)}. This conversation takes the place of that one.`,
  'manager-guessed': ({ name }) =>
    `Your development plan names ${name} as your manager, because your last conversation about your work was with them. Is it somebody else? career people add NAME --role manager`,
  'kept-to-you': ({ what }) => `Kept only for you, not in the mail: ${asClause(what)}`,
  'own-step': ({ what, by }, dates) => [
    '',
    `What you will do: ${asClause(what)}${by ? ` (${dates.longDay(by)})` : ''}`,
  ],
  'no-agreements': () => "There's no agreement noted for this conversation yet.",
  'no-long-goal': () => 'You have a goal for the coming months. Where does it lead in 1 to 3 years?',
  'talks-held': ({ held, career, listened, counted }) => [
    `Conversations: ${held} · about your career: ${career}`,
    ...(counted > 0
      ? [`Conversations in which the other person talked at least as much as you: ${listened} of ${counted}`]
      : []),
  ],
  'bring-plan': () =>
    'Your organisation works with development plans. Bring yours. If you have none yet, make one with career review.',
  'others-will-read': ({ quote, file, own }) => {
    const kept = own === null ? '' : ` In ${own} you keep that to yourself.`
    const change =
      file === null
        ? 'You can change it with career edit; career list shows which files there are.'
        : `To change it: ${typed(['edit', file])}`
    return `Somebody else will read this: "${quote}".${kept} ${change}`
  },
  'page-too-long': ({ sections }) =>
    `The agenda doesn't fit on one page. What could be shorter: ${sections.join(', ')}.`,
  'mail-too-long': ({ words }) =>
    `The mail runs to ${words} words. Shorter reads better. You can shorten it with career edit and their name.`,
}

const ABOUT_KIND: Readonly<Partial<Record<string, readonly string[]>>> = {
  annual: [
    'This meeting often leaves little time for your career. Put it first, or ask for a separate conversation.',
    'Either will do. A conversation of its own usually gets the time it needs: career invite',
    'Bring the report from your last review. If you want to bring someone you trust, say so beforehand.',
    "Ask two or three people for feedback beforehand, so that it doesn't rest on one opinion: career feedback",
  ],
  network: [
    'The more people know what you are looking for, the more of them can help, but the further word gets round too.',
    'A few people, each for a reason, are usually enough.',
  ],
  appraisal: [
    "Don't bring your career up here; ask for a separate conversation.",
    'In an appraisal you hear a judgement that may affect your pay. Signing that you have read it is not the same as agreeing.',
    "Ask two or three people for feedback beforehand, so that it doesn't rest on one opinion: career feedback",
  ],
  'sounding-board': ['Nothing has to be decided in a sounding-board conversation.'],
}
