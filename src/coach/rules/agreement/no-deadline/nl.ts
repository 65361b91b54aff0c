import type { CoachedAgreement } from '../../../agreements/coached.ts'
import type { Cue, Examples } from '../../rule.ts'

const SOME_TIME =
  /(?<![\p{L}\p{N}])(?:binnenkort|zsm|z\.s\.m\.|zo snel mogelijk|zo spoedig mogelijk|op (?:korte )?termijn|te zijner tijd|t\.z\.t\.|ooit|straks|later|eens|een keer|bij gelegenheid|(?:na|voor|vóór) de (?:zomer|vakantie|feestdagen|kerst)|als het (?:rustiger|uitkomt)|eerdaags|spoedig)(?![\p{L}\p{N}])/iu

/** Holds when no day can be read from it, and it is not told as done; the vague time in it is quoted. */
export const cue = ({ text, deadline, done }: CoachedAgreement): Cue | null =>
  deadline === null && !done ? { quote: SOME_TIME.exec(text)?.[0] ?? '' } : null

export const examples: Examples = {
  fires: [
    'Ik vraag binnenkort het functieprofiel op.',
    'Joke belt zsm de gemeente.',
    'Sleutels tellen.',
    'We plannen na de zomer een gesprek.',
    'Ik mail het verslag van 3 mei naar Hakan.',
    'HR laat weten of het mag.',
  ],
  silent: [
    'Ik vraag vrijdag het functieprofiel op.',
    'Joke belt uiterlijk 3 juni de gemeente.',
    'Sleutels tellen in week 14.',
    'Ik heb de sleutels geteld.',
    'Joke belde de gemeente al.',
    'Het formulier is ingeleverd.',
    'Eind maart ligt er een lijst.',
  ],
}
