import type { FlowQuestions } from '../../questions.ts'
import { quoted } from '../../quoted.ts'

/** What the longer route brings, by flow. */
const MORE: Readonly<Record<string, string>> = {
  prep: 'nagaan wat jou kan tegenhouden, en hoe de ander erin staat',
  debrief: 'opschrijven welke feedback je kreeg, en wat je de volgende keer anders doet',
  checkin: 'je doelen langslopen, en kiezen met wie je iets deelt',
  goal: 'bedenken wat je wilt leren, wie er meekijkt en wat je overdraagt',
  review: 'kijken waar je over een paar jaar wilt staan, wat je hier houdt en wie je nog wilt spreken',
}

export const anyQuestions: FlowQuestions<'any'> = {
  'any.your-name': {
    label: 'Hoe heet je? Deze naam komt onder je mails.',
    hint: 'Bijvoorbeeld: Sam, of Sam Jansen.',
    help: {
      why: 'De mail is van jou, dus jouw naam komt eronder. Je naam blijft in je eigen map.',
      example: 'Sam Jansen',
      advice: 'S102',
    },
  },
  'any.share-anyway': {
    label: ({ name = 'de ander', quote }) => {
      const words = quoted(quote)
      return words === null ? `Mag ${name} dit lezen?` : `Je schreef: ${words}. Mag ${name} dit lezen?`
    },
    hint: 'Bij nee blijft het alleen voor jou.',
    help: {
      why: 'Hier staat iets wat veel mensen liever voor zich houden, zoals weggaan of ziek zijn. Jij beslist.',
      example: 'Nee',
      advice: 'S53, B5',
    },
  },
  'any.more': {
    label: ({ flow = '', minutes = 'tien' }) =>
      `Heb je nog ongeveer ${minutes} minuten? Dan kun je ${MORE[flow] ?? 'rustiger kijken naar wat hierachter zit'}.`,
    help: {
      why: 'Je kunt op elk moment stoppen. Wat je hebt ingevuld, blijft bewaard.',
      example: 'Ja',
      advice: 'S76',
    },
  },
}
