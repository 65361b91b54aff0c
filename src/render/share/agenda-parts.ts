import type { MeetingKind } from '../../domain/codes.ts'

/**
 * What an agenda may hold beside date, outcome and questions. `back`: agreements and the last mail; `work`: results
 * and feedback; `ahead`: ambition and direction; `needs`: what it takes and what the user brings in.
 */
export type AgendaPart = 'back' | 'work' | 'pay' | 'want' | 'ahead' | 'needs' | 'proposal' | 'growth'

export type AgendaParts = ReadonlySet<AgendaPart>

const parts = (...all: readonly AgendaPart[]): AgendaParts => new Set(all)

/**
 * A list of what may go, by kind: somebody outside the line hears only what is asked of them (advice S53), and an
 * appraisal, which decides about pay, holds no ambition (advice S73).
 */
export const AGENDA_PARTS: Readonly<Record<MeetingKind, AgendaParts>> = {
  career: parts('back', 'work', 'ahead', 'needs', 'proposal'),
  annual: parts('back', 'work', 'ahead', 'needs', 'proposal'),
  appraisal: parts('back', 'work', 'pay', 'needs', 'proposal'),
  'catch-up': parts('back', 'work'),
  negotiation: parts('back', 'work', 'want', 'needs', 'proposal'),
  'first-talk': parts('work', 'ahead', 'needs', 'growth'),
  'sounding-board': parts(),
  hr: parts(),
  network: parts(),
}
