import { Command } from 'commander'
import { addAgreements } from './commands/agreements.ts'
import { addCalendar } from './commands/calendar.ts'
import { addCheck } from './commands/check.ts'
import { addCoach } from './commands/coach.ts'
import { addEvidence } from './commands/evidence.ts'
import { addExport } from './commands/export.ts'
import { addFeedback } from './commands/feedback.ts'
import { addCheckin, addDebrief, addPractice, addPrep, addReview } from './commands/flows.ts'
import { addGoals } from './commands/goals.ts'
import { addHandover } from './commands/handover.ts'
import { addImport } from './commands/import.ts'
import { addInvite } from './commands/invite.ts'
import { addLog } from './commands/log.ts'
import { addMail } from './commands/mail.ts'
import { addMeetings } from './commands/meetings.ts'
import { addPeople } from './commands/people.ts'
import { addEdit, addList, addShow } from './commands/records.ts'
import { addReport } from './commands/report.ts'
import { addSearch } from './commands/search.ts'
import { addSync } from './commands/sync.ts'
import { addUpdate } from './commands/update.ts'
import { addWin } from './commands/win.ts'
import type { CommandGroup } from '../text/commands.ts'
import { addGlobalOptions, requestOf, setUp, type AddCommand, type ProgramDeps } from './command.ts'
import { examplesOf } from './help.ts'

/** Every command, in the order of the help, under the heading it stands under. */
const COMMANDS: Readonly<Record<CommandGroup, readonly AddCommand[]>> = {
  talks: [addPrep, addDebrief, addMail, addMeetings, addInvite, addPractice],
  between: [addCheckin, addLog, addWin, addEvidence, addAgreements, addFeedback, addUpdate, addPeople],
  ahead: [addReview, addGoals, addReport, addCalendar, addHandover],
  files: [addSearch, addList, addShow, addEdit, addCheck, addExport, addImport, addSync, addCoach],
}

const GROUPS: readonly CommandGroup[] = ['talks', 'between', 'ahead', 'files']

/** The whole command line: it only parses and hands over a request; nothing is done here. */
export function buildProgram(deps: ProgramDeps): Command {
  const { help } = deps.texts.commands
  const program = new Command('career')
  setUp(program, deps)
  program
    .description([help.root.summary, '', ...help.root.about].join('\n'))
    .allowExcessArguments(false)
    .action(() =>
      deps.run(
        requestOf(program, async ({ deps: ready }) => (await import('../usecases/status.ts')).status(ready)),
      ),
    )
  for (const group of GROUPS) {
    program.commandsGroup(help.groups[group])
    for (const addTo of COMMANDS[group]) addTo(program, deps)
  }
  addGlobalOptions(program, deps)
  program.addHelpText('after', `\n${examplesOf(help.root, help)}\n\n${help.more}`)
  return program
}
