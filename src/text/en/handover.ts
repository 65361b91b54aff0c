import type { HandoverTexts } from '../handover.ts'

export const handover: HandoverTexts = {
  help: {
    handover: {
      about: [
        "For a new manager: where you are, where you'd like to go and what has been agreed.",
        'What is only for you stays out. Read the page before you hand it over.',
      ],
      examples: [
        { command: 'career handover Els --for manager', does: 'for Els, your new manager' },
        { command: 'career handover --for coach', does: 'for an outside coach' },
        { command: 'career handover Noor --for successor', does: 'what you hand over to Noor' },
      ],
    },
  },
  option: { for: 'manager, coach or successor (whoever takes over your work)' },
  argument: 'the name of who gets it',
  placeholder: 'name',
  which: {
    label: (name) => (name === null ? 'Who is this page for?' : `Who will ${name} be to you?`),
    choices: {
      manager: 'my new manager',
      coach: 'an outside coach',
      successor: 'whoever takes over my work',
    },
    help: [
      "A manager reads where you'd like to go and what has been agreed. A coach reads your plan and what went well. Whoever takes over your work reads what is still running.",
    ],
  },
  guessed:
    'This is the page for a new manager. To make another: career handover --for coach, or --for successor for whoever takes over your work.',
  nothing: {
    manager: [
      'There is nothing to hand over yet.',
      'Such a page comes from your development plan (career review), your goals and your agreements.',
    ],
    coach: [
      'There is nothing for a coach to read yet.',
      'Such a page comes from your development plan (career review), your goals (career goals) and what went well (career win).',
    ],
    successor: [
      'Nothing to hand over has been noted yet.',
      'Add to a goal what you hand over: career goals edit --full. Agreements still running are included too.',
    ],
  },
  onlyOwn:
    "What you want to do is only for you, so it's not on the page. To let them read some of it, run career review: where it asks about this, Ctrl-P turns your answer into one to share.",
  leftOut:
    "What you want to do is only for you: it's not on the page, or not all of it. To let them read some of it, run career review: where it asks about this, Ctrl-P turns your answer into one to share.",
  readFirst: 'Read it before you hand it over.',
}
