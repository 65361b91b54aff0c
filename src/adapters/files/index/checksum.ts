/**
 * A short sum of bytes that tells a damaged or different content from the same one. No protection against somebody who
 * means harm: who can write here can write the files themselves.
 * @param bytes of any length; quick when they begin at a multiple of four in their buffer
 */
export function checksum(bytes: Uint8Array): string {
  const whole = bytes.length - (bytes.length % 4)
  const start = bytes.byteOffset % 4 === 0 ? bytes : Uint8Array.from(bytes)
  const words = new Int32Array(start.buffer, start.byteOffset, whole / 4)
  let one = bytes.length | 0
  let two = 0x9e3779b9 | 0
  // Counted loops: this runs once at each start, over everything that was remembered.
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? 0
    one = Math.imul(one ^ word, 0x01000193)
    one ^= one >>> 15
    two = (Math.imul(two, 31) + word) | 0
  }
  for (let at = whole; at < bytes.length; at += 1) {
    one = Math.imul(one ^ (bytes[at] ?? 0), 0x01000193)
    two = (Math.imul(two, 31) + (bytes[at] ?? 0)) | 0
  }
  return `${hex(one)}${hex(two)}`
}

const hex = (word: number): string => (word >>> 0).toString(16).padStart(8, '0')
