import { SCHEMA } from '../schema/schema-number.ts'

/** The program this is part of; a test holds it to the version of the package. */
export const PROGRAM = '0.1.0'

/**
 * A short sum of the shapes of all records; a test holds it to them. What a program with other shapes remembered must
 * not stand for what this one would read.
 */
export const SHAPES = '8k5fjv7z'

/**
 * A short sum of the module that says what is left of a record; a test holds it to that. What another one said of it must
 * not stand for what this one would say.
 */
export const OUTLINES = '695g37jk'

/** Which program, format, shapes and outlines a remembered record is for. To be raised when reading itself changes. */
export const VERSION = `career-index/3/${PROGRAM}/${SCHEMA}/${SHAPES}/${OUTLINES}`
