import type { FileProblem, TemplateProblem } from '../../../domain/problem.ts'
import { asClause, exampleLine, inBytes, placeInFile } from '../../problem-parts.ts'
import type { ProblemTextsOf } from '../../problems.ts'
import { either, exampleOf, expectedWords, foundWords } from './words.ts'

export const fileProblems: ProblemTextsOf<FileProblem> = {
  'bad-yaml': ({ detail }) =>
    `Deze YAML kan career niet lezen: ${asClause(detail)}. Kijk op deze regel naar inspringing, dubbele punten en aanhalingstekens. Herstel het in je editor of met career edit BESTAND.`,
  'not-utf8': ({ byte }) =>
    `Dit bestand is geen UTF-8-tekst: byte ${byte} past niet. Sla het in je editor op als UTF-8.`,
  'not-a-file': () => 'Dit is geen gewoon bestand, maar bijvoorbeeld een map. Geef de naam van een bestand.',
  'not-there': () => 'Dit bestand is er niet. Kijk of de naam klopt, en of je in de goede map zit.',
  'too-large': ({ bytes, most }) =>
    `Dit bestand is te groot: ${inBytes(bytes)}, en career leest tot ${inBytes(most)}. Verplaats een deel naar een ander bestand.`,
  'too-complex': () =>
    'Dit bestand is te ingewikkeld om te lezen: er zit te veel in elkaar, of er zijn te veel verwijzingen met & en *. Schrijf het eenvoudiger.',
  'newer-schema': ({ schema, known }) =>
    `Dit bestand is gemaakt met een nieuwere career (schema ${schema}; deze kent er ${known}). Werk career bij en probeer het opnieuw. Er is niets veranderd.`,
  'wrong-value': ({ path, expected, got }) =>
    `${path === '' ? 'In dit bestand' : `Bij ${placeInFile(path)}`} staat ${foundWords(got)}. Hier hoort ${expectedWords(expected)}. Bijvoorbeeld: ${exampleLine(path, exampleOf(expected))}`,
  'missing-value': ({ path, expected }) =>
    `${placeInFile(path)} ontbreekt. Hier hoort ${expectedWords(expected)}. Bijvoorbeeld: ${exampleLine(path, exampleOf(expected))}`,
}

export const templateProblems: ProblemTextsOf<TemplateProblem> = {
  'unknown-name': ({ name, known }) =>
    `In dit sjabloon staat ${name}, en die naam kent career hier niet. Kies uit: ${either(known)}.`,
  'bad-template': ({ detail }) =>
    `Dit sjabloon kan career niet lezen: ${asClause(detail)}. Herstel het, of haal je eigen sjabloon weg; dan geldt dat van career weer.`,
}
