import { SCHEMA } from '../schema/schema-number.ts'

/** The program this is part of; a test holds it to the version of the package. */
export const PROGRAM = '0.1.0'

/**
 * A short sum of the shapes of all records; a test holds it to them. What a program with other shapes remembered must
 * not stand for what this one would read.
 */
export const SHAPES = '29m7t6va'

/**
 * A short sum of the code that says what is left of a record, what was overtaken, and which is its last day, with all it
 * uses; a test holds it to that. What other code said of it must not stand for what this would say.
 */
export const OUTLINES = 'fdwann3g'

/** Which program, format, shapes and outlines a remembered record is for. To be raised when reading itself changes. */
export const VERSION = `career-index/8/${PROGRAM}/${SCHEMA}/${SHAPES}/${OUTLINES}`
