// What may stand in the place of a question says what it is about; what only points back at it is a thing to ask beside it.
import { describe, expect, test } from 'vitest'
import { coachQuestion } from '../../../src/coach/question.ts'
import { restates } from '../../../src/coach/questions/restates.ts'
import type { Language } from '../../../src/domain/codes.ts'

function isSaidAnew(question: string, lang: Language): boolean {
  const found = coachQuestion(question, lang).findings.find(({ rule }) => rule === 'question/closed')
  if (!found) throw new Error(`nothing is suggested for ${question}`)
  return restates(found.suggestion, found.quote)
}

describe('says again what the question is about', () => {
  test.each([
    ['nl', 'Kan ik doorgroeien naar teamleider?'],
    ['nl', 'Mag ik een dag thuiswerken?'],
    ['nl', 'Kan ik mijn uren ook spreiden?'],
    ['nl', 'Zou je mij willen voordragen?'],
    ['nl', 'Heb ik kans op een vast contract?'],
    ['nl', 'Is dat haalbaar?'],
    ['nl', 'Is er een reden waarom ik niet op de lijst sta?'],
    ['en', 'Can I grow into a lead role?'],
    ['en', 'Is there any money for the course?'],
    ['en', 'Do you think I stand a chance of that job?'],
    ['en', 'Is that realistic?'],
    ['en', 'Do you expect me to read email at home?'],
  ] as const)('%s: %s', (lang, question) => expect(isSaidAnew(question, lang)).toBe(true))
})

describe('only points back at it, or leaves it out', () => {
  test.each([
    ['nl', 'Krijg ik meer uren?'],
    ['nl', 'Kan ik naar de opleiding wondverpleegkundige?'],
    ['nl', 'Wordt mijn contract verlengd?'],
    ['nl', 'Weet u of de cursus vergoed wordt?'],
    ['nl', 'Staat de vacature nog open?'],
    ['nl', 'Is vier dagen werken hier mogelijk?'],
    ['nl', 'Is dat mogelijk?'],
    ['nl', 'Vind je ook niet dat het te druk is?'],
    ['nl', 'Telt mijn ervaring als reservist mee?'],
    ['nl', 'Moet ik wachten of nu solliciteren?'],
    ['nl', 'Ligt het aan mijn tempo of aan mijn toon?'],
    ['nl', 'Heeft het zin om nu al te solliciteren?'],
    ['nl', 'Verwacht u van een teamleider dat hij meewerkt?'],
    ['en', 'Will my contract be extended?'],
    ['en', "Do you know if anything's coming up?"],
    ['en', 'Have you decided yet?'],
    ['en', 'Do I need a diploma for that first?'],
    ['en', 'Are you going to replace Tom?'],
    ['en', "You see me as a coordinator, don't you?"],
    ['en', 'Is that possible?'],
    ['en', 'Is my job at risk?'],
    ['en', 'Should I tell the customer myself?'],
  ] as const)('%s: %s', (lang, question) => expect(isSaidAnew(question, lang)).toBe(false))
})
