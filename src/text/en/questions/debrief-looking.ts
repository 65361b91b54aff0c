import type { FlowQuestions } from '../../questions.ts'
import { quoted } from '../../quoted.ts'

/** How it went, and what there is to learn from it. */
export const debriefLooking = {
  'debrief.feel': {
    label: 'How did you feel when you left? One word.',
    hint: 'For example: relieved, drained, curious.',
    help: {
      why: 'A feeling fades fast. One word per talk shows you later how things are between you.',
      example: 'Relieved',
      advice: 'S61',
    },
  },
  'debrief.meaning': {
    label: 'What do you think they meant? Your reading, not a fact.',
    hint: 'For example: she first wants to know whether the team can manage without me.',
    help: {
      why: 'Keep your reading apart from what was said. Then you can see what is left to ask.',
      example: 'I think he is in favour, but has to talk to his own manager first.',
      advice: 'S11, B10',
    },
  },
  'debrief.feedback': {
    label: 'What feedback did you get?',
    hint: 'For example: I explain things clearly, but leave little room for questions.',
    help: {
      why: 'Put it the way they did, even if you see it differently. What you do with it comes next.',
      example: 'That I come well prepared, and could speak up earlier in meetings.',
      advice: 'S30, S92',
    },
  },
  'debrief.feedback-first': {
    label: 'What was the first thing you thought or felt?',
    hint: "For example: that isn't true, I never meant it like that.",
    help: {
      why: "A first reaction is allowed, and it needn't be the last. Once it is written down you can look more calmly.",
      example: 'I started defending myself, because I was working double shifts that week.',
      advice: 'S30, S93',
    },
  },
  'debrief.feedback-accept': {
    label: 'Which part of it do you recognise?',
    hint: 'For example: that I keep talking when I am nervous.',
    help: {
      why: 'Much feedback has a part you can use, even when the rest is off the mark.',
      example: "That I ask for help late. That I'd lost track, I don't recognise.",
      advice: 'S30, S93',
    },
  },
  'debrief.feedback-reaction': {
    label: 'What will you do with it?',
    hint: 'For example: count to ten after every explanation.',
    help: {
      why: "You don't have to take all of it on board. Choose what you recognise, and what you will do about that.",
      example:
        "My first thought was: it's not that bad. But I do go on a bit. I'll ask Els to give me a sign.",
      advice: 'S30, S93',
    },
  },
  'debrief.thanks': {
    label: 'What would you like to thank them for?',
    hint: 'For example: the hour you found for this in a busy week.',
    help: {
      why: 'Thanks with a reason shows what helped you. It goes in the mail.',
      example: 'how open you were about your own change of career',
      advice: 'S75, S102',
    },
  },
  'debrief.learn': {
    label: 'What will you do the same next time, and what will you do differently?',
    hint: 'For example: start with an example again, and leave a silence now and then.',
    help: {
      why: 'Right after a talk you still know what worked. Your next preparation can use that.',
      example:
        "I'll send my questions beforehand again. When she went quiet I kept talking; next time I'll wait.",
      advice: 'S96, S98',
    },
  },
  'debrief.assumptions': {
    label: ({ quote }) => {
      const words = quoted(quote)
      return words === null ? 'Was your assumption right?' : `You assumed: ${words}. Was that right?`
    },
    help: {
      why: 'Put what you assumed beside what they said. Not knowing yet is an answer too.',
      example: "It wasn't right",
      advice: 'S11, S22, B10',
    },
  },
  'debrief.assumption-said': {
    label: ({ quote }) => {
      const words = quoted(quote)
      return words === null
        ? 'What did they say about it? Their exact words, if you can.'
        : `You assumed: ${words}. What did they say, word for word if you can?`
    },
    hint: 'For example: "You never told me that."',
    help: {
      why: 'Their own words tell you more than right or wrong. You can come back to them next time.',
      example: '"I thought you had chosen a quieter job. Good to know."',
      advice: 'S11, B10',
    },
  },
  'debrief.their-career': {
    label: 'What did they tell you about their own career? Which tip will you keep?',
    hint: 'For example: she started at the front desk; find someone who dares to disagree with you.',
    help: {
      why: 'A tip that worked for them can support something you ask for later.',
      example:
        'He got into care through a temporary job. His tip: ask for a task before you ask for a title.',
      advice: 'S46, S47, B12',
    },
  },
  'debrief.learned-there': {
    label: 'What did you learn from this talk about the work, or the way into it?',
    hint: "For example: you can't get in without a lorry licence, and they hire in May.",
    help: {
      why: 'One talk shows you things you cannot read anywhere. Your review puts it beside what others told you.',
      example: 'He spends half the week on paperwork. I had no idea.',
      advice: 'S75',
    },
  },
  'debrief.introduced': {
    label: 'Who else did they say you could talk to? One name per line.',
    hint: 'For example: Farid from maintenance.',
    help: {
      why: 'That is how one talk leads to the next. You can mention their name when you call.',
      example: 'Noor Baker\nJoe from the planning office',
      advice: 'S75',
    },
  },
  'debrief.introduced-listed': {
    label: ({ name }) => `Put ${name === undefined || name === '' ? 'them' : name} on your list of people?`,
    help: {
      why: 'The list shows you later who you can still call. Nothing is sent to anyone.',
      example: 'Yes',
      advice: 'S75',
    },
  },
  'debrief.career-share': {
    label: 'How much of the conversation was about your career?',
    help: {
      why: 'After a few talks you can see whether it gets enough time. If not, you can ask for a talk of its own.',
      example: 'About half',
      advice: 'S74, B18',
    },
  },
  'debrief.talk-listen': {
    label: 'Who did most of the talking?',
    help: {
      why: 'Talking and listening take turns in a conversation. A rough guess will do.',
      example: 'Both of us, about equally',
      advice: 'S98, B18',
    },
  },
} as const satisfies Partial<FlowQuestions<'debrief'>>
