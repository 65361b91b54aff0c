import { meetingFile } from '../../domain/file-names.ts'
import { nextInviteMode } from '../../domain/invitable.ts'
import { allIds, makeId } from '../../domain/ids.ts'
import type { Invite } from '../../domain/meeting.ts'
import type { MeetingRecord } from '../../domain/records.ts'
import { withRecord } from '../../domain/with-record.ts'
import type { Answers } from '../../engine/answers.ts'
import { fileAnswers } from '../file-answers.ts'
import { standing, textOf } from '../given.ts'
import type { Outcome } from '../prep/outcome.ts'
import { proposedDays } from './proposed-days.ts'
import { inviteSteps, type InviteContext, meetingOf, withName } from './steps.ts'

/**
 * What a finished invitation changes: the conversation it is about, made or completed, and the user's name. A
 * conversation that fell through stays so until there is a new day.
 */
export function inviteOutcome(context: InviteContext, answers: Answers): Outcome<MeetingRecord> {
  const steps = inviteSteps({ ...context, interactive: false }, answers)
  const base = meetingOf(context, answers) ?? newMeeting(context, answers)
  const record: MeetingRecord = {
    ...base,
    shared: {
      ...base.shared,
      invite: { ...inviteFrom(context, answers, knownOf(steps)), ...askedBefore(base) },
    },
  }
  const settings = fileAnswers(context.folder.settings, 'settings', steps, answers)
  return { folder: withRecord(withRecord(context.folder, settings), record), record }
}

/** The day of the request that this one comes back to. */
function askedBefore(meeting: MeetingRecord): Pick<Invite, 'asked'> {
  const { invite } = meeting.shared
  const asked = nextInviteMode(meeting) === 'again' ? (invite?.sent ?? invite?.asked) : undefined
  return asked === undefined ? {} : { asked }
}

type Known = (id: string) => string | undefined

const knownOf =
  (steps: ReturnType<typeof inviteSteps>): Known =>
  (id) =>
    textOf(steps.find((step) => step.id === id)?.known)

function inviteFrom(context: InviteContext, answers: Answers, known: Known): Invite {
  const said = (id: string): string | undefined => textOf(standing(answers, id, known(id)))
  const [when, reassure] = [said('when'), said('reassure')]
  return {
    ...(when !== undefined && { when }),
    topic: said('topic') ?? '',
    days: proposedDays(when, context),
    ...(reassure !== undefined && { reassure }),
  }
}

function newMeeting(context: InviteContext, answers: Answers): MeetingRecord {
  const name = withName(context, answers)
  const file = meetingFile(null, name, context.folder.files)
  const id = makeId('m', { kind: 'meeting', file, text: name, ordinal: 0 }, allIds(context.folder))
  return {
    type: 'meeting',
    file,
    shared: { id, kind: 'career', with: name, status: 'planned' },
    private: {},
  }
}
