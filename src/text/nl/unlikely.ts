import type { UnlikelyTexts } from '../unlikely.ts'

export const unlikely: UnlikelyTexts = {
  name: {
    notes: [],
    label: (text) => `Is "${text}" de naam van de ander?`,
    help: ['Hier komt de naam van degene met wie je praat. De dag vul je hierna in.'],
  },
  answer: {
    notes: [],
    label: (text) => `Is "${text}" je hele antwoord?`,
    help: ['De ander kan dit woord voor woord lezen. Zeg nee, dan kun je het aanvullen.'],
  },
  step: {
    notes: [
      'Een stap is iets kleins wat je zelf doet, zoals: morgen stuur ik Anna het rooster. Weet je er nu geen? Dat kan.',
    ],
    label: () => 'Deze vraag leeg laten?',
    help: [
      'Laat je de vraag leeg, dan komt er geen stap op je lijst. Zeg nee, dan kun je aanpassen wat je typte.',
    ],
  },
  none: {
    notes: [
      'Weet je het nog niet? Dat kan. Laat je dit staan, dan komt het zo op papier en kan de ander het lezen.',
    ],
    label: () => 'Deze vraag leeg laten?',
    help: ['Een lege vraag komt nergens te staan. Zeg nee, dan kun je aanpassen wat je typte.'],
  },
}
