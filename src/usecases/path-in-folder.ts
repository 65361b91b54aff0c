import type { Store } from './ports.ts'

/** The path of a file as the folder knows it, like that of a record: where the folder is, a program knows better. */
export const pathInFolder = ({ place }: Pick<Store, 'place'>, path: string): string =>
  path.startsWith(`${place}/`) ? path.slice(place.length + 1) : path
