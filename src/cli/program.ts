import { Command } from 'commander'
import type { CommandGroup } from '../text/commands.ts'
import type { TopCommand } from '../text/summaries.ts'
import {
  addGlobalOptions,
  listCommand,
  requestOf,
  setUp,
  type AddCommand,
  type ProgramDeps,
} from './command.ts'
import { performStatus } from './commands/status.ts'
import { firstWord } from './early-options.ts'
import { examplesOf } from './help.ts'

/** A command by its name, and how to load the file that describes it. */
interface Listed {
  readonly name: TopCommand
  readonly load: () => Promise<AddCommand>
}

/** Every command, in the order of the help, under the heading it stands under. */
const COMMANDS: Readonly<Record<CommandGroup, readonly Listed[]>> = {
  talks: [
    { name: 'prep', load: async () => (await import('./commands/flows.ts')).addPrep },
    { name: 'debrief', load: async () => (await import('./commands/flows.ts')).addDebrief },
    { name: 'mail', load: async () => (await import('./commands/mail.ts')).addMail },
    { name: 'meetings', load: async () => (await import('./commands/meetings.ts')).addMeetings },
    { name: 'invite', load: async () => (await import('./commands/invite.ts')).addInvite },
    { name: 'practice', load: async () => (await import('./commands/flows.ts')).addPractice },
  ],
  between: [
    { name: 'checkin', load: async () => (await import('./commands/flows.ts')).addCheckin },
    { name: 'log', load: async () => (await import('./commands/log.ts')).addLog },
    { name: 'win', load: async () => (await import('./commands/win.ts')).addWin },
    { name: 'evidence', load: async () => (await import('./commands/evidence.ts')).addEvidence },
    { name: 'agreements', load: async () => (await import('./commands/agreements.ts')).addAgreements },
    { name: 'feedback', load: async () => (await import('./commands/feedback.ts')).addFeedback },
    { name: 'update', load: async () => (await import('./commands/update.ts')).addUpdate },
    { name: 'people', load: async () => (await import('./commands/people.ts')).addPeople },
  ],
  ahead: [
    { name: 'review', load: async () => (await import('./commands/flows.ts')).addReview },
    { name: 'goals', load: async () => (await import('./commands/goals.ts')).addGoals },
    { name: 'report', load: async () => (await import('./commands/report.ts')).addReport },
    { name: 'calendar', load: async () => (await import('./commands/calendar.ts')).addCalendar },
    { name: 'handover', load: async () => (await import('./commands/handover.ts')).addHandover },
  ],
  files: [
    { name: 'search', load: async () => (await import('./commands/search.ts')).addSearch },
    { name: 'list', load: async () => (await import('./commands/records.ts')).addList },
    { name: 'show', load: async () => (await import('./commands/records.ts')).addShow },
    { name: 'edit', load: async () => (await import('./commands/records.ts')).addEdit },
    { name: 'check', load: async () => (await import('./commands/check.ts')).addCheck },
    { name: 'undo', load: async () => (await import('./commands/undo.ts')).addUndo },
    { name: 'export', load: async () => (await import('./commands/export.ts')).addExport },
    { name: 'import', load: async () => (await import('./commands/import.ts')).addImport },
    { name: 'sync', load: async () => (await import('./commands/sync.ts')).addSync },
    { name: 'coach', load: async () => (await import('./commands/coach.ts')).addCoach },
    { name: 'config', load: async () => (await import('./commands/config.ts')).addConfig },
    { name: 'schema', load: async () => (await import('./commands/schema.ts')).addSchema },
    { name: 'completion', load: async () => (await import('./commands/completion.ts')).addCompletion },
  ],
}

const GROUPS: readonly CommandGroup[] = ['talks', 'between', 'ahead', 'files']

/**
 * The command line: it only parses and hands over a request; nothing is done here.
 * @param words what was typed. A command that is not among them cannot be the one that is meant: it is known by its name
 *   and summary, for the help and for a typo, and not even that where the first word behind the options is a command. Null
 *   describes all of them in full
 */
export async function buildProgram(
  deps: ProgramDeps,
  words: readonly string[] | null = null,
): Promise<Command> {
  const { help } = deps.texts.commands
  const program = new Command('career')
  setUp(program, deps)
  program
    .description([help.root.summary, '', ...help.root.about].join('\n'))
    .allowExcessArguments(false)
    .action(() => deps.run(requestOf(program, performStatus)))
  const named = new Set<Command>()
  const first = firstWord(words ?? [])
  const isListed = !GROUPS.some((group) => COMMANDS[group].some(({ name }) => name === first))
  for (const group of GROUPS) {
    program.commandsGroup(help.groups[group])
    for (const { name, load } of COMMANDS[group])
      // oxlint-disable-next-line no-await-in-loop -- one or two are loaded, and their order is that of the help
      if (words === null || words.includes(name)) (await load())(program, deps)
      else if (isListed) named.add(listCommand(program, name, deps))
  }
  addGlobalOptions(program, deps, named, words)
  return program.addHelpText('after', `\n${examplesOf(help.root, help)}\n\n${help.more}`)
}
