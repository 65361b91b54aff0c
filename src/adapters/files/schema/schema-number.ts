/** The number of the file format; a file with a higher one is refused untouched. */
export const SCHEMA = 1
