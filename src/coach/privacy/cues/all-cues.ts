import type { CueRule } from '../cue-rule.ts'
import { ENGLISH_LEAVING } from './en-leaving.ts'
import { ENGLISH_APPLYING, ENGLISH_OFFERS, ENGLISH_OWN_BUSINESS } from './en-other-work.ts'
import { ENGLISH_BOTTOM_LINE, ENGLISH_ILLNESS } from './en-personal.ts'
import { DUTCH_LEAVING } from './nl-leaving.ts'
import { DUTCH_LEAVING_TOLD } from './nl-leaving-told.ts'
import { DUTCH_APPLYING, DUTCH_OFFERS, DUTCH_OWN_BUSINESS } from './nl-other-work.ts'
import { DUTCH_BOTTOM_LINE, DUTCH_ILLNESS } from './nl-personal.ts'

/** Everything, in both languages, that gives away more than its reader may be meant to know. */
export const ALL_CUES: readonly CueRule[] = [
  ...ENGLISH_LEAVING,
  ...ENGLISH_APPLYING,
  ...ENGLISH_OFFERS,
  ...ENGLISH_OWN_BUSINESS,
  ...ENGLISH_ILLNESS,
  ...ENGLISH_BOTTOM_LINE,
  ...DUTCH_LEAVING,
  ...DUTCH_LEAVING_TOLD,
  ...DUTCH_APPLYING,
  ...DUTCH_OFFERS,
  ...DUTCH_OWN_BUSINESS,
  ...DUTCH_ILLNESS,
  ...DUTCH_BOTTOM_LINE,
]
