import type { FlowQuestions } from '../../questions.ts'

/** What is asked on a condition, or in a first talk: an opening, a second proposal, growing here. */
export const prepChoices = {
  'prep.opener': {
    label: 'Met welke zin mag je agenda beginnen?',
    hint: 'Leeg laten = geen opening. Kies je antwoord van zojuist, of maak er iets van dat de ander mag lezen.',
    help: {
      why: 'Begin je met wat je in je werk raakt, dan begint het gesprek bij je werk en niet bij een verzoek.',
      example: 'Het moment dat een nieuwe collega het ineens zelf kan.',
      advice: 'S7',
    },
  },
  'prep.proposal-second': {
    label: 'Je koos nog een richting. Welk voorstel hoort daarbij?',
    hint: 'Wie doet wat, vóór wanneer? Bijvoorbeeld: ik kijk in maart twee dagen mee bij de inkoop.',
    help: {
      why: 'Met een voorstel voor elke richting valt er iets te kiezen, ook als er één niet kan.',
      example:
        'Ik maak vóór 1 februari een plan voor de retouren. Anna vraagt of ik daar een dag per week voor krijg.',
      advice: 'S9',
    },
  },
  'prep.growth-here': {
    label: 'Wat wil je weten over groeien in deze organisatie?',
    hint: 'Eén vraag per regel. Bijvoorbeeld: hoe is jouw eigen loopbaan hier gegaan?',
    help: {
      why: 'In een eerste gesprek mag je dit al vragen. Het antwoord vertelt je ook hoe er over leren wordt gedacht.',
      example: 'Wat doen mensen die hier drie jaar werken?\nHoe wordt er over opleidingen beslist?',
      advice: 'S24',
    },
  },
} as const satisfies Partial<FlowQuestions<'prep'>>
