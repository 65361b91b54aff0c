import type { FollowTexts } from '../follow.ts'
import { agreements } from './agreements.ts'
import { calendar } from './calendar.ts'
import { check } from './check.ts'
import { completion } from './completion.ts'
import { config } from './config.ts'
import { evidence } from './evidence.ts'
import { exchange } from './exchange.ts'
import { feedback } from './feedback.ts'
import { goals } from './goals.ts'
import { handover } from './handover.ts'
import { invite } from './invite.ts'
import { log } from './log.ts'
import { people } from './people.ts'
import { report } from './report.ts'
import { schema } from './schema.ts'
import { search } from './search.ts'
import { sync } from './sync.ts'
import { undo } from './undo.ts'
import { update } from './update.ts'

/** Getters, so that a command loads its own texts and no other's: see `Catalogue`. */
export const follow: FollowTexts = {
  get agreements() {
    return agreements
  },
  get calendar() {
    return calendar
  },
  get check() {
    return check
  },
  get completion() {
    return completion
  },
  get config() {
    return config
  },
  get evidence() {
    return evidence
  },
  get exchange() {
    return exchange
  },
  get feedback() {
    return feedback
  },
  get goals() {
    return goals
  },
  get handover() {
    return handover
  },
  get invite() {
    return invite
  },
  get log() {
    return log
  },
  get people() {
    return people
  },
  get report() {
    return report
  },
  get schema() {
    return schema
  },
  get search() {
    return search
  },
  get sync() {
    return sync
  },
  get undo() {
    return undo
  },
  get update() {
    return update
  },
}
