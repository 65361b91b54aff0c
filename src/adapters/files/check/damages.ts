import { onDisk } from '../disk-error.ts'
import type { Damage } from '../../../usecases/check-ports.ts'
import type { Root } from '../root.ts'
import { copyDamages } from './copies.ts'
import { leftOver } from './left-over.ts'
import { modeDamages } from './modes.ts'
import { nearKeys } from './near-keys.ts'
import { wrongPlaces } from './wrong-place.ts'

/** Everything that is wrong with the files of a folder, but for what reading its records tells. @throws DiskError */
export const damagesIn = (root: Root): readonly Damage[] =>
  onDisk(root.folder, 'read', () => {
    const wrong = wrongPlaces(root)
    // The keys of a record of another kind are no mistakes of their own.
    const others = new Set(wrong.map(({ place }) => place.file))
    return [
      ...nearKeys(root).filter(({ place }) => !others.has(place.file)),
      ...wrong,
      ...copyDamages(root),
      ...leftOver(root),
      ...modeDamages(root),
    ]
  })
