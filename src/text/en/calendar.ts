import type { CalendarTexts, SmallStep } from '../calendar.ts'
import type { DateTexts } from '../dates.ts'

const withName =
  (title: string, link = 'with') =>
  (name: string | null): string =>
    name === null ? title : `${title} ${link} ${name}`

const always = (title: string) => (): string => title

const byWhen = ({ by, daysLeft }: SmallStep, dates: DateTexts): string =>
  daysLeft > 1 ? `by ${dates.weekday(by)} ${dates.dayAndMonth(by)}` : dates.distance(daysLeft)

export const calendar: CalendarTexts = {
  help: {
    calendar: {
      about: [
        'You get one file with everything that has a day: conversations, the steps',
        'towards them, the mail afterwards, agreements, check-ins and time to think.',
        'You import it into your own calendar. Colleagues only read titles there, such',
        'as "Conversation with Anna". Without a name it goes to documents/share/.',
      ],
      examples: [
        { command: 'career calendar', does: 'makes documents/share/career.ics in your folder' },
        { command: 'career calendar ~/Downloads/career.ics', does: 'writes the file there' },
        {
          command: 'career calendar anna --details',
          does: 'only your conversation with Anna, with what it is about',
        },
      ],
    },
  },
  options: {
    details: 'add what it is about, as far as you may share it',
    all: 'include what is over',
  },
  argument: 'a file (ends in .ics; - prints it), a conversation (an id, date or name), or both',
  titles: {
    talk: withName('Conversation'),
    'next-talk': withName('Conversation'),
    prepare: withName('Prepare: conversation'),
    'look-back': always('Prepare: look back'),
    wish: always('Prepare: aim of the conversation'),
    example: always('Prepare: pick an example'),
    questions: always('Prepare: write down questions'),
    rehearse: always('Prepare: practise out loud'),
    agenda: withName('Send agenda', 'to'),
    'cue-card': always('Read my notes'),
    notes: always('Update my notes'),
    mail: withName('Send mail', 'to'),
    agreement: withName('Finish what I agreed'),
    'own-step': always('A step of my own'),
    ask: withName('Follow up'),
    'not-now': withName('Bring something up again'),
    goal: always('Look at my plan'),
    milestone: always('Look at my plan'),
    practice: always('Time to practise'),
    checkin: always('Update my notes of the month'),
    review: always('Look back and ahead'),
    'plan-talk': withName('Plan a conversation'),
    'catch-up': withName('Plan a catch-up'),
    reflection: always('Time to think'),
  },
  calledOff: (title) => `Cancelled: ${title}`,
  noLonger: (title) => `No longer needed: ${title}`,
  toType: (command) => `To go on: ${command}`,
  saved: (count, first, last, dates) =>
    count === 1
      ? `For your calendar: one conversation or step, on ${dates.longDay(first)}.`
      : `For your calendar: ${count} conversations and steps, from ${dates.longDay(first)} to ${dates.longDay(last)}.`,
  goneToo: (count) =>
    count === 1
      ? 'One thing from before is no longer needed.'
      : `${count} things from before are no longer needed.`,
  savedAt: (file) => `Saved: ${file}`,
  howToImport: [
    'Open the file, or choose import in your calendar.',
    'When something changes, give the command again and import once more: most calendars update what is already there.',
    'In a separate calendar you can remove everything at once.',
  ],
  whatOthersSee: 'Anyone who looks at your calendar only reads the titles, such as "Conversation with Anna".',
  othersMayRead:
    'It now also says what things are about. Anyone who can look at your calendar can read that.',
  none: [
    'Nothing has a day yet. The calendar gets your conversations, the steps towards them, your agreements and check-ins.',
    'To begin: career prep',
  ],
  withoutDay: (name, id) => [
    `Your conversation with ${name} has no day yet. Pick one: career meetings move ${id} "in two weeks"`,
  ],
  noneOf: (name) => [
    `Nothing is left in the calendar around your conversation with ${name}. To include what is over: career calendar --all`,
  ],
  smallStep: (step, dates) => `Small step, ${byWhen(step, dates)}: ${calendar.steps[step.id]}`,
  dueStep: (step, dates) =>
    `for your conversation with ${step.with}: ${calendar.steps[step.id]} (${byWhen(step, dates)})`,
  late: 'In the time that is left, there is room for this:',
  steps: {
    'look-back': 'look back, and write down what went well',
    wish: 'write down what you want',
    example: 'pick an example that shows what you can do',
    questions: 'write down your questions and your proposal',
    rehearse: 'practise out loud',
    agenda: 'send them the agenda; it is in documents/share/',
    'cue-card': 'read your cue card',
  },
}
