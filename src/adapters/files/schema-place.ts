import { type FileKind, schemaName } from '../../domain/file-kinds.ts'
import { OWN } from './root.ts'

/** Where a folder has copies of the schemas of its files, for editors. */
export const SCHEMA_COPIES = `${OWN}/schemas`

/** The copy of the schema of a kind of file in the user's folder. */
export const copyOfSchema = (kind: FileKind): string => `${SCHEMA_COPIES}/${schemaName(kind)}`
