/** The name of a file without the folders before it: `2026-12-03-anna.yaml`. @param file a path in the folder, with `/` */
export const baseName = (file: string): string => file.slice(file.lastIndexOf('/') + 1)

/** The name of a record's file without folders and extension, which its documents begin with too: `2026-12-03-anna`. */
export const stemOf = (file: string): string => baseName(file).replace(/\.ya?ml$/u, '')
