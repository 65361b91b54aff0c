// Runs every script of package.json that is called `check:…`, as many side by side as there are cores: one after the
// other they leave most of a machine idle. What each says is shown when it is done, so that they do not talk through
// each other; all of them are run, so that one round shows everything that is wrong.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
/** @type {{ scripts: Record<string, string> }} */
const { scripts } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
const left = Object.keys(scripts).filter((name) => name.startsWith('check:'))

await Promise.all(Array.from({ length: availableParallelism() }, work))

/** Takes the next check, until there is none left. */
async function work() {
  for (let name = left.shift(); name !== undefined; name = left.shift()) {
    // oxlint-disable-next-line no-await-in-loop -- one at a time here; beside it others do the same
    const { said, code } = await run(name)
    process.stdout.write(`${code === 0 ? '✓' : '✗'} ${name}\n${code === 0 ? '' : said}`)
    if (code !== 0) process.exitCode = 1
  }
}

/** @param {string} name @returns {Promise<{ said: string, code: number }>} */
function run(name) {
  return new Promise((done) => {
    const child = spawn('npm', ['run', '--silent', name], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    })
    let said = ''
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (/** @type {string} */ text) => (said += text))
    child.on('error', (error) => done({ said: `${error.message}\n`, code: 1 }))
    child.on('close', (code) => done({ said, code: code ?? 1 }))
  })
}
