import { heard } from '../../heard.ts'
import type { FlowQuestions, QuestionParams } from '../../questions.ts'

/** What is said, with the question behind it; where nobody knows yet what will be said, another question. */
const hears = ({ name = 'De ander', quote }: QuestionParams, ask: string, later: string): string =>
  quote === undefined || quote.trim() === '' ? later : `${heard(name, quote)} ${ask}`

export const practiceQuestions: FlowQuestions<'practice'> = {
  'practice.reaction': {
    label: 'Welke reactie wil je oefenen?',
    hint: 'Bovenaan staan de reacties die bij jouw gesprek passen.',
    help: {
      why: 'Het lastigste moment is vaak het antwoord dat je niet wilt horen. Wie dat één keer hardop heeft geoefend, schrikt er minder van.',
      example: 'Daar is nu geen budget voor.',
      advice: 'B13, S96',
    },
  },
  'practice.other': {
    label: 'Welke andere reactie wil je oefenen?',
    help: {
      why: 'Ook een reactie die je niet verwacht, kun je oefenen. Ze komen in elk soort werk voor.',
      example: 'Zet het maar even op de mail.',
      advice: 'B13',
    },
  },
  'practice.reply': {
    label: (params) => hears(params, 'Wat zeg je?', 'Wat zeg je op de eerste reactie?'),
    hint: 'Typ wat je echt zou zeggen. Vat samen wat je hoort en vraag dan door; wacht je even, typ dan "stilte".',
    help: {
      why: 'Luisteren, samenvatten, doorvragen. De ander merkt dat je luistert, en jij komt te weten wat er wél kan.',
      example: 'Dus nu komt het niet uit. Welke datum zetten we ervoor in de agenda?',
      advice: 'S96, S97, S12, S93',
    },
  },
  'practice.again': {
    label: (params) => hears(params, 'En wat zeg je dan?', 'Wat zeg je op wat er dan komt?'),
    hint: 'Bijvoorbeeld: nog een open vraag, of een voorstel.',
    help: {
      why: 'Wat de ander nu zegt, hangt af van wat jij zei. Eén keer doorvragen levert vaak meer op dan drie argumenten.',
      example: 'Wat zou je daarvoor van mij nodig hebben?',
      advice: 'S96, S92, S80',
    },
  },
  'practice.last': {
    label: (params) => hears(params, 'Hoe rond je af?', 'Hoe rond je af?'),
    hint: 'Bijvoorbeeld: wie doet wat, en vóór wanneer.',
    help: {
      why: 'Een gesprek dat goed ging, is pas klaar met een afspraak. Ook een kleine telt.',
      example: 'Ik stuur je vrijdag een voorstel. Zullen we er op 12 maart een half uur voor nemen?',
      advice: 'S14, S15, S81',
    },
  },
  'practice.take': {
    label: (params) =>
      hears(params, 'Wat neem je ervan mee, en hoe zeg je dat?', 'Wat neem je ervan mee, en hoe zeg je dat?'),
    hint: 'Bijvoorbeeld: voortaan loop ik bij de overdracht na wat er nog openstaat.',
    help: {
      why: 'Wat er gezegd is, wat je eerste reactie was en wat je ervan meeneemt, zijn drie dingen. Je kiest zelf wat je ermee doet.',
      example:
        'Dat van dinsdag neem ik mee. Of het altijd zo is, daar denk ik nog over na; ik kom er donderdag op terug.',
      advice: 'S30, S93',
    },
  },
  'practice.next': {
    label: 'Nog een reactie oefenen?',
    help: {
      why: 'Eén reactie goed oefenen is genoeg. Heb je nog even, kies dan die waar je het meest tegenop ziet.',
      example: 'Genoeg voor nu',
      advice: 'B13',
    },
  },
  'practice.sentence': {
    label: 'Welke ene zin neem je mee?',
    hint: 'Hij komt op je spiekbriefje als er een gesprek gepland staat.',
    help: {
      why: 'In een spannend moment onthoud je geen gesprek, wel één zin.',
      example: 'Dus het zit op geld, niet op het idee. Wat kan er wél?',
      advice: 'S96, S10',
    },
  },
}
