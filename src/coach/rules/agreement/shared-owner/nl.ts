import type { CoachedAgreement } from '../../../agreements/coached.ts'
import type { Cue, Examples } from '../../rule.ts'

/** Holds when it is done by several or by anyone, and nobody has a part of their own. */
export const cue = ({ text, doers }: CoachedAgreement): Cue | null =>
  doers.kind === 'shared'
    ? { quote: doers.span === null ? '' : text.slice(doers.span.start, doers.span.end) }
    : null

export const examples: Examples = {
  fires: [
    'We vragen het functieprofiel op.',
    'Hakan en ik tellen de sleutels.',
    'Iemand belt de gemeente.',
    'Het team verdeelt de weekenddiensten.',
    'In maart maken wij een nieuwe looproute.',
    'Samen een lijst maken van de voorraad.',
    'Iedereen ruimt zijn eigen kast op.',
  ],
  silent: [
    'Hakan telt de sleutels, samen met mij.',
    'Wij overleggen dinsdag, ik stuur de uitnodiging.',
    'Samen met Joke plan ik een meeloopdag.',
    'De sleutels worden geteld.',
    'De lijst voor het team mail ik maandag.',
    'Joke regelt dat we een lokaal hebben.',
    'Sleutels tellen.',
  ],
}
