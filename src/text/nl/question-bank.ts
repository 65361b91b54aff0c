import type { QuestionBank } from '../question-bank.ts'

export const questionBank: QuestionBank = {
  kinds: {
    annual: [
      'Wat deed ik het afgelopen jaar dat je vaker wilt zien?',
      'Waar zie jij mij over een jaar?',
      'Wat heeft het team het komende jaar van mij nodig?',
    ],
    appraisal: [
      'Waar is mijn beoordeling op gebaseerd?',
      'Wat maakt voor jou het verschil met een hogere beoordeling?',
      'Wat wil je volgend jaar anders zien?',
      'Hoe gaat het na dit gesprek verder?',
    ],
    'sounding-board': ['Wat zie jij dat ik niet zie?', 'Welke vraag zou ik mezelf moeten stellen?'],
    hr: [
      'Welke mogelijkheden zijn er hier die ik nog niet ken?',
      'Wie in de organisatie zou ik hierover moeten spreken?',
    ],
    'first-talk': [
      'Wat moet ik over een half jaar kunnen?',
      'Hoe ging het verder met wie dit werk hiervoor deed?',
      'Hoe gaan jullie om met fouten?',
    ],
  },
  directions: {
    up: [
      'Wat zou je van me moeten zien om me die stap te laten zetten?',
      'Welk deel van dat werk kan ik nu al doen?',
    ],
    broaden: ['Wat heeft het team nodig dat nu niemand doet?', 'Met wie kan ik een tijdje meelopen?'],
    deepen: [
      'Op welk gebied mist het team iemand die er veel van weet?',
      'Wat moet ik leren om daarin de vraagbaak te worden?',
    ],
    'other-role': [
      'Wie kan me dat werk van dichtbij laten zien?',
      'Hoe zijn anderen hier in dat werk terechtgekomen?',
    ],
    project: ['Welk probleem zou jij graag opgelost zien?', 'Wat is er nodig om dit klein te proberen?'],
    less: ['Welk deel van mijn werk kan iemand anders leren?', 'Hoe hebben anderen dat hier geregeld?'],
    unknown: ['Wat zie jij mij doen waar ik goed in ben?', 'Bij wie zou jij mij een dag laten meelopen?'],
  },
  employer: [
    'Welk budget is er om iets te leren?',
    'Hoeveel werktijd kan ik aan leren besteden?',
    'Hoe kan ik een tijdje op een andere afdeling werken?',
    'Wanneer in het jaar wordt hierover beslist?',
  ],
  tipAsk: (tip) => `Jij gaf me eerder als tip: “${tip}” Dat zou ik ook graag doen.`,
}
