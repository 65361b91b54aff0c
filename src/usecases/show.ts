import type { AnyRecord, Folder } from '../domain/records.ts'
import type { Json } from '../engine/answers.ts'
import { findFile } from './find-thing.ts'
import type { Deps } from './ports.ts'
import { type CommandResult, failed, usage, unreadable } from './result.ts'

/** Shows one record as it stands in its file; with `--json` as data, private answers under `private`. */
export async function show(
  { clock, store }: Pick<Deps, 'clock' | 'store'>,
  text: string,
): Promise<CommandResult> {
  const { folder } = await store.load()
  const file = findFile(folder, text, clock.today())
  if (!file.ok) return usage(file.problem)
  const read = await store.read(file.value)
  if (!read.ok) return failed(unreadable([read.problem]))
  const record = recordIn(folder, file.value)
  const data: Json = record
    ? { ...(record.shared as Readonly<Record<string, Json>>), private: record.private as unknown as Json }
    : null
  return {
    is: 'done',
    verbatim: true,
    lines: read.value.replace(/\r?\n$/, '').split(/\r?\n/),
    json: { schema: 1, command: 'show', file: file.value, record: data },
  }
}

const recordIn = (folder: Folder, file: string): AnyRecord | undefined =>
  [
    folder.settings,
    folder.plan,
    folder.people,
    folder.agreements,
    ...folder.meetings,
    ...folder.checkins,
    ...folder.reviews,
    ...folder.evidence,
  ].find((record) => record.file === file)
