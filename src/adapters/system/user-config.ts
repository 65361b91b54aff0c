import { isAbsolute, resolve } from 'node:path'
import { ok } from '../../domain/result.ts'
import { readUserFile } from '../../domain/settings/user-file.ts'
import type { UserConfig } from '../../usecases/config-ports.ts'
import { writeAtomic } from '../files/atomic-write.ts'
import { onDisk, refused } from '../files/disk-error.ts'
import { type Disk, nodeDisk } from '../files/disk.ts'
import { type Environment, languageIn } from './environment.ts'
import { readUserText, type UserConfigPlace } from './user-config-file.ts'

/** The user's own settings, read and written. */
export function createUserConfig(
  place: UserConfigPlace,
  environment: Environment,
  { disk = nodeDisk, cwd = () => process.cwd() }: { readonly disk?: Disk; readonly cwd?: () => string } = {},
): UserConfig {
  return {
    place: place.shown,
    read: () => {
      try {
        const text = readUserText(place.path) ?? ''
        return ok({ ...readUserFile(text), text })
      } catch (error) {
        return refused(error, () => place.shown)
      }
    },
    write: (text) => {
      try {
        // A file that is a link, as those who keep their settings elsewhere have it, stays one.
        const isThere = onDisk(place.path, 'write', () => disk.look(place.path) !== null)
        const target = isThere ? onDisk(place.path, 'write', () => disk.realPath(place.path)) : place.path
        writeAtomic(disk, target, text)
        return ok(undefined)
      } catch (error) {
        return refused(error, () => place.shown)
      }
    },
    environment: {
      language: languageIn(environment['CAREER_LANG']),
      folder: environment['CAREER_DIR'] ?? null,
      plain: environment['TERM'] === 'dumb' ? 'yes' : null,
      color: (environment['NO_COLOR'] ?? '') === '' ? null : 'no',
    },
    system: { language: languageIn(environment['LC_ALL']) ?? languageIn(environment['LANG']) },
    whole: (folder) =>
      isAbsolute(folder) || /^~(?:$|[/\\])/u.test(folder) ? folder : resolve(cwd(), folder),
  }
}
