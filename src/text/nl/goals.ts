import type { GoalsTexts } from '../goals.ts'

const MARKED = { milestone: 'Bereikt', training: 'Opleiding gedaan', reading: 'Gelezen' } as const

export const goals: GoalsTexts = {
  help: {
    goals: {
      about: [
        'Een doel is een klein project: wat is er dan anders, welke punten kom je tegen, wat is de eerste stap.',
      ],
      examples: [
        { command: 'career goals', does: 'je doelen, met de volgende stap' },
        { command: 'career goals add', does: 'een nieuw doel' },
        { command: 'career goals options', does: 'alle richtingen naast elkaar, één regel per richting' },
      ],
    },
    'goals list': {
      summary: 'je doelen, met de volgende stap',
      about: [],
      examples: [
        { command: 'career goals list', does: 'wat openstaat' },
        { command: 'career goals list --all', does: 'ook wat bereikt of losgelaten is' },
      ],
    },
    'goals show': {
      summary: 'lees één doel helemaal',
      about: [],
      examples: [
        { command: 'career goals show g-4f7a', does: 'met de punten onderweg en de voorbeelden' },
        { command: 'career goals show overdracht', does: 'een woord eruit is ook goed' },
      ],
    },
    'goals add': {
      summary: 'een nieuw doel, met een eerste stap',
      about: ['Zeven vragen; met --full ook opleiding, lezen, wie meekijkt en wat je overdraagt.'],
      examples: [
        { command: 'career goals add', does: 'de korte route' },
        { command: 'career goals add --full', does: 'alles erbij' },
      ],
    },
    'goals edit': {
      summary: 'een doel aanvullen of bijstellen',
      about: ['Wat er al staat, blijft staan met Enter.'],
      examples: [
        { command: 'career goals edit g-4f7a', does: 'de korte route' },
        { command: 'career goals edit g-4f7a --full', does: 'ook de opleiding en wie meekijkt' },
      ],
    },
    'goals close': {
      summary: 'een doel is bereikt, of je laat het los',
      about: ['Wat je had willen delen of overdragen, komt bij je afspraken te staan.'],
      examples: [
        { command: 'career goals close g-4f7a', does: 'bereikt' },
        { command: 'career goals close g-4f7a --dropped', does: 'losgelaten' },
      ],
    },
    'goals done': {
      summary: 'een punt onderweg, een opleiding of een boek is klaar',
      about: ['Na een opleiding komt wat je zou delen bij je afspraken te staan.'],
      examples: [
        { command: 'career goals done g-4f7a milestone 2', does: 'het tweede punt is bereikt' },
        { command: 'career goals done g-4f7a training', does: 'de opleiding is gedaan' },
        { command: 'career goals done g-4f7a reading 1', does: 'het eerste boek is uit' },
      ],
    },
    'goals options': {
      summary: 'alle richtingen naast elkaar, ook buiten je organisatie',
      about: [
        'Alleen voor jou. Eén regel per richting is genoeg, en leeg laten mag.',
        'Je hoeft geen droombaan te hebben; meer wegen zien is al winst.',
      ],
      examples: [
        { command: 'career goals options', does: 'vul het rijtje in of bij' },
        {
          command: 'career goals options --questions > blad.yaml',
          does: 'als blad, in te vullen in je editor',
        },
      ],
    },
  },
  option: {
    all: 'ook wat bereikt of losgelaten is',
    dropped: 'je laat het los',
  },
  argument: {
    goal: 'een doel: een id, het begin ervan, of een woord eruit',
    part: 'wat er klaar is: milestone, training of reading',
    number: 'het hoeveelste, als er meer zijn',
  },
  placeholder: { goal: 'doel', part: 'deel', number: 'nummer' },
  horizon: { short: 'Binnen een half jaar', long: 'Over één tot drie jaar' },
  line: ({ id, text, by, status, private: own, milestones, examples, step }, dates) => {
    const state = { open: '', reached: 'bereikt', dropped: 'losgelaten', replaced: 'vervangen' }[status]
    const marks = [
      ...(state ? [state] : []),
      ...(by && status === 'open' ? [`vóór ${dates.dayAndMonth(by)}`] : []),
      ...(milestones.of > 0
        ? [`${milestones.done} van ${milestones.of} ${milestones.of === 1 ? 'punt' : 'punten'} bereikt`]
        : []),
      ...(examples > 0 ? [examples === 1 ? 'één voorbeeld' : `${examples} voorbeelden`] : []),
      ...(own ? ['alleen voor jou'] : []),
    ]
    const next =
      status !== 'open'
        ? []
        : step
          ? [`    volgende stap: ${step.what}${step.by ? ` (${dates.dayAndMonth(step.by)})` : ''}`]
          : [`    nog geen eerste stap: career goals edit ${id}`]
    return [`  ${id}  ${text}`, ...(marks.length > 0 ? [`    ${marks.join(' · ')}`] : []), ...next]
  },
  none: [
    'Er staat nog geen doel.',
    'Begin met: career goals add',
    'Weet je nog niet welke kant op? career goals options',
  ],
  grid: 'Richtingen (alleen voor jou)',
  gridLine: (direction, text) => `  ${direction}: ${text}`,
  shown: {
    result: 'Waaraan je ziet dat het gelukt is',
    by: 'Vóór',
    milestones: 'Onderweg',
    needs: 'Wat je nodig hebt',
    'gain-organisation': 'Wat je organisatie eraan heeft',
    'gain-manager': 'Wat je leidinggevende eraan heeft',
    'gain-colleagues': 'Wat je collega’s eraan hebben',
    training: 'Opleiding',
    cost: 'Kosten',
    hours: 'Tijd',
    purpose: 'Waarvoor',
    'give-back': 'Wat je daarna deelt',
    practise: 'Waar je oefent',
    reading: 'Lezen',
    partner: 'Wie je eraan houdt',
    handover: 'Wat je overdraagt',
    trend: 'Wat er verandert in je vak',
    steps: 'Stappen',
    examples: 'Voorbeelden',
    private: 'Alleen voor jou.',
  },
  reachedOn: (day, dates) => `bereikt op ${dates.dayAndMonth(day)}`,
  closed: (text, status) => `${status === 'reached' ? 'Bereikt' : 'Losgelaten'}: ${text}`,
  alreadyClosed: (text) => `Dit doel was al afgesloten: ${text}`,
  marked: (part, text) => `${MARKED[part]}: ${text}`,
  tasks: (tasks, dates) =>
    tasks.length === 0
      ? []
      : [
          'Dit staat nu bij je afspraken:',
          ...tasks.map(({ what, id, by }) => `  ${id}  ${what} (vóór ${dates.dayAndMonth(by)})`),
        ],
  task: {
    'give-back': (text) => `Kennis delen: ${text}`,
    handover: (text) => `Ik draag over: ${text}`,
  },
}
