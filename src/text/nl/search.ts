import type { SearchTexts } from '../search.ts'

export const search: SearchTexts = {
  help: {
    search: {
      about: [
        'Zoekt in gesprekken, afspraken, doelen, check-ins, voorbeelden en de rest. Alle woorden moeten erin voorkomen; een deel van een woord mag, en een tikfout ook. Wat alleen voor jou is, wordt ook gevonden, en dat staat er dan bij.',
      ],
      examples: [
        { command: 'career search cursus', does: 'overal waar het over een cursus gaat' },
        { command: 'career search anna planning', does: 'waar die twee samen voorkomen' },
        { command: 'career search coordinatie --json', does: 'voor een script; accenten maken niet uit' },
      ],
    },
  },
  argument: 'één of meer woorden',
  placeholder: 'woorden',
  kinds: {
    settings: 'instellingen',
    plan: 'plan',
    people: 'mensen',
    agreements: 'afspraken',
    meeting: 'gesprek',
    checkin: 'check-in',
    review: 'terugblik',
    evidence: 'voorbeeld',
    practice: 'oefenen',
    log: 'energie',
    feedback: 'feedback',
    agreement: 'afspraak',
    step: 'eigen stap',
    goal: 'doel',
  },
  onlyForYou: 'alleen voor jou',
  plan: 'Ontwikkelplan',
  people: 'Mensen',
  agreements: 'Afspraken buiten een gesprek',
  settings: 'Instellingen',
  none: (query, missing) => {
    const near = missing.flatMap((one) => (one.near === null ? [] : [one.near]))
    if (missing.length === 0)
      return [`Deze woorden komen voor, maar nergens samen: ${query}`, 'Zoek op één ervan.']
    return [
      `Niets gevonden voor ${missing.map(({ word }) => `"${word}"`).join(' en ')}.`,
      near.length > 0
        ? `Wat er wel in staat: ${near.join(', ')}. Zoek daarop met: career search ${near.join(' ')}`
        : 'Probeer een korter stuk van het woord, of een ander woord.',
    ]
  },
  empty: ['Er is nog niets om in te zoeken. Begin met: career'],
}
