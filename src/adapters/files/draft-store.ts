import { FLOWS, type FlowId } from '../../domain/codes.ts'
import { readIsoDay } from '../../domain/day.ts'
import type { Failure } from '../../domain/problem.ts'
import { ok, type Result } from '../../domain/result.ts'
import type { Answer, Answers } from '../../engine/answers.ts'
import type { Draft, Drafts } from '../../usecases/ports.ts'
import { syncFolder, writeNew } from './atomic-write.ts'
import { DiskError, onDisk, refused } from './disk-error.ts'
import { nodeDisk, type Disk } from './disk.ts'
import { DRAFT_NAME, draftFile, DRAFTS, MOST_DRAFT_BYTES } from './draft-names.ts'
import { readText } from './read-text.ts'
import { display, displayPath, locate, realTarget, type Root } from './root.ts'
import { targetInside, writeInside } from './write-inside.ts'
import { isFields } from './own-json.ts'

export interface DraftsOptions {
  /** Absolute path of the user's folder. */
  readonly folder: string
  /** The folder as the user typed it, for messages. */
  readonly shown: string
  readonly disk?: Disk
}

/** Drafts as small JSON files, each durable before the next question is asked. */
export function createDrafts({ folder, shown, disk = nodeDisk }: DraftsOptions): Drafts {
  const root: Root = { folder, shown, disk }
  const seen: Seen = new Map()
  return {
    list: async (flow) => newestFirst(namesOf(root, flow).flatMap((id) => readDraft(root, id, seen) ?? [])),
    freeId: async (flow) => freeId(root, flow),
    save: async (draft) => save(root, draft, seen),
    discard: async (id) => discard(root, id),
    locate: (id) => display(root, draftFile(id)),
  }
}

/** What we last read or wrote of each draft, to tell whether somebody else writes there too. */
type Seen = Map<string, string>

const freeId = (root: Root, flow: FlowId): string => `${flow}-${Math.max(0, ...usedNumbers(root, flow)) + 1}`

function save(root: Root, draft: Draft, seen: Seen): Result<string, Failure> {
  try {
    const there = readText(root, draftFile(draft.id), MOST_DRAFT_BYTES)
    const isOthers = there.ok && there.value !== seen.get(draft.id)
    return ok(isOthers || !there.ok ? saveNew(root, draft, seen) : saveOver(root, draft, seen))
  } catch (error) {
    return refused(error, (of) => displayPath(root, of))
  }
}

/** A draft that will not go is offered once more; that is no reason to report a save as failed. */
function discard(root: Root, id: string): void {
  const path = locate(root, draftFile(id))
  try {
    onDisk(path, 'write', () => {
      if (root.disk.look(path) === null) return
      targetInside(root, DRAFTS)
      root.disk.unlink(path)
      syncFolder(root.disk, locate(root, DRAFTS))
    })
  } catch (error) {
    if (!(error instanceof DiskError)) throw error
  }
}

function listNames(root: Root): readonly string[] {
  const path = locate(root, DRAFTS)
  try {
    return onDisk(path, 'read', () =>
      root.disk.look(path) === null || realTarget(root, DRAFTS) === null ? [] : root.disk.list(path),
    )
  } catch (error) {
    if (!(error instanceof DiskError)) throw error
    return []
  }
}

const namesOf = (root: Root, flow: FlowId): readonly string[] =>
  listNames(root).flatMap((name) => {
    const id = name.endsWith('.json') ? name.slice(0, -'.json'.length) : ''
    return DRAFT_NAME.exec(id)?.[1] === flow ? [id] : []
  })

/** Numbers of drafts that were set aside count too, so that no name comes back. */
const usedNumbers = (root: Root, flow: FlowId): readonly number[] =>
  listNames(root).flatMap((name) => {
    const found = DRAFT_NAME.exec(name.split('.')[0] ?? '')
    return found?.[1] === flow ? [Number(found[2])] : []
  })

const numberOf = ({ id }: Pick<Draft, 'id'>): number => Number(DRAFT_NAME.exec(id)?.[2] ?? 0)

function newestFirst(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.toSorted((one, other) =>
    one.begun === other.begun ? numberOf(other) - numberOf(one) : one.begun < other.begun ? 1 : -1,
  )
}

function saveOver(root: Root, draft: Draft, seen: Seen): string {
  const text = textOf(draft)
  writeInside(root, draftFile(draft.id), text)
  seen.set(draft.id, text)
  return draft.id
}

/** Under its name while that is free, else under the next that is. */
function saveNew(root: Root, draft: Draft, seen: Seen): string {
  let { id } = draft
  for (
    let turn = 0;
    !writeNew(root.disk, targetInside(root, draftFile(id)), textOf({ ...draft, id }));
    turn += 1
  )
    id = `${draft.flow}-${numberOf({ id: freeId(root, draft.flow) }) + turn}`
  seen.set(id, textOf({ ...draft, id }))
  return id
}

const textOf = (draft: Draft): string => `${JSON.stringify(draft)}\n`

function readDraft(root: Root, id: string, seen: Seen): Draft | null {
  try {
    const text = readText(root, draftFile(id), MOST_DRAFT_BYTES)
    const draft = text.ok ? parseDraft(text.value) : null
    if (draft?.id === id && text.ok) {
      seen.set(id, text.value)
      return draft
    }
    setAside(root, id)
    return null
  } catch (error) {
    if (!(error instanceof DiskError)) throw error
    return null
  }
}

/** Under a name that no draft has, so that the user can still copy from it. */
function setAside(root: Root, id: string): void {
  const path = locate(root, draftFile(id))
  onDisk(path, 'write', () => {
    let aside = `${path}.broken`
    for (let number = 2; root.disk.look(aside) !== null; number += 1) aside = `${path}.broken-${number}`
    root.disk.rename(path, aside)
  })
}

/** Is this the text of the draft of that name? */
export const isDraft = (id: string, text: string): boolean => parseDraft(text)?.id === id

function parseDraft(text: string): Draft | null {
  try {
    return asDraft(JSON.parse(text))
  } catch {
    return null
  }
}

function asDraft(value: unknown): Draft | null {
  if (!isFields(value)) return null
  const { id, version, subject, answers, before, told } = value
  const name = typeof id === 'string' ? DRAFT_NAME.exec(id) : null
  const begun = typeof value['begun'] === 'string' ? readIsoDay(value['begun']) : null
  const route = value['route']
  const flow = FLOWS.find((known) => known === value['flow'] && known === name?.[1])
  if (typeof id !== 'string' || flow === undefined || begun === null || typeof version !== 'number')
    return null
  if ((route !== 'quick' && route !== 'full') || !(subject === null || typeof subject === 'string'))
    return null
  return isAnswers(answers) && isAnswers(before)
    ? { id, flow, version, begun, route, subject, answers, before, ...(isTexts(told) && { told }) }
    : null
}

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string')

/** Everything that comes out of JSON.parse is JSON; each flow parses the values of answers again. */
const isAnswers = (value: unknown): value is Answers =>
  isFields(value) && Object.values(value).every(isAnswer)

function isAnswer(value: unknown): value is Answer {
  if (!isFields(value)) return false
  if (value['is'] === 'skipped' || value['is'] === 'cleared') return true
  const { audience } = value
  return (
    value['is'] === 'given' &&
    'value' in value &&
    [undefined, 'share', 'private'].some((one) => one === audience)
  )
}
