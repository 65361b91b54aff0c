import { createDisk, type Tree } from './disk-model.ts'
import type { Step } from './record.ts'
import { digestOf, putTree } from './trees.ts'
import { isSame, look, type View } from './view.ts'

/** What a command makes of a folder, step by step, when nothing goes wrong. */
export interface Course {
  /** What the user has, from before it to after it. */
  readonly views: readonly View[]
  /** Which of them was reached when so many changing calls were done. */
  readonly reached: readonly number[]
}

/**
 * @param start the folder before
 * @param top the folder of `start`, and `scratch` one to put it in again
 */
export async function courseOf(
  start: Tree,
  steps: readonly Step[],
  top: string,
  scratch: string,
): Promise<Course> {
  const disk = createDisk(start)
  const views: View[] = []
  const reached: number[] = []
  let digest = ''
  const lookNow = async (): Promise<void> => {
    const tree = disk.whole()
    if (digestOf(tree) === digest) return
    digest = digestOf(tree)
    putTree(tree, top, scratch)
    const { view } = await look(`${scratch}/career`)
    const last = views.at(-1)
    if (last === undefined || !isSame(last, view)) views.push(view)
  }
  await lookNow()
  reached.push(0)
  for (const step of steps.filter(isChange)) {
    disk.step(step)
    // oxlint-disable-next-line no-await-in-loop -- one state after the other
    if (NAMING.has(step.is)) await lookNow()
    reached.push(views.length - 1)
  }
  return { views, reached }
}

const NAMING = new Set<Step['is']>(['rename', 'link', 'unlink', 'mkdir', 'rmdir'])

const isChange = ({ is }: Step): boolean => is !== 'say'

/** The view that had been reached when something was last shown: whoever saw it may count on it. */
export function acknowledged({ reached }: Course, steps: readonly Step[]): number {
  const said = steps.findLastIndex(({ is }) => is === 'say')
  return reached[steps.slice(0, said + 1).filter(isChange).length] ?? 0
}

/**
 * Is what was found one of the views from the acknowledged one on?
 * @returns what was lost, in words; null when nothing was
 */
export function lossIn({ views }: Course, found: View, from: number): string | null {
  const at = views.findLastIndex((view) => isSame(view, found))
  if (at >= from) return null
  if (at >= 0) return `back at step ${at} of what had been shown as step ${from}`
  return `neither of ${views.length} whole states: ${Object.keys(found.files).join(', ')} | ${Object.keys(found.drafts).join(', ')}`
}
