import { expect, test } from 'vitest'
import { conjugate } from '../../../src/coach/grammar/nl/conjugate.ts'

test.each([
  ['sturen', 'stuur stuurt stuurde gestuurd'],
  ['bellen', 'bel belt belde gebeld'],
  ['geven', 'geef geeft gaf gegeven'],
  ['lezen', 'lees leest las gelezen'],
  ['regelen', 'regel regelt regelde geregeld'],
  ['controleren', 'controleer controleert controleerde gecontroleerd'],
  ['herinneren', 'herinner herinnert herinnerde herinnerd'],
  ['beoordelen', 'beoordeel beoordeelt beoordeelde beoordeeld'],
  ['bespreken', 'bespreek bespreekt besprak besproken'],
  ['zetten', 'zet zet zette gezet'],
  ['evalueren', 'evalueer evalueert evalueerde geevalueerd'],
  ['ondertekenen', 'onderteken ondertekent ondertekende ondertekend'],
  ['appen', 'app appt appte geappt'],
])('%s: %s', (infinitive, forms) => {
  const { stem, third, pasts, participle } = conjugate(infinitive)
  expect([stem, third, pasts[0], participle].join(' ')).toBe(forms)
})
