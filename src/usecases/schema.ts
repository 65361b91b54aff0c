import { SCHEMA_KINDS, type FileKind } from '../domain/file-kinds.ts'
import { nearest } from '../domain/nearest.ts'
import type { Json } from '../engine/answers.ts'
import type { Catalogue } from '../text/catalogue.ts'
import { failed, type CommandResult, type Done } from './result.ts'
import type { PublishedSchemas } from './schema-ports.ts'

/** Where the files of each kind stand in a folder. */
const PLACES: Readonly<Record<FileKind, string>> = {
  career: 'career.yaml',
  plan: 'plan.yaml',
  people: 'people.yaml',
  agreements: 'agreements.yaml',
  meeting: 'meetings/*.yaml',
  checkin: 'checkins/*.yaml',
  review: 'reviews/*.yaml',
  evidence: 'evidence/*.yaml',
  feedback: 'feedback/*.yaml',
  practice: 'practice/*.yaml',
  log: 'log/*.yaml',
}

export interface SchemaDeps {
  readonly schemas: PublishedSchemas
  readonly catalogue: Catalogue
}

/** `career schema`: which schemas there are. */
export function schemaList({ catalogue }: SchemaDeps): Done {
  const { kinds, output, more } = catalogue.follow.schema
  const width = Math.max(...SCHEMA_KINDS.map((kind) => kind.length)) + 2
  const line = (name: string, words: string): string => `  ${name.padEnd(width)}${words}`
  return {
    is: 'done',
    lines: [
      ...SCHEMA_KINDS.map((kind) => line(kind, `${PLACES[kind].padEnd(18)}${kinds[kind]}`)),
      line('json', output),
      '',
      more,
    ],
    json: {
      schema: 1,
      command: 'schema',
      kinds: SCHEMA_KINDS.map((kind) => ({ kind, file: PLACES[kind], title: kinds[kind] })),
    },
  }
}

/** `career schema meeting`: the JSON Schema of one kind of file. */
export async function fileSchema({ schemas, catalogue }: SchemaDeps, kind: FileKind): Promise<Done> {
  return document(await schemas.ofFile(kind, catalogue.language), { kind })
}

/**
 * `career schema json [COMMAND]`: the JSON Schema of what a command gives with `--json`, or those of all.
 * @param words the words of a command; none for all
 */
export async function outputSchema(
  { schemas }: SchemaDeps,
  words: readonly string[],
): Promise<CommandResult> {
  const text = await schemas.ofOutput()
  if (words.length === 0) return document(text, { kind: 'json' })
  const { definitions, ...all } = JSON.parse(text) as {
    readonly definitions: Readonly<Record<string, object>>
  }
  const name = words.join(' ')
  const found = Object.hasOwn(definitions, name) ? definitions[name] : undefined
  if (found !== undefined) {
    const { $schema } = all as { readonly $schema?: string }
    return document(`${JSON.stringify({ $schema, ...found }, null, 2)}\n`, { kind: 'json', of: name })
  }
  const [near] = nearest(name, Object.keys(definitions), 1)
  const problem = {
    code: 'unknown-command',
    text: `schema json ${name}`,
    near: near === undefined ? null : `schema json ${near}`,
  } as const
  return failed({ exit: 2, problems: [{ problem }] })
}

const document = (text: string, about: Readonly<Record<string, Json>>): Done => ({
  is: 'done',
  verbatim: true,
  lines: text.trimEnd().split('\n'),
  json: { schema: 1, command: 'schema', ...about, document: JSON.parse(text) as Json },
})
