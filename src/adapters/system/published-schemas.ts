import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { PublishedSchemas } from '../../usecases/schema-ports.ts'
import { schemaName } from '../files/schema-place.ts'

/**
 * The schemas in the folder that is installed with the program.
 * @param folder its absolute path
 */
export const createPublishedSchemas = (folder: string): PublishedSchemas => ({
  ofFile: (kind, language) => readFile(join(folder, language, schemaName(kind)), 'utf8'),
  ofOutput: () => readFile(join(folder, 'output.schema.json'), 'utf8'),
})
