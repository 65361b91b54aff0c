'use strict'
// Stands in dist/main.js. All pieces of the program stand in one file beside it; each is read, and run, when it is first
// asked for. Node's own loader would look for every piece on the disk, follow links to it, and ask in which package it
// is: a third of what a short command takes. Pieces that are used together are one script, and with a script may stand
// what V8 made of it when it was built. That is looked at by the very Node that made it alone: V8 takes it from any with
// its own number, and the V8 of Node 20.19 has the number of that of 20.20 but runs another code.
const { openSync, readSync } = require('node:fs')
const { Script } = require('node:vm')

// The build puts in their place the name of the file, how many bytes of it every start needs, and the Node it ran on.
const PIECES = `${__dirname}/<pieces>`
const FIRST = Number('<first>')
const IS_OURS = '<made by>' === `${process.version} ${process.platform} ${process.arch}`
/** Bytes the file says of each piece: four numbers. */
const LINE = 16

const file = openSync(PIECES, 'r')
/** What has been read last; V8 has copied what it needs by the time the next is. */
let bytes = Buffer.allocUnsafeSlow(Math.max(FIRST, 262_144))
read(0, FIRST)
/**
 * Pieces are known by number. Of each: where its script begins, how long that is, how long what V8 made of it, and its
 * number in the script.
 */
const header = new DataView(bytes.buffer.slice(0, Number('<header>')))
/** @type {{ exports: unknown }[]} */
const modules = []
/** By where it begins: the script, and the functions of its pieces. */
const scripts = new Map()

/** @param {number} at @param {number} length */
function read(at, length) {
  if (bytes.length < length) bytes = Buffer.allocUnsafeSlow(length)
  for (let done = 0; done < length;) {
    const count = readSync(file, bytes, done, length - done, at + done)
    if (count === 0) throw new Error(`${PIECES} is cut short`)
    done += count
  }
}

/**
 * What `require` is inside a piece: pieces go by their numbers, what is of Node by its name.
 * @param {number | string} id @returns {unknown}
 */
function load(id) {
  if (typeof id === 'string') return id === 'node:v8' ? settings : require(id)
  const known = modules[id]
  if (known !== undefined) return known.exports
  const module = { exports: {} }
  modules[id] = module
  const at = number(id, 0)
  const { functions } = scripts.get(at) ?? run(at, number(id, 1), number(id, 2))
  functions[number(id, 3)](module.exports, load, module, __dirname)
  return module.exports
}

/** What the program told V8 last; it tells it that functions are not to be made anew, and then that they are again. */
let told = ''
/** What of `node:v8` the program uses. */
const settings = {
  setFlagsFromString(/** @type {string} */ flag) {
    told = flag
    tell ??= settingsOfV8()
    tell(flag)
  },
}
/** @type {((flag: string) => void) | null} */
let tell = null

/**
 * `node:v8` reads all of the streams with it, which takes a tenth of a start. Node.js 20, which changes no more, gives the one
 * function of it that is used in a way that is older, and warns of that; any other is asked as it says in its manual.
 * @returns {(flag: string) => void}
 */
function settingsOfV8() {
  const ask = Reflect.get(process, 'binding')
  const wasQuiet = Object.getOwnPropertyDescriptor(process, 'noDeprecation')
  try {
    if (!process.version.startsWith('v20.') || ask.name !== 'binding')
      return require('node:v8').setFlagsFromString
    Object.defineProperty(process, 'noDeprecation', { value: true, configurable: true, writable: true })
    const { setFlagsFromString } = ask.call(process, 'v8')
    return typeof setFlagsFromString === 'function'
      ? setFlagsFromString
      : require('node:v8').setFlagsFromString
  } catch {
    // Where a policy forbids it.
    return require('node:v8').setFlagsFromString
  } finally {
    if (wasQuiet === undefined) Reflect.deleteProperty(process, 'noDeprecation')
    else Object.defineProperty(process, 'noDeprecation', wasQuiet)
  }
}

/** V8 refuses what it made under other settings than those of now. @template T @param {() => T} work @returns {T} */
function asBuilt(work) {
  if (told !== '--no-opt') return work()
  settings.setFlagsFromString('--opt')
  try {
    return work()
  } finally {
    settings.setFlagsFromString('--no-opt')
  }
}

/** @param {number} id @param {number} nth */
function number(id, nth) {
  return header.getUint32(id * LINE + nth * 4, true)
}

/** @param {number} at @param {number} length @param {number} made */
function run(at, length, made) {
  // The first is there already.
  const from = at + length + made === FIRST ? at : 0
  if (from === 0) read(at, length + made)
  const code = bytes.toString('latin1', from, from + length)
  const cachedData = IS_OURS && made > 0 ? new Uint8Array(bytes.buffer, from + length, made) : undefined
  const script = asBuilt(() => new Script(code, { filename: `${PIECES}.${at}`, cachedData }))
  const found = { script, functions: script.runInThisContext() }
  scripts.set(at, found)
  return found
}

/** For the build, which asks each script what V8 made of it: by the number of the first piece in it. */
exports.scripts = () => {
  const pieces = Array.from({ length: header.byteLength / LINE }, (_, id) => id)
  const firsts = pieces.filter((id) => number(id, 3) === 0)
  return [...scripts].map(([at, { script }]) => [firsts.find((id) => number(id, 0) === at), script])
}
// All is done, written and shown when this is heard. Left to itself Node would first take everything apart, which takes a
// twentieth of a start; the system does it at once.
// oxlint-disable-next-line no-restricted-properties -- nothing is pending any more
process.once('beforeExit', () => process.exit())
load(Number('<main>'))
