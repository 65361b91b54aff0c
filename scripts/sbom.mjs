// Builds what is published, and says what is inside it:
//
//   node scripts/sbom.mjs              builds dist/ afresh, with dist/sbom.cdx.json (CycloneDX) beside it
//   node scripts/sbom.mjs --licences   writes THIRD-PARTY-LICENSES.md as well, when a package came or went
//   node scripts/sbom.mjs --quick      leaves out what V8 makes of the code: for who wants to know what is inside
//
// Both are made of what esbuild says it put in, so nothing can be forgotten. They hold no date and no path: the same
// sources give the same files.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundledPackages } from './bundled-packages.mjs'
import { licencesPage } from './licences-page.mjs'

const root = resolve(fileURLToPath(import.meta.url), '../..')
const packages = bundledPackages(root, metafile())
writeFileSync(join(root, 'dist/sbom.cdx.json'), `${JSON.stringify(billOf(packages), null, 2)}\n`)
if (process.argv.includes('--licences'))
  writeFileSync(join(root, 'THIRD-PARTY-LICENSES.md'), licencesPage(packages))

function metafile() {
  const place = mkdtempSync(join(tmpdir(), 'career-sbom-'))
  try {
    const file = join(place, 'metafile.json')
    const how = process.argv.includes('--quick') ? [] : ['--fresh']
    execFileSync(process.execPath, [join(root, 'scripts/bundle.mjs'), ...how, '--metafile', file], {
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    return JSON.parse(readFileSync(file, 'utf8'))
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
}

/** @param {import('./bundled-packages.mjs').Bundled[]} bundled */
function billOf(bundled) {
  const { name, version, license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const own = { 'bom-ref': `pkg:npm/${name}@${version}`, type: 'application', name, version }
  const components = bundled.map(componentOf)
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { ...own, licenses: [{ license: { id: license } }] } },
    components,
    dependencies: [{ ref: own['bom-ref'], dependsOn: components.map((one) => one['bom-ref']) }],
  }
}

/** @param {import('./bundled-packages.mjs').Bundled} bundled */
function componentOf({ name, version, license, integrity }) {
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`
  const [, digest = ''] = /^sha512-(.+)$/.exec(integrity) ?? []
  return {
    'bom-ref': purl,
    type: 'library',
    name,
    version,
    purl,
    licenses: [/[ (]/.test(license) ? { expression: license } : { license: { id: license } }],
    hashes: [{ alg: 'SHA-512', content: Buffer.from(digest, 'base64').toString('hex') }],
  }
}
