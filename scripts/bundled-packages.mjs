// Which packages of others are really inside the bundle, as esbuild tells it: what was shaken out is not.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * @typedef {object} Bundled
 * @property {string} name
 * @property {string} version
 * @property {string} license an SPDX expression
 * @property {string} text its licence, as the package brings it
 * @property {string} integrity as the lockfile has it
 */

/**
 * @param {string} root the folder of the repository
 * @param {{ outputs: Record<string, { inputs: Record<string, { bytesInOutput: number }> }> }} metafile
 * @returns {Bundled[]} in the order of their names
 * @throws when a package brings no licence, or the lockfile does not know it
 */
export function bundledPackages(root, { outputs }) {
  const inputs = Object.values(outputs).flatMap((output) =>
    Object.entries(output.inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : [])),
  )
  const folders = new Set(
    inputs.flatMap(
      (file) => /\bnode_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? [],
    ),
  )
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  return [...folders].toSorted().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))
    const locked = lock.packages[folder]
    if (typeof license !== 'string' || locked?.version !== version)
      throw new Error(`${folder} is not to be told apart`)
    return { name, version, license, integrity: locked.integrity, text: licenceText(join(root, folder)) }
  })
}

/** @param {string} folder */
function licenceText(folder) {
  const file = readdirSync(folder).find((name) => /^licen[cs]e(?:\.(?:md|txt))?$/i.test(name))
  if (file === undefined) throw new Error(`${folder} brings no licence`)
  return readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim()
}
