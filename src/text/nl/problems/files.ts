import type { FileProblem, TemplateProblem, YamlFault } from '../../../domain/problem.ts'
import { asClause, exampleLine, inBytes, placeInFile } from '../../problem-parts.ts'
import type { ProblemTextsOf } from '../../problems.ts'
import { either, exampleOf, expectedWords, foundWords } from './words.ts'

export const fileProblems: ProblemTextsOf<FileProblem> = {
  'bad-yaml': ({ detail, fault }) =>
    `Deze YAML kan career niet lezen: ${fault === undefined ? `${asClause(detail)}.` : YAML_FAULTS[fault]}`,
  'not-utf8': ({ byte, looks }) =>
    `Dit bestand is geen UTF-8-tekst: byte ${byte} past niet. ${OTHER_TEXT[looks]}`,
  'not-a-file': ({ is = 'other' }) => NO_FILE[is],
  'not-there': () => 'Dit bestand is er niet. Kijk of de naam klopt, en of je in de goede map zit.',
  'too-large': ({ bytes, most }) =>
    `Dit bestand is te groot: ${inBytes(bytes)}, en career leest tot ${inBytes(most)}. Verplaats een deel naar een ander bestand.`,
  'would-be-too-large': ({ bytes, most }) =>
    `Dit zou ${inBytes(bytes)} worden, en career leest tot ${inBytes(most)}. Er is niets opgeslagen. Maak je tekst korter, of verplaats een deel van dit bestand naar een ander bestand.`,
  'too-complex': () =>
    'Dit bestand is te ingewikkeld om te lezen: er zit te veel in elkaar, of er zijn te veel verwijzingen met & en *. Schrijf het eenvoudiger.',
  'newer-schema': ({ schema, known }) =>
    `Dit bestand is gemaakt met een nieuwere career (schema ${schema}; deze kent er ${known}). Werk career bij en probeer het opnieuw. Er is niets veranderd.`,
  'wrong-value': ({ path, expected, got }) =>
    `${path === '' ? 'In dit bestand' : `Bij ${placeInFile(path)}`} staat ${foundWords(got)}. Hier hoort ${expectedWords(expected)}. Bijvoorbeeld: ${exampleLine(path, exampleOf(expected))}`,
  'missing-value': ({ path, expected }) =>
    `${placeInFile(path)} ontbreekt. Hier hoort ${expectedWords(expected)}. Bijvoorbeeld: ${exampleLine(path, exampleOf(expected))}`,
}

const OTHER_TEXT: Readonly<Record<'utf-16' | 'latin-1' | 'binary', string>> = {
  'utf-16': 'Het lijkt UTF-16. Sla het in je editor op als UTF-8.',
  'latin-1': 'Het lijkt Latin-1 (ook wel Windows-1252). Sla het in je editor op als UTF-8.',
  binary:
    'Het lijkt geen tekst. Haal het weg, of zet een eerdere kopie terug; die liggen per dag in .career/backup in je map.',
}

const NO_FILE: Readonly<Record<'folder' | 'link-out' | 'dead-link' | 'other', string>> = {
  folder: 'Dit is een map, en hier hoort een bestand. Geef de map een andere naam.',
  'link-out':
    'Dit is een link naar iets buiten je map, en die volgt career niet. Zet het bestand zelf in je map.',
  'dead-link': 'Dit is een link naar iets wat er niet is. Haal de link weg, of zet het bestand zelf hier.',
  other: 'Dit is geen gewoon bestand. Geef de naam van een bestand.',
}

export const templateProblems: ProblemTextsOf<TemplateProblem> = {
  'unknown-name': ({ name, known }) =>
    `In dit sjabloon staat ${name}, en die naam kent career hier niet. Kies uit: ${either(known)}.`,
  'bad-template': ({ detail }) =>
    `Dit sjabloon kan career niet lezen: ${asClause(detail)}. Herstel het, of haal je eigen sjabloon weg; dan geldt dat van career weer.`,
}

const YAML_FAULTS: Readonly<Record<YamlFault, string>> = {
  'open-quote':
    'een aanhalingsteken gaat open en niet dicht. Zet er ook een achter de tekst, zoals: with: "Anna"',
  'open-bracket':
    'een { of [ gaat open en niet dicht. Zet er } of ] achter, zoals: questions: [Wie beslist er?]',
  tab: 'er staat een tab waar spaties horen. Spring in met twee spaties.',
  colon:
    'er staat een dubbele punt in een tekst zonder aanhalingstekens. Zet de hele tekst ertussen, zoals: outcome: "mijn wens: een opleiding"',
  'key-twice': 'deze naam staat er twee keer. Laat er één staan.',
  'two-documents': 'er staan twee documenten in, met --- ertussen. Laat er één staan.',
  'no-such-alias':
    'een * verwijst naar iets wat er niet is. Zet de tekst tussen aanhalingstekens, zoals: outcome: "*belangrijk"',
  nul: 'er staat een teken in dat geen tekst is. Sla het bestand opnieuw op als gewone tekst.',
  'two-versions':
    'er staan twee versies door elkaar, tussen <<<<<<< en >>>>>>>. Kies per stuk wat blijft, en haal die regels met tekens weg.',
  other:
    'deze regel past niet in het geheel. Kijk naar de inspringing, en of achter elke naam een dubbele punt en een spatie staan, zoals: with: Anna',
}
