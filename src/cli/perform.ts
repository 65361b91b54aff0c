import type { FlowDeps } from '../usecases/flow/run.ts'
import type { SheetSource } from '../usecases/ports.ts'
import { type CommandResult, type Located, usage } from '../usecases/result.ts'
import { locatedText } from './report.ts'
import type { Request } from './request.ts'

/** What commands need beside their use case's own ports. */
export interface Performing {
  readonly deps: FlowDeps
  readonly readSheet: (name: string) => Promise<SheetSource | Located>
}

/** Hands a request to its use case; each is loaded when it is wanted and not before. */
export async function perform(request: Request, { deps, readSheet }: Performing): Promise<CommandResult> {
  switch (request.do) {
    case 'status':
      return (await import('../usecases/status.ts')).status(deps)
    case 'flow':
      return flow(request, deps, readSheet)
    case 'cards':
      return (await import('../usecases/practice.ts')).practiceCards(deps)
    case 'mail':
      return (await import('../usecases/mail.ts')).mail(deps, request)
    case 'meetings':
      return (await import('../usecases/meetings.ts')).listMeetings(deps)
    case 'change':
      return (await import('../usecases/meetings.ts')).changeMeeting(deps, request.meeting, request.change)
    case 'coach': {
      if (request.jsonl && request.global.json === true)
        return usage({ problem: { code: 'options-clash', first: '--jsonl', second: '--json' } })
      const source = await readSheet('-')
      if ('problem' in source) return usage(source)
      const json = request.global.json === true
      return (await import('../usecases/coach/coach.ts')).coach(deps, { ...request, json }, source)
    }
    case 'reset-coach':
      return (await import('../usecases/coach/coach.ts')).resetCoach(deps)
    case 'list':
      return (await import('../usecases/list.ts')).list(deps)
    case 'show':
      return (await import('../usecases/show.ts')).show(deps, request.what)
    case 'edit': {
      const { edit } = await import('../usecases/edit.ts')
      return edit(
        { ...deps, explain: (problems) => problems.map((one) => locatedText(one, deps.catalogue)) },
        request.what,
      )
    }
  }
}

type FlowCommand = Extract<Request, { readonly do: 'flow' }>

async function flow(
  request: FlowCommand,
  deps: FlowDeps,
  readSheet: Performing['readSheet'],
): Promise<CommandResult> {
  const { route, dryRun, meeting } = request
  const from = await sourceOf(request, readSheet)
  if ('problem' in from) return usage(from)
  switch (request.flow) {
    case 'prep':
      return (await import('../usecases/prep.ts')).prep(deps, { meeting, route, dryRun, from })
    case 'debrief':
      return (await import('../usecases/debrief.ts')).debrief(deps, { meeting, route, dryRun, from })
    case 'checkin':
      return (await import('../usecases/checkin.ts')).checkin(deps, { route, dryRun, from })
    case 'review':
      return (await import('../usecases/review.ts')).review(deps, { route, dryRun, from })
    case 'practice':
      return (await import('../usecases/practice.ts')).practice(deps, { meeting, route, dryRun, from })
  }
}

type From =
  | { readonly is: 'keyboard' | 'questions' | 'editor' }
  | { readonly is: 'sheet'; readonly source: SheetSource }

async function sourceOf({ from }: FlowCommand, readSheet: Performing['readSheet']): Promise<From | Located> {
  if (from.is !== 'file') return from
  const source = await readSheet(from.name)
  return 'problem' in source ? source : { is: 'sheet', source }
}
