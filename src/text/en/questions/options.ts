import type { FlowQuestions } from '../../questions.ts'

const help = (why: string, example: string, advice = 'S70, B24') => ({ why, example, advice })

export const optionsQuestions: FlowQuestions<'options'> = {
  'options.up': {
    label: 'A step up: what work would that be?',
    help: help(
      'Up is one direction of seven. Write it down and you can compare.',
      'Team leader on my own ward',
    ),
  },
  'options.broaden': {
    label: 'Broaden your work: what would be added?',
    help: help(
      'You can often broaden without moving anywhere.',
      "The north branch's schedule as well",
      'S68, S70, B24',
    ),
  },
  'options.deepen': {
    label: 'Go deeper in your field: into what?',
    help: help(
      'People come to whoever knows most about something.',
      'Wound care, so that colleagues come to me',
      'S68, S70, B24',
    ),
  },
  'options.other-role': {
    label: 'Different work in the organisation: which?',
    help: help('Sometimes the work that suits you is two corridors away.', 'Training new colleagues'),
  },
  'options.project': {
    label: 'A project: which problem would you solve?',
    help: help(
      'A project lets you try something without giving up your job.',
      'Halving the queue at the desk',
    ),
  },
  'options.less': {
    label: 'Work less or differently: what would that look like?',
    help: help(
      'This is a direction too, not a step back.',
      'Four days, and no more weekend shifts',
      'S68, S79, B24',
    ),
  },
  'options.outside': {
    label: 'Outside this organisation: what would you do?',
    help: help(
      'Writing it down decides nothing. Nobody else sees this.',
      'My own practice, two days a week',
      'S44, S70, B24',
    ),
  },
}
