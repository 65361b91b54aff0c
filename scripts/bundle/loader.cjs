'use strict'
// Stands in dist/main.js. All pieces of the program stand in one file beside it; each is read, and run, when it is first
// asked for. Node's own loader would look for every piece on the disk, follow links to it, and ask in which package it
// is: a third of what a short command takes. Pieces that are used together are one script, and with a script may stand
// what V8 made of it when it was built. That is looked at by the very Node that made it alone: V8 takes it from any with
// its own number, and the V8 of Node 20.19 has the number of that of 20.20 but runs another code.
const { openSync, readSync } = require('node:fs')
const { Script } = require('node:vm')

// The build puts in their place the name of the file, the length of what it begins with, and the Node it ran on.
const PIECES = `${__dirname}/<pieces>`
const HEADER = Number('<header>')
const IS_OURS = '<made by>' === `${process.version} ${process.platform} ${process.arch}`

const file = openSync(PIECES, 'r')
/** What has been read last; V8 has copied what it needs by the time the next is. */
let bytes = Buffer.allocUnsafeSlow(65_536)
/**
 * A line for each piece: its name, where its script begins, how long that is, how long what V8 made of it, and its
 * number in the script. A start looks up a few, and to take all of them apart takes longer.
 */
const header = read(0, HEADER)
const modules = new Map()
/** By where it begins: the script, and the functions of its pieces. */
const scripts = new Map()

/** @param {number} at @param {number} length @param {number} [text] how much of it is text @returns {string} */
function read(at, length, text = length) {
  if (bytes.length < length) bytes = Buffer.allocUnsafeSlow(length)
  for (let done = 0; done < length;) {
    const count = readSync(file, bytes, done, length - done, at + done)
    if (count === 0) throw new Error(`${PIECES} is cut short`)
    done += count
  }
  return bytes.toString('latin1', 0, text)
}

/** What `require` is inside a piece. @param {string} name @returns {unknown} */
function load(name) {
  const known = modules.get(name)
  if (known !== undefined) return known.exports
  const line = header.indexOf(`\n${name} `)
  if (line < 0) return require(name)
  const module = { exports: {} }
  modules.set(name, module)
  const [, ...place] = header.slice(line + 1, header.indexOf('\n', line + 1)).split(' ')
  const [at = 0, length = 0, made = 0, index = 0] = place.map(Number)
  const { functions } = scripts.get(at) ?? run(at, length, made)
  functions[index](module.exports, load, module, __dirname)
  return module.exports
}

/** @param {number} at @param {number} length @param {number} made */
function run(at, length, made) {
  const code = read(at, length + made, length)
  const script = new Script(code, {
    filename: `${PIECES}.${at}`,
    ...(IS_OURS && made > 0 && { cachedData: bytes.subarray(length, length + made) }),
  })
  const found = { script, functions: script.runInThisContext() }
  scripts.set(at, found)
  return found
}

/** For the build, which asks each script what V8 made of it: by the name of the first piece in it. */
exports.scripts = () =>
  [...scripts].map(([at, { script }]) => [new RegExp(`^\\./(\\S+) ${at} `, 'm').exec(header)?.[1], script])
load('./main.js')
