import type { FlowQuestions } from '../../questions.ts'
import { quoted } from '../../quoted.ts'

const about = (quote: string | undefined, asked: string): string => {
  const words = quoted(quote)
  return words === null ? asked.charAt(0).toUpperCase() + asked.slice(1) : `${words}: ${asked}`
}

/** What was said and agreed, and how it goes on. */
export const debriefAgreements = {
  'debrief.with': {
    label: 'Who did you talk to?',
    hint: 'For example: Priya, or Priya Patel.',
    help: {
      why: 'This is how the agreements end up with the right person.',
      example: 'Priya Patel',
      advice: 'S41, B1',
    },
  },
  'debrief.date': {
    label: 'When was the conversation?',
    hint: 'For example: yesterday, 3 December or 2026-12-03.',
    help: {
      why: 'Your confirmation mail is due two days after that day.',
      example: 'yesterday',
      advice: 'S102, B2',
    },
  },
  'debrief.said': {
    label: 'What did they say? Their exact words, if you can.',
    hint: 'For example: let me think about that, ask me again after the summer.',
    help: {
      why: 'The words themselves will be worth more later than your impression of them. Write down what you remember.',
      example: 'She said: I can see you doing this, but not before the new colleague has settled in.',
      advice: 'S11, B10',
    },
  },
  'debrief.summary': {
    label: 'What did you discuss? One or two lines; this goes in the mail.',
    hint: 'For example: we talked about the course, and about who would take my lessons.',
    help: {
      why: 'It shows them what you heard. If something is off, you both find out now.',
      example:
        'We talked about the night shift. You can see me leading it once I have learned to make the rota.',
      advice: 'S13, S102',
    },
  },
  'debrief.agreements': {
    label: 'What did you agree? One per line: who does what, by when.',
    hint: 'For example: Priya will mail HR about the course by 15 January.',
    help: {
      why: 'Agreements without a name or a date get lost. With both, you can see later what it is waiting for.',
      example: "I'll send Priya two courses by Friday.\nPriya will ask HR about the budget by 1 May.",
      advice: 'S14, S95, B1',
    },
  },
  'debrief.agreement-who': {
    label: ({ quote }) => about(quote, 'who will do this?'),
    hint: 'For example: me, or Priya. Leave empty = leave as is.',
    help: {
      why: "What is nobody's job usually doesn't get done.",
      example: 'Priya',
      advice: 'S14, S95',
    },
  },
  'debrief.agreement-by': {
    label: ({ quote }) => about(quote, 'by when?'),
    hint: 'For example: 1 May, or in two weeks. Leave empty = leave as is.',
    help: {
      why: 'With a date you can ask about it without nagging.',
      example: 'in two weeks',
      advice: 'S95, S104',
    },
  },
  'debrief.agreement-seen': {
    label: ({ quote }) => about(quote, "how will you know it's done?"),
    hint: 'For example: the enrolment is in my inbox. Leave empty = leave as is.',
    help: {
      why: '"Looking into it" or "thinking about it" can mean anything. Say what there will be to see.',
      example: 'My name is on the rota for the morning shift.',
      advice: 'S95',
    },
  },
  'debrief.agreement-goal': {
    label: ({ quote }) => about(quote, 'which goal does this go with?'),
    hint: 'If it goes with none of your goals, skip the question.',
    help: {
      why: 'Your development plan then shows the agreement under that goal, with who does it and by when.',
      example: 'Finish the course',
      advice: 'S104',
    },
  },
  'debrief.next48': {
    label: 'What will you do in the next two days? Finish: "If …, then I will …".',
    hint: "For example: if I've had my first coffee on Tuesday, then I will mail the college.",
    help: {
      why: 'What you do straight away is less likely to slip. Tie it to a moment that comes anyway.',
      example: "If Wednesday's meeting is over, then I will ask Joe whether I can join him on Thursday.",
      advice: 'S16, S104',
    },
  },
  'debrief.next48-alone': {
    label: 'No agreement is an outcome too. What will you do yourself?',
    hint: "For example: if it's Monday, then I will ask Karim how he went about it.",
    help: {
      why: 'You can take a step without an agreement. Then it does not all depend on them.',
      example: "If it's my break on Tuesday, then I will ring the college and ask what I need to get in.",
      advice: 'S16, S110',
    },
  },
  'debrief.followup': {
    label: 'When will you talk again?',
    hint: 'For example: in six weeks, 6 December or 2026-12-06.',
    help: {
      why: 'One talk is rarely enough. A date keeps it going.',
      example: 'in a month',
      advice: 'S15, S106',
    },
  },
  'debrief.followup-alone': {
    label: 'When will you bring it up again?',
    hint: 'For example: in two months, 1 September or 2026-09-01.',
    help: {
      why: 'What is left open often stays open. Choose the day you will come back to it.',
      example: 'in three months',
      advice: 'S15, S38, B8',
    },
  },
  'debrief.no-next-why': {
    label: 'Why is there no date yet?',
    hint: 'For example: we are waiting for the January rota.',
    help: {
      why: 'Without a date a second conversation often never happens. Once you know what is in the way, you know what has to be done.',
      example: "Anna wants to hear from HR first. I'll ask her in two weeks.",
      advice: 'S15',
    },
  },
  'debrief.result': {
    label: ({ quote }) => {
      const words = quoted(quote)
      return words === null ? 'Did you get what you came for?' : `You wanted: ${words}. Did you get there?`
    },
    help: {
      why: 'Put what came out beside what you wanted, and you see what is still open. It is not a test.',
      example: 'Partly',
      advice: 'S5, S6',
    },
  },
  'debrief.result-why': {
    label: 'What was the reason: not now, not like this, or not here?',
    help: {
      why: 'Each of the three calls for something else: a date, another proposal, or another place.',
      example: 'Not now',
      advice: 'S38, B7, B8',
    },
  },
  'debrief.maybe': {
    label: 'What was left at "maybe" or "later"? When, or on what condition, will you bring it up again?',
    hint: 'One per line. For example: the course, once the vacancy is filled, in September.',
    help: {
      why: '"Later" without a date often means never. With a day or a condition it comes back when you next prepare.',
      example: 'Shadowing in A&E, once the summer rotas are done, on 1 September.',
      advice: 'S38, B8',
    },
  },
} as const satisfies Partial<FlowQuestions<'debrief'>>
