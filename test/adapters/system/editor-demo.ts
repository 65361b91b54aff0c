// Opens a text in the editor, in a real terminal: node editor-demo.js FOLDER. What came of it is printed as JSON.
import { createEditor } from '../../../src/adapters/system/editor.ts'

const folder = process.argv[2] ?? ''
// As after a question: keys were read one by one, and still are.
process.stdin.setRawMode(process.env['DEMO_RAW'] === '1')
process.stdin.resume()
const edited = await createEditor({ folder, shown: '~/career', environment: process.env }).edit(
  'prep.yaml',
  '',
)
process.stdin.setRawMode(false)
process.stdin.pause()
process.stdout.write(`RESULT ${JSON.stringify(edited)}\n`)
