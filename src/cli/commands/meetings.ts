import type { Command } from 'commander'
import { Option } from 'commander'
import type { MeetingChange } from '../../usecases/changed-meeting.ts'
import { addCommand, addSubcommand, requestOf, type AddCommand, type ProgramDeps } from '../command.ts'
import { oneOf } from '../one-of.ts'
import type { Request } from '../request.ts'

export const addMeetings: AddCommand = (program, deps) => {
  const { commandHelp } = deps.texts.commands.help
  const meetings = addCommand(program, 'meetings', commandHelp.meetings, deps)
  meetings.action(() => deps.run(listing(meetings)))
  const list = addSubcommand(meetings, 'list', commandHelp['meetings list'], deps)
  list.action(() => deps.run(listing(list)))
  addMove(meetings, deps)
  addCancel(meetings, deps)
  addHeld(meetings, deps)
  addNote(meetings, deps)
}

const listing = (command: Command): Request =>
  requestOf(command, async ({ deps }) => (await import('../../usecases/meetings.ts')).listMeetings(deps))

const changing = (command: Command, meeting: string, change: MeetingChange): Request =>
  requestOf(
    command,
    async ({ deps }) => (await import('../../usecases/meetings.ts')).changeMeeting(deps, meeting, change),
    { asks: true },
  )

function addMove(meetings: Command, deps: ProgramDeps): void {
  const { argument, placeholder, commandHelp } = deps.texts.commands.help
  const move = addSubcommand(meetings, 'move', commandHelp['meetings move'], deps)
  move
    .argument(`<${placeholder.meeting}>`, argument.meeting)
    .argument(`<${placeholder.date}...>`, argument.date)
    .action((meeting: string, date: readonly string[]) =>
      deps.run(changing(move, meeting, { to: 'move', date: date.join(' ') })),
    )
}

function addCancel(meetings: Command, deps: ProgramDeps): void {
  const { optionHelp, argument, placeholder, commandHelp } = deps.texts.commands.help
  const cancel = addSubcommand(meetings, 'cancel', commandHelp['meetings cancel'], deps)
  cancel
    .argument(`<${placeholder.meeting}>`, argument.meeting)
    .addOption(new Option('--by <me|them>', optionHelp.by).argParser(oneOf(['me', 'them'])))
    .action((meeting: string) =>
      deps.run(
        changing(cancel, meeting, { to: 'cancel', by: cancel.opts<{ by?: 'me' | 'them' }>().by ?? null }),
      ),
    )
}

function addHeld(meetings: Command, deps: ProgramDeps): void {
  const { argument, placeholder, commandHelp } = deps.texts.commands.help
  const held = addSubcommand(meetings, 'held', commandHelp['meetings held'], deps)
  held
    .argument(`<${placeholder.meeting}>`, argument.meeting)
    .action((meeting: string) => deps.run(changing(held, meeting, { to: 'held' })))
}

function addNote(meetings: Command, deps: ProgramDeps): void {
  const { argument, placeholder, commandHelp } = deps.texts.commands.help
  const note = addSubcommand(meetings, 'note', commandHelp['meetings note'], deps)
  note
    .argument(`<${placeholder.meeting}>`, argument.meeting)
    .argument(`[${placeholder.text}...]`, argument.text)
    .action((meeting: string, words: readonly string[]) =>
      deps.run(
        requestOf(
          note,
          async ({ deps: ready }) =>
            (await import('../../usecases/meeting-note.ts')).noteMeeting(
              ready,
              meeting,
              words.length === 0 ? null : words.join(' '),
            ),
          { asks: words.length === 0 },
        ),
      ),
    )
}
