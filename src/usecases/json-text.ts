/** A document as JSON that a terminal shows as it is: signs that steer one, or turn its reading order, are written as escapes. */
export const jsonText = (document: unknown): string =>
  `${JSON.stringify(document, null, 2).replaceAll(STEERS, escaped)}\n`

const STEERS = /[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu

const escaped = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
