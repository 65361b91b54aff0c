'use strict'
// Stands in dist/main.js. All pieces of the program stand in one file beside it; each is read, and run, when it is first
// asked for. Node's own loader would look for every piece on the disk, follow links to it, and ask in which package it
// is: a third of what a short command takes. With a piece may stand what V8 made of it when it was built.
// That is looked at by the very Node that made it alone: V8 takes it from any with its own number, and the V8 of Node
// 20.19 has the number of that of 20.20 but runs another code.
const { openSync, readSync } = require('node:fs')
const { Script } = require('node:vm')

// The build puts in their place the name of the file, the length of what it begins with, and the Node it ran on.
const PIECES = `${__dirname}/<pieces>`
const HEADER = Number('<header>')
const IS_OURS = '<made by>' === `${process.version} ${process.platform} ${process.arch}`

const file = openSync(PIECES, 'r')
/**
 * Of each piece: where it begins and how long it is, then the same of what V8 made of it.
 * @type {Readonly<Record<string, readonly [number, number, number, number]>>}
 */
const places = JSON.parse(read(0, HEADER).toString('latin1'))
const modules = new Map()
const scripts = new Map()

/** @param {number} at @param {number} length @returns {Buffer} */
function read(at, length) {
  const bytes = Buffer.allocUnsafe(length)
  for (let done = 0; done < length;) {
    const count = readSync(file, bytes, done, length - done, at + done)
    if (count === 0) throw new Error(`${PIECES} is cut short`)
    done += count
  }
  return bytes
}

/** What `require` is inside a piece. @param {string} name @returns {unknown} */
function load(name) {
  const known = modules.get(name)
  if (known !== undefined) return known.exports
  const place = places[name]
  if (place === undefined) return require(name)
  const module = { exports: {} }
  modules.set(name, module)
  const [at, length, madeAt, madeLength] = place
  const script = new Script(read(at, length).toString('latin1'), {
    filename: `${__dirname}/${name.slice(2)}`,
    ...(IS_OURS && madeLength > 0 && { cachedData: read(madeAt, madeLength) }),
  })
  scripts.set(name, script)
  script.runInThisContext()(module.exports, load, module, __dirname)
  return module.exports
}

// For the build, which asks each script what V8 made of it.
exports.scripts = scripts
load('./main.js')
