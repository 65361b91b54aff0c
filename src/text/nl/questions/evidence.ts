import type { FlowQuestions } from '../../questions.ts'

export const evidenceQuestions: FlowQuestions<'evidence'> = {
  'evidence.line': {
    label: 'Wat lukte er? Eén regel is genoeg.',
    hint: 'Bijvoorbeeld: de overdracht duurt tien minuten korter. Liever zonder namen van patiënten of klanten.',
    help: {
      why: 'Wat je nu opschrijft, hoef je voor je volgende gesprek niet meer te bedenken.',
      example: 'De nieuwe collega draait na twee weken zelfstandig mee.',
      advice: 'S85, S107',
    },
  },
  'evidence.situation': {
    label: 'Wat was er aan de hand?',
    hint: 'Eén zin. Bijvoorbeeld: elke dienst begon te laat.',
    help: {
      why: 'Met een begin erbij snapt ook iemand die er niet bij was waarom het telt.',
      example: 'Drie mensen vielen tegelijk uit, en de planning liep een week achter.',
      advice: 'S91',
    },
  },
  'evidence.action': {
    label: 'Wat deed jij?',
    hint: 'Schrijf "ik". Bijvoorbeeld: ik maakte één lijst voor alle afdelingen.',
    help: {
      why: 'In een team verdwijnt je eigen aandeel snel in "we".',
      example: 'Ik belde de klanten zelf en verdeelde het werk opnieuw.',
      advice: 'S91',
    },
  },
  'evidence.result': {
    label: 'Wat veranderde er daardoor? Een getal of een reactie.',
    hint: 'Een schatting mag. Bijvoorbeeld: tien minuten korter, drie weken lang gemeten.',
    help: {
      why: 'Het gevolg maakt van een taak een voorbeeld.',
      example:
        'De achterstand was na twee weken weg; de teamleider vroeg om de lijst voor de andere locatie.',
      advice: 'S91, S107',
    },
  },
  'evidence.date': {
    label: 'Wanneer was dat?',
    hint: 'Bijvoorbeeld: gisteren, of 14 november. Leeg laten = vandaag.',
    help: {
      why: 'Dan staat het bij de juiste periode als je terugkijkt.',
      example: 'vorige week dinsdag',
      advice: 'S85',
    },
  },
  'evidence.goal': {
    label: 'Bij welk doel hoort dit?',
    help: {
      why: 'Zo zie je bij welk doel al iets te laten zien is, en bij welk nog niet.',
      example: 'De overdracht op dinsdag leiden',
      advice: 'S107',
    },
  },
  'evidence.unseen': {
    label: 'Was dit werk dat anderen meestal niet zien?',
    hint: 'Bijvoorbeeld: iemand inwerken, een fout voorkomen, een ruzie sussen.',
    help: {
      why: 'Juist dat werk ontbreekt vaak als er over je wordt gesproken.',
      example: 'ja',
      advice: 'B15',
    },
  },
}
