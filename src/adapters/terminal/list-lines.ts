const BULLET = /^\s*[-*•]\s+/u

/** An item without the mark of the list it was copied from. */
export const withoutBullet = (line: string): string => line.replace(BULLET, '').trim()

/** The items in pasted or prefilled text: its lines, without empty ones. */
export const itemsIn = (text: string): readonly string[] =>
  text
    .split('\n')
    .map(withoutBullet)
    .filter((line) => line !== '')
