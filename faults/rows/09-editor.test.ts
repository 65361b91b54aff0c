// Row 9, an editor: while `career edit` has a file open, another command, a sync program or the text itself gets in its way,
// or the program is killed. What was typed in the editor and what the other wrote are both there, or the text is kept.
import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, test } from 'vitest'
import { type Ground, makeGround } from '../support/ground.ts'
import { career, PROGRAM, type Ran } from '../support/program.ts'
import { badEnd, tally } from '../support/tally.ts'
import { look } from '../support/view.ts'

let ground: Ground
beforeAll(async () => {
  ground = await makeGround()
})
afterAll(() => ground.remove())

const TYPED = '# typed in the editor'
const ELSEWHERE = 'Said while the editor was open'
const RUN = `"${process.execPath}" "${PROGRAM}"`

/** What happens while the editor is open, as lines of shell; how `career edit` may end, and what has to be there then. */
const MEANWHILE: readonly (readonly [string, string, readonly (number | null)[], readonly string[]])[] = [
  [
    'another command adds to the file',
    `${RUN} meetings note anna "${ELSEWHERE}"`,
    [0, 4],
    [TYPED, ELSEWHERE],
  ],
  ['another command adds elsewhere', `${RUN} log "${ELSEWHERE}"`, [0], [TYPED, ELSEWHERE]],
  ['a hand adds to the file', `echo "# ${ELSEWHERE}" >> "$FILE"`, [0, 4], [TYPED, ELSEWHERE]],
  [
    'a hand changes the same line',
    `sed -i "s/^outcome: .*/outcome: ${ELSEWHERE}/" "$FILE"; sed -i "s/^outcome: .*/outcome: mine/" "$1"`,
    [4],
    [TYPED, ELSEWHERE],
  ],
  ['the file goes', `rm "$FILE"`, [3, 4, 5], [TYPED]],
  [
    'a sync program puts another in its place',
    `cp "$FILE" "$FILE.new"; echo "# ${ELSEWHERE}" >> "$FILE.new"; mv "$FILE.new" "$FILE"`,
    [0, 4],
    [TYPED, ELSEWHERE],
  ],
  [
    'a sync program brings a copy',
    `cp "$FILE" "\${FILE%.yaml}.sync-conflict-20261122-101500-ABCDEFG.yaml"`,
    [0],
    [TYPED],
  ],
  ['the text is broken', `echo 'outcome: "' >> "$1"`, [3], [TYPED]],
  ['the editor fails', 'FAIL=9', [2], [TYPED]],
  ['career is killed', 'kill -9 $PPID; sleep 0.2', [null], [TYPED]],
  ['career is ended', 'kill -TERM $PPID; sleep 0.2', [null, 143, 0], [TYPED]],
]

const total = tally(9, 'something else changes a file while it is open in an editor')
test('a file that is open in an editor', async () => {
  for (const [name, line, exits, wanted] of MEANWHILE) {
    const home = ground.home('plan')
    const [meeting = ''] = readdirSync(join(home, 'career/meetings'))
    const file = join(home, 'career/meetings', meeting)
    const editor = join(ground.place, 'slow-editor.sh')
    writeFileSync(editor, `FILE="${file}"\nprintf '%s\\n' "${TYPED}" >> "$1"\n${line}\nexit \${FAIL:-0}\n`)
    chmodSync(editor, 0o700)
    const ran = await career(home, ['edit', 'anna'], { env: { EDITOR: `sh ${editor}` } })
    const loss = await lossAfter(home, ran, exits, wanted)
    total.count(loss === null ? null : `${name}: ${loss}`)
  }
  total.settle()
})

async function lossAfter(
  home: string,
  ran: Ran,
  exits: readonly (number | null)[],
  wanted: readonly string[],
): Promise<string | null> {
  const bad = badEnd(ran) ?? (exits.includes(ran.exit) ? null : `exit ${ran.exit}: ${ran.error}`)
  if (bad !== null) return bad
  const folder = join(home, 'career')
  const { problems } = await look(folder)
  if (problems[0] !== undefined) return problems[0]
  const texts = [...textsBelow(folder), ...textsBelow(join(folder, '.career/edit'))].join('\n')
  const missing = wanted.filter((words) => !texts.includes(words))
  if (missing.length > 0) return `nowhere: ${missing.join(', ')}`
  const next = await career(home, ['log', 'Going on'])
  return next.exit === 0 ? null : `cannot save afterwards: ${next.error}`
}

/** The texts of the user's own files, or of what was kept of an editor. */
const textsBelow = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter(
          (entry) => entry.isFile() && (folder.endsWith('edit') || !entry.parentPath.includes('.career')),
        )
        .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    : []
