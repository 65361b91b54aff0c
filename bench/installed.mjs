import { execFileSync } from 'node:child_process'
import { lstatSync, mkdirSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = resolve(fileURLToPath(new URL('..', import.meta.url)))

/**
 * Packs the program as it would be published, and unpacks it as it would be installed; what is measured is that.
 * @param {string} folder where it goes
 * @returns {{ readonly career: string, readonly megabytes: number, readonly files: number }} the file to start, and
 * how much the package is
 */
export function install(folder) {
  // Built here as for a release, and packed without the scripts of npm: they would look after node_modules too.
  execFileSync(process.execPath, [join(root, 'scripts', 'bundle.mjs'), '--fresh'], { stdio: 'inherit' })
  const packed = execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  })
  const into = join(folder, 'installed')
  mkdirSync(into, { recursive: true })
  const name = packed.trim().split('\n').at(-1) ?? ''
  execFileSync('tar', ['-xzf', join(folder, name), '-C', into, '--strip-components=1'])
  const sizes = sizesIn(into)
  return {
    career: join(into, 'bin', 'career.js'),
    megabytes: sizes.reduce((sum, size) => sum + size, 0) / 1e6,
    files: sizes.length,
  }
}

/** @param {string} folder @returns {readonly number[]} */
const sizesIn = (folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => lstatSync(join(folder, name)))
    .flatMap((stat) => (stat.isFile() ? [stat.size] : []))
