import { Option } from 'commander'
import type { CalendarRequest } from '../../usecases/calendar.ts'
import { type Located, usage } from '../../usecases/result.ts'
import { addCommand, requestOf, type AddCommand } from '../command.ts'
import { asksFirst } from '../letter-options.ts'

interface CalendarOptions {
  readonly details?: boolean
  readonly all?: boolean
}

export const addCalendar: AddCommand = (program, deps) => {
  const texts = deps.texts.follow.calendar
  const { placeholder } = deps.texts.commands.help
  const command = addCommand(program, 'calendar', texts.help.calendar, deps)
  command
    .argument(`[${placeholder.thing}...]`, texts.argument)
    .addOption(new Option('--details', texts.options.details))
    .addOption(new Option('--all', texts.options.all))
    .action(() =>
      deps.run(
        requestOf(
          command,
          async ({ deps: ready, calendarNotes, outputs }) => {
            const wish = wishOf(command.args, command.opts<CalendarOptions>())
            if ('problem' in wish) return usage(wish)
            const { calendar } = await import('../../usecases/calendar.ts')
            return calendar({ ...ready, calendarNotes, outputs }, wish)
          },
          command.opts<CalendarOptions>().details === true ? asksFirst(command) : {},
        ),
      ),
    )
}

/** The two words may come in either order: a file is told by its name, and anything else is a conversation. */
function wishOf(words: readonly string[], { details, all }: CalendarOptions): CalendarRequest | Located {
  const files = words.filter((word) => isFile(word))
  const meetings = words.filter((word) => !isFile(word))
  const [file] = files
  const [meeting = null] = meetings
  if (files.length > 1 || meetings.length > 1) {
    const other = meetings.find((word) => looksLikeFile(word))
    return {
      problem:
        other === undefined ? { code: 'too-many-arguments' } : { code: 'not-an-ics-name', text: other },
    }
  }
  if (meeting !== null && looksLikeFile(meeting))
    return { problem: { code: 'not-an-ics-name', text: meeting } }
  return { target: targetOf(file), meeting, details: details === true, all: all === true }
}

const targetOf = (file: string | undefined): CalendarRequest['target'] => {
  if (file === undefined) return { is: 'folder' }
  return file === '-' ? { is: 'output' } : { is: 'file', name: file }
}

const isFile = (word: string): boolean => word === '-' || /\.ics$/i.test(word)

/** A file of another kind, or a folder; the file of a conversation is YAML. */
const looksLikeFile = (word: string): boolean => /\.(?!ya?ml$)[a-z]{2,5}$|[/\\]$|^[.~]?\//i.test(word)
