import type { PartTexts } from '../catalogue.ts'

export const parts: PartTexts = {
  talk: 'Het gesprek',
  wish: 'Wat je wilt',
  added: 'Bij dit soort gesprek',
  direction: 'Welke kant op',
  case: 'Wat je meebrengt en nodig hebt',
  other: 'De ander',
  self: 'Jijzelf',
  start: 'Het begin',
  said: 'Wat er gezegd is',
  agreed: 'Wat jullie afspraken',
  'look-back': 'Hoe het was',
  learned: 'Wat je meeneemt',
  month: 'Deze maand',
  further: 'Iets verder kijken',
  try: 'Uitproberen en om je heen kijken',
  feedback: 'De feedback die je kreeg',
  now: 'Waar je staat',
  ahead: 'Vooruit',
  five: 'Kwaliteiten, drijfveren en mensen',
  here: 'Hier of ergens anders',
  far: 'Verder weg',
  goal: 'Je doel',
  options: 'Alle richtingen',
  learning: 'Wat je wilt leren',
  others: 'Anderen en je doel',
  example: 'Een voorbeeld',
  more: 'Meer',
}

export const careerQuestions: readonly string[] = [
  'Welke stap heeft jou het meest gebracht?',
  'Wie heeft je het meest geholpen bij je keuzes?',
  'Aan welke opleiding heb je echt iets gehad?',
]

export const readyQuestions: readonly string[] = [
  ...careerQuestions,
  'Welke tip zou je mij geven?',
  'Wat vind je van mijn plan?',
]

export const networkQuestion = 'Wie zou ik nog meer moeten spreken?'
