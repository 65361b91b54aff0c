import { makeId } from '../../domain/ids.ts'
import { sameName } from '../../domain/fold.ts'
import { withPerson, withTip } from '../../domain/people.ts'
import type { Folder, MeetingRecord } from '../../domain/records.ts'
import { withRecord } from '../../domain/with-record.ts'
import type { Answers } from '../../engine/answers.ts'
import { fileAnswers } from '../file-answers.ts'
import { standing, textOf, textsOf } from '../given.ts'
import type { Outcome } from '../prep/outcome.ts'
import { agreementOf, notNows } from './agreed.ts'
import { saidAbout, stateOf } from './assumption-steps.ts'
import { ownSteps } from './own-steps.ts'
import { isOwnAgreement, isOwnNotNow } from './telling.ts'
import { debriefFile, madeAgreements } from './agreement-steps.ts'
import { type DebriefContext, partner } from './debrief-context.ts'
import { debriefSteps } from './steps.ts'

/** What a finished debrief changes: the meeting with its agreements, tips kept about the other, the name under mails. */
export function debriefOutcome(context: DebriefContext, answers: Answers): Outcome<MeetingRecord> {
  const steps = debriefSteps({ ...context, interactive: false }, answers)
  const base = context.subject ? tookPlace(context.subject) : newMeeting(context, answers)
  const filed = fileAnswers(base, 'meeting', steps, answers)
  const { steps: _before, ...own } = filed.private
  const record: MeetingRecord = {
    ...filed,
    shared: {
      ...filed.shared,
      ...agreed(context, answers, filed),
      status: 'held',
      debriefed: context.today,
    },
    private: { ...own, ...ownSteps(context, answers, filed), ...assumptions(filed, answers) },
  }
  const settings = fileAnswers(context.folder.settings, 'settings', steps, answers)
  const named = answers['your-name']?.is === 'given' ? withRecord(context.folder, settings) : context.folder
  const told = withIntroduced(withTheirTip(named, record, answers), answers)
  return { folder: withRecord(told, record), record }
}

/** A conversation that was called off and took place after all is no longer off. */
function tookPlace(meeting: MeetingRecord): MeetingRecord {
  const { cancelledBy: _off, ...shared } = meeting.shared
  return { ...meeting, shared }
}

function newMeeting(context: DebriefContext, answers: Answers): MeetingRecord {
  const file = debriefFile(context, answers)
  const name = partner(context, answers)
  const id = makeId('m', { kind: 'meeting', file, text: name, ordinal: 0 }, context.takenIds())
  return { type: 'meeting', file, shared: { id, kind: 'career', with: name, status: 'held' }, private: {} }
}

/** New agreements and "not now"s come after what was written down before. */
function agreed(
  context: DebriefContext,
  answers: Answers,
  meeting: MeetingRecord,
): Partial<MeetingRecord['shared']> {
  const agreements = madeAgreements(context, answers)
    .filter((made) => !isOwnAgreement(made, answers))
    .map((made) => agreementOf(made, answers, context))
  const later = notNows(answers).filter((one) => !isOwnNotNow(one, answers))
  return {
    ...(agreements.length > 0 && { agreements: [...(meeting.shared.agreements ?? []), ...agreements] }),
    ...(later.length > 0 && { notNow: [...(meeting.shared.notNow ?? []), ...later] }),
  }
}

function assumptions(meeting: MeetingRecord, answers: Answers): Partial<MeetingRecord['private']> {
  const before = meeting.private.assumptions
  if (!before) return {}
  return {
    assumptions: before.map((one) => {
      const state = stateOf(one, answers)
      const { state: _before, said: _said, ...rest } = one
      const words = saidAbout(one, answers)
      return { ...rest, ...(state && { state }), ...(words !== undefined && { said: words }) }
    }),
  }
}

/** What the other told about their own career, kept under their name (advice S46, S47). */
function withTheirTip(folder: Folder, meeting: MeetingRecord, answers: Answers): Folder {
  const tip = textOf(standing(answers, 'their-career', undefined))
  if (!tip) return folder
  return withRecord(folder, withTip(folder.people, meeting.shared.with, tip))
}

/** Whom they named, on the list of people, where the user wants that (advice S75). */
function withIntroduced(folder: Folder, answers: Answers): Folder {
  if (standing(answers, 'introduced-listed', false) !== true) return folder
  const listed = folder.people.shared.people ?? []
  const names = textsOf(standing(answers, 'introduced', undefined)).filter(
    (name) => !listed.some((one) => sameName(one.name, name)),
  )
  const people = names.reduce((record, name) => withPerson(record, { name, role: 'network' }), folder.people)
  return people === folder.people ? folder : withRecord(folder, people)
}
