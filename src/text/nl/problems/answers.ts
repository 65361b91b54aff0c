import type { AnswerProblem, SheetProblem } from '../../../domain/problem.ts'
import { inThousands } from '../../problem-parts.ts'
import type { ProblemTextsOf } from '../../problems.ts'
import { either } from './words.ts'

export const answerProblems: ProblemTextsOf<AnswerProblem> = {
  required: () => 'Deze vraag heeft een antwoord nodig; kort mag.',
  'not-a-date': ({ text }) =>
    `"${text}" herkent career niet als datum. Bijvoorbeeld: vrijdag, over twee weken, 6 december of 2026-12-06.`,
  'vague-date': ({ text }) =>
    `"${text}" is nog geen datum. Welke datum wordt het? Bijvoorbeeld: 1 september of 2026-09-01.`,
  'impossible-date': ({ text }) =>
    `${text.replace(/^(?:op|per|tot|uiterlijk|v[oó][oó]r) /i, '')} bestaat niet. Welke dag bedoel je? Bijvoorbeeld: 30 april of 2026-04-30.`,
  'ambiguous-date': ({ text, days }, dates) =>
    `"${text}" kan ${either(days.map(dates.longDay))} zijn. Typ de datum die je bedoelt, bijvoorbeeld ${days[0] ?? '2026-12-06'}.`,
  'several-people': ({ text, names }) => `"${text}" kan ${either(names)} zijn. Geef de hele naam.`,
  'day-not-name': ({ text }) =>
    `"${text}" is een dag. Met wie is het gesprek? Typ een naam, bijvoorbeeld: Anna. Naar de dag vraagt career daarna.`,
  'date-passed': ({ day }, dates) =>
    `Hier staat een dag die al voorbij is: ${dates.longDay(day)}. Kies vandaag of een dag die nog komt, bijvoorbeeld: over twee weken.`,
  'date-ahead': ({ day }, dates) =>
    `Hier staat een dag die nog moet komen: ${dates.longDay(day)}. Kies vandaag of een dag ervoor, bijvoorbeeld: gisteren.`,
  'wrong-choice': ({ text, choices }) => `"${text}" staat er niet bij. Kies uit: ${either(choices)}.`,
  'not-on-the-scale': ({ text, from, to }) =>
    `"${text}" past hier niet. Typ een heel getal van ${from} tot en met ${to}, bijvoorbeeld ${Math.round((from + to) / 2)}.`,
  'not-yes-or-no': ({ text }) => `"${text}" is geen ja of nee. Typ ja of nee; j of n mag ook.`,
  'not-text': () =>
    'Hier hoort gewone tekst, geen lijst en geen blok. Zet de woorden achter de dubbele punt, bijvoorbeeld: with: Anna',
  'not-a-list': () =>
    'Hier hoort een lijst: elk ding op een eigen regel, achter een streepje. Bijvoorbeeld: - de overdracht van dinsdag',
  'not-an-agreement': () =>
    'Deze afspraak kan career niet lezen. Schrijf één zin, zoals "Anna mailt HR vóór 15 januari", of een blok zoals {what: HR mailen, who: Anna, by: 2027-01-15}.',
  'not-a-not-now': () =>
    'Dit "niet nu" kan career niet lezen. Schrijf wat, en wanneer of onder welke voorwaarde, zoals {what: meelopen bij de planning, again: 2026-09-01}.',
  'too-many': ({ most, got }) =>
    `Dit zijn er ${got}, en er passen er hoogstens ${most}. Laat de ${most === 1 ? '' : `${most} `}belangrijkste staan.`,
  'too-long': ({ most, got }) =>
    `Dit antwoord is ${inThousands(got, '.')} tekens lang; er passen er ${inThousands(most, '.')}. Kort het in, of bewaar de rest in een eigen bestand.`,
}

export const sheetProblems: ProblemTextsOf<SheetProblem> = {
  'not-a-sheet': () =>
    'Dit is geen antwoordblad van career. Maak er een met bijvoorbeeld career prep --questions, en vul dat in.',
  'other-flow': ({ expected, got }) =>
    `Dit antwoordblad is van career ${got}, en hier hoort er een van career ${expected}. Geef het mee aan career ${got}, of maak een nieuw blad: career ${expected} --questions.`,
  'newer-sheet': ({ version }) =>
    `Dit antwoordblad komt uit een nieuwere career (versie ${version} van het blad). Werk career bij, of maak met --questions een nieuw blad.`,
  'unknown-question': ({ id, near }) =>
    `De vraag ${id} bestaat niet. ${near === null ? 'Met --questions zie je welke vragen er zijn.' : `Bedoel je ${near}?`}`,
  'does-not-apply': ({ id }) =>
    `"${id}" wordt bij deze antwoorden niet gevraagd, dus dit antwoord telt niet mee. Haal het weg, of kijk of de andere antwoorden kloppen.`,
  'cannot-be-private': ({ id }) => `${id} kan niet onder private staan. Zet het onder answers.`,
  'other-record': ({ asked, sheet }) =>
    `Dit blad hoort bij ${sheet}, en je vroeg om ${asked}. Maak een nieuw blad met --questions, of haal meeting: weg uit de kop van het blad als je zeker weet dat het klopt.`,
  'answered-twice': ({ id }) =>
    `${id} staat op twee plaatsen in het blad, met verschillende antwoorden. Dit antwoord telt; het andere is niet bewaard.`,
  'cannot-be-shared': ({ id }) =>
    `${id} blijft altijd alleen voor jou, en kan dus niet onder share staan. Zet het onder answers.`,
  unanswered: ({ id, question }) =>
    `Deze vraag moet nog een antwoord krijgen: ${question} Zet het achter ${id}: in een antwoordblad, en geef dat mee met --answers.`,
}
