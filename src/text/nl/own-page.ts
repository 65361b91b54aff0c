import type { OwnPageTexts } from '../own-page.ts'

export const ownPage: OwnPageTexts = {
  checkin: {
    title: (month) => `Check-in van ${month}`,
    made: (day) => `ingevuld op ${day}`,
    label: {
      learned: 'Wat je leerde',
      plus: 'Wat je energie gaf',
      visible: 'Wat je liet zien',
      field: 'Wat er in je vak verandert',
      share: 'Met wie je dit deelt',
      energy: 'Hoeveel energie je werk gaf (1 tot 5)',
      minus: 'Wat je energie kostte',
      postpone: 'Wat je voor je uit schuift',
      attention: 'Je aandacht voor je werk van nu (1 tot 5)',
      silence: 'Wat je niet zei',
      'if-then': 'Je stap voor de maand daarna',
    },
    goals: 'Je doelen',
  },
  review: {
    title: (day) => `Terugblik van ${day}`,
    from: (day) => `over de tijd vanaf ${day}`,
    label: {
      table: 'Wat op tafel moet komen',
      pattern: 'Wat je opvalt',
      kept: 'Welke afspraak niet liep, en jouw aandeel',
      stay: 'Wat je hier houdt',
      leave: 'Waarom je zou weggaan',
      'leave-behind': 'Waar je later op wilt terugkijken',
      'big-question': 'De grote vraag die je met je meedraagt',
      mode: 'Hoe je het liefst werkt',
    },
  },
  share: 'Om te delen',
  steps: 'Je stappen',
  nothing: 'Hier staat nog niets.',
}
