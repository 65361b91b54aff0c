import type { FileKind } from '../../domain/file-kinds.ts'
import { OWN } from './root.ts'

/** Where a folder has copies of the schemas of its files, for editors. */
export const SCHEMA_COPIES = `${OWN}/schemas`

/** The file of the schema of a kind of file, wherever it is kept. */
export const schemaName = (kind: FileKind): string => `${kind}.schema.json`

/** The copy of it in the user's folder. */
export const copyOfSchema = (kind: FileKind): string => `${SCHEMA_COPIES}/${schemaName(kind)}`
