// Writes the few shapes the folder needs, as `career` writes them: short text bare, long text as a block.

/** @typedef {string | number | readonly Value[] | { readonly [key: string]: Value }} Value */

const LONG = 90

/**
 * The text of a file: a comment, the number of the format, the keys, and `private` after a blank line.
 * @param {string} comment
 * @param {{ readonly [key: string]: Value }} shared
 * @param {{ readonly [key: string]: Value }} [own]
 */
export function fileText(comment, shared, own) {
  const top = [`# ${comment}`, ...mapLines({ schema: 1, ...shared }, '')]
  return `${[...top, ...(own ? ['', ...mapLines({ private: own }, '')] : [])].join('\n')}\n`
}

/** @param {{ readonly [key: string]: Value }} map @param {string} indent @returns {string[]} */
const mapLines = (map, indent) =>
  Object.entries(map).flatMap(([key, value]) => {
    const [first, ...rest] = valueLines(value, indent)
    return [`${indent}${key}:${first}`, ...rest]
  })

/** The first line goes on behind the key. @param {Value} value @param {string} indent @returns {string[]} */
function valueLines(value, indent) {
  const below = `${indent}  `
  if (typeof value === 'number') return [` ${value}`]
  if (typeof value === 'string') return textLines(value, below)
  if (Array.isArray(value)) return ['', ...value.flatMap((item) => itemLines(item, below))]
  return ['', ...mapLines(/** @type {{ readonly [key: string]: Value }} */ (value), below)]
}

/** @param {Value} item @param {string} indent @returns {string[]} */
function itemLines(item, indent) {
  if (typeof item === 'object' && !Array.isArray(item)) {
    const [first = '', ...rest] = mapLines(
      /** @type {{ readonly [key: string]: Value }} */ (item),
      `${indent}  `,
    )
    return [`${indent}- ${first.trimStart()}`, ...rest]
  }
  const [first, ...rest] = valueLines(item, indent)
  return [`${indent}-${first}`, ...rest]
}

/** @param {string} text @param {string} indent @returns {string[]} */
function textLines(text, indent) {
  if (/: | #|^[-?&*!|>'"%@`#{}[\],]|^\s|\s$/.test(text))
    throw new Error(`this text would need quotes: ${text}`)
  if (text.length <= LONG && !text.includes('\n')) return [` ${text}`]
  return [' |-', ...text.split('\n').map((line) => indent + line)]
}
