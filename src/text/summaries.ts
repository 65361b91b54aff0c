/** What can be typed after `career`. */
export type TopCommand =
  | 'prep'
  | 'debrief'
  | 'mail'
  | 'meetings'
  | 'invite'
  | 'practice'
  | 'checkin'
  | 'log'
  | 'win'
  | 'evidence'
  | 'agreements'
  | 'feedback'
  | 'update'
  | 'people'
  | 'review'
  | 'goals'
  | 'report'
  | 'calendar'
  | 'handover'
  | 'search'
  | 'list'
  | 'show'
  | 'edit'
  | 'check'
  | 'undo'
  | 'export'
  | 'import'
  | 'sync'
  | 'coach'
  | 'config'
  | 'completion'
  | 'schema'

/**
 * Each command in one line, as the help of `career` lists it. They stand apart from the rest of the help, so that the
 * list can be shown without loading what all commands have to say.
 */
export type Summaries = Readonly<Record<TopCommand, string>>

/** What is put behind a command, where that says how it is used: `<words>`. Stands in the same list, as the command has it. */
export type ListedArguments = Readonly<Partial<Record<TopCommand, string>>>
