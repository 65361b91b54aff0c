// What `\p{L}` and its kin say of the signs of nearly every text here, as plain ranges. The tables of Unicode cost
// milliseconds when they are first asked for, even by a pattern that is made and never used: one for other texts is made where
// such a text is met, and not with its module.

/** Only signs of Latin scripts and the marks of writing that go with them, each one sign: no loose accents. */
export const isLatin = (text: string): boolean => LATIN.test(text)

const LATIN = /^[\0-\u024f\u2010-\u2027\u20ac]*$/

/** For a set in a pattern: the letters and figures (`\p{L}`, `\p{N}`) of a text that {@link isLatin}. */
export const LATIN_LETTERS = 'A-Za-z0-9ªµº²³¹¼½¾À-ÖØ-öø-ɏ'

/** The accents (`\p{M}`) that come off such a text when it is taken apart. */
export const LATIN_ACCENTS = /[\u0300-\u036f]/g
