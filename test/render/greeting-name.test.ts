import { expect, test } from 'vitest'
import { greetingName } from '../../src/render/greeting-name.ts'

test.each([
  ['Anna', 'Anna'],
  ['Anna de Vries', 'Anna'],
  ['  Anna   de Vries ', 'Anna'],
  ['anna de vries', 'anna'],
  ['Zoë van den Berg', 'Zoë'],
  ['Jan-Peter Smit', 'Jan-Peter'],
  ['Jan-Peter', 'Jan-Peter'],
  ["D'Arcy Jones", "D'Arcy"],
  ['Anna (HR)', 'Anna'],
  ['Ben Al Amrani', 'Ben'],
  ['Mary Smith', 'Mary'],
  ['Оксана Мельник', 'Оксана'],
])('%j is greeted by first name: %j', (name, greeted) => {
  expect(greetingName(name)).toBe(greeted)
})

test.each([
  'mevrouw De Vries',
  'Mevr. De Vries',
  'meneer Jansen',
  'dhr. Jansen',
  'dr. Jansen',
  'dr Jansen',
  'Dr. Anna Jansen',
  'prof. mr. Jansen',
  'Mrs Smith',
  'Mr. Smith',
  'Ms Smith',
  'Sir Ian',
  'van den Berg',
  'De Vries',
  'Van Dijk',
  "'t Hart",
  'El Amrani',
  'A. de Vries',
  'J.P. Smit',
  'J Smit',
  'HR afdeling',
  'Anna en Karim',
  'Anna and Karim',
  'Anna & Karim',
  'De Vries, Anna',
  'mijn leidinggevende',
  'collega Karim',
  'my manager',
  '王 芳',
])('%j stays whole', (name) => {
  expect(greetingName(name)).toBe(name)
})
