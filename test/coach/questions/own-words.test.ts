import { describe, expect, test } from 'vitest'
import { coachQuestion } from '../../../src/coach/question.ts'
import { closedQuestion } from '../../../src/coach/rules/question/closed/rule.ts'
import type { Language } from '../../../src/domain/codes.ts'

const suggested = (text: string, lang: Language): string | undefined =>
  coachQuestion(text, lang).findings.find(({ rule }) => rule === 'question/closed')?.suggestion

describe('a closed question opened up with the words of the user, in Dutch', () => {
  test.each([
    ['Kan ik doorgroeien naar teamleider?', 'Wat is ervoor nodig om door te groeien naar teamleider?'],
    ['Mag ik een keer meelopen bij verkoop?', 'Wat is ervoor nodig om een keer mee te lopen bij verkoop?'],
    ['mag ik een dag thuiswerken', 'Wat is ervoor nodig om een dag thuis te werken?'],
    [
      'Kan ik volgend seizoen de belichting doen?',
      'Wat is ervoor nodig om volgend seizoen de belichting te doen?',
    ],
    ['Kan ik mijn uren ook spreiden?', 'Ik wil graag mijn uren spreiden. Wat is daarvoor nodig?'],
    ['Is het mogelijk om vier dagen te werken?', 'Wat is ervoor nodig om vier dagen te werken?'],
    ['Zijn er mogelijkheden om door te groeien?', 'Welke mogelijkheden zijn er om door te groeien?'],
    ['Is er na de zomer plek in de avondploeg?', 'Hoeveel plek is er na de zomer in de avondploeg?'],
    ['Is dat haalbaar?', 'Hoe haalbaar is dat?'],
    ['Is dat mogelijk?', 'Wat is daarvoor nodig?'],
    [
      'Vind je dat ik klaar ben voor een eigen klas?',
      'In hoeverre vind je dat ik klaar ben voor een eigen klas?',
    ],
    ['Ben je tevreden over mijn werk?', 'Wat vind je goed aan mijn werk, en wat kan beter?'],
    ['Bent u tevreden over mij?', 'Wat vindt u goed aan mijn werk, en wat kan beter?'],
    ['Heb ik kans op een vast contract?', 'Hoe groot is mijn kans op een vast contract?'],
    ['Zou je mij willen voordragen?', 'Zou je mij willen voordragen? Wat heb je daarvoor van mij nodig?'],
    ['Jij ziet mij ook wel als coördinator?', 'Hoe kijk jij daarnaar?'],
    ['U ziet mij ook wel als coördinator?', 'Hoe kijkt u daarnaar?'],
    ['Wordt mijn contract verlengd?', 'Waar hangt dat van af?'],
    ['Kan ik me laten omscholen?', 'Waar hangt dat van af?'],
    ['Weet u of de cursus vergoed wordt?', 'Wat weet u daar al over?'],
    ['Heb je al een besluit genomen?', 'Hoe ver ben je daarmee?'],
    ['Moet ik daar eerst een diploma voor halen?', 'Wat heb ik daarvoor nodig?'],
    ['Moet ik eerst mijn diploma halen?', 'Wat moet ik eerst doen?'],
    ['Staat de vacature nog open?', 'Hoe staat het daarmee?'],
    ['Vind je ook niet dat het te druk is?', 'Hoe kijk jij daarnaar?'],
    ['Moet ik wachten of nu solliciteren?', 'Wat pleit voor het een, en wat voor het ander?'],
    ['Denk je dat ik kans maak op die baan?', 'Hoe groot schat je mijn kans op die baan in?'],
    ['Zijn er cursussen die bij mij passen?', 'Welke cursussen zijn er die bij mij passen?'],
    ['Heb je al iets gehoord over mijn aanvraag?', 'Wat heb je al gehoord over mijn aanvraag?'],
    ['Nog kans op een vaste aanstelling?', 'Hoe groot is de kans op een vaste aanstelling?'],
    [
      'Kom ik in aanmerking voor een hogere schaal?',
      'Wat is ervoor nodig om in aanmerking te komen voor een hogere schaal?',
    ],
    ['Denk je dat het een maand duurt?', 'Hoe lang duurt het, denk je?'],
    ['Zit er nog rek in mijn salaris?', 'Hoeveel rek zit er nog in mijn salaris?'],
    ['Verwacht u van een teamleider dat hij meewerkt?', 'Wat verwacht u van een teamleider?'],
    ['Bent u het eens met mijn aanpak?', 'In hoeverre bent u het eens met mijn aanpak?'],
    ['Hoort dat bij mijn taken?', 'Wat hoort er allemaal bij mijn taken?'],
    ['Zijn er nog uren over in het team?', 'Hoeveel uren zijn er nog over in het team?'],
    ['Is er een reden waarom ik niet op de lijst sta?', 'Wat is de reden dat ik niet op de lijst sta?'],
    ['Telt mijn ervaring als reservist mee?', 'Hoe zwaar weegt dat mee?'],
    ['Is vier dagen werken hier mogelijk?', 'Wat is daarvoor nodig?'],
    ['Is mijn plek in gevaar?', 'Wat kun je daar nu al over zeggen?'],
    ['Komt er nog een ronde?', 'Wat is daarover al bekend?'],
    ['Ligt het aan mijn tempo of aan mijn toon?', 'Waar ligt het volgens jou aan?'],
    ['Vindt u mij te oud voor dit werk?', 'Hoe kijkt u daarnaar?'],
    ['Heeft het zin om nu al te solliciteren?', 'Wat zou je me aanraden?'],
  ])('%s', (text, suggestion) => expect(suggested(text, 'nl')).toBe(suggestion))

  test.each([
    'Kan ik mijn baan verliezen?',
    'Neem je mij of Peter mee naar die klant?',
    'Moet ik me zorgen maken over mijn baan?',
    'Ga je mij ontslaan?',
    'Kan ik ontslagen worden?',
    'Kan ik hier niet doorgroeien?',
    'Kan ik doorgroeien als ik mijn diploma haal?',
    'Kan ik je helpen met de inventaris?',
    'KAN IK DOORGROEIEN NAAR TEAMLEIDER?',
    'Is er iemand die dat weet?',
    'Zijn er een of twee plaatsen?',
  ])('not surely cut out, so the bare pattern: %s', (text) => {
    expect(suggested(text, 'nl')).toBe(closedQuestion.suggestion.nl)
  })
})

describe('a closed question opened up with the words of the user, in English', () => {
  test.each([
    ['Can I grow into a lead role?', 'What would it take for me to grow into a lead role?'],
    ['can i work from home one day', 'What would it take for me to work from home one day?'],
    ['Are there any openings on nights?', 'What openings are there on nights?'],
    ['Is there any money for the course?', 'How much money is there for the course?'],
    ['Is there a way to get on the list?', 'What ways are there to get on the list?'],
    ['Do you think I am ready for my own class?', 'To what extent do you think I am ready for my own class?'],
    ['Are you happy with my work?', 'What do you like about my work, and what could be better?'],
    ['Do I have a chance of a permanent contract?', 'What are my chances of a permanent contract?'],
    ['Would you recommend me to the council?', 'What would you need from me to recommend me to the council?'],
    ['Is that realistic?', 'How realistic is that?'],
    ['Is that possible?', 'What would that take?'],
    ["You see me as a coordinator, don't you?", 'How do you see that?'],
    ['Will my contract be extended?', 'What does that depend on?'],
    ["Do you know if anything's coming up?", 'What do you know about that so far?'],
    ['Have you decided yet?', 'Where do things stand with that?'],
    ['Do I need a diploma for that first?', 'What do I need for that?'],
    ['Are you going to replace Tom?', 'What are the plans there?'],
    ["Don't you think it's too busy?", 'How do you see that?'],
    ['Should I wait or apply now?', 'What would be the pros and cons of each?'],
    ['Do you think I stand a chance of that job?', 'How would you rate my chances of that job?'],
    ['Do you think it will take a month?', 'How long do you think it will take?'],
    ['Any news on the library posts?', "What's the latest on the library posts?"],
    ['any chance of a permanent contract', 'What are the chances of a permanent contract?'],
    ["Are there other teams where I'd fit in?", "What other teams are there where I'd fit in?"],
    ['Are there any hours left in the team?', 'How many hours are left in the team?'],
    ['Can anything be done about my rota?', 'What can be done about my rota?'],
    ["Was there a reason I wasn't told sooner?", "What was the reason I wasn't told sooner?"],
    ['Do you see me here in two years?', 'Where do you see me in two years?'],
    ['Is that part of my job?', "What's part of my job, and what isn't?"],
    ['Did I say something wrong in that meeting?', 'What could I have done differently in that meeting?'],
    ['Do you agree with my handling of it?', 'How far do you agree with my handling of it?'],
    [
      'Do you expect me to read email at home?',
      'What do you expect of me when it comes to reading email at home?',
    ],
    ['Will you let me chair the team meeting?', 'What would it take for me to chair the team meeting?'],
    ['Should I tell the customer myself?', 'What would you advise?'],
    ['Would you hire me?', 'What would you need to see from me?'],
    ['Is my job at risk?', 'What can you say about that at this point?'],
    ['Is it the budget, the timing or me?', 'What do you think it comes down to?'],
  ])('%s', (text, suggestion) => expect(suggested(text, 'en')).toBe(suggestion))

  test.each([
    'Can I be fired for that?',
    'Can I lose my job?',
    'Can I move up if I get my diploma?',
    'Can I help you with that?',
    'CAN I GROW INTO A LEAD ROLE?',
    'Am I going to be sacked?',
  ])('not surely cut out, so the bare pattern: %s', (text) => {
    expect(suggested(text, 'en')).toBe(closedQuestion.suggestion.en)
  })
})

test('two questions are set apart, each as it was typed', () => {
  const { findings } = coachQuestion('hoe zie jij mijn rol en wanneer komen de nieuwe bedden', 'nl')
  expect(findings.find(({ rule }) => rule === 'question/double')?.suggestion).toBe(
    'Stel ze één voor één: "Hoe zie jij mijn rol?" En daarna: "Wanneer komen de nieuwe bedden?"',
  )
})
