import type { Folder } from './records.ts'

/** A part of the folder by the name it has there. */
export type FolderPart = Exclude<keyof Folder, 'files'>

/** Somebody looked at a part of the folder that was not read. */
export class PartMissing extends Error {
  readonly part: FolderPart

  constructor(part: FolderPart) {
    super(`${part} was not read`)
    this.name = 'PartMissing'
    this.part = part
  }
}
