import { heard } from '../heard.ts'
import type { PracticeTexts } from '../practice.ts'
import { cards } from './practice/cards.ts'
import { classic } from './practice/classic.ts'
import { everyday } from './practice/everyday.ts'
import { judging } from './practice/judging.ts'
import { others } from './practice/others.ts'

export const practice: PracticeTexts = {
  reactions: { ...classic, ...everyday, ...judging, ...others },
  roles: {
    manager: 'Je leidinggevende',
    colleague: 'Je collega',
    hr: 'HR',
    contact: 'De ander',
    'sounding-board': 'De ander',
    interviewer: 'Degene tegenover je',
  },
  stays: [
    'Nee. Dat verandert niet als je het nog eens vraagt.',
    'Dat blijft zo, vrees ik.',
    'Ik zie niet hoe. Heb je verder nog iets?',
  ],
  cold: [
    'Zo komen we er niet uit. Laten we het hier even bij laten.',
    'Ik merk dat we langs elkaar heen praten.',
    'Daar ga ik niet op in.',
  ],
  letGo: [
    'Mooi, dan zijn we daar uit. Verder nog iets?',
    'Goed dat je het zo opneemt. Dan gaan we weer aan het werk.',
    'Oké. Dan hoor ik het wel als er iets is.',
  ],
  agreed: [
    'Afgesproken. Ik zet het meteen in mijn agenda.',
    'Dat is duidelijk. Stuur je me nog even een regel, dan staat het vast.',
    'Ja, zo doen we het. Daar hou ik je aan, en jij mij.',
  ],
  ready: [
    'Daar kan ik mee leven. Hoe spreken we het af?',
    'Oké. Wat is dan de eerste stap, en wie zet die?',
    'Goed punt. Doe maar een voorstel.',
  ],
  afterPause: '(na een paar tellen) ',
  says: heard,
  modelLines: (model, behind) => [`Zo kan het ook: "${model}"`, behind],
  cards,
  choices: {
    other: 'een andere reactie',
    cards: 'eerst de kaartjes lezen',
    enough: 'genoeg voor nu',
  },
  wish: (words) => `Ik wil graag ${words}.`,
}
