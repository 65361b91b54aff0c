import { describe, expect, test } from 'vitest'
import type { Language } from '../../../src/domain/codes.ts'
import { hasQuantity as englishQuantity } from '../../../src/coach/stars/en/quantity.ts'
import { hasQuantity as dutchQuantity } from '../../../src/coach/stars/nl/quantity.ts'
import { readStar } from '../../../src/coach/stars/star-reading.ts'

function tellsQuantity(result: string, lang: Language): boolean {
  const told = readStar({ situation: '', task: '', action: '', result }, lang).result
  return lang === 'nl' ? dutchQuantity(told) : englishQuantity(told)
}

describe('a quantity in Dutch', () => {
  test.each([
    ['van 12 naar 5 minuten'],
    ['omzet +25%'],
    ['2000 bezoekers'],
    ['18.000 euro minder'],
    ['10min sneller'],
    ['drieëntwintig donateurs'],
    ['driehonderd man'],
    ['de helft minder'],
    ['gehalveerd'],
    ['een derde minder uitval'],
    ['dat was er één'],
    ['Eén klacht'],
    ['van een naar vier'],
    ['geen enkele klacht'],
    ['nooit meer misgegrepen'],
    ['niemand gewond'],
    ['twee keer zo snel'],
    ['tweemaal per week'],
    ['in één keer goed'],
  ])('"%s"', (text) => expect(tellsQuantity(text, 'nl')).toBe(true))

  test.each([
    ['sinds 2024 gaat het beter'],
    ['de audit van 2026 ging goed'],
    ['beter volgens ISO 9001'],
    ['kamer 12 is schoner'],
    ['versie 2.0 loopt soepeler'],
    ['op lijn 4 gaat het beter'],
    ['brieven op B1-niveau'],
    ['sinds 12 maart is het rustiger'],
    ['een betere sfeer'],
    ['een paar mensen doen mee'],
    ['we zijn nu één team'],
    ['groep 7 is rustiger'],
    ['de jongen van 12 komt weer graag'],
  ])('is not in "%s"', (text) => expect(tellsQuantity(text, 'nl')).toBe(false))
})

describe('a quantity in English', () => {
  test.each([
    ['from 12 to 5 minutes'],
    ['2,000 visitors'],
    ['saved £900'],
    ['10mins quicker'],
    ['twenty-three donors'],
    ['two thirds less'],
    ['halved'],
    ['a dozen more'],
    ['not a single complaint'],
    ['zero complaints'],
    ['right first time'],
    ['nobody hurt'],
    ['never late since'],
    ['one in five'],
    ['twice as fast'],
  ])('"%s"', (text) => expect(tellsQuantity(text, 'en')).toBe(true))

  test.each([
    ['better since 2024'],
    ['better under ISO 9001'],
    ['room 12 is cleaner'],
    ['version 2.0 runs more smoothly'],
    ['calmer since 12 March'],
    ['Year 5 is calmer'],
    ['a better mood'],
    ['a couple of people joined'],
    ['no problem'],
    ['the new one is better'],
    ['the 12-year-old likes it now'],
  ])('is not in "%s"', (text) => expect(tellsQuantity(text, 'en')).toBe(false))
})
