import type { FileProblem, TemplateProblem, YamlFault } from '../../../domain/problem.ts'
import { asClause, exampleLine, inBytes, placeInFile } from '../../problem-parts.ts'
import type { ProblemTextsOf } from '../../problems.ts'
import { either, exampleOf, expectedWords, foundWords } from './words.ts'

export const fileProblems: ProblemTextsOf<FileProblem> = {
  'bad-yaml': ({ detail, fault }) =>
    `career can't read this YAML: ${fault === undefined ? `${asClause(detail)}.` : YAML_FAULTS[fault]}`,
  'not-utf8': ({ byte, looks }) =>
    `This file is not UTF-8 text: byte ${byte} doesn't fit. ${OTHER_TEXT[looks]}`,
  'not-a-file': ({ is = 'other' }) => NO_FILE[is],
  'not-there': () => 'There is no such file. Check the name, and whether you are in the right folder.',
  'too-large': ({ bytes, most }) =>
    `This file is too large: ${inBytes(bytes)}, and career reads up to ${inBytes(most)}. Move part of it to another file.`,
  'would-be-too-large': ({ bytes, most }) =>
    `This would become ${inBytes(bytes)}, and career reads up to ${inBytes(most)}. Nothing was saved. Make your text shorter, or move part of this file to another one.`,
  'too-complex': () =>
    'This file is too complex to read: it is nested too deep, or has too many references with & and *. Write it more simply.',
  'newer-schema': ({ schema, known }) =>
    `A newer career made this file (schema ${schema}; this one knows ${known}). Update career and try again. Nothing was changed.`,
  'wrong-value': ({ path, expected, got }) =>
    `${path === '' ? 'This file' : placeInFile(path)} holds ${foundWords(got)}. Expected: ${expectedWords(expected)}. For example: ${exampleLine(path, exampleOf(expected))}`,
  'missing-value': ({ path, expected }) =>
    `${placeInFile(path)} is missing. Expected: ${expectedWords(expected)}. For example: ${exampleLine(path, exampleOf(expected))}`,
}

const OTHER_TEXT: Readonly<Record<'utf-16' | 'latin-1' | 'binary', string>> = {
  'utf-16': 'It looks like UTF-16. Save it as UTF-8 in your editor.',
  'latin-1': 'It looks like Latin-1 (also called Windows-1252). Save it as UTF-8 in your editor.',
  binary: `It doesn't look like text. Remove it, or put back an earlier copy; they are kept by day in .career/backup in your folder.`,
}

const NO_FILE: Readonly<Record<'folder' | 'link-out' | 'dead-link' | 'other', string>> = {
  folder: 'This is a folder, where a file belongs. Give the folder another name.',
  'link-out':
    "This is a link to something outside your folder, and career doesn't follow it. Put the file itself in your folder.",
  'dead-link': 'This is a link to something that is not there. Remove the link, or put the file itself here.',
  other: 'This is not an ordinary file. Give the name of a file.',
}

export const templateProblems: ProblemTextsOf<TemplateProblem> = {
  'unknown-name': ({ name, known }) =>
    `This template names ${name}, which career doesn't know here. Choose from: ${either(known)}.`,
  'bad-template': ({ detail }) =>
    `career can't read this template: ${asClause(detail)}. Fix it, or remove your own version; then career uses its own again.`,
}

const YAML_FAULTS: Readonly<Record<YamlFault, string>> = {
  'open-quote':
    'a quotation mark opens and never closes. Put one after the text as well, as in: with: "Priya"',
  'open-bracket': 'a { or [ opens and never closes. Put } or ] after it, as in: questions: [Who decides?]',
  tab: 'there is a tab where spaces belong. Indent with two spaces.',
  colon:
    'there is a colon in a text without quotation marks. Put the whole text between them, as in: outcome: "my wish: a course"',
  'key-twice': 'this name is there twice. Leave one of them.',
  'two-documents': 'there are two documents in it, with --- between them. Leave one of them.',
  'no-such-alias':
    'a * points at something that is not there. Put the text between quotation marks, as in: outcome: "*important"',
  nul: 'there is a character in it that is not text. Save the file again as plain text.',
  'two-versions':
    'two versions are mixed up, between <<<<<<< and >>>>>>>. Choose what stays, piece by piece, and remove those lines of signs.',
  other:
    'this line does not fit the rest. Look at the indentation, and whether each name has a colon and a space after it, as in: with: Priya',
}
