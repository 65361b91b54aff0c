// What concerns one's own body, mind and home, and what comes with leaving: each with what looks like it at work.
import { describe, expect, test } from 'vitest'
import { leakCues, namesIllness, namesLeaving } from '../../../src/coach/privacy/leak.ts'
import { privateRun } from '../../../src/coach/privacy/private-run.ts'

test.each([
  'Ik ben zwanger en wil minder nachten.',
  'Ik wil vertellen dat ik zwanger ben.',
  'In mei ben ik zes maanden zwanger.',
  'Ik ga in maart met zwangerschapsverlof.',
  'Na mijn ouderschapsverlof wil ik vier dagen werken.',
  'Vanaf juni neem ik ouderschapsverlof op.',
  'Ik ben mantelzorger voor mijn moeder.',
  'Ik geef mantelzorg aan mijn vader.',
  'Door mijn mantelzorg lukt de avonddienst niet.',
  'Ik ga scheiden.',
  'Sinds mijn scheiding heb ik de kinderen om de week.',
  'Ik lig in scheiding.',
  'Ik heb kanker.',
  'Door mijn borstkanker werk ik minder.',
  'Ik wil zeggen dat ik kanker heb.',
  'Ik heb ADHD en zit graag apart.',
  'Door mijn autisme vind ik drukte lastig.',
  'Ik ben autistisch.',
  'Ik kreeg vorig jaar een diagnose.',
  'Ik slik medicijnen tegen angst.',
  'Ik gebruik medicatie en word er moe van.',
  'Ik loop bij de POH-GGZ.',
  'Ik ga naar een psycholoog.',
  'Ik heb een afspraak bij de psychiater.',
  'Mijn huisarts zegt dat het rustiger moet.',
  'Ik ga morgen naar de bedrijfsarts.',
  'Ik wil na mijn ziekte weer opbouwen.',
  'Na ziekte wil ik rustig weer opbouwen.',
  'Ik wil langzaam weer opbouwen.',
  'I am pregnant and would like fewer nights.',
  "I'm five months pregnant.",
  'After my maternity leave I want to work four days.',
  "I'm taking parental leave from June.",
  'I would like a phased return.',
  'My therapist says I need rest.',
  "I'm seeing a psychologist.",
  'My GP told me to slow down.',
  'My counsellor helps.',
  'I have ADHD.',
  'My autism makes noise hard.',
  'I was diagnosed last year.',
  'I got a diagnosis in May.',
  'I have cancer.',
  "I've got breast cancer.",
  'Since my divorce I have the children every other week.',
  'My separation takes a lot of energy.',
  "I'm getting divorced.",
  "I'm on medication and get tired.",
  'I take medication for it.',
])('what is of the user alone is heard: %s', (text) => {
  expect(namesIllness(text)).toBe(true)
})

test.each([
  'Ik verpleeg een patiënt met kanker.',
  'Ik heb patiënten met kanker op mijn afdeling.',
  'Ik geef voorlichting over borstkanker.',
  'Ik heb twee leerlingen met ADHD in de klas.',
  'Ik begeleid een leerling met autisme.',
  'Ik heb de diagnose van de patiënt besproken.',
  'Ik stel de diagnose bij een storing.',
  'Ik deel medicijnen uit op de afdeling.',
  'Ik neem de medicijnen van mevrouw Bos mee.',
  'Ik begeleid zwangere vrouwen.',
  'Anna is zwanger.',
  'Ik vervang Anna tijdens haar zwangerschapsverlof.',
  'Ik plan het ouderschapsverlof van het team in.',
  'Ik wil verlof opnemen in juli.',
  'Mijn verlof is goedgekeurd.',
  'Ik maak de verlofplanning voor de zomer.',
  'Ik begeleid mantelzorgers in de wijk.',
  'Ik regel mantelzorg voor cliënten.',
  'Ik wil het afval beter scheiden.',
  'De scheiding van afval loopt goed.',
  'Ik wil werk en privé beter scheiden.',
  'Ik ga met een bewoner naar de huisarts.',
  'Ik overleg met de huisarts over mevrouw Bos.',
  'Ik werk als psycholoog.',
  'Ik bel de psycholoog van een leerling.',
  'Ik wil het vertrouwen weer opbouwen.',
  'Ik bouw de afdeling weer op.',
  'Ik hielp een collega na ziekte weer opbouwen.',
  'I nurse a patient with cancer.',
  'I have two pupils with ADHD.',
  'I work with colleagues with autism.',
  'I look after pregnant women.',
  "I'm covering Anna's maternity leave.",
  'I plan annual leave for the team.',
  'I would like a week of leave in July.',
  'I planned the phased return of a colleague.',
  'I work as a psychologist.',
  'I called the GP about a patient.',
  'I diagnosed the fault in ten minutes.',
  "I'm on medication rounds this week.",
  'My separation of duties proposal was accepted.',
  'A client is going through a divorce.',
  'I hand out medication on the ward.',
  'Waste separation went well.',
])('somebody else, or the trade itself, is not: %s', (text) => {
  expect(namesIllness(text)).toBe(false)
})

test.each([
  'Wat is mijn opzegtermijn?',
  'Ik wil weten hoe lang de opzegtermijn is.',
  'Ik wil een exitgesprek plannen.',
  'Mijn exitgesprek is op vrijdag.',
  'Ik wil een VSO tekenen.',
  'We praten over een vaststellingsovereenkomst.',
  'Ik ga volgend jaar met pensioen.',
  'Ik wil met vervroegd pensioen.',
  'Ik denk erover om met pensioen te gaan.',
  'Ik ga bij jullie weg.',
  'Ik wil verder om me heen kijken.',
  'Ik ga iets anders zoeken.',
  'Ik denk dat ik iets anders ga zoeken.',
  'I will work my notice until May.',
  'I want to hand in my notice.',
  "I'm serving my notice.",
  'I would take voluntary redundancy.',
  'I want to discuss a settlement agreement.',
  'I plan to retire in two years.',
  "I'm retiring in June.",
  'I want to talk about my retirement.',
  'I want to look around for something else.',
  "I'm looking around for something else.",
])('what comes with leaving is heard: %s', (text) => {
  expect(namesLeaving(text)).toBe(true)
})

test.each([
  'De opzegtermijn van de leverancier is een maand.',
  'Ik leg een medewerker de opzegtermijn uit.',
  'Ik bereid het exitgesprek van een collega voor.',
  'Ik voer exitgesprekken.',
  'Ik werk op het vso.',
  'Ik begeleid een vso-leerling.',
  'Een collega gaat met pensioen.',
  'Ik neem het werk over van Anna, die met pensioen gaat.',
  'Ik werk bij een pensioenfonds.',
  'Het pensioenfonds heeft een nieuwe voorzitter.',
  'Ik haal de dozen bij jullie weg.',
  'Ik wil iets anders zoeken voor de lunch.',
  'Op de beurs wil ik eens om me heen kijken.',
  'I read my notice on the board.',
  'It came to my notice that the list was wrong.',
  'I explain voluntary redundancy to staff.',
  'A colleague retires in June.',
  'I plan to retire the old server.',
  'I work in a retirement home.',
  'I look around for something else to eat.',
  'I look around for something else for the client.',
])('somebody else who leaves, or another contract, is not: %s', (text) => {
  expect(namesLeaving(text)).toBe(false)
})

describe('signs that cannot be seen, in text that was pasted', () => {
  test.each([
    ['a soft hyphen', 'Ik dreigde met ont\u00adslag.'],
    ['a zero-width space', 'Ik overweeg ont\u200bslag.'],
    ['a word joiner', 'Ik overweeg ont\u2060slag\u2060.'],
    ['a zero-width no-break space', 'Ik overweeg ont\ufeffslag.'],
    ['a mark of direction', 'Ik overweeg\u200e ont\u200fslag.'],
    ['a non-breaking space', 'Ik\u00a0overweeg\u00a0ontslag.'],
    ['a narrow one', 'Ik\u202foverweeg\u202fontslag.'],
  ])('%s does not hide a word', (_name, text) => {
    expect(namesLeaving(text)).toBe(true)
  })

  test('a hyphen that does not break is a hyphen', () => {
    expect(namesIllness('Ik loop bij de POH\u2011GGZ.')).toBe(true)
  })

  test('the words are shown as they stand in the text', () => {
    const text = 'Hallo\u00ad Anna. Ik wil hi\u00ader w\u200beg\u00ad.'
    const [found] = leakCues(text)
    expect(text.slice(found?.start, found?.end)).toBe('hi\u00ader w\u200beg')
  })

  test('nor do they hide words of a private answer', () => {
    const document = 'Vooraf: An\u00adna wil me lie\u200bver kwijt. Daarna meer.'
    expect(privateRun(document, ['Anna wil me liever kwijt'])).toEqual([
      'An\u00adna wil me lie\u200bver kwijt',
    ])
  })
})
