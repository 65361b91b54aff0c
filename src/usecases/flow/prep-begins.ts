import { agreedNext } from '../../domain/agreed-next.ts'
import type { Day } from '../../domain/day.ts'
import { sameName } from '../../domain/fold.ts'
import { upcoming } from '../../domain/meetings.ts'
import type { MeetingRecord } from '../../domain/records.ts'
import type { Standing } from '../../domain/standing.ts'
import type { Asker } from '../../engine/asker.ts'
import { stillToCome } from '../latest-draft.ts'
import type { Draft } from '../ports.ts'
import type { MeetingFlowRequest } from '../prep.ts'
import { type CommandResult, failed, unreadable } from '../result.ts'
import { askerOver } from './asker-over.ts'
import { meetingOfSheet } from './begin.ts'
import { later } from './later.ts'
import type { OpenedFolder } from './opened-folder.ts'
import { type About, prepAbout } from './prep-about.ts'
import { type Ahead, chooseDraft, chooseMeeting, withIn } from './resume.ts'
import type { FlowDeps } from './run.ts'
import { namedIn } from './which-talk.ts'

/** What a preparation begins with; a name is one that fits no conversation yet: the one this will be with. */
export interface PrepBeginning extends About {
  readonly draft: Draft | null
}

/** With which conversation it goes on: the one named, the draft's, one that lies ahead, or none yet. */
export async function prepBegins(
  deps: FlowDeps,
  { meeting, from }: MeetingFlowRequest,
  opened: OpenedFolder,
): Promise<PrepBeginning | CommandResult> {
  const { folder, working } = opened
  const today = deps.clock.today()
  const named = meeting ?? (from.is === 'sheet' ? await meetingOfSheet(deps, from.source) : null)
  if (named !== null) await working(() => namedIn(folder, named, { today, looking: 'ahead' }))
  const about = named === null ? null : await prepAbout(deps, folder, named, from)
  if (about !== null && 'is' in about) return about
  if (from.is !== 'keyboard' || !deps.asker) return { ...(about ?? NOTHING_YET), draft: null }
  // Looked at before anything is asked: what is broken there is told first.
  const ahead = await working(() => conversationsAhead(opened.standing, today))
  if (opened.problems().length > 0) return failed(unreadable(opened.problems()))
  const asker = askerOver(opened, deps.asker)
  const draft = await chooseDraft(deps, asker, {
    flow: 'prep',
    subject: about?.subject?.file ?? null,
    nameOf: withIn(opened.standing),
    isOffered: about === null ? stillToCome(opened.standing, today) : isWith(about, opened.standing),
  })
  if (draft.is === 'later') return later(deps, 'prep', null, {})
  if (draft.is === 'this')
    return { name: about?.name ?? null, subject: meetingIn(opened, draft.one.subject), draft: draft.one }
  return about === null ? oneAhead(deps, opened, asker, ahead) : { ...about, draft: null }
}

const NOTHING_YET: About = { subject: null, name: null }

/** Who was answered has all of the folder, whatever has become of the look in which a conversation was found. */
const meetingIn = ({ folder }: OpenedFolder, wanted: string | null): MeetingRecord | null =>
  folder.meetings.find(({ file }) => file === wanted) ?? null

/** A preparation that was begun with somebody else is none for who was named. */
const isWith =
  ({ subject, name }: About, standing: Standing) =>
  (draft: Draft): boolean => {
    if (subject !== null || name === null) return true
    const typed = draft.answers['with']
    const begunWith = typed?.is === 'given' ? typed.value : draft.subject && withIn(standing)(draft.subject)
    return typeof begunWith !== 'string' || sameName(begunWith, name)
  }

/** Asks which conversation ahead it is, where there are any. */
async function oneAhead(
  deps: FlowDeps,
  opened: OpenedFolder,
  asker: Asker,
  ahead: readonly Ahead[],
): Promise<PrepBeginning | CommandResult> {
  const chosen = await chooseMeeting(deps.catalogue, asker, ahead)
  if (chosen.is === 'later') return later(deps, 'prep', null, {})
  if (chosen.is === 'new') return { ...NOTHING_YET, draft: null }
  return chosen.one.is === 'meeting'
    ? { subject: meetingIn(opened, chosen.one.meeting.file), name: null, draft: null }
    : { subject: null, name: chosen.one.agreed.with, draft: null }
}

const conversationsAhead = (folder: Standing, today: Day): readonly Ahead[] => [
  ...upcoming(folder, today).map((meeting) => ({ is: 'meeting', meeting }) as const),
  ...agreedNext(folder, today).map((agreed) => ({ is: 'agreed', agreed }) as const),
]
