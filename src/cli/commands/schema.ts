import { SCHEMA_KINDS } from '../../domain/file-kinds.ts'
import { addCommand, requestOf, type AddCommand } from '../command.ts'
import { oneOf } from '../one-of.ts'

const KINDS = [...SCHEMA_KINDS, 'json'] as const

export const addSchema: AddCommand = (program, deps) => {
  const { help, argument, commandArgument, placeholder } = deps.texts.follow.schema
  const command = addCommand(program, 'schema', help.schema, deps)
  command
    .argument(`[${placeholder.kind}]`, argument, oneOf(KINDS))
    .argument(`[${placeholder.command}...]`, commandArgument)
    .action((kind: (typeof KINDS)[number] | undefined, words: readonly string[]) =>
      deps.run(
        requestOf(command, async ({ deps: { catalogue }, schemas }) => {
          const { fileSchema, outputSchema, schemaList } = await import('../../usecases/schema.ts')
          const ready = { catalogue, schemas }
          if (kind === undefined) return schemaList(ready)
          if (kind === 'json') return outputSchema(ready, words)
          return words.length === 0
            ? fileSchema(ready, kind)
            : { is: 'failed', failure: { exit: 2, problems: [{ problem: { code: 'too-many-arguments' } }] } }
        }),
      ),
    )
}
