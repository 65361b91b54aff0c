import { buildSync } from 'esbuild'

/**
 * The code that these functions of the domain come to, with all they import, as the bundle has it: without types, notes
 * and whatever they do not use.
 * @param uses names of functions by their module below `src/domain`
 */
export function codeOf(uses: Readonly<Record<string, readonly string[]>>): string {
  const lines = Object.entries(uses).map(
    ([module, names]) => `export { ${names.join(', ')} } from './src/domain/${module}.ts'`,
  )
  const { outputFiles } = buildSync({
    stdin: { contents: lines.join('\n'), resolveDir: process.cwd() },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    minifyWhitespace: true,
  })
  return outputFiles.map(({ text }) => text).join('\n')
}
