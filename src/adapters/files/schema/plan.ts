import * as v from 'valibot'
import { DIRECTIONS, LANGUAGES, ROLES } from '../../../domain/codes.ts'
import { agreement, byName, count, countOrNever, day, experiment, goal, opt, text, texts } from './parts.ts'

export const settingsShared = v.object({
  language: opt(v.picklist(LANGUAGES)),
  'your-name': opt(text),
  pop: opt(v.picklist(['yes', 'no', 'unknown'])),
  rhythm: opt(
    v.object({
      'catch-up-weeks': opt(count),
      'checkin-months': opt(countOrNever),
      'talk-months': opt(count),
      'review-months': opt(count),
    }),
  ),
})

const planAnswers = {
  ambition: opt(text),
  direction: opt(v.array(v.picklist(DIRECTIONS))),
  'direction-detail': opt(text),
  why: opt(text),
  benefit: opt(text),
  'gain-manager': opt(text),
  'gain-colleagues': opt(text),
  strengths: opt(text),
  values: opt(text),
  phase: opt(text),
  craft: opt(text),
  'until-then': opt(text),
  goals: opt(v.array(goal)),
  experiments: opt(v.array(experiment)),
  earlier: opt(v.array(v.object({ until: day, ambition: text }))),
}

/** One line a direction. */
const grid = v.object({
  up: opt(text),
  broaden: opt(text),
  deepen: opt(text),
  'other-role': opt(text),
  project: opt(text),
  less: opt(text),
  outside: opt(text),
  unknown: opt(text),
})

export const planShared = v.object(planAnswers)
export const planPrivate = v.object({
  ...planAnswers,
  options: opt(text),
  grid: opt(grid),
})

export const peopleShared = v.object({
  people: opt(v.array(v.object({ name: text, role: opt(v.picklist(ROLES)), email: opt(text) }))),
})
export const peoplePrivate = v.object({
  tips: opt(v.record(text, texts)),
  network: opt(text),
  knows: opt(v.array(v.object({ name: text, what: text, since: day, why: opt(text) }))),
})

export const agreementsShared = v.object({ agreements: opt(v.array(agreement)) })
export const agreementsPrivate = v.object({ stuck: opt(byName) })

export const nothing = v.object({})
