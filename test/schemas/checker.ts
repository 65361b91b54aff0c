// Checks files against the schemas that are published, with a checker that has nothing of ours.
import { Ajv, type ValidateFunction } from 'ajv'
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { typeOfFile } from '../../src/adapters/files/record-files.ts'
import { FILE_KINDS, type FileKind } from '../../src/domain/file-kinds.ts'

const PLACE = new URL('../../schemas/', import.meta.url)

export const publishedText = (file: string): string => readFileSync(new URL(file, PLACE), 'utf8')

/** Strict about the schemas themselves: a word it does not know is an error, but for the one that only editors read. */
export const checker = (): Ajv => {
  const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true })
  ajv.addKeyword('patternErrorMessage')
  return ajv
}

const compiled = new Map<FileKind, ValidateFunction>()

function schemaOf(kind: FileKind): ValidateFunction {
  const known = compiled.get(kind)
  if (known) return known
  const made = checker().compile(JSON.parse(publishedText(`nl/${kind}.schema.json`)))
  compiled.set(kind, made)
  return made
}

export const KINDS = Object.keys(FILE_KINDS) as readonly FileKind[]

/** Which kind of file stands in this place of a folder; null for one that is no record. */
export function kindOfFile(file: string): FileKind | null {
  const type = typeOfFile(file)
  return KINDS.find((kind) => FILE_KINDS[kind] === type) ?? null
}

/** What the schema has against data; nothing when it is right. */
export function faultsInData(kind: FileKind, data: unknown): readonly string[] {
  const validate = schemaOf(kind)
  return validate(data) ? [] : (validate.errors ?? []).map((one) => `${one.instancePath} ${one.message}`)
}

/** The same for the text of a file. */
export const faultsInText = (kind: FileKind, text: string): readonly string[] =>
  faultsInData(kind, parse(text, { logLevel: 'error' }))

const outputs = new Map<string, ValidateFunction>()

function outputOf(command: string): ValidateFunction | null {
  const known = outputs.get(command)
  if (known) return known
  const { definitions } = JSON.parse(publishedText('output.schema.json')) as {
    readonly definitions: Readonly<Record<string, object>>
  }
  const schema = Object.hasOwn(definitions, command) ? definitions[command] : undefined
  if (schema === undefined) return null
  const made = checker().compile(schema)
  outputs.set(command, made)
  return made
}

/** The name of a command among the definitions of `career schema json`. */
export const definitionOf = (words: string): string => (words === '' || words === 'status' ? 'career' : words)

/** What the published schema of a command has against a document it gave; of `error` for standard error. */
export function faultsInOutput(words: string, document: unknown): readonly string[] {
  const validate = outputOf(definitionOf(words))
  if (validate === null) return [`there is no schema of what career ${words} --json gives`]
  return validate(document) ? [] : (validate.errors ?? []).map((one) => `${one.instancePath} ${one.message}`)
}

/** What the schemas have against the records among these files, each with its name. */
export const faultsInFiles = (files: Readonly<Record<string, string>>): readonly string[] =>
  Object.entries(files).flatMap(([file, text]) => {
    const kind = kindOfFile(file)
    const faults = kind === null ? [] : faultsInText(kind, text.replace(/^\uFEFF/, ''))
    return faults.map((fault) => `${file}: ${fault}`)
  })
