import { describe, expect, test } from 'vitest'
import { coachAgreement } from '../../../src/coach/agreement.ts'
import type { Language } from '../../../src/domain/codes.ts'
import type { Day } from '../../../src/domain/day.ts'

const TODAY = '2026-03-04' as Day
const coached = (text: string, lang: Language): ReturnType<typeof coachAgreement> =>
  coachAgreement(text, lang, TODAY)
const found = (text: string, lang: Language): readonly string[] =>
  coached(text, lang).findings.map(({ rule }) => rule)

describe('somebody is named, in ordinary words', () => {
  test.each([
    ['en', 'Kev: chase the supplier about the tiles', 'Kev'],
    ['en', 'Zbigniew will degrease the fryers tonight.', 'Zbigniew'],
    ['en', 'Ngozi rewires the pump house by Friday.', 'Ngozi'],
    ['en', 'Head office will put my name on the list by Friday.', 'Head office'],
    ['en', 'Next week Aisha is to show me the safe.', 'Aisha'],
    ['en', 'Personnel confirm my grade in writing before 1 July.', 'Personnel'],
    ['en', "Mum's carer brings the form back on Monday.", "Mum's carer"],
    ['en', "No later than 4 May I'm to hand in the logbook.", "I'm"],
    ['en', 'Action for me: update the CV', 'me'],
    ['en', "It's up to Ade to tell the night shift before Sunday.", 'Ade'],
    ['en', "It's my turn to write the minutes on Thursday.", 'my'],
    ['en', 'Let me write the first draft by Tuesday.', 'me'],
    ['en', "I'm booked on the abrasive wheels course for 17 June.", "I'm"],
    ['en', 'The person on lates locks the gate.', 'The person'],
    ['nl', 'Het hoofdkantoor zet mijn naam vrijdag op de lijst.', 'Het hoofdkantoor'],
    ['nl', 'Zbigniew ontvet vanavond de friteuses.', 'Zbigniew'],
    ['nl', 'Mijn maatje van de nacht leidt me dinsdag rond in de fabriek.', 'Mijn maatje'],
    ['nl', 'Actie voor mij: cv bijwerken', 'mij'],
  ] as const)('%s: %s', (lang, text, owner) => {
    expect(coached(text, lang).owner?.toLowerCase()).toContain(owner.toLowerCase())
    expect(found(text, lang)).not.toContain('agreement/no-owner')
  })

  test.each([
    ['en', 'Yvonne or Colin rings the plumber tomorrow.'],
    ['en', 'The lads on nights count the pallets on Sunday.'],
    ['en', 'The two departments swap lists every Monday.'],
    ['nl', 'Ons team wast elke zaterdag de bus.'],
    ['nl', 'Wie vroeg is doet het hek open.'],
  ] as const)('several, or anyone (%s): %s', (lang, text) =>
    expect(found(text, lang)).toContain('agreement/shared-owner'),
  )

  test.each([
    ['en', 'Ladder to be bought before Friday.'],
    ['en', 'Grade confirmed in writing by 1 July.'],
    ['en', 'Invitations will follow in June.'],
    ['en', 'Let me know about the keys.'],
    ['en', "It's for Monday: the order list."],
    ['en', 'Training starts the week after.'],
    ['nl', 'Evaluatie halverwege juli.'],
    ['nl', 'Training start volgende week.'],
  ] as const)('nobody (%s): %s', (lang, text) => expect(found(text, lang)).toContain('agreement/no-owner'))
})

describe('kind, and nothing to hold on to', () => {
  test.each([
    ['en', 'Donna reckons something can be sorted.'],
    ['en', 'The head will keep my interest on file.'],
    ['en', 'My line manager will do what she can.'],
    ['en', 'My supervisor will fight my corner.'],
    ['en', "Ade won't forget me."],
    ['en', 'The deputy would be glad to lend a hand.'],
    ['en', 'The consultant will give me a nudge when something turns up.'],
    ['en', "Colin says it'll be sorted in due course."],
    ['nl', 'Mijn leidinggevende doet wat ze kan.'],
    ['nl', 'Donna denkt dat er wel iets te regelen valt.'],
    ['nl', 'Colin heeft beloofd dat het goed komt.'],
    ['nl', 'Mijn teamleider komt voor me op.'],
    ['nl', 'De chef neemt me misschien een keer mee.'],
  ] as const)('%s: %s', (lang, text) => expect(found(text, lang)).toContain('agreement/soft-promise'))

  test.each([
    ['en', 'Colin swaps Sunday with me.'],
    ['en', 'Donna rings the college tomorrow and lets me know the price.'],
    ['en', 'Hazel listens better when I raise something.'],
    ['nl', 'Colin ruilt zondag met mij.'],
    ['nl', 'Donna belt morgen de hogeschool en laat me de prijs weten.'],
    ['nl', 'Hazel luistert beter als ik iets aankaart.'],
  ] as const)('not (%s): %s', (lang, text) =>
    expect(found(text, lang)).not.toContain('agreement/soft-promise'),
  )
})

test.each([
  ['en', 'More contact between the two sites.', false],
  ['en', 'Less noise after ten.', false],
  ['en', "I'll take a more active part in the reviews.", false],
  ['en', 'Two extra shifts a month for me.', true],
  ['nl', 'Meer contact tussen de twee vestigingen.', false],
  ['nl', 'Twee vroege diensten per maand meer voor mij.', true],
] as const)('what is only known by number counts nothing (%s): %s', (lang, text, measurable) =>
  expect(coached(text, lang).measurable).toBe(measurable),
)
