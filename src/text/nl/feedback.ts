import type { FeedbackTexts } from '../feedback.ts'
import { asClause } from '../problem-parts.ts'

export const feedback: FeedbackTexts = {
  help: {
    feedback: {
      about: [
        'Vraagt aan wie, over welk moment en wat je vooral wilt weten, en maakt er een korte tekst van met hoogstens drie vragen.',
        'Het liefst binnen een paar dagen, zolang de ander het nog weet. Versturen doe je zelf.',
      ],
      examples: [
        { command: 'career feedback bram', does: 'vraag Bram om feedback' },
        {
          command: 'career feedback bram --after "presentatie kwartaalcijfers"',
          does: 'meteen na een presentatie of project',
        },
        { command: 'career feedback bram --work', does: 'vraag of Bram meekijkt hoe je werkt' },
        { command: 'career feedback bram --copy', does: 'zet je laatste vraag aan Bram op het klembord' },
      ],
    },
    'feedback list': {
      summary: 'wat je vroeg, en waar al antwoord op is',
      about: [],
      examples: [
        { command: 'career feedback list', does: 'met id, dag en of er antwoord is' },
        { command: 'career feedback list --json', does: 'als gegevens voor een ander programma' },
      ],
    },
    'feedback answer': {
      summary: 'bewaar wat iemand antwoordde, en wat je ermee doet',
      about: [
        'Eerst letterlijk wat de ander zei, dan je eerste reactie, wat je ervan aanneemt en wat je gaat doen.',
        'Het antwoord is alleen voor jou, tot je het deelt. Wat je er zelf van vindt, blijft altijd bij jou.',
        'Wat je op de opdrachtregel typt, blijft in de geschiedenis van je terminal staan. Zonder tekst vraagt career erom.',
      ],
      examples: [
        { command: 'career feedback answer bram', does: 'het antwoord van Bram, met een paar vragen erbij' },
        {
          command: 'career feedback answer bram "Je uitleg was helder, je tempo lag hoog."',
          does: 'alleen het antwoord, in één keer',
        },
      ],
    },
    'feedback show': {
      summary: 'toon één vraag om feedback, met het antwoord',
      about: ['Zoals het in het bestand staat, ook wat alleen voor jou is.'],
      examples: [
        { command: 'career feedback show bram', does: 'je laatste vraag aan Bram' },
        { command: 'career feedback show bram --json', does: 'als gegevens voor een ander programma' },
      ],
    },
  },
  argument: {
    person: 'aan wie je het vraagt',
    request: 'een vraag om feedback: naam, id of bestand',
    answer: 'wat de ander letterlijk zei',
  },
  placeholder: { request: 'vraag', answer: 'antwoord', moment: 'moment' },
  option: {
    after: 'waarover: een presentatie, een project, een dienst',
    work: 'vraag iemand mee te kijken hoe je werkt',
    share: 'het antwoord mag ook in stukken voor anderen staan',
  },
  questions: ({ kind }) =>
    kind === 'work'
      ? [
          'Wat zie je mij doen dat goed werkt?',
          'Wat zou jij anders aanpakken?',
          'Wat kan ik als eerste oefenen?',
        ]
      : ['Wat deed ik daar dat goed werkte?', 'Wat had ik anders kunnen doen?', 'Wat was het effect op jou?'],
  line: ({ id, asked, with: name, moment, answered }, dates) =>
    `${id} · ${dates.shortDay(asked)} · ${name} · ${asClause(moment)} · ${answered ? `antwoord op ${dates.shortDay(answered)}` : 'nog geen antwoord'}`,
  none: ['Nog geen feedback gevraagd. Begin met de naam van wie je het vraagt: career feedback bram'],
  state: ({ id, answered }, dates) =>
    answered
      ? ['', `Het antwoord kwam op ${dates.longDay(answered)}: career feedback show ${id}`]
      : ['', `Is er antwoord? career feedback answer ${id}`],
  answered: (name, id, shared) => [
    shared
      ? `Het antwoord van ${name} is bewaard. Het mag ook in stukken voor anderen staan.`
      : `Het antwoord van ${name} is bewaard, alleen voor jou.`,
    'Wil je doorvragen? "Kun je een voorbeeld noemen?" of "Wat zou je de volgende keer van me willen zien?"',
    `Wat je ervan aanneemt en wat je ermee doet, kun je erbij zetten: career feedback answer ${id}`,
  ],
}
