import type { ChoiceTexts } from '../choices.ts'

/** The words for every code in English. */
export const enChoices: ChoiceTexts = {
  kind: {
    career: 'career conversation',
    annual: 'annual review',
    appraisal: 'appraisal (it can affect my pay)',
    'catch-up': 'quick catch-up',
    negotiation: 'negotiation',
    'sounding-board': 'sounding board',
    hr: 'talk with HR',
    network: 'network talk',
    'first-talk': 'first talk or interview',
  },
  direction: {
    up: 'a step up',
    broaden: 'broaden my work',
    deepen: 'go deeper in my field',
    'other-role': 'a different role',
    project: 'a project',
    less: 'work less or differently',
    outside: 'outside this organisation',
    unknown: 'not sure yet',
  },
  'broken-link': {
    unclear: "my wish wasn't clear",
    'no-agreement': 'nothing was agreed',
    'no-date': 'there was no date',
    'with-me': 'the follow-up was left with me',
    'with-them': 'the follow-up was left with them',
  },
  status: {
    open: 'not started',
    going: 'in progress',
    done: 'done',
    stuck: 'stuck',
    dropped: 'dropped',
  },
  result: { yes: 'yes', partly: 'partly', no: 'no' },
  'result-why': { 'not-now': 'not now', 'not-this-way': 'not like this', 'not-here': 'not here' },
  assumption: { confirmed: 'it was right', refuted: "it wasn't right", unknown: "I don't know yet" },
  'career-share': {
    none: 'none of it',
    some: 'a small part',
    half: 'about half',
    most: 'most of it',
    all: 'all of it',
  },
  'talk-listen': { me: 'me', even: 'both of us, about equally', them: 'the other person' },
  share: { nobody: 'no one', colleague: 'a colleague', manager: 'my manager' },
  goal: { keep: 'keep it', change: 'change it', drop: 'drop it', reached: 'reached' },
  mode: { dot: 'towards a goal on the horizon', steps: 'step by step' },
  pop: { yes: 'yes', no: 'no', unknown: "I don't know" },
  'feedback-kind': {
    moment: 'one moment: what I did there',
    work: 'how I work: somebody looks on for a while',
  },
}
