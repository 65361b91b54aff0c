import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createSyncFiles } from '../../src/adapters/files/sync-files.ts'
import { type Computer, computers } from './two-computers.ts'
import { tries } from '../support/tries.ts'

/** What somebody does to their folder while they are offline. Each text is written once, so that it can be found again. */
interface Edit {
  readonly does:
    | 'field'
    | 'private'
    | 'own key'
    | 'comment'
    | 'agreement'
    | 'status'
    | 'question'
    | 'remove'
    | 'new'
  readonly file: 0 | 1
}

const edit: fc.Arbitrary<Edit> = fc.record({
  does: fc.constantFrom(
    'field',
    'private',
    'own key',
    'comment',
    'agreement',
    'status',
    'question',
    'remove',
    'new',
  ),
  file: fc.constantFrom(0, 1),
})

/** Both in the same places of the same file: what comes up by chance too seldom to be found in a few tries. */
const everywhere: Edit[] = (['field', 'private', 'agreement', 'question'] as const).map((does) => ({
  does,
  file: 0,
}))
const COLLIDING: [Edit[], Edit[]] = [everywhere, everywhere]

const FILES = ['meetings/anna.yaml', 'meetings/piet.yaml'] as const

const START = (id: string): string => `schema: 1
id: ${id}
kind: career
with: Anna
status: planned
outcome: begin
questions:
  - eerste vraag
agreements:
  - id: a-1111
    what: bellen
    status: open
    made: 2026-11-01
x-own: eigen

private:
  minimum: begin
`

/** Texts of this computer that nothing on this computer took back: they must be somewhere afterwards. */
interface Written {
  readonly byPlace: Map<string, string>
}

function apply(computer: Computer, { does, file }: Edit, mark: string, written: Written): void {
  const name = FILES[file]
  if (does === 'new') {
    const fresh = `meetings/nieuw-${mark}.yaml`
    computer.put(fresh, START(`m-${mark}`).replace('outcome: begin', `outcome: ${mark}`))
    written.byPlace.set(fresh, mark)
    return
  }
  const text = computer.files()[name]
  if (text === undefined) return
  if (does === 'remove') {
    computer.remove(name)
    for (const place of written.byPlace.keys()) if (place.startsWith(name)) written.byPlace.delete(place)
    return
  }
  const keep = (place: string): void => void written.byPlace.set(`${name} ${place}`, mark)
  const after = {
    field: () => text.replace(/^outcome: .*$/mu, `outcome: ${mark}`),
    private: () => text.replace(/^ {2}minimum: .*$/mu, `  minimum: ${mark}`),
    'own key': () => text.replace(/^x-own: .*$/mu, `x-own: ${mark}`),
    comment: () => `# opmerking\n${text}`,
    agreement: () =>
      text.replace(
        /^agreements:$/mu,
        `agreements:\n  - id: a-${mark}\n    what: ${mark}\n    status: open\n    made: 2026-11-02`,
      ),
    status: () => text.replace(/^ {4}status: \w+$/mu, '    status: done'),
    question: () => text.replace(/^questions:$/mu, `questions:\n  - vraag ${mark}`),
  }[does]()
  if (after === text) return
  if (does === 'field' || does === 'private' || does === 'own key') keep(does)
  if (does === 'agreement' || does === 'question') keep(`${does} ${mark}`)
  computer.put(name, after)
}

test('two computers that both worked offline end up with the same bytes, and nothing that was written is lost', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(edit, { maxLength: 5 }),
      fc.array(edit, { maxLength: 5 }),
      async (here, there) => {
        const world = computers()
        try {
          const [a, b] = [world.computer('a'), world.computer('b')]
          a.put(FILES[0], START('m-0001'))
          a.put(FILES[1], START('m-0002'))
          for (const computer of [a, b]) await computer.sync({ remote: world.remote, yes: true })
          const written = [here, there].map((edits, which) => {
            const own: Written = { byPlace: new Map() }
            edits.forEach((one, at) => apply(which === 0 ? a : b, one, `${'ab'.charAt(which)}${at}zz`, own))
            return own
          })
          for (const computer of [a, b, a, b]) expect(await computer.sync()).toMatchObject({ is: 'done' })
          expect(b.files()).toEqual(a.files())
          const all = Object.values(a.files()).join('\n')
          for (const { byPlace } of written) for (const mark of byPlace.values()) expect(all).toContain(mark)
        } finally {
          world.remove()
        }
      },
    ),
    { numRuns: tries(6), examples: [COLLIDING] },
  )
}, 120_000)

/** What may be shared of a folder, file by file. */
async function sharedSide({ folder }: Computer): Promise<Readonly<Record<string, string>>> {
  const sides = await createSyncFiles({ folder, shown: folder, language: () => 'nl' }).sharedSides()
  if (!sides.ok) throw new Error(JSON.stringify(sides.problem))
  return Object.fromEntries([...sides.value].toSorted(([one], [other]) => (one < other ? -1 : 1)))
}

const SHARED: readonly Edit['does'][] = ['field', 'agreement', 'question']

test('without the private side: what may be shared ends up the same, and what is private is where it was', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(edit, { maxLength: 4 }),
      fc.array(edit, { maxLength: 4 }),
      async (here, there) => {
        const world = computers()
        try {
          const [a, b] = [world.computer('a'), world.computer('b')]
          a.put(FILES[0], START('m-0001'))
          a.put(FILES[1], START('m-0002'))
          const request = { remote: world.remote, withoutPrivate: true }
          for (const computer of [a, b]) expect(await computer.sync(request)).toMatchObject({ is: 'done' })
          const written = [here, there].map((edits, which) => {
            const own: Written = { byPlace: new Map() }
            edits.forEach((one, at) => apply(which === 0 ? a : b, one, `${'ab'.charAt(which)}${at}zz`, own))
            return own
          })
          for (const computer of [a, b, a, b]) expect(await computer.sync()).toMatchObject({ is: 'done' })
          expect(await sharedSide(b)).toEqual(await sharedSide(a))
          const [textA, textB] = [a, b].map((one) => Object.values(one.files()).join('\n'))
          for (const [which, { byPlace }] of written.entries())
            for (const [place, mark] of byPlace) {
              const isShared = SHARED.some((does) => place.includes(` ${does}`)) || place.includes('nieuw')
              expect(which === 0 || isShared ? textA : textB).toContain(mark)
              expect(which === 1 || isShared ? textB : textA).toContain(mark)
            }
          expect(world.git(world.remote, 'log', '-p', '--all')).not.toMatch(/minimum|x-own|opmerking/u)
        } finally {
          world.remove()
        }
      },
    ),
    { numRuns: tries(4), examples: [COLLIDING] },
  )
}, 120_000)
