import type { CueRule } from '../cue-rule.ts'
import { ENGLISH_LEAVING } from './en-leaving.ts'
import { ENGLISH_LEAVING_SIGNS } from './en-leaving-signs.ts'
import { ENGLISH_LEAVING_WORK } from './en-leaving-work.ts'
import { ENGLISH_APPLYING, ENGLISH_OFFERS, ENGLISH_OWN_BUSINESS } from './en-other-work.ts'
import { ENGLISH_OWN_LIFE } from './en-own-life.ts'
import { ENGLISH_BOTTOM_LINE, ENGLISH_ILLNESS } from './en-personal.ts'
import { DUTCH_LEAVING } from './nl-leaving.ts'
import { DUTCH_LEAVING_SIGNS } from './nl-leaving-signs.ts'
import { DUTCH_LEAVING_TOLD } from './nl-leaving-told.ts'
import { DUTCH_LEAVING_WORK } from './nl-leaving-work.ts'
import { DUTCH_APPLYING, DUTCH_OFFERS, DUTCH_OWN_BUSINESS } from './nl-other-work.ts'
import { DUTCH_OWN_LIFE } from './nl-own-life.ts'
import { DUTCH_BOTTOM_LINE, DUTCH_ILLNESS } from './nl-personal.ts'

/** Everything, in both languages, that gives away more than its reader may be meant to know. */
export const ALL_CUES: readonly CueRule[] = [
  ...ENGLISH_LEAVING,
  ...ENGLISH_LEAVING_SIGNS,
  ...ENGLISH_LEAVING_WORK,
  ...ENGLISH_APPLYING,
  ...ENGLISH_OFFERS,
  ...ENGLISH_OWN_BUSINESS,
  ...ENGLISH_ILLNESS,
  ...ENGLISH_OWN_LIFE,
  ...ENGLISH_BOTTOM_LINE,
  ...DUTCH_LEAVING,
  ...DUTCH_LEAVING_TOLD,
  ...DUTCH_LEAVING_SIGNS,
  ...DUTCH_LEAVING_WORK,
  ...DUTCH_APPLYING,
  ...DUTCH_OFFERS,
  ...DUTCH_OWN_BUSINESS,
  ...DUTCH_ILLNESS,
  ...DUTCH_OWN_LIFE,
  ...DUTCH_BOTTOM_LINE,
]
