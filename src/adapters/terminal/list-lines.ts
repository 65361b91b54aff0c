const BULLET = /^\s*[-*•]\s+/u

/** An item without the mark of the list it was copied from. */
export const withoutBullet = (line: string): string => line.replace(BULLET, '').trim()

/** What an item stands for: the number of a ready example is its text. */
export const itemOf = (line: string, offers: readonly string[]): string =>
  offerOf(withoutBullet(line), offers)

/** The ready example that a number stands for, or else the text itself. */
export const offerOf = (text: string, offers: readonly string[]): string =>
  /^\d{1,2}$/u.test(text.trim()) ? (offers[Number(text) - 1] ?? text) : text

/** The items in pasted or prefilled text: its lines, without empty ones. */
export const itemsIn = (text: string): readonly string[] =>
  text
    .split('\n')
    .map(withoutBullet)
    .filter((line) => line !== '')
