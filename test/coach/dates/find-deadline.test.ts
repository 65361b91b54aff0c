import { describe, expect, test } from 'vitest'
import { findDeadline } from '../../../src/coach/dates/find-deadline.ts'
import { type Day, readIsoDay } from '../../../src/domain/day.ts'

/** A Wednesday. */
const today: Day = readIsoDay('2026-03-11')!

/** The phrase that was found and what it is read as, or null. */
function find(line: string, lang: 'nl' | 'en'): string | null {
  const found = findDeadline(line, { today, lang })
  if (found === null) return null
  const { reading, start, end } = found
  const days =
    reading.kind === 'day' ? [reading.day] : reading.kind === 'choice' ? reading.days : [reading.reason]
  return `${line.slice(start, end)} → ${days.join(' / ')}`
}

describe('a deadline in an agreement', () => {
  test.each([
    ['nl', 'Anna mailt HR vóór 15 januari', 'vóór 15 januari → 2027-01-15'],
    ['nl', 'Peter regelt vóór 10 april een gesprek met de directeur.', 'vóór 10 april → 2026-04-10'],
    ['nl', 'Actie Samira: profiel opvragen, uiterlijk 27 maart.', 'uiterlijk 27 maart → 2026-03-27'],
    ['nl', 'Ik lever in week 18 een planning aan.', 'in week 18 → 2026-05-01'],
    ['nl', 'Ik ga in april meer presenteren.', 'in april → 2026-04-30'],
    ['nl', 'Els denkt deze maand mee over mijn taken.', 'deze maand → 2026-03-31'],
    ['nl', 'Ik probeer voor de 15e wat meer te delegeren.', 'voor de 15e → 2026-03-15'],
    ['nl', 'Voor de 1e meer rust in de agenda.', 'Voor de 1e → 2026-04-01'],
    ['nl', 'Er ligt eind juni een concept.', 'eind juni → 2026-06-30'],
    ['nl', 'We pakken het volgende maand op.', 'volgende maand → 2026-04-30'],
    ['nl', 'Ik lever het vrijdag a.s. in', 'vrijdag a.s. → 2026-03-13'],
    ['nl', 'over twee weken bel ik Anna', 'over twee weken → 2026-03-25'],
    ['nl', 'Binnen een maand heeft Peter een rooster', 'Binnen een maand → 2026-04-11'],
    ['nl', 'Ik stuur voor 15-4 het plan', 'voor 15-4 → 2026-04-15'],
    ['nl', 'Ik stuur het plan, 15-4-2026', '15-4-2026 → 2026-04-15'],
    ['nl', '1 mei: rooster overdragen', '1 mei → 2026-05-01'],
    ['nl', 'Peter stuurt de mail (uiterlijk 1 mei)', 'uiterlijk 1 mei → 2026-05-01'],
    ['nl', 'vóór 1 mei 30 mensen bellen', 'vóór 1 mei → 2026-05-01'],
    ['nl', 'Vanaf nu regelt Anna dat ik per 1 september 24 uur werk', 'per 1 september → 2026-09-01'],
    ['nl', 'We spreken elkaar weer op 12 juni om 10 uur', 'op 12 juni om 10 uur → 2026-06-12'],
    ['nl', 'Over een half jaar kijken we opnieuw', 'Over een half jaar → 2026-09-11'],
    ['nl', 'Uiterlijk volgende vrijdag', 'Uiterlijk volgende vrijdag → 2026-03-20 / 2026-03-13'],
    ['nl', 'Ik bespreek de planning vóór april.', 'vóór april → 2026-03-31'],
    ['nl', 'Ik doe het voor 31 april', 'voor 31 april → impossible'],
    ['nl', 'Ik bel uiterlijk vr.', 'uiterlijk vr → 2026-03-13'],
    ['en', "I'll send the plan by next Tuesday", 'by next Tuesday → 2026-03-17 / 2026-03-24'],
    ['en', "I'll call him tomorrow.", 'tomorrow → 2026-03-12'],
    ['en', 'By July 1 I will have passed the exam.', 'By July 1 → 2026-07-01'],
    ['en', 'My manager lets me know by the end of May whether it is on.', 'by the end of May → 2026-05-31'],
    ['en', "I'll be done at the end of the month", 'at the end of the month → 2026-03-31'],
    ['en', "I'll have it ready by Friday as agreed", 'by Friday → 2026-03-13'],
    ['en', 'Hand in by 05/06/2026', 'by 05/06/2026 → 2026-06-05 / 2026-05-06'],
    ['en', 'Ellen asks HR before Christmas', 'before Christmas → 2026-12-24'],
    ['en', 'More calm in the diary by the 1st.', 'by the 1st → 2026-04-01'],
    ['en', 'My tasks will be considered this quarter.', 'this quarter → 2026-03-31'],
    ['en', 'I have done it within the next two weeks', 'within the next two weeks → 2026-03-25'],
  ] as const)('%s: %s', (lang, line, expected) => expect(find(line, lang)).toBe(expected))
})

describe('a limit goes before a moment, and the first before the next', () => {
  test.each([
    ['nl', 'Ik stuur de notulen van 3 juni uiterlijk vrijdag', 'uiterlijk vrijdag → 2026-03-13'],
    ['nl', 'Ik doe op 2 juli mee en stuur het verslag voor 15 juli', 'voor 15 juli → 2026-07-15'],
    ['nl', 'Anna belt vrijdag, ik mail maandag', 'vrijdag → 2026-03-13'],
  ] as const)('%s: %s', (lang, line, expected) => expect(find(line, lang)).toBe(expected))
})

describe('no deadline', () => {
  test.each([
    ['nl', 'Ik lees het jaarverslag over 2024'],
    ['nl', 'Ik lees het jaarverslag over 2027'],
    ['nl', 'de notulen van 3 juni'],
    ['nl', 'Aanmelden voor de themadag van 3 juni.'],
    ['nl', 'Ik meld me aan voor de training op 3 juni.'],
    ['nl', 'Ik bespreek de planning voor april'],
    ['nl', 'de doelen voor dit kwartaal opschrijven'],
    ['nl', 'Ik praat met Anna over vrijdag'],
    ['nl', 'Voor de 2e keer vragen'],
    ['nl', 'Voor 3-5 mensen een training regelen'],
    ['nl', 'Ik schrijf een brief voor Jan'],
    ['nl', 'Ik werk 24/7 aan het project'],
    ['nl', 'Ik schrijf het in 2500 woorden'],
    ['nl', 'Ik doe het zo'],
    ['nl', 'Ik doe het zsm'],
    ['nl', 'Peter regelt het vóór de zomer'],
    ['nl', 'Elke vrijdag stuur ik een update'],
    ['nl', 'Ik ga twee weken met vakantie'],
    ['nl', 'Ik werk een half jaar aan het project'],
    ['nl', 'De begroting 2027 bespreken met Els'],
    ['nl', 'Ik evalueer na 3 maanden'],
    ['nl', 'twee keer per week oefenen'],
    ['nl', 'Ik heb het gisteren al gestuurd'],
    ['nl', 'het vrijdagoverleg en de vrijdag-borrel voorbereiden'],
    ['nl', ''],
    ['en', "I'll send the 2024 annual report to Peter."],
    ['en', "I'll discuss Monday's meeting with Ellen"],
    ['en', "This week's plan is mine"],
    ['en', 'Prepare the Friday meeting'],
    ['en', 'Register for the theme day on 3 June.'],
    ['en', 'every Friday I send an update'],
    ['en', 'We talked over two weeks'],
    ['en', 'You may ask Ellen'],
    ['en', 'We march on'],
    ['en', 'Send version 4.2 to Peter'],
    ['en', 'Soon I will book the training.'],
    ['en', 'Grow some day.'],
    ['en', 'Send the May report to Ellen'],
    ['en', 'I will set up a plan for next year'],
  ] as const)('%s: %s', (lang, line) => expect(find(line, lang)).toBeNull())
})
