/** `- `, `* `, `•`, `1.`, `2)`, `[ ]` in front of a line. */
const BULLET = /^\s*(?:(?:[-*•–—]|\d{1,2}[.)])\s+)?(?:\[[ xX]?\]\s+)?/u

/**
 * The agreements in a text, one a line, without their bullets; empty lines and bare bullets are left out.
 * A line that only begins with a number ("20 maart …") keeps it.
 */
export function splitAgreements(text: string): readonly string[] {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map((line) => line.replace(BULLET, '').trim())
    .filter((line) => /[\p{L}\p{N}]/u.test(line))
}
