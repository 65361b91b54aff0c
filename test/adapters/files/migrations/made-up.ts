// Steps of the format that never were, to try the machinery with: it is replaced by these, as vi.mock does.
import type { Migration } from '../../../../src/adapters/files/migrations/migration.ts'
import { isPlainList, isPlainMap, type Plain } from '../../../../src/domain/merge/plain.ts'

const has = (data: Plain | undefined, key: string): boolean => isPlainMap(data) && Object.hasOwn(data, key)

export const MADE_UP: readonly Migration[] = [
  {
    // `wish: x` is called `ambition: x`, on both sides.
    from: 1,
    to: 2,
    edits: (type, data) =>
      type !== 'plan'
        ? []
        : [
            ...(has(data, 'wish') ? [{ do: 'rename', path: ['wish'], to: 'ambition' } as const] : []),
            ...(has(data['private'], 'wish')
              ? [{ do: 'rename', path: ['private', 'wish'], to: 'ambition' } as const]
              : []),
          ],
  },
  {
    // `way: up` becomes `direction: [up]`, and agreements without a status are open.
    from: 2,
    to: 3,
    edits: (type, data) => {
      const { way, agreements } = data
      const moved =
        type === 'plan' && way !== undefined
          ? [
              { do: 'set', path: ['direction'], value: [way] } as const,
              { do: 'delete', path: ['way'] } as const,
            ]
          : []
      const bare = isPlainList(agreements) ? agreements : []
      return [
        ...moved,
        ...bare.flatMap((one, at) =>
          has(one, 'status')
            ? []
            : [{ do: 'set', path: ['agreements', at, 'status'], value: 'open' } as const],
        ),
      ]
    },
  },
]

/** Files of the first of these formats, written by hand. */
export const OLD: Readonly<Record<string, string>> = {
  'plan.yaml': [
    '# My plan, since 2024',
    'schema:   1   # of the program',
    '',
    'wish:   "Lead a team"   # or two',
    'way: up',
    '',
    '',
    'mine: {a: 1,   b: 2}',
    'private:',
    '    # nobody sees this',
    "    wish: 'Not here'",
    '',
  ].join('\n'),
  'agreements.yaml':
    '# no number\r\nagreements:\r\n- id: a-1111\r\n  what:  Call Anna # soon\r\n  made: 2026-11-01\r\n',
  'meetings/anna.yaml': 'schema: 2\nid: m-1111\nkind: career\nwith: Anna\nstatus: planned\n',
  'people.yaml': '\uFEFFpeople:\n  - name: Anna # boss\n',
}

/** The same in the format of today: every other byte as it was. */
export const NEW: Readonly<Record<string, string>> = {
  'plan.yaml': [
    '# My plan, since 2024',
    'schema:   3   # of the program',
    '',
    'ambition:   "Lead a team"   # or two',
    'direction:',
    '  - up',
    '',
    '',
    'mine: {a: 1,   b: 2}',
    'private:',
    '    # nobody sees this',
    "    ambition: 'Not here'",
    '',
  ].join('\n'),
  'agreements.yaml':
    '# no number\r\nschema: 3\r\nagreements:\r\n- id: a-1111\r\n  what:  Call Anna # soon\r\n  status: open\r\n  made: 2026-11-01\r\n',
  'meetings/anna.yaml': 'schema: 3\nid: m-1111\nkind: career\nwith: Anna\nstatus: planned\n',
  'people.yaml': '\uFEFFschema: 3\npeople:\n  - name: Anna # boss\n',
}
