/** Crockford's base 32: no i, l, o and u, so that an id can be read aloud and copied by hand. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'

/** Twelve base-32 digits of a hash that is the same on every machine: two 30-bit FNV-1a sums over the text. */
export function digest(text: string): string {
  return digits(fnv(text, 0x811c9dc5)) + digits(fnv(`${text}\n`, 0x9747b28c))
}

/** FNV-1a over UTF-16 code units, then a final mix, for its last bits hardly change between texts of one length. */
function fnv(text: string, start: number): number {
  let hash = start
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

const digits = (hash: number): string =>
  [25, 20, 15, 10, 5, 0].map((shift) => ALPHABET.charAt((hash >>> shift) & 31)).join('')
