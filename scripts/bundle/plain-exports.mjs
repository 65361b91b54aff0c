// Turns what esbuild writes for the exports and imports of CommonJS into plain values.
//
// Why: esbuild keeps to the letter of ES modules, where an export may change its value later. Each piece brings six
// helpers for that, each export a function that is called at each use, and each import() a copy of all of them. Hardly
// any export of ours changes; those that do keep a getter.
import { parseSync, Visitor } from 'oxc-parser'

/** What esbuild writes for exports, behind the helpers it needs for them. */
const EXPORTS =
  /^[\s\S]*?\nvar (\w+) = \{\};\n__export\(\1, \{\n([\s\S]*?)\n\}\);\nmodule\.exports = __toCommonJS\(\1\);$/m
const EXPORTED = /^ {2}(\w+): \(\) => (.+?),?$/gm

/** A wrapped import: of a piece, whose exports are what they seem; and of Node, whose default is the module itself. */
const OF_A_PIECE = /__toESM\((require\("\.[^"]*"\))\)/g
const OF_NODE = /^var (\w+) = __toESM\((require\("[^".]+"\))\);$/gm

/**
 * @param {string} code a piece in CommonJS as esbuild wrote it
 * @returns {string} the same, in which what is exported are plain properties
 * @throws when a helper is still asked for that was taken away
 */
export function withPlainExports(code) {
  const unwrapped = code.replace(OF_A_PIECE, '$1').replace(OF_NODE, (_, name, module) =>
    // `import * as fs` is used as it stands; of `import fs` the default is.
    name.startsWith('import_')
      ? `var ${name} = { __proto__: ${module}, default: ${module} };`
      : `var ${name} = ${module};`,
  )
  const found = EXPORTS.exec(unwrapped)
  if (found === null) return unwrapped
  const [whole, , list = ''] = found
  const body = unwrapped.slice(found.index + whole.length)
  if (/\b__(?:toESM|export|copyProps|toCommonJS)\(/.test(body) && !body.includes('var __toESM ='))
    throw new Error(`a helper that is not there: ${body.slice(0, 200)}`)
  const { atOnce, atTheEnd } = placed([...list.matchAll(EXPORTED)], body)
  return `exports = module.exports = {${atOnce.join(', ')}};${body}\n${atTheEnd.join('\n')}\n`
}

/**
 * A function is there before the first line runs, and two pieces that need each other find it there. A value is there when
 * the piece has run. What comes from another piece, or changes, is looked up when it is asked for.
 * @param {readonly (readonly string[])[]} exported the name outside and the name inside of each @param {string} body
 */
function placed(exported, body) {
  const functions = new Set(
    Array.from(body.matchAll(/^(?:async )?function\*? ?([\w$]+)\(/gm), ([, name]) => name),
  )
  const values = exported.filter(([, , inside = '']) => !functions.has(inside) && /^[\w$]+$/.test(inside))
  const changing = values.length === 0 ? new Set() : assigned(body)
  /** @type {string[]} */
  const atOnce = []
  /** @type {string[]} */
  const atTheEnd = []
  for (const [, outside = '', inside = ''] of exported)
    if (functions.has(inside)) atOnce.push(`${outside}: ${inside}`)
    else if (/^[\w$]+$/.test(inside) && !changing.has(inside))
      atTheEnd.push(`exports.${outside} = ${inside};`)
    else atOnce.push(`get ${outside}() { return ${inside}; }`)
  return { atOnce, atTheEnd }
}

/** @param {string} body @returns {ReadonlySet<string>} the names that are given another value than that of their declaration */
function assigned(body) {
  /** @type {Set<string>} */
  const names = new Set()
  const put = (/** @type {any} */ target) => {
    if (target === null || target === undefined) return
    if (target.type === 'Identifier') names.add(target.name)
    for (const inner of target.elements ?? target.properties ?? []) put(inner?.value ?? inner)
    put(target.type === 'AssignmentPattern' ? target.left : target.argument)
  }
  new Visitor({
    AssignmentExpression: ({ left }) => put(left),
    UpdateExpression: ({ argument }) => put(argument),
    ForOfStatement: ({ left }) => put(left),
    ForInStatement: ({ left }) => put(left),
  }).visit(parseSync('piece.cjs', body).program)
  return names
}
