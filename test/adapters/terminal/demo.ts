// A walk through every kind of question, run in a real terminal by the tests: node demo.js <nl|en> <ids, comma separated>.
// What came in is written as one JSON line per question to the file DEMO_LOG, the process id to DEMO_LOG.pid.
import { appendFileSync, writeFileSync } from 'node:fs'
import type { Intent, Question } from '../../../src/engine/asker.ts'
import { createPlainAsker } from '../../../src/adapters/terminal/plain-asker.ts'
import { createTerminalAsker } from '../../../src/adapters/terminal/terminal-asker.ts'
import { guardTerminal } from '../../../src/adapters/terminal/guard-terminal.ts'
import { keysEn } from '../../../src/text/en/keys.ts'
import { keysNl } from '../../../src/text/nl/keys.ts'
import { demoQuestions } from './demo-questions.ts'

const [language = 'nl', ids = ''] = process.argv.slice(2)
const texts = language === 'nl' ? keysNl : keysEn
const unicode = process.env['LANG'] !== 'C'
const streams = { input: process.stdin, output: process.stdout, texts, unicode }
const width = (): number => process.stdout.columns
const asker =
  process.env['TERM'] === 'dumb'
    ? createPlainAsker({ ...streams, width })
    : createTerminalAsker({ ...streams, colour: process.env['NO_COLOR'] === undefined, width })
const stopGuarding = guardTerminal({
  onSignal: (code) => {
    process.exitCode = code
    asker.close()
  },
  onFault: (error) => {
    throw error
  },
})

/** One line of the log. */
export type Logged = Intent

const log = (entry: Logged): void =>
  appendFileSync(process.env['DEMO_LOG'] ?? '/dev/null', `${JSON.stringify(entry)}\n`)

const logFile = process.env['DEMO_LOG']
if (logFile !== undefined) writeFileSync(`${logFile}.pid`, `${process.pid}`)

const all: Readonly<Record<string, Question>> = demoQuestions(language)
const asked = ids === '' ? Object.keys(all) : ids.split(',')
let typed: string | null = null
for (let at = 0; at < asked.length; at += 1) {
  const question = all[asked[at] ?? '']
  if (!question) continue
  const intent = await asker.ask(typed ? { ...question, typed } : question)
  log(intent)
  typed = null
  if (intent.is === 'later') {
    process.exitCode ??= 130
    break
  }
  if (intent.is === 'help') {
    asker.show(['', language === 'nl' ? 'Uitleg: zo werkt deze vraag.' : 'Help: how this question works.'])
    typed = intent.typed
    at -= 1
  }
  if (intent.is === 'back') at -= 2
}
asker.show(['', 'END'])
stopGuarding()
asker.close()
