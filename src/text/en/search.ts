import type { SearchTexts } from '../search.ts'

export const search: SearchTexts = {
  help: {
    search: {
      about: [
        'Looks in conversations, agreements, goals, check-ins, examples and all the rest. Every word has to be there; part of a word will do, and so will a typo. What is only for you is found too, and marked as such.',
      ],
      examples: [
        { command: 'career search course', does: 'everywhere a course comes up' },
        { command: 'career search anna planning', does: 'where the two come up together' },
        { command: 'career search coordination --json', does: 'for a script; accents make no difference' },
      ],
    },
  },
  argument: 'one or more words',
  placeholder: 'words',
  kinds: {
    settings: 'settings',
    plan: 'plan',
    people: 'people',
    agreements: 'agreements',
    meeting: 'conversation',
    checkin: 'check-in',
    review: 'review',
    evidence: 'example',
    practice: 'practice',
    log: 'energy',
    feedback: 'feedback',
    agreement: 'agreement',
    step: 'step of your own',
    goal: 'goal',
  },
  onlyForYou: 'only for you',
  plan: 'Development plan',
  people: 'People',
  agreements: 'Agreements outside a conversation',
  settings: 'Settings',
  none: (query, missing) => {
    const near = missing.flatMap((one) => (one.near === null ? [] : [one.near]))
    if (missing.length === 0)
      return [`These words are there, but never together: ${query}`, 'Look for one of them.']
    return [
      `Nothing found for ${missing.map(({ word }) => `"${word}"`).join(' and ')}.`,
      near.length > 0
        ? `What is there: ${near.join(', ')}. Look for that with: career search ${near.join(' ')}`
        : 'Try a shorter part of the word, or another word.',
    ]
  },
  empty: ['There is nothing to look in yet. Begin with: career'],
}
