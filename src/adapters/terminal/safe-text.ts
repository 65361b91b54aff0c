/**
 * Everything the terminal shows goes through here. Text comes from people, pasted pages and files edited by hand;
 * no byte of it may steer the terminal or make a line read differently from what is stored.
 */

/** Would steer the terminal, or turn the reading direction around: shown as a sign. */
// oxlint-disable-next-line no-control-regex -- by a property of Unicode they would cost its tables, at each start
const STEERS = /[\0-\t\v-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u206f\ufff9-\ufffb\ud800-\udfff]/gu

/** Invisible and of no width in a terminal, though width tables disagree: not shown at all. */
const INVISIBLE = /[\u00ad\u061c\u180e\u200b\u200e\u200f\u2060-\u2064\ufeff]/gu

const CONTROL_PICTURES = 0x2400
const DELETE_PICTURE = '\u2421'
const NEW_LINE_PICTURE = '\u2424'
const REPLACEMENT = '\ufffd'

/** The same text with every control character made visible. Newlines stay; a tab becomes two spaces. */
export const safe = (text: string): string => text.replace(INVISIBLE, '').replace(STEERS, picture)

function picture(sign: string): string {
  const code = sign.charCodeAt(0)
  if (sign === '\t') return '  '
  if (code < 0x20) return String.fromCharCode(CONTROL_PICTURES + code)
  if (code === 0x7f) return DELETE_PICTURE
  if (code === 0x2028 || code === 0x2029) return NEW_LINE_PICTURE
  return REPLACEMENT
}
