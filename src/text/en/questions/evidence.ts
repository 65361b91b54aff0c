import type { FlowQuestions } from '../../questions.ts'

export const evidenceQuestions: FlowQuestions<'evidence'> = {
  'evidence.line': {
    label: 'What went well? One line is enough.',
    hint: 'For example: the handover takes ten minutes less. Best without names of patients or customers.',
    help: {
      why: 'What you write down now is one thing less to rack your brains for before your next conversation.',
      example: 'The new colleague was working on her own after two weeks.',
      advice: 'S85, S107',
    },
  },
  'evidence.situation': {
    label: 'What was going on?',
    hint: 'One sentence. For example: every shift started late.',
    help: {
      why: "With a beginning, someone who wasn't there can see why it counts.",
      example: 'Three people were off at once and the schedule had slipped by a week.',
      advice: 'S91',
    },
  },
  'evidence.action': {
    label: 'What did you do?',
    hint: 'Write "I". For example: I made one list for all the wards.',
    help: {
      why: 'In a team, your own part soon disappears into "we".',
      example: 'I called the customers myself and shared out the work again.',
      advice: 'S91',
    },
  },
  'evidence.result': {
    label: 'What changed as a result? A number or a reaction.',
    hint: 'A rough guess is fine. For example: ten minutes less, measured over three weeks.',
    help: {
      why: 'What it led to is what turns a task into an example.',
      example: 'We had caught up in two weeks, and a second branch asked for the list.',
      advice: 'S91, S107',
    },
  },
  'evidence.date': {
    label: 'When was that?',
    hint: 'For example: yesterday, or 14 November. Leave empty = today.',
    help: {
      why: 'Then it counts in the right period when you look back.',
      example: 'Tuesday last week',
      advice: 'S85',
    },
  },
  'evidence.goal': {
    label: 'Which goal does this belong to?',
    help: {
      why: 'That way you can see which goals you have something to show for, and which not yet.',
      example: 'Run the handover on Tuesdays',
      advice: 'S107',
    },
  },
  'evidence.unseen': {
    label: "Was this work that others mostly don't see?",
    hint: 'For example: showing someone the ropes, preventing a mistake, calming a row.',
    help: {
      why: 'That is the work most often missing when people talk about you.',
      example: 'yes',
      advice: 'B15',
    },
  },
}
