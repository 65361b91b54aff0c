import type { FileKind } from '../../domain/file-kinds.ts'
import { OWN } from './root.ts'

/** Where a folder has copies of the schemas of its files, for editors. */
export const SCHEMA_COPIES = `${OWN}/schemas`

export const schemaName = (kind: FileKind): string => `${kind}.schema.json`

export const copyOfSchema = (kind: FileKind): string => `${SCHEMA_COPIES}/${schemaName(kind)}`
