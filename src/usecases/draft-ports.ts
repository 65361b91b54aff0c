import type { CoachMemory } from '../coach/advise.ts'
import type { FlowId, Route } from '../domain/codes.ts'
import type { Day } from '../domain/day.ts'
import type { Failure } from '../domain/problem.ts'
import type { Result } from '../domain/result.ts'
import type { Answers } from '../engine/answers.ts'

/** An interrupted flow: everything accepted so far. */
export interface Draft {
  /** Its name among the drafts: `prep-1`. */
  readonly id: string
  readonly flow: FlowId
  /** The version of the flow it was begun with. */
  readonly version: number
  /** The day it was begun. */
  readonly begun: Day
  readonly route: Route
  /** The file of the record it goes on with, or null for a new one. */
  readonly subject: string | null
  readonly answers: Answers
  /** Answers the user went back over. */
  readonly before: Answers
  /** Rules whose tips were told on the way. */
  readonly told?: readonly string[]
}

/** Keeps what was accepted in flows that were not finished. */
export interface Drafts {
  /** Drafts of one flow, the newest first. A draft that cannot be read is set aside, never deleted. */
  readonly list: (flow: FlowId) => Promise<readonly Draft[]>
  /** A name that no draft of this flow has. */
  readonly freeId: (flow: FlowId) => Promise<string>
  /**
   * Durable on the disk before it resolves. @returns its id from now on: another one where somebody else, in another
   * terminal, writes under this one
   */
  readonly save: (draft: Draft) => Promise<Result<string, Failure>>
  readonly discard: (id: string) => Promise<void>
  /** Where a draft is, for messages. */
  readonly locate: (id: string) => string
}

export type { CoachMemory } from '../coach/advise.ts'

/** Remembers which tips the user wants no more. What cannot be read is forgotten. */
export interface CoachNotes {
  readonly load: () => Promise<CoachMemory>
  readonly save: (memory: CoachMemory) => Promise<Result<void, Failure>>
}

/** Remembers what is said only once. What cannot be read or written is said again. */
export interface ToldOnce {
  readonly load: () => Promise<readonly string[]>
  readonly save: (told: readonly string[]) => Promise<void>
}
