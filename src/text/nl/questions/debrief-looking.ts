import type { FlowQuestions } from '../../questions.ts'
import { quoted } from '../../quoted.ts'

/** How it went, and what there is to learn from it. */
export const debriefLooking = {
  'debrief.feel': {
    label: 'Met welk gevoel ging je weg? Eén woord.',
    hint: 'Bijvoorbeeld: opgelucht, leeg, nieuwsgierig.',
    help: {
      why: 'Een gevoel zakt snel weg. Met één woord per gesprek zie je later hoe het gaat tussen jullie.',
      example: 'Opgelucht',
      advice: 'S61',
    },
  },
  'debrief.meaning': {
    label: 'Wat bedoelde de ander, denk je? Jouw uitleg, geen feit.',
    hint: 'Bijvoorbeeld: ze wil eerst weten of het team het redt zonder mij.',
    help: {
      why: 'Hou je uitleg apart van wat er gezegd is. Dan zie je waar je nog naar kunt vragen.',
      example: 'Ik denk dat hij het wel wil, maar eerst met zijn eigen leidinggevende moet praten.',
      advice: 'S11, B10',
    },
  },
  'debrief.feedback': {
    label: 'Welke feedback kreeg je?',
    hint: 'Bijvoorbeeld: mijn uitleg is helder, maar er blijft weinig ruimte voor vragen.',
    help: {
      why: 'Schrijf het op zoals de ander het zei, ook als je er anders over denkt. Wat je ermee doet, komt hierna.',
      example: 'Dat ik goed voorbereid ben, en dat ik in vergaderingen eerder iets mag zeggen.',
      advice: 'S30, S92',
    },
  },
  'debrief.feedback-first': {
    label: 'Wat dacht of voelde je als eerste?',
    hint: 'Bijvoorbeeld: dat klopt niet, zo bedoelde ik het helemaal niet.',
    help: {
      why: 'De eerste reactie mag er zijn, en hoeft niet de laatste te zijn. Staat die hier, dan kijk je daarna rustiger.',
      example: 'Ik schoot in de verdediging, want die week werkte ik dubbele diensten.',
      advice: 'S30, S93',
    },
  },
  'debrief.feedback-accept': {
    label: 'Wat daarvan herken je?',
    hint: 'Bijvoorbeeld: dat ik doorpraat als ik zenuwachtig ben.',
    help: {
      why: 'In veel feedback zit een deel waar je iets aan hebt, ook als de rest niet klopt.',
      example: 'Dat ik laat om hulp vraag. Dat ik geen overzicht had, herken ik niet.',
      advice: 'S30, S93',
    },
  },
  'debrief.feedback-reaction': {
    label: 'Wat doe je ermee?',
    hint: 'Bijvoorbeeld: na elke uitleg tien tellen wachten.',
    help: {
      why: 'Je hoeft niet alles over te nemen. Kies wat je herkent, en wat je daarmee gaat doen.',
      example:
        'Eerst dacht ik: dat valt wel mee. Dat ik lang doorpraat, herken ik wel. Ik vraag Els om me een seintje te geven.',
      advice: 'S30, S93',
    },
  },
  'debrief.thanks': {
    label: 'Waarvoor wil je de ander bedanken?',
    hint: 'Bijvoorbeeld: dat je een uur vrijmaakte in een drukke week.',
    help: {
      why: 'Dank met een reden erbij laat zien wat je hielp. Het komt in de mail.',
      example: 'dat je zo open vertelde over je eigen overstap',
      advice: 'S75, S102',
    },
  },
  'debrief.learn': {
    label: 'Wat doe je de volgende keer weer zo, en wat doe je anders?',
    hint: 'Bijvoorbeeld: weer met een voorbeeld beginnen, en vaker een stilte laten.',
    help: {
      why: 'Vlak na een gesprek weet je nog wat werkte. Daar heb je iets aan bij je volgende voorbereiding.',
      example:
        'Mijn vragen vooraf sturen doe ik weer zo. Toen ze stil was, praatte ik door; dan wil ik wachten.',
      advice: 'S96, S98',
    },
  },
  'debrief.assumptions': {
    label: ({ quote }) => {
      const words = quoted(quote)
      return words === null ? 'Klopte wat je vooraf dacht?' : `Je dacht: ${words}. Klopte dat?`
    },
    help: {
      why: 'Leg wat je vooraf invulde naast wat de ander zei. Nog niet weten mag ook.',
      example: 'Klopte niet',
      advice: 'S11, S22, B10',
    },
  },
  'debrief.assumption-said': {
    label: ({ quote }) => {
      const words = quoted(quote)
      return words === null
        ? 'Wat zei de ander erover? Liefst letterlijk.'
        : `Je dacht: ${words}. Wat zei de ander, liefst letterlijk?`
    },
    hint: 'Bijvoorbeeld: "Dat heb ik nooit van je gehoord."',
    help: {
      why: 'De woorden van de ander zeggen meer dan goed of fout. Bij een volgend gesprek kun je erop terugkomen.',
      example: '"Ik dacht juist dat je voor de rust koos. Goed dat je het zegt."',
      advice: 'S11, B10',
    },
  },
  'debrief.their-career': {
    label: 'Wat vertelde de ander over de eigen loopbaan? Welke tip onthoud je?',
    hint: 'Bijvoorbeeld: ze begon aan de balie; zoek iemand die je durft tegen te spreken.',
    help: {
      why: 'Een tip die de ander zelf hielp, kun je later gebruiken als je ergens om vraagt.',
      example:
        'Hij rolde via een tijdelijke klus in de zorg. Zijn tip: vraag om een klus voordat je om een functie vraagt.',
      advice: 'S46, S47, B12',
    },
  },
  'debrief.learned-there': {
    label: 'Wat leerde je in dit gesprek over het werk of de weg ernaartoe?',
    hint: 'Bijvoorbeeld: zonder rijbewijs C kom je er niet binnen, en ze zoeken in mei.',
    help: {
      why: 'Eén gesprek geeft een beeld dat je nergens leest. In je terugblik staat het naast wat anderen vertelden.',
      example: 'Hij doet de helft van de week papierwerk. Dat had ik niet gedacht.',
      advice: 'S75',
    },
  },
  'debrief.introduced': {
    label: 'Welke mensen noemde de ander om ook eens te spreken? Eén naam per regel.',
    hint: 'Bijvoorbeeld: Farid van de technische dienst.',
    help: {
      why: 'Zo komt van het ene gesprek het andere. Je kunt de naam van de ander noemen als je belt.',
      example: 'Noor Visser\nJoost van het roosterbureau',
      advice: 'S75',
    },
  },
  'debrief.introduced-listed': {
    label: ({ name }) =>
      `Wil je ${name === undefined || name === '' ? 'hen' : name} op je lijst met mensen zetten?`,
    help: {
      why: 'Op de lijst vind je later terug wie je nog kunt bellen. Er gaat niets naar iemand toe.',
      example: 'Ja',
      advice: 'S75',
    },
  },
  'debrief.career-share': {
    label: 'Hoeveel van het gesprek ging over jouw loopbaan?',
    help: {
      why: 'Na een paar gesprekken zie je of er genoeg tijd voor is. Zo niet, dan kun je om een apart gesprek vragen.',
      example: 'Ongeveer de helft',
      advice: 'S74, B18',
    },
  },
  'debrief.talk-listen': {
    label: 'Wie was het meest aan het woord?',
    help: {
      why: 'Praten en luisteren mogen elkaar afwisselen. Een schatting is genoeg.',
      example: 'Allebei ongeveer evenveel',
      advice: 'S98, B18',
    },
  },
} as const satisfies Partial<FlowQuestions<'debrief'>>
