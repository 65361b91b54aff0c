import type { Term } from '../terms.ts'

const of = (term: string, meaning: string, ...more: readonly string[]): Term => ({
  term,
  forms: [term.toLowerCase(), ...more],
  meaning,
})

/** Dutch words in an English page (B23). */
export const terms: readonly Term[] = [
  of('functioneringsgesprek', 'annual review, in which both sides speak', 'functioneringsgesprekken'),
  of('jaargesprek', 'annual review', 'jaargesprekken'),
  of('beoordelingsgesprek', 'appraisal, with consequences for pay', 'beoordelingsgesprekken', 'beoordeling'),
  of('loopbaangesprek', 'career conversation', 'loopbaangesprekken'),
  of('loopbaan', 'career'),
  of(
    'POP',
    'personal development plan',
    'pops',
    'persoonlijk ontwikkelplan',
    'ontwikkelplan',
    'ontwikkelingsplan',
  ),
  of('POP-gesprek', 'conversation about the development plan', 'pop-gesprekken'),
  of('leidinggevende', 'manager', 'leidinggevenden'),
  of('cao', 'collective labour agreement', "cao's"),
  of('schaal', 'pay scale', 'schalen', 'salarisschaal', 'loonschaal'),
  of('trede', 'step within a pay scale', 'treden'),
  of('periodiek', 'yearly step within a pay scale', 'periodieken'),
  of('vakantiegeld', 'holiday allowance'),
  of('scholingsbudget', 'training budget', 'opleidingsbudget', 'ontwikkelbudget', 'loopbaanbudget'),
  of('studiekostenregeling', 'agreement on who pays for a course', 'studiekostenbeding'),
  of('detachering', 'secondment', 'gedetacheerd', 'detacheren'),
  of('ondernemingsraad', 'works council', 'or-lid'),
  of('bedrijfsarts', 'company doctor'),
  of('vertrouwenspersoon', 'confidential adviser'),
  of('ouderschapsverlof', 'parental leave'),
  of('vast contract', 'permanent contract', 'vaste aanstelling', 'vast dienstverband'),
  of('tijdelijk contract', 'fixed-term contract', 'tijdelijke aanstelling', 'jaarcontract'),
]
