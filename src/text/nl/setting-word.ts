const WORDS: Readonly<Record<string, string>> = { yes: 'ja', no: 'nee', unknown: 'onbekend' }

/** A code that a setting takes, in Dutch; it may be typed so too. */
export const settingWord = (code: string): string => WORDS[code] ?? code
