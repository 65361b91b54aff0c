import type { Reply } from '../../../reply.ts'
import type { Cue, Examples } from '../../rule.ts'
import { straightToOwnPoint } from './straight-on.ts'

export const cue = (reply: Reply): Cue | null => straightToOwnPoint(reply)

export const examples: Examples = {
  fires: [
    'Maar ik werk hier al zes jaar en ik heb nooit iets gevraagd.',
    'Ik vind dat ik die opslag verdiend heb.',
    'Ja maar vorig jaar kon het wel.',
    'Volgens mij is er best geld voor.',
    'Nou, ik heb het hele najaar de planning gedaan.',
    'Ik wil die opleiding echt graag doen, want dan kan ik de nachtdienst draaien.',
    'Er is wel geld voor de nieuwe bus.',
  ],
  silent: [
    'Dus het zit vast op geld. Wat kan er wél?',
    'Als ik je goed begrijp, is er dit jaar geen ruimte.',
    'Ik hoor dat je eerst meer van me wilt zien.',
    'Je zegt dat het aan HR is. Hoe kun jij me daarbij helpen?',
    'Binnen dit team is er nu niks, begrijp ik.',
    'Wat zou je van me moeten zien om ja te zeggen?',
    '…',
    'Dat snap ik, iedereen zit krap. Ik wil het toch graag met je uitzoeken.',
    'Zullen we in maart verder praten?',
  ],
}
