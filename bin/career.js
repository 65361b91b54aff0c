#!/usr/bin/env node
// Only syntax that Node 10 can read: a newer construct here would show a syntax error instead of the sentence below.
var version = process.versions.node.split('.').map(Number)

if (version[0] < 20 || (version[0] === 20 && version[1] < 19)) {
  fail(
    2,
    'career heeft Node.js 20.19 of nieuwer nodig; dit is ' + process.versions.node + '.',
    'career needs Node.js 20.19 or newer; this is ' + process.versions.node + '.',
  )
} else {
  try {
    // oxlint-disable-next-line import/no-unassigned-import -- it acts, and has nothing to give
    require('../dist/main.js')
  } catch (error) {
    // Only where dist/ itself is not there: a piece of it that is missing is another fault.
    if (error.code !== 'MODULE_NOT_FOUND' || !/[\\/]dist[\\/]main\.js'/.test(error.message)) throw error
    fail(
      1,
      'career is nog niet klaargezet. Draai `npm install` in de map van career en probeer het opnieuw.',
      'career is not set up yet. Run `npm install` in the folder of career and try again.',
    )
  }
}

function fail(exitCode, dutch, english) {
  process.exitCode = exitCode
  process.stderr.write(dutch + '\n' + english + '\n')
}
