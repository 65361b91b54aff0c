'use strict'
// Runs one command of a build and writes what V8 made of the scripts it used. What was used only after the screen had
// been drawn and somebody would be reading is named with `.later` behind it. Scripts go by the number of their first piece.
//
//   node scripts/bundle/run-once.cjs DIST INTO WORD…
const { writeFileSync } = require('node:fs')
const { isatty } = require('node:tty')

const [node = '', , dist = '', into = '', ...words] = process.argv
process.argv = [node, 'career', ...words]
const { scripts } = require(`${dist}/main.js`)
/** @returns {number[]} */
const names = () => scripts().map((/** @type {[number, unknown]} */ [name]) => name)

/** Milliseconds without anything new on the screen: it is being read. */
const READING = 300
/** @type {Set<number> | null} */
let drawn = null
if (isatty(1)) watchScreen()

function watchScreen() {
  const write = process.stdout.write.bind(process.stdout)
  let last = Infinity
  const noting = (/** @type {Parameters<typeof write>} */ ...given) => {
    if (Date.now() - last < READING || drawn === null) {
      drawn = new Set(names())
      last = Date.now()
    } else last = 0
    return write(...given)
  }
  Reflect.set(process.stdout, 'write', noting)
}

process.on('exit', () => {
  for (const [name, script] of scripts()) writeFileSync(`${into}/${name}`, script.createCachedData())
  for (const name of names()) if (drawn?.has(name) === false) writeFileSync(`${into}/${name}.later`, '')
})
