import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { ALL_CUES } from '../../../src/coach/privacy/cues/all-cues.ts'
import kept from '../../../src/coach/privacy/cues/needed-words.json' with { type: 'json' }
import { neededLists, neededWords } from './needed-words.ts'

const TUNE = fileURLToPath(new URL('../../fixtures/coach/tune/', import.meta.url))

/** What people said in messages and as a wish, as flat as the patterns want it. */
const labelled = (): readonly string[] =>
  readdirSync(TUNE)
    .filter((name) => /^(?:messages|ambitions)/u.test(name))
    .flatMap((name) => readFileSync(`${TUNE}${name}`, 'utf8').trim().split('\n'))
    .map((line) => {
      const { text }: { text: string } = JSON.parse(line)
      return text.toLowerCase().replaceAll(/([.,!?;])/gu, ' $1')
    })

describe('words that a pattern needs', () => {
  test.each([
    ['weg van hier', ['weg van hier']],
    ['(?:als|zodra) ik (?:straks )?weg ben', ['weg ben']],
    ['baan|job', ['baan', 'job']],
    ['(?:mijn )?ontslag(?:brief)?', ['ontslag']],
    ['opzeg(?:gen|t) (?:\\S+ ){0,4}baan', ['opzeg']],
    ['(?:ik|wij) vertrekk?en', [' vertrek']],
    ['stop(?! met roken)', ['stop']],
    ['(?<!niet )stop', ['stop']],
    ['[0-9]+ uur\\.', [' uur']],
    ['(?:baan|\\S+)', null],
    ['(?:op )?\\S+', null],
    ['x{0,3}', ['']],
  ] as const)('of %s are %j', (source, words) => {
    expect(neededWords(source)).toEqual(words)
  })

  test.each([
    ['weg van hier|ontslag', [['weg van hier', 'ontslag']]],
    ['een nieuwe (?:baan|werkgever)', [['een nieuwe '], ['baan', 'werkgever']]],
    ['nieuw(?:e|er)? (?:baan|job)', [['nieuw'], ['baan', 'job']]],
    ['(?:baan|\\S+) weg', [[' weg']]],
    ['ik ga', [['ik ga']]],
  ] as const)('of each list of %s: %j', (source, lists) => {
    expect(neededLists(source)).toEqual(lists)
  })

  test('stand in every labelled text that matches', () => {
    const patterns = ALL_CUES.map(({ source }) => ({
      needed: neededLists(source),
      pattern: new RegExp(`(?<!\\S)(?:${source})(?!\\S)`, 'u'),
    }))
    let found = 0
    for (const text of labelled()) {
      for (const { needed, pattern } of patterns) {
        if (!pattern.test(text)) continue
        found += 1
        expect(
          needed.every((words) => words === null || words.some((word) => text.includes(word))),
          `${pattern.source}: ${text}`,
        ).toBe(true)
      }
    }
    expect(found).toBeGreaterThan(200)
  })

  test('are known for every rule, and stand in the list that is kept: vitest -u writes it', async () => {
    const all = ALL_CUES.map(({ cue, source }) => ({ cue, words: neededLists(source) }))
    expect(all.flatMap(({ words }) => words)).not.toContain(null)
    const list = `[\n${all.map((one) => `  ${JSON.stringify(one)}`).join(',\n')}\n]\n`
    await expect(list).toMatchFileSnapshot('../../../src/coach/privacy/cues/needed-words.json')
    expect(kept).toHaveLength(ALL_CUES.length)
  })
})
