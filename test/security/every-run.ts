import { FOR_OTHERS } from './outputs.ts'

/**
 * Every command, run for the user: what it shows of a folder, and what it takes from the command line. `ARG` stands for a
 * hostile text, `OUT` for a file outside the folder.
 */
const FOR_ME: Readonly<Record<string, readonly (readonly string[])[]>> = {
  '': [[]],
  prep: [
    ['prep', '--questions', '--full'],
    ['prep', 'ARG', '--answers', 'ARG'],
    ['prep', 'm-1111', '--questions'],
  ],
  debrief: [
    ['debrief', '--questions', '--full'],
    ['debrief', 'ARG'],
    ['debrief', 'm-2222', '--questions'],
  ],
  mail: [
    ['mail', 'ARG'],
    ['mail', 'm-2222', '--eml', 'ARG.eml'],
  ],
  meetings: [['meetings']],
  'meetings list': [['meetings', 'list']],
  'meetings move': [
    ['meetings', 'move', 'm-1111', 'ARG'],
    ['meetings', 'move', 'ARG', 'morgen'],
  ],
  'meetings cancel': [
    ['meetings', 'cancel', 'ARG'],
    ['meetings', 'cancel', 'm-1111'],
  ],
  'meetings held': [['meetings', 'held', 'ARG']],
  'meetings note': [['meetings', 'note', 'm-2222', 'ARG']],
  invite: [['invite', 'ARG', '--questions']],
  practice: [
    ['practice', 'ARG', '--questions'],
    ['practice', '--cards'],
    ['practice', '--questions'],
  ],
  checkin: [['checkin', '--questions', '--full']],
  log: [
    ['log', 'ARG'],
    ['log', '--plus', 'ARG'],
  ],
  'log list': [
    ['log', 'list'],
    ['log', 'list', '--month', 'ARG'],
  ],
  win: [
    ['win', 'ARG'],
    ['win', '--private', 'ARG'],
    ['win', 'x', '--goal', 'ARG'],
    ['win', 'x', '--date', 'ARG'],
  ],
  evidence: [['evidence']],
  'evidence list': [['evidence', 'list']],
  'evidence show': [
    ['evidence', 'show', 'e-1111'],
    ['evidence', 'show', 'ARG'],
  ],
  'evidence add': [['evidence', 'add', '--questions']],
  'evidence edit': [
    ['evidence', 'edit', 'e-1111', '--questions'],
    ['evidence', 'edit', 'ARG'],
  ],
  'evidence import': [
    ['evidence', 'import', 'ARG'],
    ['evidence', 'import', '--git', 'ARG'],
    ['evidence', 'import', 'OUT.md', '--all'],
  ],
  agreements: [['agreements'], ['agreements', '--all'], ['agreements', '--with', 'ARG']],
  'agreements add': [
    ['agreements', 'add', 'ARG'],
    ['agreements', 'add', 'Ik bel', '--with', 'ARG', '--who', 'ARG', '--seen', 'ARG'],
    ['agreements', 'add', 'Ik bel', '--by', 'ARG'],
  ],
  'agreements show': [
    ['agreements', 'show', 'a-1111'],
    ['agreements', 'show', 'ARG'],
  ],
  'agreements done': [['agreements', 'done', 'a-1111', 'ARG']],
  'agreements going': [['agreements', 'going', 'a-2222', 'ARG']],
  'agreements stuck': [['agreements', 'stuck', 'a-3333', 'ARG']],
  'agreements move': [
    ['agreements', 'move', 'a-2222', 'ARG'],
    ['agreements', 'move', 'ARG', 'morgen'],
  ],
  'agreements drop': [['agreements', 'drop', 'a-3333', 'ARG']],
  'agreements open': [['agreements', 'open', 'a-3333', 'ARG']],
  'agreements remind': [['agreements', 'remind', 'ARG']],
  'agreements met': [['agreements', 'met', 'ARG']],
  feedback: [['feedback', 'ARG', '--questions']],
  'feedback list': [['feedback', 'list']],
  'feedback answer': [
    ['feedback', 'answer', 'f-1111', 'ARG'],
    ['feedback', 'answer', 'ARG', 'x'],
  ],
  'feedback show': [
    ['feedback', 'show', 'f-1111'],
    ['feedback', 'show', 'ARG'],
  ],
  update: [['update', 'ARG']],
  people: [['people']],
  'people list': [['people', 'list']],
  'people add': [['people', 'add', 'ARG', '--email', 'ARG']],
  'people knows': [['people', 'knows', 'ARG', 'ARG', '--why', 'ARG']],
  'people tip': [['people', 'tip', 'ARG', 'ARG']],
  'people remove': [['people', 'remove', 'ARG']],
  review: [['review', '--questions', '--full']],
  goals: [['goals'], ['goals', '--all']],
  'goals list': [['goals', 'list']],
  'goals show': [
    ['goals', 'show', 'g-1111'],
    ['goals', 'show', 'ARG'],
  ],
  'goals add': [['goals', 'add', '--questions']],
  'goals edit': [
    ['goals', 'edit', 'g-1111', '--questions'],
    ['goals', 'edit', 'ARG', '--questions'],
  ],
  'goals close': [
    ['goals', 'close', 'ARG'],
    ['goals', 'close', 'g-1111'],
  ],
  'goals done': [
    ['goals', 'done', 'g-1111', 'ARG'],
    ['goals', 'done', 'ARG', 'x'],
  ],
  'goals options': [['goals', 'options', '--questions']],
  report: [['report'], ['report', '--md'], ['report', '--share', 'ARG'], ['report', '--from', 'ARG']],
  calendar: [
    ['calendar', 'ARG'],
    ['calendar', 'ARG.ics'],
  ],
  handover: [
    ['handover', 'ARG'],
    ['handover', 'ARG', '--for', 'coach'],
  ],
  search: [
    ['search', 'ARG'],
    ['search', 'gesproken'],
  ],
  list: [['list']],
  show: [
    ['show', 'ARG'],
    ['show', 'm-1111'],
    ['show', 'plan'],
    ['show', 'people'],
    ['show', 'e-1111'],
    ['show', 'log/2026-11'],
  ],
  edit: [['edit', 'ARG']],
  check: [['check'], ['check', '--fix']],
  undo: [
    ['undo', '--dry-run'],
    ['undo', '--yes'],
  ],
  export: [['export'], ['export', 'ARG']],
  import: [
    ['import', 'ARG'],
    ['import', 'OUT.json', '--dry-run'],
  ],
  sync: [['sync', 'ARG', '--without-private']],
  coach: [['coach', '--reset']],
  config: [['config']],
  'config list': [['config', 'list']],
  'config get': [['config', 'get', 'ARG']],
  'config set': [
    ['config', 'set', 'ARG', 'ARG'],
    ['config', 'set', 'your-name', 'ARG'],
  ],
  'config unset': [['config', 'unset', 'ARG']],
  schema: [['schema'], ['schema', 'ARG']],
  completion: [
    ['completion', 'bash'],
    ['completion', 'ARG'],
  ],
}

/** Commands and options that work on a terminal or with standard input; they have tests of their own. */
export const COMMANDS_RUN = Object.keys(FOR_ME)

export const EVERY_RUN: readonly (readonly string[])[] = [
  ...Object.values(FOR_ME).flat(),
  ...Object.values(FOR_OTHERS).flatMap(({ runs }) => runs),
]
