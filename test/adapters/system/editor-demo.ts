// Opens a text in the editor, in a real terminal: node editor-demo.js FOLDER. What came of it is printed as JSON.
import { spawnSync } from 'node:child_process'
import { createEditor } from '../../../src/adapters/system/editor.ts'

/** Looked at before the program ends, as its end puts the terminal right by itself. */
const modes = (): string =>
  spawnSync('stty', ['-g'], { stdio: ['inherit', 'pipe', 'inherit'] }).stdout.toString()

const { stdin } = process
let stolen = ''
stdin.on('data', (keys) => (stolen += String(keys)))
// As in the middle of questions: keys are read one by one.
if (process.env['DEMO_RAW'] === '1') stdin.setRawMode(true)
const before = modes()
const editor = createEditor({ folder: process.argv[2] ?? '', shown: '~/career', environment: process.env })
const edited = await editor.edit('prep.yaml', '')
const seen = {
  edited,
  stolen,
  sameModes: modes() === before,
  raw: stdin.isRaw,
  flowing: stdin.readableFlowing,
}
stdin.setRawMode(false)
stdin.pause()
process.stdout.write(`RESULT ${JSON.stringify(seen)}\n`)
