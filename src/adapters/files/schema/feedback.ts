import * as v from 'valibot'
import { FEEDBACK_KINDS } from '../../../domain/feedback.ts'
import { day, opt, text, texts } from './parts.ts'

export const feedbackShared = v.object({
  id: text,
  with: text,
  kind: opt(v.picklist(FEEDBACK_KINDS)),
  moment: text,
  behaviour: opt(text),
  questions: opt(texts),
  asked: day,
  answered: opt(day),
  answer: opt(text),
  goal: opt(text),
})

export const feedbackPrivate = v.object({
  answer: opt(text),
  reaction: opt(text),
  accept: opt(text),
  do: opt(text),
})

export const logPrivate = v.object({
  lines: opt(v.array(v.object({ on: day, text, sign: opt(v.picklist(['plus', 'minus'])) }))),
})
