import { descending } from '../domain/order.ts'
import type { Catalogue } from '../text/catalogue.ts'
import { requestAt } from './feedback-at.ts'
import type { FlowDeps } from './flow/run.ts'
import type { Deps } from './ports.ts'
import { besides, type CommandResult } from './result.ts'
import { show } from './show.ts'

/** Every request for feedback, the latest first, with whether it was answered. */
export async function listFeedback({
  store,
  catalogue,
}: Pick<Deps, 'store'> & { readonly catalogue: Catalogue }): Promise<CommandResult> {
  const { folder, problems } = await store.load()
  const requests = folder.feedback.toSorted(descending(({ shared, file }) => `${shared.asked} ${file}`))
  const { follow, dates } = catalogue
  const lines = requests.map(({ shared }) => follow.feedback.line(shared, dates))
  return besides(problems, requests.length === 0, {
    is: 'done',
    lines: lines.length > 0 ? lines : follow.feedback.none,
    json: {
      schema: 1,
      command: 'feedback list',
      items: requests.map(({ file, shared }) => ({
        id: shared.id,
        kind: 'feedback',
        date: shared.asked,
        title: shared.moment,
        with: shared.with,
        answered: shared.answered ?? null,
        file,
      })),
    },
  })
}

/** One request as it stands in its file, with what came back. */
export async function showFeedback(deps: FlowDeps, text: string): Promise<CommandResult> {
  const found = await requestAt(deps, text)
  return 'is' in found ? found : show(deps, found.record.file)
}
