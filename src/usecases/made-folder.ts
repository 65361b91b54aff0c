import type { Catalogue } from '../text/catalogue.ts'
import type { Store, Written } from './ports.ts'

/** The first save makes the user's folder, and says so: nothing else does. */
export const madeFolderLines = (
  { catalogue, store }: { readonly catalogue: Catalogue; readonly store: Pick<Store, 'place'> },
  { madeFolder }: Pick<Written, 'madeFolder'>,
): readonly string[] => (madeFolder ? [catalogue.ui.madeFolder(store.place)] : [])
