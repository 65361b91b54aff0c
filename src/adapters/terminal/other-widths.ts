// Apart, for with the library come patterns for all emoji and all of Chinese: to read them in takes a millisecond, and nearly every
// text does without.
export { default as widthInTables } from 'fast-string-width'
