import type { FileProblem, TemplateProblem } from '../../../domain/problem.ts'
import { asClause, exampleLine, inBytes, placeInFile } from '../../problem-parts.ts'
import type { ProblemTextsOf } from '../../problems.ts'
import { either, exampleOf, expectedWords, foundWords } from './words.ts'

export const fileProblems: ProblemTextsOf<FileProblem> = {
  'bad-yaml': ({ detail }) =>
    `career can't read this YAML: ${asClause(detail)}. Look at the indentation, colons and quotation marks on this line. Fix it in your editor or with career edit FILE.`,
  'not-utf8': ({ byte }) =>
    `This file is not UTF-8 text: byte ${byte} doesn't fit. Save it as UTF-8 in your editor.`,
  'not-a-file': () => 'This is not a regular file; it may be a folder. Give the name of a file.',
  'not-there': () => 'There is no such file. Check the name, and whether you are in the right folder.',
  'too-large': ({ bytes, most }) =>
    `This file is too large: ${inBytes(bytes)}, and career reads up to ${inBytes(most)}. Move part of it to another file.`,
  'too-complex': () =>
    'This file is too complex to read: it is nested too deep, or has too many references with & and *. Write it more simply.',
  'newer-schema': ({ schema, known }) =>
    `A newer career made this file (schema ${schema}; this one knows ${known}). Update career and try again. Nothing was changed.`,
  'wrong-value': ({ path, expected, got }) =>
    `${path === '' ? 'This file' : placeInFile(path)} holds ${foundWords(got)}. Expected: ${expectedWords(expected)}. For example: ${exampleLine(path, exampleOf(expected))}`,
  'missing-value': ({ path, expected }) =>
    `${placeInFile(path)} is missing. Expected: ${expectedWords(expected)}. For example: ${exampleLine(path, exampleOf(expected))}`,
}

export const templateProblems: ProblemTextsOf<TemplateProblem> = {
  'unknown-name': ({ name, known }) =>
    `This template names ${name}, which career doesn't know here. Choose from: ${either(known)}.`,
  'bad-template': ({ detail }) =>
    `career can't read this template: ${asClause(detail)}. Fix it, or remove your own version; then career uses its own again.`,
}
