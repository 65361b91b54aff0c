import { expect, test } from 'vitest'
import { ifThenStep } from '../../../src/coach/agreements/if-then-step.ts'
import { readIsoDay } from '../../../src/domain/day.ts'

/** A Wednesday. */
const today = readIsoDay('2026-03-11')!

test.each([
  ['Als het vrijdag is, dan bel ik HR.', 'Als het vrijdag is, dan bel ik HR', '2026-03-13'],
  ["If it's Friday, then I will call HR.", "If it's Friday, then I will call HR", '2026-03-13'],
  [
    'als ik maandag op kantoor ben dan vraag ik het',
    'als ik maandag op kantoor ben dan vraag ik het',
    '2026-03-16',
  ],
  ['When I get home tomorrow, I will write', 'When I get home tomorrow, I will write', '2026-03-12'],
  ["If it's 3 April then I'll send it", "If it's 3 April then I'll send it", '2026-04-03'],
  [
    'Als ik Anna zie, dan vraag ik het vóór vrijdag',
    'Als ik Anna zie, dan vraag ik het vóór vrijdag',
    '2026-03-13',
  ],
  ['Ik mail morgen HR', 'Ik mail morgen HR', '2026-03-12'],
  ['Als de dienst begint, dan loop ik langs', 'Als de dienst begint, dan loop ik langs', null],
])('%s', (text, what, by) => expect(ifThenStep(text, { today, lang: 'nl' })).toEqual({ what, by }))
