import { fileURLToPath } from 'node:url'
import { CommanderError } from 'commander'
import { expect, test } from 'vitest'
import { createPublishedSchemas } from '../../src/adapters/system/published-schemas.ts'
import { buildProgram } from '../../src/cli/program.ts'
import { reportOf } from '../../src/cli/report.ts'
import { usageProblem } from '../../src/cli/usage-problem.ts'
import { SCHEMA_KINDS } from '../../src/domain/file-kinds.ts'
import type { Catalogue } from '../../src/text/catalogue.ts'
import { en } from '../../src/text/en.ts'
import { nl } from '../../src/text/nl.ts'
import { fileSchema, outputSchema, schemaList } from '../../src/usecases/schema.ts'
import { publishedText } from '../schemas/checker.ts'

const deps = (catalogue: Catalogue) => ({
  catalogue,
  schemas: createPublishedSchemas(fileURLToPath(new URL('../../schemas', import.meta.url))),
})

test.each([nl, en])('lists every kind, and how to see one ($language)', (catalogue) => {
  const { lines, json } = schemaList(deps(catalogue))
  for (const kind of SCHEMA_KINDS) expect(lines.some((line) => line.startsWith(`  ${kind} `))).toBe(true)
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(80)
  expect(json).toMatchObject({ schema: 1, command: 'schema', kinds: SCHEMA_KINDS.map((kind) => ({ kind })) })
})

test.each([nl, en])(
  'prints the schema of a file in the words of $language, byte for byte',
  async (catalogue) => {
    const done = await fileSchema(deps(catalogue), 'meeting')
    const { out } = reportOf(done, false, catalogue)
    expect(out).toBe(publishedText(`${catalogue.language}/meeting.schema.json`))
    const json: unknown = JSON.parse(reportOf(done, true, catalogue).out)
    expect(json).toEqual({ schema: 1, command: 'schema', kind: 'meeting', document: JSON.parse(out) })
  },
)

test('prints the schemas of all JSON output, or of one command', async () => {
  const all = await outputSchema(deps(nl), [])
  expect(reportOf(all, false, nl).out).toBe(publishedText('output.schema.json'))
  const one = reportOf(await outputSchema(deps(nl), ['agreements', 'done']), false, nl)
  expect(JSON.parse(one.out)).toMatchObject({ $schema: expect.any(String), type: 'object' })
  const none = reportOf(await outputSchema(deps(nl), ['agrements']), false, nl)
  expect(none.exitCode).toBe(2)
  expect(none.error).toContain('Bedoel je career schema json agreements?')
})

test('a kind there is not is refused with those there are', async () => {
  const program = await buildProgram({
    texts: nl,
    version: '0',
    width: 80,
    write: () => {},
    writeError: () => {},
    run: () => {},
  })
  const argv = ['schema', 'meting']
  const error: unknown = await program.parseAsync(argv, { from: 'user' }).catch((thrown: unknown) => thrown)
  const problem = error instanceof CommanderError ? usageProblem(error, program, argv) : null
  const said = reportOf(
    { is: 'failed', failure: { exit: 2, problems: problem === null ? [] : [{ problem }] } },
    false,
    nl,
  )
  expect(said.error).toMatch(
    /^"meting" kan niet bij career schema\. Hier hoort career, plan, .* of json\. Bijvoorbeeld: career schema career\n$/,
  )
})
