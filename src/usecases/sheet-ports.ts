import type { Located, Place } from '../domain/problem.ts'
import type { Result } from '../domain/result.ts'
import type { Json } from '../engine/answers.ts'

/** One answer of a sheet, with where it stands. */
export interface SheetEntry {
  readonly id: string
  readonly value: Json
  readonly place: Place
  /** Where each key of a map, or each item of a list, stands. */
  readonly inner: Readonly<Record<string, Place>>
}

/** A sheet as it was read; nothing in it was checked against a flow yet. */
export interface RawSheet {
  readonly flow: string | null
  readonly version: number | null
  readonly language: string | null
  readonly route: string | null
  /** The meeting it was printed for. */
  readonly meeting: string | null
  readonly place: Place
  readonly answers: readonly SheetEntry[]
  /** Shareable answers to be kept to oneself. */
  readonly private: readonly SheetEntry[]
  /** Private-until-shared answers to be shared. */
  readonly share: readonly SheetEntry[]
}

/** One line of a sheet to be filled in. */
export interface SheetLine {
  readonly comments: readonly string[]
  readonly key: string
  /** What is known, or null for nothing yet; a list shows as `[]` when it is empty. */
  readonly value: Json
  /** A map by record id: one line each. */
  readonly inner?: readonly SheetLine[]
}

export interface SheetPage {
  readonly comments: readonly string[]
  readonly header: Readonly<Record<string, string | number>>
  readonly lines: readonly SheetLine[]
}

/** Reads and writes the YAML of answer sheets. */
export interface Sheets {
  /** @param name the file as the user named it, for places */
  readonly parse: (text: string, name: string) => Promise<Result<RawSheet, readonly Located[]>>
  readonly print: (page: SheetPage) => Promise<string>
}
