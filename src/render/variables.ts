import type { DocumentViews, TemplateName } from './document.ts'

/**
 * What a name in a template stands for: text, a number, yes or no, a list of texts, a list of things with names of
 * their own, or one such thing. Text, lists and things are null when there is nothing to tell.
 */
export type Variable =
  | 'text'
  | 'number'
  | 'yes-no'
  | 'list'
  | { readonly each: Variables }
  | { readonly of: Variables }
export interface Variables {
  readonly [name: string]: Variable
}

type Simple = string | number | boolean
type VariableOf<V> = [V] extends [string]
  ? 'text'
  : [V] extends [number]
    ? 'number'
    : [V] extends [boolean]
      ? 'yes-no'
      : V extends readonly (infer Item)[]
        ? Item extends Simple
          ? 'list'
          : { readonly each: VariablesOf<Item> }
        : { readonly of: VariablesOf<V> }
type VariablesOf<View> = { readonly [K in keyof View]: VariableOf<NonNullable<View[K]>> }

const AGREEMENT = {
  what: 'text',
  who: 'text',
  byMe: 'yes-no',
  by: 'text',
  seen: 'text',
  status: 'text',
} as const
const NOT_NOW = { what: 'text', condition: 'text', again: 'text' } as const
const MILESTONE = { what: 'text', by: 'text', done: 'yes-no' } as const
const TRAINING = { what: 'text', cost: 'text', hours: 'text', purpose: 'text', giveBack: 'text' } as const
const GOAL_PARTS = {
  text: 'text',
  result: 'text',
  by: 'text',
  milestones: { each: MILESTONE },
  needs: 'list',
  gains: 'list',
  training: { of: TRAINING },
} as const
const GOAL = { ...GOAL_PARTS, agreements: { each: AGREEMENT }, examples: 'list' } as const
const ENERGY = { month: 'text', bar: 'text' } as const
const STEP = { what: 'text', by: 'text' } as const
const COUNTED = { text: 'text', times: 'number' } as const
const ASSUMED = { text: 'text', question: 'text' } as const
const EXPERIMENT = { what: 'text', until: 'text', result: 'text', kept: 'text' } as const
const KEPT = { kept: 'number', of: 'number' } as const

/** Every name that a template may use. The types keep it equal to the views: a name too many or too few does not compile. */
export const VARIABLES: { readonly [T in TemplateName]: VariablesOf<DocumentViews[T]> } = {
  agenda: {
    name: 'text',
    date: 'text',
    outcome: 'text',
    mailDate: 'text',
    mailLines: 'list',
    mine: { each: AGREEMENT },
    theirs: { each: AGREEMENT },
    notNow: { each: NOT_NOW },
    openWithWork: 'yes-no',
    current: 'text',
    report: 'list',
    sinceLast: 'list',
    examples: 'list',
    feedbackWanted: 'text',
    pay: 'text',
    want: 'text',
    interests: 'text',
    options: 'list',
    bring: 'list',
    ambition: 'text',
    why: 'text',
    benefit: 'text',
    linking: 'text',
    gainManager: 'text',
    gainColleagues: 'text',
    direction: 'text',
    directionDetail: 'text',
    develop: 'text',
    proof: 'text',
    need: 'text',
    offer: 'text',
    questions: 'list',
    proposal: 'text',
    feasible: 'text',
    timed: 'yes-no',
    endsOnAgreements: 'yes-no',
  },
  'notes-sheet': {
    name: 'text',
    date: 'text',
    outcome: 'text',
    want: 'text',
    report: 'list',
    questions: 'list',
    proposal: 'text',
    endsOnAgreements: 'yes-no',
  },
  'confirmation-mail': {
    name: 'text',
    date: 'text',
    thanks: 'text',
    summary: 'text',
    agreements: { each: AGREEMENT },
    notNow: { each: NOT_NOW },
    next: 'text',
    yourName: 'text',
  },
  'development-plan': {
    yourName: 'text',
    manager: 'text',
    made: 'text',
    from: 'text',
    until: 'text',
    talks: 'list',
    strengths: 'text',
    values: 'text',
    phase: 'text',
    ambition: 'text',
    why: 'text',
    benefit: 'text',
    direction: 'text',
    directionDetail: 'text',
    short: { each: GOAL },
    long: { each: GOAL },
    otherAgreements: { each: AGREEMENT },
    support: 'list',
    progressDate: 'text',
  },
  update: {
    name: 'text',
    done: 'list',
    busy: 'list',
    next: 'text',
    nextBy: 'text',
    learned: 'text',
    yourName: 'text',
  },
  reminder: {
    name: 'text',
    what: 'text',
    agreed: 'text',
    by: 'text',
    yourName: 'text',
  },
  'feedback-request': {
    name: 'text',
    kind: 'text',
    moment: 'text',
    behaviour: 'text',
    questions: 'list',
    yourName: 'text',
  },
  invite: {
    name: 'text',
    mode: 'text',
    date: 'text',
    topic: 'text',
    reassure: 'text',
    days: 'list',
    apart: 'yes-no',
    yourName: 'text',
  },
  handover: {
    name: 'text',
    yourName: 'text',
    made: 'text',
    tasks: 'list',
    running: { each: AGREEMENT },
  },
  'new-manager': {
    name: 'text',
    yourName: 'text',
    before: 'text',
    made: 'text',
    strengths: 'text',
    values: 'text',
    ambition: 'text',
    direction: 'text',
    benefit: 'text',
    goals: { each: GOAL_PARTS },
    mine: { each: AGREEMENT },
    theirs: { each: AGREEMENT },
    notNow: { each: NOT_NOW },
    talks: 'list',
    next: 'text',
  },
  'coach-pack': {
    yourName: 'text',
    made: 'text',
    ambition: 'text',
    why: 'text',
    direction: 'text',
    directionDetail: 'text',
    strengths: 'text',
    values: 'text',
    phase: 'text',
    craft: 'text',
    earlier: { each: { until: 'text', ambition: 'text' } },
    goals: { each: GOAL_PARTS },
    examples: { each: { line: 'text', situation: 'text', action: 'text', result: 'text' } },
  },
  'cue-card': {
    name: 'text',
    greetingName: 'text',
    date: 'text',
    kind: 'text',
    outcome: 'text',
    wish: 'text',
    gain: 'text',
    linking: 'text',
    minimum: 'text',
    opening: 'text',
    sentence: 'text',
    heart: 'text',
    questions: 'list',
    theirCareer: 'list',
    facts: 'text',
    assumptions: { each: ASSUMED },
    theirView: 'text',
    perspective: 'text',
    misheard: 'text',
    stakes: 'text',
    belief: 'text',
    obstacle: 'text',
    ifThen: 'text',
    confidencePlus: 'text',
    learnFrom: 'text',
    brokenLink: 'text',
    want: 'text',
    interestsMine: 'text',
    interestsTheirs: 'text',
    options: 'list',
    bottomLine: 'text',
    alternative: 'text',
    proposal: 'text',
    keepPrivate: 'text',
    outside: 'yes-no',
    outsideDetail: 'text',
  },
  'negotiation-sheet': {
    name: 'text',
    greetingName: 'text',
    date: 'text',
    want: 'text',
    interestsMine: 'text',
    interestsTheirs: 'text',
    options: { each: { text: 'text', chosen: 'yes-no' } },
    bring: 'list',
    proposal: 'text',
    bottomLine: 'text',
    alternative: 'text',
  },
  'checkin-summary': {
    month: 'text',
    energy: { each: ENERGY },
    plus: 'list',
    minus: 'list',
    agreements: { each: { ...AGREEMENT, smallest: 'text' } },
    wins: 'list',
    postpone: 'text',
    learned: 'text',
    visible: 'text',
    silence: 'text',
    field: 'text',
    experiments: { each: EXPERIMENT },
    ifThen: 'text',
    steps: { each: STEP },
    nextTalk: 'text',
    nextWith: 'text',
  },
  'review-summary': {
    from: 'text',
    until: 'text',
    ambitionBefore: 'text',
    ambition: 'text',
    mine: { of: KEPT },
    theirs: { of: KEPT },
    energy: { each: ENERGY },
    plus: { each: COUNTED },
    minus: { each: COUNTED },
    evidence: { each: COUNTED },
    evidenceElsewhere: 'number',
    postponed: { each: COUNTED },
    feedback: { of: { asked: 'number', answered: 'number' } },
    feedbackThemes: { each: COUNTED },
    feedbackQuotes: { each: { who: 'text', about: 'text', text: 'text' } },
    lastTalk: 'text',
    pattern: 'text',
    kept: 'text',
    stay: 'text',
    leave: 'text',
    leaveBehind: 'text',
    strengths: 'text',
    values: 'text',
    options: 'text',
    craft: 'text',
    network: 'text',
    bigQuestion: 'text',
    short: 'list',
    long: 'list',
    steps: { each: STEP },
    table: 'text',
    nextTalk: 'text',
    nextWith: 'text',
  },
}
