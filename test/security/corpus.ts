import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const FOLDER = fileURLToPath(new URL('corpus', import.meta.url))

interface Part {
  readonly about: string
  readonly texts: readonly string[]
}

/** Every text of the corpus, by the file it stands in. */
export const CORPUS: ReadonlyMap<string, readonly string[]> = new Map(
  readdirSync(FOLDER).map((file) => {
    const { texts } = JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')) as Part
    return [file.replace('.json', ''), texts]
  }),
)

/** All of them, in a fixed order. */
export const HOSTILE: readonly string[] = [...CORPUS.values()].flat()
