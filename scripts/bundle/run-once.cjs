'use strict'
// Runs one command of a build and writes what V8 made of the scripts it used.
//
//   node scripts/bundle/run-once.cjs DIST INTO WORD…
const { writeFileSync } = require('node:fs')

const [node = '', , dist = '', into = '', ...words] = process.argv
process.argv = [node, 'career', ...words]
const { scripts } = require(`${dist}/main.js`)

process.on('exit', () => {
  for (const [name, script] of scripts()) writeFileSync(`${into}/${name}`, script.createCachedData())
})
