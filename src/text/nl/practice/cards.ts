import type { PracticeCard } from '../../practice.ts'

/** Vier kaartjes, kort genoeg om vóór een gesprek nog te lezen. */
export const cards: readonly PracticeCard[] = [
  {
    title: 'Luisteren, samenvatten, doorvragen',
    lines: [
      'Luisteren: laat de ander uitpraten en tel daarna tot vijf.',
      'Samenvatten: "Dus voor jou zit het op …" Klopt het niet, dan hoor je dat meteen.',
      'Doorvragen: één open vraag, met wat of hoe. Stel die, en wacht.',
    ],
  },
  {
    title: 'De ik-boodschap',
    lines: [
      'Eerst de ander, dan jezelf: "Ik begrijp dat … . Voor mij … . Ik zou graag … ."',
      '"Ik begrijp dat het rooster krap is. Ik draai nu elke week een dienst extra. Ik zou graag vóór maart weten wanneer dat stopt."',
      'Zeg wat je zag of hoorde, met een dag erbij. "Ik vind dat jij …" gaat nog over de ander.',
    ],
  },
  {
    title: 'Houding',
    lines: [
      'Ga rechtop zitten, voeten op de grond, handen los.',
      'Kijk de ander aan als je iets vraagt, en kijk gerust weg als je nadenkt.',
      'Praat langzamer dan je van plan was. Stilte is van jullie allebei.',
    ],
  },
  {
    title: 'Kritiek krijgen',
    lines: [
      'Wat zei de ander precies? Herhaal het in je eigen woorden.',
      'Wat is je eerste reactie? Merk die op, en hou die nog even voor je.',
      'Vraag een voorbeeld: "Op welk moment zag je dat?"',
      'Wat neem je ervan mee? Dat mag iets kleins zijn, of later: "Ik kom er donderdag op terug."',
    ],
  },
]
