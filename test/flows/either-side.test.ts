// Every answer that may be moved to the other side has a place there, and comes back from it.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Audience, MEETING_KINDS } from '../../src/domain/codes.ts'
import { type CareerFolder, careerFolder } from '../support/career-folder.ts'
import { wordFor } from '../support/person.ts'
import { enter, says, strictAsker } from '../support/scripted-asker.ts'
import { meeting } from '../domain/folder-of.ts'

let folder: CareerFolder
beforeEach(() => {
  folder = careerFolder()
})
afterEach(() => folder.remove())

/** Somebody who says a word of its own wherever the answer may be moved, and moves all of them to one side. */
function mover(side: Audience) {
  const moved: string[] = []
  const seen = strictAsker(({ id, kind, mayChange, choices, required }) => {
    if (kind === 'tip') return enter
    if (id === 'confirm') return says(true)
    if (!mayChange && !required && id !== 'date') return { is: 'keep' }
    if (kind === 'date') return says('2026-12-03')
    if (kind === 'scale') return says('3')
    if (kind === 'choice') return says(said[id] ?? choices[0]?.value ?? '')
    if (kind === 'many') return says([choices[0]?.value ?? ''], side)
    if (!mayChange) return says(wordFor(id))
    moved.push(id)
    return says(kind === 'list' ? [wordFor(id)] : wordFor(id), side)
  })
  const said: Record<string, string> = {}
  return { ...seen, moved, said }
}

const halves = (text: string): { readonly share: string; readonly private: string } => {
  const [share = '', ...own] = text.split(/^private:$/mu)
  return { share, private: own.join('\n') }
}

/** Which of these words stand on the other side of a record than the one meant. */
function astray(side: Audience, ids: readonly string[]): readonly string[] {
  const records = Object.entries(folder.files()).filter(([file]) => file.endsWith('.yaml'))
  const texts = records.map(([, text]) => halves(text)[side]).join('\n')
  return ids.filter((id) => !texts.includes(wordFor(id)))
}

describe.each(['share', 'private'] as const)('moved to %s', (side) => {
  test.each(MEETING_KINDS)('answers of a preparation of %s', async (kind) => {
    const { asker, moved, said } = mover(side)
    said['kind'] = kind
    expect(await folder.run('prep', { route: 'full', asker })).toMatchObject({ is: 'done' })
    expect(astray(side, moved)).toEqual([])
    expect(moved).not.toEqual([])
  })

  test('answers of a debrief', async () => {
    await folder.holds(meeting({ id: 'm-1', date: '2026-11-20' }))
    const { asker, moved } = mover(side)
    expect(await folder.run('debrief', { route: 'full', asker })).toMatchObject({ is: 'done' })
    expect(astray(side, moved)).toEqual([])
  })

  test.each(['checkin', 'review'] as const)('answers of a %s', async (flow) => {
    const { asker, moved } = mover(side)
    expect(await folder.run(flow, { route: 'full', asker })).toMatchObject({ is: 'done' })
    expect(astray(side, moved)).toEqual([])
    expect(moved).not.toEqual([])
  })
})
