import { expect, test } from 'vitest'
import { namesIllness, namesLeaving } from '../../../src/coach/privacy/leak.ts'

test.each([
  'Ik dreigde met ontslag',
  'Ik heb gisteren met ontslag gedreigd.',
  'Marijke schrok toen ik dreigde met ontslag.',
  'Ik zei dat ik weg wil',
  'Ik heb gezegd dat ik weg wil hier',
  'Ze weet dat ik liever weg wil, en waarom.',
  'Ik overweeg ontslag',
  'We hadden het erover dat ik ontslag overweeg.',
  'Ik zei dat ik hier niet blijf',
  'Ik zei dat ik niet blijf.',
  'ik denk aan ontslag',
  'Soms denk ik aan ontslag.',
  'I said I want out',
  'I told her I want out of here.',
  "I told her I'm not staying",
  "I said I won't be staying at this hospital.",
  'I threatened to leave.',
])('leaving that was spoken or thought of is heard: %s', (text) => {
  expect(namesLeaving(text)).toBe(true)
})

test.each([
  'de ontslagbrief van de patiënt',
  'ontslag uit het ziekenhuis',
  'Ik denk aan ontslag uit het ziekenhuis voor mevrouw Bos.',
  'Ik overweeg ontslag van de patiënt op vrijdag.',
  'Ik overweeg het ontslag met de arts te bespreken.',
  'Anna dreigde met ontslag bij de rest',
  'Ik hoorde dat Anna dreigde met ontslag.',
  'Ik werd bedreigd met ontslag.',
  'ik wil weg van het papierwerk',
  'Eigenlijk wil ik weg van al die administratie.',
  'vroeg weg willen op vrijdag',
  'Ik zei dat ik op vrijdag vroeg weg wil.',
  'Ik zei dat ik hier niet blijf staan wachten.',
  'Ik zei dat ik niet blijf voor de borrel.',
  'the patient is discharged',
  'I know what I want out of this job.',
  'I heard they want out.',
  "I'm not staying late on Fridays.",
  "I'm not staying for lunch.",
  'I threatened to leave the room.',
])('something or somebody else that goes is not: %s', (text) => {
  expect(namesLeaving(text)).toBe(false)
})

test.each([
  'I want to know if I am ill too often',
  'ik wil weten of ik te vaak ziek ben',
  'Dat ik vorig jaar lang ziek was.',
])('an illness of the user is heard: %s', (text) => {
  expect(namesIllness(text)).toBe(true)
})

test.each([
  'Ik viel in omdat Anna ziek was.',
  'Ik werk vaker als iemand ziek is.',
  'Ik wil weten of Bo te vaak ziek is.',
  'I covered when Bo was ill.',
  'Ik wil hier weg.',
])('somebody else who is ill is not: %s', (text) => {
  expect(namesIllness(text)).toBe(false)
})

test.each([
  'Ik start met chemo op dinsdag',
  'Ik krijg in mei een operatie',
  'In mei word ik geopereerd',
  'Ik re-integreer vanaf maandag',
  'We bespreken hoe ik kan re-integreren',
  'Ik ga op vrijdag in therapie',
  "I'm having surgery in May",
  'I start chemo on Tuesday',
  'My chemo starts in March',
])('what is done to the user is heard: %s', (text) => {
  expect(namesIllness(text)).toBe(true)
})

test.each([
  'Ik geef chemo op dinsdag',
  'Ik sta bij de operatie van mevrouw Bos',
  'Ik krijg de operatie van de patiënt te zien',
  'Ik help een collega re-integreren',
  'Ik re-integreer cliënten vanaf maandag',
  'I have surgery patients on Tuesday',
  'I start the chemo round on Tuesday',
  'My surgery rota is full',
])('what the user does for others is not: %s', (text) => {
  expect(namesIllness(text)).toBe(false)
})

test.each([
  'Mijn laatste werkdag is 31 maart',
  'Anna bevestigt mijn ontslagname',
  'My last day here is 31 March',
])('the last day is heard as leaving: %s', (text) => {
  expect(namesLeaving(text)).toBe(true)
})

test.each([
  'Mijn laatste werkdag voor de vakantie',
  'De laatste werkdag van Anna',
  'My last day before my holiday',
])('the last day before a holiday, or of somebody else, is not: %s', (text) => {
  expect(namesLeaving(text)).toBe(false)
})
