/** A typed sentence with a full stop behind it, unless it ends on a sign of its own. */
export const stopped = (text: string): string => {
  const line = text.trim().replaceAll(/\s+/gu, ' ')
  return /[.!?…]$/u.test(line) ? line : `${line}.`
}
