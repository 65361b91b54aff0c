// Words that say more than the user means to, on their way to somebody else: shown once, with where they stand.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { saying } from '../support/yes-or-no.ts'
import { place, type Place } from '../security/in-process.ts'

let here: Place
beforeEach(() => {
  here = place()
  here.put('people.yaml', 'people:\n  - {name: Anna, role: manager}\n')
  here.put('plan.yaml', 'ambition: Leiding geven\n')
  here.put('evidence/2026-11-01-rooster.yaml', `id: e-1111\ndate: 2026-11-01\nline: ${SECRET}\n`)
  here.put('meetings/2026-10-05-anna.yaml', MEETING)
})
afterEach(() => here.remove())

const SECRET = 'Ik solliciteer bij het ziekenhuis aan de overkant'
const MEETING = `id: m-2222
kind: career
with: Anna
date: 2026-10-05
status: held
debriefed: 2026-10-05
summary: Ik vraag niet meer dan 4.200 euro
agreements:
  - {id: a-1111, what: ${SECRET}, who: them, by: 2026-12-01, status: open, made: 2026-10-05}
invite: {topic: ${SECRET}}
private:
  bottom-line: 4200
  notes:
    - ${SECRET}, en dat weet zij niet
`

const SHARING: readonly (readonly string[])[] = [
  ['mail', 'm-2222'],
  ['mail', 'm-2222', '--copy'],
  ['mail', 'm-2222', '--eml'],
  ['invite', 'anna', '--copy'],
  ['agreements', 'remind', 'a-1111'],
  ['update', 'Anna'],
  ['handover', '--for', 'coach'],
  ['report', '--share'],
  ['report', '--share', '--open'],
  ['calendar', '--details'],
  ['export', '--share'],
]

describe.each(SHARING.map((words) => [words.join(' '), words] as const))('career %s', (_name, words) => {
  test('goes on where nobody can be asked, and says the words, where they stand and what to do', async () => {
    const { error, exitCode } = await here.career(words)
    expect(exitCode).toBe(0)
    expect(error).toContain(`Een ander krijgt dit te lezen: "${SECRET}`)
    expect(error).toContain('In meetings/2026-10-05-anna.yaml hou je dat voor jezelf.')
    expect(error).toMatch(/Aanpassen: career edit (?:meetings|evidence)\/\S+\.yaml/u)
  })

  test('asks first at a terminal, and a no makes nothing', async () => {
    const before = here.files()
    const asker = saying(false)
    const { out, error, copied, opened } = await here.career(words, { asker })
    expect(asker.asked.map(({ label, notes }) => [label, notes.join('\n').includes(SECRET)])).toEqual([
      ['Mag de ander dat lezen?', true],
    ])
    // Enter is no: what was read cannot be taken back.
    expect(asker.asked[0]).toMatchObject({ chosen: ['no'], known: false, required: true })
    expect(out).toBe('Er is niets gemaakt. Pas het aan en probeer het daarna opnieuw.\n')
    expect([error, ...copied, ...opened]).toEqual([''])
    expect(here.files()).toEqual(before)
  })

  test('does it after a yes, and does not say it again', async () => {
    const asker = saying(true)
    const { out, error } = await here.career(words, { asker })
    expect(asker.asked).toHaveLength(1)
    expect(out).not.toContain('niets gemaakt')
    expect(error).not.toContain('krijgt dit te lezen')
  })

  test('tells a program, and asks it nothing', async () => {
    const asker = saying(false)
    const { out } = await here.career([...words, '--json'], { asker })
    expect(asker.asked).toEqual([])
    // An export is a document for others itself.
    if (words[0] !== 'export') expect(out).toContain('"rule": "privacy/leak"')
  })
})

test('an amount one will not go below is found however it is written', async () => {
  const { error } = await here.career(['export', '--share'], { language: 'en' })
  expect(error).toContain(
    'Somebody else will read this: "4.200". In meetings/2026-10-05-anna.yaml you keep that to yourself.',
  )
})

test('nothing is asked or said of words that say nothing', async () => {
  for (const [file, text] of Object.entries(here.files()))
    here.put(file, text.replaceAll(SECRET, 'Het rooster is rond').replace('4.200', 'genoeg'))
  here.put(
    'meetings/2026-10-05-anna.yaml',
    MEETING.replaceAll(SECRET, 'Het rooster').replace(/\nprivate:[\s\S]*/u, '\n'),
  )
  const asker = saying(false)
  for (const words of SHARING) {
    // oxlint-disable-next-line no-await-in-loop -- one folder, one command at a time
    const { error } = await here.career(words, { asker })
    expect(error, words.join(' ')).not.toContain('krijgt dit te lezen')
  }
  expect(asker.asked).toEqual([])
})

// The question may stand for an hour, with the folder open in another window beside it.
const NAME = 'Priya'
const CHANGED = MEETING.replace('Ik vraag niet meer dan 4.200 euro', 'We spraken over later')

/** Somebody who says yes to whatever is asked; while the first question stands, their files change. */
function meanwhile(work: () => void): ReturnType<typeof saying> {
  const asker = saying(true)
  return {
    ...asker,
    ask: (question) => {
      if (asker.asked.length === 0) work()
      return asker.ask(question)
    },
  }
}

/** A draft carries its text in base 64. */
function readable(text: string): string {
  const [, body] = text.split(/base64\r?\n\r?\n/u)
  return body === undefined ? text : Buffer.from(body, 'base64').toString('utf8')
}

/** The same folder, with a word more behind the telling words and without the amount, which is a second thing to ask. */
function putSaying(more: string): void {
  const text = (one: string): string => one.replaceAll(SECRET, `${SECRET}${more}`)
  here.put('evidence/2026-11-01-rooster.yaml', text(`id: e-1111\ndate: 2026-11-01\nline: ${SECRET}\n`))
  here.put('meetings/2026-10-05-anna.yaml', text(CHANGED))
}

describe.each(SHARING.map((words) => [words.join(' '), words] as const))(
  'career %s, with the folder changed while the question stands',
  (_name, words) => {
    test('makes it of what the folder says after the answer', async () => {
      putSaying(` met ${NAME}`)
      const asker = meanwhile(() => putSaying(''))
      const { out, error, copied } = await here.career(words, { asker })
      const made = Object.entries(here.files()).filter(([file]) => file.startsWith('documents/'))
      const left = [out, error, ...copied, ...made.map(([, text]) => readable(text))].join('\n')
      expect(left).toContain('solliciteer')
      expect(left).not.toContain(NAME)
    })

    test('asks about words that came in meanwhile, and about those words alone', async () => {
      putSaying('')
      const asker = meanwhile(() => putSaying('. Mijn burn-out is bijna voorbij'))
      await here.career(words, { asker })
      const [first, second, ...more] = asker.asked.map(({ notes }) => notes.join('\n'))
      expect(first).not.toContain('burn-out')
      expect(second).toContain('burn-out')
      expect(more).toEqual([])
    })

    test('says that a file can no longer be read, and makes nothing', async () => {
      const before = here.files()
      const asker = meanwhile(() => here.put('plan.yaml', 'ambition: "Gent\n'))
      const { error, exitCode, copied, opened } = await here.career(words, { asker })
      expect([exitCode, error.includes('plan.yaml'), ...copied, ...opened]).toEqual([3, true])
      expect(Object.keys(here.files())).toEqual(Object.keys(before))
    })
  },
)

test('a page whose kind was asked for is made of what the folder says after the answer', async () => {
  putSaying('')
  const asked: string[] = []
  const { out } = await here.career(['handover'], {
    asker: {
      show: () => {},
      ask: async ({ id }) => {
        asked.push(id)
        if (id !== 'page') return { is: 'answer', raw: true, audience: null }
        here.put(
          'evidence/2026-11-01-rooster.yaml',
          'id: e-1111\ndate: 2026-11-01\nline: Het rooster is rond\n',
        )
        return { is: 'answer', raw: 'coach', audience: null }
      },
    },
  })
  expect([asked, out.includes('Het rooster is rond'), out.includes('solliciteer')]).toEqual([
    ['page'],
    true,
    false,
  ])
})

test('an agreement that became private while the question stood reminds nobody', async () => {
  putSaying('')
  const own = CHANGED.replace(/agreements:\n.*\n/u, '').replace(
    'private:\n',
    `private:\n  agreements:\n    - {id: a-1111, what: ${SECRET}, who: them, status: open, made: 2026-10-05}\n`,
  )
  const asker = meanwhile(() => here.put('meetings/2026-10-05-anna.yaml', own))
  const { out, exitCode } = await here.career(['agreements', 'remind', 'a-1111'], { asker })
  expect([out, exitCode]).toEqual(['', 2])
})
