// docs/decisions/README.md is how somebody finds the page that answers a why; a page that it leaves out is not found.
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const folder = fileURLToPath(new URL('../../docs/decisions', import.meta.url))

test('the list of decisions names every page by its own title, in order', () => {
  const pages = readdirSync(folder).filter((name) => name !== 'README.md')
  const rows = pages.toSorted().map((name) => {
    const number = name.slice(0, 4)
    const title = new RegExp(`^# ${number}: (.+)\n`, 'u').exec(readFileSync(`${folder}/${name}`, 'utf8'))?.[1]
    return `| [${number}](${name}) | ${title} |`
  })
  const listed = readFileSync(`${folder}/README.md`, 'utf8').split('\n')
  expect(listed.filter((line) => line.startsWith('| ['))).toEqual(rows)
})
