/** What can happen to a text file: the bytes that are left of it. */
export type Damage = (text: string) => string | Uint8Array

/** Names in a record's file, so that one table serves records of two kinds. */
export interface Keys {
  /** The first key of the file. */
  readonly first: string
  /** A text that may be shared, and one that may not. */
  readonly open: string
  readonly own: string
  /** A list of things with an id, a code and a day. */
  readonly list: string
  readonly item: string
}

export const cutAt = (text: string, mark: string): string => text.slice(0, text.indexOf(mark) + mark.length)

/** Text that is no YAML any more. */
export const syntaxDamages: Readonly<Record<string, (keys: Keys) => Damage>> = {
  'cut in the middle of a quoted text':
    ({ open }) =>
    (text) =>
      `${cutAt(text, `${open}: `)}"een be`,
  'cut in the middle of a name':
    ({ own }) =>
    (text) =>
      cutAt(text, `  ${own}`),
  'cut in a list between brackets':
    ({ open }) =>
    (text) =>
      `${cutAt(text, `${open}: `)}[een, twee`,
  'the marks of a merge':
    ({ open }) =>
    (text) =>
      `${text}<<<<<<< HEAD\n${open}: hier\n=======\n${open}: daar\n>>>>>>> origin/main\n`,
  'the marks of a merge in three':
    ({ own }) =>
    (text) =>
      text.replace(
        new RegExp(`( {2}${own}: .*)\n`, 'u'),
        '<<<<<<< ours\n$1\n||||||| base\n=======\n$1 2\n>>>>>>> theirs\n',
      ),
  'the marks of a merge around everything': () => (text) =>
    `<<<<<<< HEAD\n${text}=======\n${text}>>>>>>> x\n`,
  'a tab before a name':
    ({ own }) =>
    (text) =>
      text.replace(`  ${own}:`, `\t${own}:`),
  'tabs in a list':
    ({ item }) =>
    (text) =>
      text.replace(`    ${item}:`, `\t\t${item}:`),
  'a name twice':
    ({ open }) =>
    (text) =>
      text.replace('\nprivate:', `${open}: nog eens\n\nprivate:`),
  'a private name twice':
    ({ own }) =>
    (text) =>
      `${text}  ${own}: nog eens\n`,
  'a name twice in a list': () => (text) => text.replace('    status:', '    status: open\n    status:'),
  'the private side twice':
    ({ own }) =>
    (text) =>
      `${text}private:\n  ${own}: nog eens\n`,
  'one space too few':
    ({ item }) =>
    (text) =>
      text.replace(`    ${item}:`, `   ${item}:`),
  'one space too many':
    ({ first }) =>
    (text) =>
      text.replace(`${first}:`, ` ${first}:`),
  'a colon in a text':
    ({ open }) =>
    (text) =>
      text.replace(`${open}: `, `${open}: mijn wens: `),
  'a quote that opens and stays open':
    ({ open }) =>
    (text) =>
      text.replace(`${open}: `, `${open}: "`),
  'a quote in the wrong place':
    ({ open }) =>
    (text) =>
      text.replace(`${open}: `, `${open}: "een" `),
  'a bracket that stays open':
    ({ open }) =>
    (text) =>
      text.replace(`${open}: `, `${open}: [`),
  'a brace that stays open':
    ({ open }) =>
    (text) =>
      text.replace(`${open}: `, `${open}: {`),
  'a star before a text':
    ({ open }) =>
    (text) =>
      text.replace(`${open}: `, `${open}: *belangrijk `),
  'an at sign before a text':
    ({ open }) =>
    (text) =>
      text.replace(`${open}: `, `${open}: @anna `),
  'a backtick before a text':
    ({ open }) =>
    (text) =>
      text.replace(`${open}: `, `${open}: \`code\` `),
  'a percent sign before a text':
    ({ open }) =>
    (text) =>
      text.replace(`${open}: `, `${open}: %50 `),
  'two documents': () => (text) => `${text}---\n${text}`,
  'a line of prose': () => (text) => `Beste Anna,\n${text}`,
  'a page of a wifi portal': () => () => '<!DOCTYPE html>\n<html><body>Log in: wifi</body></html>\n',
  'JSON that was cut off':
    ({ first }) =>
    () =>
      `{"${first}": "x", "agreements": [{"id": "a-1"`,
}

/** YAML that says something else than a record. */
export const meaningDamages: Readonly<Record<string, (keys: Keys) => Damage>> = {
  'a list for the whole': () => () => '- een\n- twee\n',
  'one word for the whole': () => () => 'hallo\n',
  'a list for a text':
    ({ open }) =>
    (text) =>
      text.replace(new RegExp(`^${open}: .*$`, 'mu'), `${open}:\n  - een\n  - twee`),
  'a map for a text':
    ({ open }) =>
    (text) =>
      text.replace(new RegExp(`^${open}: .*$`, 'mu'), `${open}: {a: b}`),
  'a text for a list of things':
    ({ list }) =>
    (text) =>
      text.replace(new RegExp(`^${list}:\n(?: .*\n)+`, 'mu'), `${list}: morgen\n`),
  'a map for a list of things':
    ({ list }) =>
    (text) =>
      text.replace(`${list}:\n  - id`, `${list}:\n    id`),
  'a text for the private side': () => (text) => text.replace(/^private:\n(?: .*\n)+/mu, 'private: geheim\n'),
  'a list for the private side': () => (text) => text.replace(/^private:\n {2}/mu, 'private:\n  - '),
  'a code that does not exist': () => (text) => text.replace('status: open', 'status: opn'),
  'a code in another language': () => (text) => text.replace('status: open', 'status: klaar'),
  'a code with a capital': () => (text) => text.replace('status: open', 'status: Open'),
  'the thirtieth of February': () => (text) => text.replace('made: 2026-11-01', 'made: 2026-02-30'),
  'the thirteenth month': () => (text) => text.replace('made: 2026-11-01', 'made: 2026-13-01'),
  'a day in words': () => (text) => text.replace('made: 2026-11-01', 'made: 1 november'),
  'a day without its zeros': () => (text) => text.replace('made: 2026-11-01', 'made: 2026-11-1'),
  'no day at all': () => (text) => text.replace('made: 2026-11-01', 'made:'),
  'a thing without its id': () => (text) => text.replace(/ {2}- id: .*\n {4}/u, '  - '),
  'a thing without its words':
    ({ item }) =>
    (text) =>
      text.replace(new RegExp(` {4}${item}: .*\n`, 'u'), ''),
  'a newer format': () => (text) => text.replace('schema: 1', 'schema: 99'),
  'a format in words': () => (text) => text.replace('schema: 1', 'schema: een'),
  'something that holds itself':
    ({ open }) =>
    (text) =>
      text.replace(new RegExp(`^${open}: .*$`, 'mu'), `x-own: &a [*a]`),
  'brackets without end':
    ({ open }) =>
    (text) =>
      `${text}x-${open}: ${'['.repeat(500)}${']'.repeat(500)}\n`,
}

/** What can be read, and does not say what somebody meant: only `check` tells. */
export const silentDamages: Readonly<Record<string, (keys: Keys) => Damage>> = {
  'a name with a letter too few':
    ({ open }) =>
    (text) =>
      text.replace(`${open}:`, `${open.slice(0, -1)}:`),
  'a name with two letters changed over':
    ({ open }) =>
    (text) =>
      text.replace(`${open}:`, `${open.slice(0, 2)}${open.charAt(3)}${open.charAt(2)}${open.slice(4)}:`),
  'a private name with a letter too few':
    ({ own }) =>
    (text) =>
      text.replace(`  ${own}:`, `  ${own.slice(0, -1)}:`),
  'a private answer on the other side':
    ({ own }) =>
    (text) =>
      text.replace(`private:\n  ${own}:`, `${own}:`),
  'an id that is there twice': () => (text) => text.replace(/( {2}- id: .*\n(?: {4}.*\n)+)/u, '$1$1'),
}
