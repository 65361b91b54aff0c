import * as v from 'valibot'
import { REACTIONS } from '../../../domain/practice.ts'
import { opt, text, texts } from './parts.ts'

export const practicePrivate = v.object({
  practised: opt(
    v.array(
      v.object({
        reaction: v.picklist(REACTIONS),
        meeting: opt(text),
        turns: v.array(v.object({ them: text, me: text })),
      }),
    ),
  ),
  sentences: opt(texts),
})
