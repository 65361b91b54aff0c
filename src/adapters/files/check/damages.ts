import type { Damage } from '../../../usecases/check-ports.ts'
import { onDisk } from '../disk-error.ts'
import type { Root } from '../root.ts'
import { copyDamages } from './copies.ts'
import { leftOver } from './left-over.ts'
import { modeDamages } from './modes.ts'
import { recordTexts } from './record-texts.ts'
import { unreadFiles } from './wrong-place.ts'

/** Everything that is wrong with the files of a folder, but for what reading its records tells. @throws DiskError */
export const damagesIn = (root: Root): readonly Damage[] =>
  onDisk(root.folder, 'read', () => [
    ...recordTexts(root),
    ...unreadFiles(root),
    ...copyDamages(root),
    ...leftOver(root),
    ...modeDamages(root),
  ])
