// Turns one ES module of the bundle into CommonJS whose imports are read when they are first used.
//
// Why: an ES module is loaded with everything it imports, and so on down, before its first line runs; most starts use
// little of it. Node's loader for ES modules costs a fifth of a bare start besides. In CommonJS, an import can wait:
//
//   import { parse } from './chunk-A.js'      var import_chunk_A;
//   parse(text)                          →    (0, (import_chunk_A ??= require("./chunk-A.js")).parse)(text)
//
// This is what Metro and Babel call inline or lazy requires. It holds because our modules, and the packages we bundle,
// do nothing when they are loaded but define what they export. `src/main.ts` alone acts, and nothing imports it.
import { transform } from 'esbuild'
import { withPlainExports } from './plain-exports.mjs'

/** What stands there for an import: `var import_x = require("x");`, wrapped where Node's own default is asked for. */
const IMPORT = /^var (import_\w+) = (require\("[^"]+"\)|\{ __proto__: .*\});$/gm

/**
 * @param {string} code an ES module as esbuild wrote it
 * @returns {Promise<string>} the same as CommonJS, each import read when it is first used
 * @throws when an import is left that would be read at once
 */
export async function withLazyRequires(code) {
  const { code: eager } = await transform(code, {
    format: 'cjs',
    platform: 'node',
    target: 'node20.19',
    // `import()` becomes a promise of `require`: it has to find the files of this bundle, which are CommonJS now.
    supported: { 'dynamic-import': false },
  })
  /** @type {Map<string, string>} */
  const read = new Map()
  const declared = withPlainExports(eager).replace(IMPORT, (_, name, expression) => {
    read.set(name, expression)
    return `var ${name};`
  })
  const left = /^(?:var \w+ = .*)?\brequire\("\.[^"]*"\);?$/m.exec(declared)
  if (left) throw new Error(`an import that cannot wait: ${left[0]}`)
  return declared.replace(/^(?!var import_\w+;$).*$/gm, (line) =>
    line.replace(/\bimport_\w+\b/g, (name) => (read.has(name) ? `(${name} ??= ${read.get(name)})` : name)),
  )
}
