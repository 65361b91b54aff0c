// The layer rules of docs/architecture.md, enforced. Files are read with a real parser, so that type imports,
// re-exports, import() in code and in types, and require() all count, and text that only looks like them does not.
import { readdirSync, readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { posix, resolve } from 'node:path'
import { parseSync } from 'oxc-parser'
import { describe, expect, test } from 'vitest'

/** A folder or a file under src that a layer may import; `types` when it may import nothing but types from it. */
type Allowed = { from: string; types?: true }
type Layer = { inside: Allowed[]; npm?: 'any' | string[]; node?: true }

const layers: Record<string, Layer> = {
  domain: { inside: [] },
  engine: {
    inside: [
      { from: 'domain/result.ts' },
      { from: 'domain/problem.ts' },
      // An answer can be a day, and a question says who may read it; the engine looks into neither.
      { from: 'domain/day.ts', types: true },
      { from: 'domain/codes.ts', types: true },
    ],
  },
  text: { inside: [{ from: 'domain', types: true }] },
  coach: { inside: [{ from: 'domain' }] },
  flows: {
    inside: [{ from: 'domain' }, { from: 'engine' }, { from: 'coach' }, { from: 'text', types: true }],
  },
  render: { inside: [{ from: 'domain' }, { from: 'text' }] },
  usecases: {
    inside: [
      { from: 'domain' },
      { from: 'engine' },
      { from: 'flows' },
      { from: 'coach' },
      { from: 'render' },
      { from: 'text' },
    ],
  },
  adapters: {
    inside: [
      { from: 'domain' },
      { from: 'engine', types: true },
      { from: 'text' },
      { from: 'usecases/ports.ts' },
      { from: 'usecases/sheet-ports.ts' },
      { from: 'usecases/exchange-ports.ts' },
      { from: 'usecases/sync-ports.ts' },
      { from: 'usecases/undo-ports.ts' },
      { from: 'usecases/check-ports.ts' },
      { from: 'usecases/config-ports.ts' },
      { from: 'usecases/schema-ports.ts' },
      // One way of reading YAML, of reading and writing files, and of naming what the disk refuses.
      ...[
        'yaml',
        'atomic-write.ts',
        'disk.ts',
        'disk-error.ts',
        'read-text.ts',
        'root.ts',
        'write-inside.ts',
      ].map((part) => ({
        from: `adapters/files/${part}`,
      })),
    ],
    npm: 'any',
    node: true,
  },
  cli: {
    inside: [
      { from: 'usecases' },
      { from: 'text' },
      // A command line is checked against our own problems and the codes that files and settings have, and suggests the
      // nearest name.
      { from: 'domain', types: true },
      { from: 'domain/codes.ts' },
      { from: 'domain/file-kinds.ts' },
      { from: 'domain/settings/keys.ts' },
      { from: 'domain/nearest.ts' },
    ],
    npm: ['commander'],
  },
}

/** The only code outside the composition root that knows today, chance, the process and the terminal. */
const impure = ['src/main.ts', 'src/adapters']

/** The composition root: what reads the process, what builds the ports, and who can be asked. */
const compositionRoot = ['src/main.ts', 'src/compose.ts', 'src/prompting.ts']

const dateLibraryUsers = ['src/domain/day.ts', 'src/coach/dates']
const privateFromShared = ['src/domain/private', 'src/domain/records.ts', 'src/render/private']

const networkModules = ['http', 'https', 'http2', 'net', 'tls', 'dgram', 'dns', 'dns/promises', 'inspector']
const networkPackages = ['undici', 'ws', 'axios', 'got', 'ky', 'node-fetch']
const networkGlobals = ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest']

type Import = { specifier: string | undefined; types: boolean; line: number }
type Use = { what: string; line: number }
type Node = { type: string; start: number; [key: string]: unknown }

describe('the layers', () => {
  test('hold in every file', () => {
    expect(violations(repository()).join('\n')).toBe('')
  })

  const day = { 'src/domain/day.ts': '', 'src/usecases/ports.ts': '', 'src/domain/problem.ts': '' }
  const broken: [rule: string, path: string, source: string, reported: string][] = [
    ['domain imports no npm', 'src/domain/plan.ts', `import { parse } from 'yaml'`, 'imports yaml'],
    ['domain imports no node:', 'src/domain/plan.ts', `import 'node:path'`, 'imports node:path'],
    ['node modules count without prefix', 'src/domain/plan.ts', `import 'fs'`, 'imports fs'],
    ['type imports count', 'src/domain/plan.ts', `import type { Stats } from 'node:fs'`, 'imports node:fs'],
    ['types of import() count', 'src/domain/plan.ts', `type S = import('node:fs').Stats`, 'imports node:fs'],
    [
      're-exports count',
      'src/flows/prep.ts',
      `export * from '../usecases/ports.ts'`,
      'imports src/usecases/ports.ts',
    ],
    [
      'import() counts',
      'src/cli/prep.ts',
      `await import('../adapters/files/x.ts')`,
      'imports src/adapters/files/x.ts',
    ],
    ['require counts', 'src/render/a.ts', `const fs = require('node:fs')`, 'imports node:fs'],
    [
      'what import() loads is known',
      'src/adapters/files/x.ts',
      `await import(name)`,
      'imports a computed name',
    ],
    [
      'engine takes only results and problems',
      'src/engine/a.ts',
      `import '../domain/day.ts'`,
      'imports src/domain/day.ts',
    ],
    [
      'text takes only types',
      'src/text/nl.ts',
      `import { day } from '../domain/day.ts'`,
      'imports src/domain/day.ts',
    ],
    [
      'coach imports no text',
      'src/coach/advise.ts',
      `import type { K } from '../text/nl.ts'`,
      'imports src/text/nl.ts',
    ],
    [
      'flows import no adapters',
      'src/flows/a.ts',
      `import '../adapters/system/clock.ts'`,
      'imports src/adapters/',
    ],
    [
      'use cases import no adapters',
      'src/usecases/a.ts',
      `import '../adapters/system/clock.ts'`,
      'imports src/adapters/',
    ],
    ['use cases import no commander', 'src/usecases/a.ts', `import 'commander'`, 'imports commander'],
    [
      'adapters import no coach',
      'src/adapters/files/a.ts',
      `import type { A } from '../../coach/a.ts'`,
      'imports src/coach/a.ts',
    ],
    [
      'adapters import only the ports',
      'src/adapters/files/a.ts',
      `import '../../usecases/prep.ts'`,
      'imports src/usecases/',
    ],
    [
      'adapters leave the store of files alone',
      'src/adapters/answers/a.ts',
      `import { createStore } from '../files/store.ts'`,
      'imports src/adapters/files/store.ts',
    ],
    [
      'adapters leave each other alone',
      'src/adapters/files/a.ts',
      `import '../system/clock.ts'`,
      'imports src/adapters/system',
    ],
    ['cli imports no node:', 'src/cli/prep.ts', `import 'node:fs'`, 'imports node:fs'],
    ['cli imports only commander', 'src/cli/prep.ts', `import 'chalk'`, 'imports chalk'],
    ['nobody imports main', 'src/cli/prep.ts', `import '../main.ts'`, 'imports src/main.ts'],
    ['a new folder needs a rule', 'src/helpers/a.ts', ``, 'is in no layer'],
    [
      'nothing outside src',
      'src/usecases/a.ts',
      `import x from '../../package.json'`,
      'imports package.json',
    ],
    [
      'date-fns in one place',
      'src/adapters/files/a.ts',
      `import { addDays } from 'date-fns/addDays'`,
      'imports date-fns',
    ],
    ['date-fns by subpath', 'src/domain/day.ts', `import { addDays } from 'date-fns'`, 'imports date-fns'],
    ['no network', 'src/adapters/files/a.ts', `import { get } from 'node:https'`, 'uses the network'],
    ['no network in tests', 'test/a.test.ts', `import 'undici'`, 'uses the network'],
    ['no network globals', 'src/main.ts', `await fetch('x')`, 'uses the network: fetch'],
    [
      'no network through globalThis',
      'src/main.ts',
      `new globalThis.WebSocket('x')`,
      'uses the network: WebSocket',
    ],
    ['no clock', 'src/domain/plan.ts', `const now = new Date()`, 'uses new Date()'],
    ['no clock without new', 'src/domain/plan.ts', `const now = Date()`, 'uses Date()'],
    ['no Date.now', 'src/coach/a.ts', `const now = Date['now']()`, 'uses Date.now'],
    ['no chance', 'src/engine/a.ts', `const x = Math.random()`, 'uses Math.random'],
    ['no process', 'src/cli/prep.ts', `const { env } = process`, 'uses process'],
    ['no console', 'src/render/a.ts', `console.log(1)`, 'uses console'],
    ['no process.exit', 'src/main.ts', `process.exit(1)`, 'uses process.exit'],
    [
      'shared: no records',
      'src/render/share/a.ts',
      `import type { R } from '../../domain/records.ts'`,
      'shares src/domain/records.ts',
    ],
    [
      'shared: no private domain',
      'src/render/share/a.ts',
      `import '../../domain/private/plan.ts'`,
      'shares src/domain/private',
    ],
    [
      'shared: no private rendering',
      'src/render/share/a.ts',
      `import '../private/a.ts'`,
      'shares src/render/private',
    ],
  ]
  test.each(broken)('are checked: %s', (_rule, path, source, reported) => {
    expect(violations({ ...day, [path]: source })).toEqual([expect.stringContaining(`${path}:1 ${reported}`)])
  })

  test('private things do not reach what is shared through a helper', () => {
    const files = {
      'src/render/share/agenda.ts': `import { both } from '../both.ts'`,
      'src/render/both.ts': `export * from '../domain/private/plan.ts'`,
    }
    expect(violations(files)).toEqual([
      'src/render/both.ts:1 shares src/domain/private/plan.ts (through src/render/share/agenda.ts)',
    ])
  })

  const fine: [rule: string, path: string, source: string][] = [
    ['date-fns by subpath in day.ts', 'src/domain/day.ts', `import { addDays } from 'date-fns/addDays'`],
    [
      'date-fns by subpath in coach/dates',
      'src/coach/dates/nl.ts',
      `import { addDays } from 'date-fns/addDays'`,
    ],
    ['types of text in flows', 'src/flows/a.ts', `import { type Key } from '../text/catalogue.ts'`],
    ['a type of text re-exported', 'src/flows/a.ts', `export type { Key } from '../text/catalogue.ts'`],
    ['the ports in adapters', 'src/adapters/files/a.ts', `import type { P } from '../../usecases/ports.ts'`],
    [
      'the YAML of files in other adapters',
      'src/adapters/answers/a.ts',
      `import { readYaml } from '../files/yaml/yaml-text.ts'`,
    ],
    [
      'npm and node: in adapters',
      'src/adapters/files/a.ts',
      `import 'yaml'; import 'node:fs'; import './b.ts'`,
    ],
    [
      'everything in main',
      'src/main.ts',
      `import './adapters/files/a.ts'; import './cli/prep.ts'; process.argv`,
    ],
    ['the clock in adapters', 'src/adapters/system/clock.ts', `new Date(); Date.now()`],
    ['a given date anywhere', 'src/domain/a.ts', `const d = new Date(2026, 0, 1)`],
    ['words in text', 'src/text/nl.ts', `const help = "import x from 'node:fs' or fetch() in the process"`],
    [
      'a property called process',
      'src/domain/a.ts',
      `const a = { process: 1, fetch: 2 }; a.process; a.fetch`,
    ],
    ['a flow may be pure', 'src/flows/a.ts', `import { x } from '../engine/step.ts'`],
  ]
  test.each(fine)('allow %s', (_rule, path, source) => {
    expect(violations({ [path]: source })).toEqual([])
  })

  test('need no folder to exist', () => {
    expect(violations({})).toEqual([])
  })
})

function repository(): Record<string, string> {
  const root = resolve(import.meta.dirname, '..')
  const files: Record<string, string> = {}
  for (const folder of ['src', 'test', 'bin', 'scripts']) {
    for (const path of sources(root, folder)) files[path] = readFileSync(resolve(root, path), 'utf8')
  }
  return files
}

function sources(root: string, folder: string): string[] {
  let entries
  try {
    entries = readdirSync(resolve(root, folder), { withFileTypes: true })
  } catch {
    return []
  }
  return entries.flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) return entry.name === 'fixtures' ? [] : sources(root, path)
    return /\.[cm]?[jt]sx?$/.test(entry.name) ? [path] : []
  })
}

function violations(files: Record<string, string>): string[] {
  const parsed = Object.entries(files).map(([path, source]) => ({ path, ...read(path, source) }))
  const found = parsed.flatMap(({ path, imports, uses, syntaxErrors }) => [
    ...syntaxErrors.map((message) => `${path}:1 cannot be read: ${message}`),
    ...(layerOf(path) === 'unknown' ? [`${path}:1 is in no layer; give its folder a rule here`] : []),
    ...imports.flatMap((each) => {
      const wrong = wrongImport(path, each)
      return wrong ? [`${path}:${each.line} ${wrong}`] : []
    }),
    ...uses.flatMap(({ what, line }) => {
      const wrong = wrongUse(path, what)
      return wrong ? [`${path}:${line} ${wrong}`] : []
    }),
  ])
  return [...found, ...leaks(new Map(parsed.map((file) => [file.path, file.imports])))]
}

function wrongImport(path: string, { specifier, types }: Import): string | undefined {
  if (specifier === undefined) return path.startsWith('src/') ? 'imports a computed name' : undefined
  if ([...networkModules, ...networkPackages].includes(specifier.replace(/^node:/, '')))
    return `uses the network: ${specifier}`
  const layer = layerOf(path)
  if (layer === undefined || layer === 'unknown') return undefined
  const rule = layer === 'main' ? undefined : layers[layer]

  if (specifier.startsWith('.')) {
    const target = posix.join(posix.dirname(path), specifier)
    if (target === 'src/main.ts') return `imports ${target}: nothing may`
    if (compositionRoot.includes(target) && layer !== 'main')
      return `imports ${target}: only the composition root may`
    if (layer === 'main' || isIn(target, [home(path)])) return undefined
    // What is shared has its own, stricter rule, which covers this import too.
    if (isIn(path, ['src/render/share']) && isIn(target, privateFromShared)) return undefined
    const allowed = rule?.inside.some((each) => isIn(target, [`src/${each.from}`]) && (types || !each.types))
    return allowed ? undefined : `imports ${target}: ${layer} may import ${describeRule(layer)}`
  }
  if (/^(?:date-fns|@date-fns\/utc)(?:\/|$)/.test(specifier)) {
    if (specifier.includes('/') && !/^@[^/]+\/[^/]+$/.test(specifier) && isIn(path, dateLibraryUsers))
      return undefined
    return `imports ${specifier}: only ${dateLibraryUsers.join(' and ')} may, by subpath`
  }
  if (layer === 'main') return undefined
  const allowed = isBuiltin(specifier) ? rule?.node : rule?.npm === 'any' || rule?.npm?.includes(specifier)
  return allowed ? undefined : `imports ${specifier}: ${layer} may import ${describeRule(layer)}`
}

function wrongUse(path: string, what: string): string | undefined {
  if (networkGlobals.includes(what)) return `uses the network: ${what}`
  if (!path.startsWith('src/')) return undefined
  if (what === 'process.exit') return `uses ${what}: set process.exitCode, so pending writes finish`
  return isIn(path, impure) ? undefined : `uses ${what}: only ${impure.join(' and ')} may`
}

/** Follows what share/ imports through the rest of render/: a helper there must not carry private things in. */
function leaks(importsOf: Map<string, Import[]>): string[] {
  const found: string[] = []
  const visit = (path: string, start: string, seen: Set<string>): void => {
    if (seen.has(path)) return
    seen.add(path)
    for (const { specifier, line } of importsOf.get(path) ?? []) {
      if (!specifier?.startsWith('.')) continue
      const target = posix.join(posix.dirname(path), specifier)
      if (isIn(target, privateFromShared)) {
        found.push(`${path}:${line} shares ${target}${path === start ? '' : ` (through ${start})`}`)
      } else if (isIn(target, ['src/render'])) visit(target, start, seen)
    }
  }
  for (const path of importsOf.keys()) if (isIn(path, ['src/render/share'])) visit(path, path, new Set())
  return found
}

function layerOf(path: string): string | undefined {
  if (!path.startsWith('src/')) return undefined
  if (compositionRoot.includes(path)) return 'main'
  const folder = path.split('/')[1] ?? ''
  return folder in layers ? folder : 'unknown'
}

/** The folder whose files may import each other: the layer, but for adapters each adapter on its own. */
function home(path: string): string {
  const depth = path.startsWith('src/adapters/') ? 3 : 2
  return path.split('/').slice(0, depth).join('/')
}

function describeRule(layer: string): string {
  const { inside = [], npm, node } = layers[layer] ?? {}
  const names = inside.map((each) => (each.types ? `${each.from} (types only)` : each.from))
  const packages = npm === 'any' ? ['npm packages'] : (npm ?? [])
  return ['itself', ...names, ...packages, ...(node ? ['node:'] : [])].join(', ')
}

function isIn(path: string, places: string[]): boolean {
  return places.some((place) => path === place || path.startsWith(`${place}/`))
}

function read(path: string, source: string): { imports: Import[]; uses: Use[]; syntaxErrors: string[] } {
  const { program, errors } = parseSync(path, source)
  const imports: Import[] = []
  const uses: Use[] = []
  const lineOf = (node: Node): number => source.slice(0, node.start).split('\n').length
  walk(program, undefined, '', (node, parent, key) => {
    const line = lineOf(node)
    const imported = importOf(node)
    if (imported) imports.push({ ...imported, line })
    const what = useOf(node, parent, key)
    if (what) uses.push({ what, line })
  })
  return { imports, uses, syntaxErrors: errors.map((error) => error.message) }
}

function walk(
  value: unknown,
  parent: Node | undefined,
  key: string,
  visit: (node: Node, parent: Node | undefined, key: string) => void,
): void {
  if (Array.isArray(value)) {
    for (const each of value) walk(each, parent, key, visit)
  } else if (isNode(value)) {
    visit(value, parent, key)
    for (const [name, child] of Object.entries(value)) walk(child, value, name, visit)
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}

function importOf(node: Node): Omit<Import, 'line'> | undefined {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
      return node['source'] ? { specifier: literal(node['source']), types: isTypeOnly(node) } : undefined
    case 'TSImportType':
      return { specifier: literal(node['source']), types: true }
    case 'ImportExpression':
      return { specifier: literal(node['source']), types: false }
    case 'TSExternalModuleReference':
      return { specifier: literal(node['expression']), types: false }
    case 'CallExpression':
      return nameOf(node['callee']) === 'require'
        ? { specifier: literal(first(node['arguments'])), types: false }
        : undefined
    default:
      return undefined
  }
}

function isTypeOnly(node: Node): boolean {
  if (node['importKind'] === 'type' || node['exportKind'] === 'type') return true
  const names = node['specifiers']
  if (!Array.isArray(names) || names.length === 0) return false
  return names.every((each: Node) => each['importKind'] === 'type' || each['exportKind'] === 'type')
}

const watched = ['process', 'console', ...networkGlobals]
const watchedMembers = ['Date.now', 'Math.random', 'process.exit']

/** What a node uses of the world outside: a global by its name, or a member such as Date.now. */
function useOf(node: Node, parent: Node | undefined, key: string): string | undefined {
  if (node.type === 'NewExpression' && nameOf(node['callee']) === 'Date') {
    return first(node['arguments']) === undefined ? 'new Date()' : undefined
  }
  if (node.type === 'CallExpression' && nameOf(node['callee']) === 'Date') return 'Date()'
  if (node.type === 'MemberExpression') {
    const object = nameOf(node['object'])
    const property = node['computed'] ? literal(node['property']) : nameOf(node['property'])
    if (object === 'globalThis') return property && watched.includes(property) ? property : undefined
    return watchedMembers.find((member) => member === `${object}.${property}`)
  }
  if (node.type !== 'Identifier' || !watched.includes(String(node['name']))) return undefined
  const isName = key === 'property' || key === 'key' || key === 'label'
  if (isName && !parent?.['computed']) return undefined
  // process.exit is reported as such, by its member expression.
  if (key === 'object' && parent?.type === 'MemberExpression' && nameOf(parent['property']) === 'exit')
    return undefined
  return String(node['name'])
}

function nameOf(value: unknown): string | undefined {
  return isNode(value) && value.type === 'Identifier' ? String(value['name']) : undefined
}

function literal(value: unknown): string | undefined {
  return isNode(value) && value.type === 'Literal' && typeof value['value'] === 'string'
    ? value['value']
    : undefined
}

function first(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : undefined
}
