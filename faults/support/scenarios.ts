/** A command that changes something, and the folder it is given on. */
export interface Scenario {
  readonly name: string
  /** The home it starts from. */
  readonly before: HomeName
  readonly args: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  /** It goes on with another place, step by step: when it fails it may stop between two of them, and goes on next time. */
  readonly inSteps?: true
  /** Words of the user's that stand in a file once it is done. */
  readonly words?: string
  /** It may fail after its work, when it looks once more; then it says on standard output what it did. */
  readonly tells?: string
  /** Why what a power cut leaves of it cannot be worked out. */
  readonly unseen?: string
}

/**
 * An empty home; one with a plan; one after a check-in that can be taken back; one in which that was done; one with damage
 * that can be put right; one that shares a repository with another computer, which added something; one of format 1.
 */
export type HomeName = 'empty' | 'plan' | 'changed' | 'undone' | 'damaged' | 'synced' | 'older'

/** Commands of every kind: one line, one record, several files at once, documents, an editor, whole sheets. */
export const SCENARIOS: readonly Scenario[] = [
  {
    name: 'log, the very first',
    words: 'The handover went smoothly',
    before: 'empty',
    args: ['log', 'The handover went smoothly', '--plus'],
  },
  { name: 'log', words: 'A day of meetings', before: 'plan', args: ['log', 'A day of meetings', '--minus'] },
  {
    name: 'win',
    words: 'The new rota runs in both teams',
    before: 'plan',
    args: ['win', 'The new rota runs in both teams'],
  },
  {
    name: 'agreements add',
    words: 'Anna mails HR',
    before: 'plan',
    args: ['agreements', 'add', 'Anna mails HR by 15 December', '--no-input'],
  },
  { name: 'agreements done', before: 'plan', args: ['agreements', 'done', 'a-'] },
  { name: 'meetings move', before: 'plan', args: ['meetings', 'move', 'anna', '2026-12-10'] },
  {
    name: 'meetings note',
    words: 'She has time for this in January',
    before: 'plan',
    args: ['meetings', 'note', 'anna', 'She has time for this in January'],
  },
  { name: 'people add', words: 'Piet', before: 'plan', args: ['people', 'add', 'Piet', '--role', 'mentor'] },
  {
    name: 'goals add',
    words: 'I make the rota on my own',
    before: 'plan',
    args: ['goals', 'add', '--answers', '../goal.yaml', '--no-input'],
  },
  {
    name: 'prep --answers',
    words: 'I write the January rota',
    before: 'empty',
    args: ['prep', '--answers', '../prep.yaml', '--no-input'],
  },
  {
    name: 'checkin --answers',
    words: 'The rota hangs on the board',
    before: 'plan',
    args: ['checkin', '--answers', '../checkin.yaml', '--no-input'],
  },
  { name: 'calendar', before: 'plan', args: ['calendar'] },
  { name: 'import', words: 'Two new colleagues', before: 'plan', args: ['import', '../other.json'] },
  { name: 'edit', before: 'plan', args: ['edit', 'anna'], env: { EDITOR: 'sh ../editor.sh' } },
  { name: 'undo', before: 'changed', args: ['undo', '--yes'] },
  { name: 'undo --redo', before: 'undone', args: ['undo', '--redo', '--yes'] },
  { name: 'check --fix', before: 'damaged', args: ['check', '--fix'], tells: 'copy removed' },
  {
    name: 'sync',
    before: 'synced',
    args: ['sync', '--yes'],
    inSteps: true,
    unseen: 'git writes its part itself, and is not watched',
  },
]
