import type { Request } from '../request.ts'

/** What `career` alone does: where the user is, what is due, and the next step. */
export const performStatus: Request['perform'] = async ({ deps }) =>
  (await import('../../usecases/status.ts')).status(deps)
