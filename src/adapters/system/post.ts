import type { Post } from '../../usecases/ports.ts'
import { copyWith } from './clipboard.ts'
import type { Environment } from './environment.ts'
import { openWith } from './opener.ts'
import { createOutputs } from './output-file.ts'

/** How every draft of ours begins. */
const OURS = 'X-Unsent: 1\r\n'

/** What carries a letter out: a file, the clipboard, or the user's own mail program. */
export const createPost = (environment: Environment): Post => ({
  saveDraft: (path, text) => createOutputs().write(path, text, (before) => before.startsWith(OURS)),
  copy: (text) => copyWith(process.platform, environment, text),
  open: (path) => openWith(process.platform, environment, path),
})
