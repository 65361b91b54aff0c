import type { Located } from '../domain/problem.ts'
import { ok, type Result } from '../domain/result.ts'
import { findBroken } from './find-broken.ts'
import { findFile } from './find-thing.ts'
import type { Deps, Loaded } from './ports.ts'

/** The file a text points at, one that cannot be read too: that is the one that needs to be opened. */
export async function fileNamed(
  { store, clock }: Pick<Deps, 'store' | 'clock'>,
  { folder, problems }: Pick<Loaded, 'folder' | 'problems'>,
  text: string,
): Promise<Result<string, Located>> {
  const file = findFile(folder, text, clock.today())
  if (file.ok || file.problem.problem.code !== 'no-such-record') return file
  const broken = await findBroken(store, problems, text)
  return broken === null ? file : ok(broken)
}
