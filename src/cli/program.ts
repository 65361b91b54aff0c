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
import { addGlobalOptions, requestOf, setUp, type AddCommand, type ProgramDeps } from './command.ts'
import { examplesOf } from './help.ts'

/** Every command, in the order of the help: the round of conversations, what lies between, finding and moving. */
const COMMANDS: readonly AddCommand[] = [
  addPrep,
  addDebrief,
  addCheckin,
  addReview,
  addPractice,
  addInvite,
  addMeetings,
  addMail,
  addAgreements,
  addLog,
  addWin,
  addEvidence,
  addGoals,
  addFeedback,
  addPeople,
  addUpdate,
  addHandover,
  addCalendar,
  addReport,
  addCoach,
  addSearch,
  addList,
  addShow,
  addEdit,
  addCheck,
  addExport,
  addImport,
  addSync,
]

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
  for (const addTo of COMMANDS) addTo(program, deps)
  addGlobalOptions(program, deps)
  program.addHelpText('after', `\n${examplesOf(help.root, help)}\n\n${help.more}`)
  return program
}
