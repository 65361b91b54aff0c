// A program of its own, for the test that lets several of them save at once: adds agreements one by one.
import { createStore } from '../../../src/adapters/files/store.ts'
import type { Day } from '../../../src/domain/day.ts'

const [folder = '', name = '', count = '0'] = process.argv.slice(2)
const today = '2026-11-22' as Day
let failed = 0
for (let at = 0; at < Number(count); at += 1) {
  const store = createStore({ folder, shown: folder, language: () => 'nl', today: () => today })
  const { folder: all } = await store.load()
  const added = { id: `a-${name}${at}`, what: `${name} ${at}`, status: 'open' as const, made: today }
  const agreements = [...(all.agreements.shared.agreements ?? []), added]
  const saved = await store.commit({
    records: [{ ...all.agreements, shared: { agreements } }],
    documents: [{ file: `documents/share/${name}.md`, text: `${at}` }],
  })
  if (saved.ok) process.stdout.write(`${added.id}\n`)
  else failed += 1
}
process.exitCode = failed === 0 ? 0 : 4
