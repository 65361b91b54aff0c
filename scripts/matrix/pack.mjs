import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A quiet npm; its output only where it fails. @param {string[]} args @param {string} cwd */
export function npm(args, cwd) {
  const ran = spawnSync('npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd,
    encoding: 'utf8',
    // On Windows npm is a script, which only a shell can start; nothing here is typed by anybody.
    shell: process.platform === 'win32',
  })
  if (ran.status !== 0) throw new Error(`npm ${args.join(' ')}: ${ran.stderr}${ran.stdout}`)
}

/** Packs the project that stands in a folder, as it would be published. @param {string} from @param {string} to */
export function pack(from, to) {
  mkdirSync(to, { recursive: true })
  npm(['pack', '--pack-destination', to], from)
  const name = readdirSync(to).find((one) => one.endsWith('.tgz'))
  if (name === undefined) throw new Error('npm pack made no package')
  return join(to, name)
}

/** Installs a package as a user would. @param {string} tarball @param {string} to @returns the start file */
export function install(tarball, to) {
  mkdirSync(to, { recursive: true })
  writeFileSync(join(to, 'package.json'), '{"private": true}\n')
  npm(['install', tarball, '--ignore-scripts', '--omit=dev'], to)
  return join(to, 'node_modules', 'career', 'bin', 'career.js')
}

/** Brings a version of Node without an install script. @param {string} version @param {string} to @returns {string} the program */
export function bringNode(version, to) {
  const system = process.platform === 'win32' ? 'win' : process.platform
  const name = `node-${system}-${process.arch}`
  mkdirSync(to, { recursive: true })
  writeFileSync(join(to, 'package.json'), '{"private": true}\n')
  npm(['install', `${name}@${version}`, '--ignore-scripts', '--force'], to)
  return join(to, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
}
