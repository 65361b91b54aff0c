import type { FlowQuestions } from '../../questions.ts'

const help = (why: string, example: string, advice = 'S70, B24') => ({ why, example, advice })

export const optionsQuestions: FlowQuestions<'options'> = {
  'options.up': {
    label: 'Een stap omhoog: welk werk zou dat zijn?',
    help: help(
      'Omhoog is één richting van de zeven. Schrijf hem op, dan kun je vergelijken.',
      'Teamleider op mijn eigen afdeling',
    ),
  },
  'options.broaden': {
    label: 'Je werk breder maken: wat zou erbij komen?',
    help: help(
      'Breder worden kan vaak zonder van plek te veranderen.',
      'Ook de planning van de andere locatie',
      'S68, S70, B24',
    ),
  },
  'options.deepen': {
    label: 'Je verdiepen in je vak: waarin?',
    help: help(
      'Wie ergens het meest van weet, wordt gevraagd.',
      'Wondzorg, zodat collega’s bij mij komen',
      'S68, S70, B24',
    ),
  },
  'options.other-role': {
    label: 'Ander werk binnen de organisatie: welk?',
    help: help('Soms zit het werk dat bij je past twee gangen verder.', 'Opleider van nieuwe collega’s'),
  },
  'options.project': {
    label: 'Een project: welk probleem zou je oplossen?',
    help: help(
      'Een project is een manier om iets te proberen zonder je baan op te geven.',
      'De wachttijd aan de balie halveren',
    ),
  },
  'options.less': {
    label: 'Minder of anders werken: hoe ziet dat eruit?',
    help: help(
      'Ook dit is een richting, geen stap terug.',
      'Vier dagen, en geen weekenddiensten meer',
      'S68, S79, B24',
    ),
  },
  'options.outside': {
    label: 'Buiten deze organisatie: wat zou je doen?',
    help: help(
      'Opschrijven is nog geen besluit. Niemand anders ziet dit.',
      'Een eigen praktijk, twee dagen per week',
      'S44, S70, B24',
    ),
  },
}
