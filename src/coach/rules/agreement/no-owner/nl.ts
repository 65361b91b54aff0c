import type { CoachedAgreement } from '../../../agreements/coached.ts'
import type { Cue, Examples } from '../../rule.ts'

/** Holds when no person or role is the doer: an infinitive, a passive, a result. */
export const cue = ({ doers }: CoachedAgreement): Cue | null =>
  doers.kind === 'nobody' ? { quote: '' } : null

export const examples: Examples = {
  fires: [
    'Functieprofiel opvragen bij de opleiding.',
    'Er wordt een tweede kassa geplaatst.',
    'Naar Willemijn mailen welke dagen kunnen.',
    'Overleg met Hakan over de nachtdiensten, uiterlijk 3 juni.',
    'De aanvraag moet nog ingediend worden.',
    'Meer rust in de ochtend.',
    'Bel Joke over de sleutels.',
    'Het rooster wordt vrijdag opgehangen.',
  ],
  silent: [
    'Ik vraag het functieprofiel op.',
    'Vrijdag hangt Willemijn het rooster op.',
    'Actie Hakan: sleutels tellen',
    '@joke belt de gemeente',
    'De aanvraag wordt door de teamleider ingediend.',
    'HR laat weten of het mag.',
    'We plannen samen een gesprek.',
    'els stuurt de lijst',
  ],
}
