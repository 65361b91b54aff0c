import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

/** The folder of the repository. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')

/**
 * Loads TypeScript into a script: Node 20 reads none itself.
 * @param {string} contents a module, with paths from the root: `export * from './scripts/man/man-page.ts'`
 * @returns {Promise<any>} what it exports
 */
export async function loadTypeScript(contents) {
  const temporary = mkdtempSync(join(tmpdir(), 'career-script-'))
  try {
    const outfile = join(temporary, 'module.mjs')
    await build({
      stdin: { contents, resolveDir: root, loader: 'ts' },
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'node20.19',
      logLevel: 'error',
      // commander is CommonJS, and asks for modules of Node.
      banner: {
        js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
      },
    })
    return await import(pathToFileURL(outfile).href)
  } finally {
    rmSync(temporary, { recursive: true, force: true })
  }
}
