/** A template sees null, never nothing: `{% if why %}` has to be a question that can be asked. */
export const orNull = <A, B>(value: A | null | undefined, render: (value: A) => B): B | null =>
  value === undefined || value === null || isBlank(value) ? null : render(value)

/** The same for a list: null when it is empty, for an empty list counts as true in a template. */
export function listOrNull<A, B>(
  values: readonly A[] | undefined,
  render: (value: A) => B,
): readonly B[] | null {
  const filled = (values ?? []).filter((value) => !isBlank(value))
  return filled.length === 0 ? null : filled.map(render)
}

const isBlank = (value: unknown): boolean => typeof value === 'string' && value.trim() === ''
