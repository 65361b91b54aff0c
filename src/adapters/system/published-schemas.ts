import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { schemaName } from '../../domain/file-kinds.ts'
import type { PublishedSchemas } from '../../usecases/schema-ports.ts'

/**
 * The schemas in the folder that is installed with the program.
 * @param folder its absolute path
 */
export const createPublishedSchemas = (folder: string): PublishedSchemas => ({
  ofFile: (kind, language) => readFile(join(folder, language, schemaName(kind)), 'utf8'),
  ofOutput: () => readFile(join(folder, 'output.schema.json'), 'utf8'),
})
