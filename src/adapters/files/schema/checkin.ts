import * as v from 'valibot'
import { SHARE_WITH } from '../../../domain/codes.ts'
import { byName, day, opt, ownStep, scale5, text, texts } from './parts.ts'

export const checkinShared = v.object({
  made: day,
  learned: opt(text),
  plus: opt(texts),
  visible: opt(text),
  field: opt(text),
  share: opt(v.picklist(SHARE_WITH)),
})

export const checkinPrivate = v.object({
  energy: opt(scale5),
  plus: opt(texts),
  minus: opt(texts),
  learned: opt(text),
  postpone: opt(text),
  attention: opt(scale5),
  visible: opt(text),
  silence: opt(text),
  field: opt(text),
  'if-then': opt(text),
  steps: opt(v.array(ownStep)),
  'goal-status': opt(byName),
})

export const reviewShared = v.object({ made: day, from: day, table: opt(text) })

export const reviewPrivate = v.object({
  pattern: opt(text),
  kept: opt(text),
  stay: opt(text),
  leave: opt(text),
  'leave-behind': opt(text),
  table: opt(text),
  'big-question': opt(text),
  mode: opt(text),
  steps: opt(v.array(ownStep)),
})

const star = {
  line: opt(text),
  situation: opt(text),
  action: opt(text),
  result: opt(text),
}

export const evidenceShared = v.object({
  id: text,
  date: day,
  goal: opt(text),
  unseen: opt(v.picklist(['yes'])),
  source: opt(text),
  ...star,
})
export const evidencePrivate = v.object(star)
