/** The same work for the same reading is done once: several rules ask each other. */
export function toldOnce<Subject extends object, Result>(
  work: (subject: Subject) => Result,
): (subject: Subject) => Result {
  const known = new WeakMap<Subject, { readonly result: Result }>()
  return (subject) => {
    const before = known.get(subject)
    if (before) return before.result
    const result = work(subject)
    known.set(subject, { result })
    return result
  }
}
