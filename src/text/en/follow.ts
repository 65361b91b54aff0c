import type { FollowTexts } from '../follow.ts'
import { agreements } from './agreements.ts'
import { calendar } from './calendar.ts'
import { check } from './check.ts'
import { evidence } from './evidence.ts'
import { exchange } from './exchange.ts'
import { feedback } from './feedback.ts'
import { goals } from './goals.ts'
import { handover } from './handover.ts'
import { invite } from './invite.ts'
import { log } from './log.ts'
import { people } from './people.ts'
import { report } from './report.ts'
import { search } from './search.ts'
import { sync } from './sync.ts'
import { update } from './update.ts'

export const follow: FollowTexts = {
  agreements,
  calendar,
  check,
  evidence,
  exchange,
  feedback,
  goals,
  handover,
  invite,
  log,
  people,
  report,
  search,
  sync,
  update,
}
