import * as v from 'valibot'

export const text = v.string()
export const texts = v.array(text)
export const flag = v.boolean()
export const count = v.pipe(v.number(), v.integer(), v.minValue(0))
export const whole = v.pipe(v.number(), v.integer())
/** There, and perhaps nothing. */
export const orNull = <S extends v.GenericSchema>(schema: S) => v.nullable(schema)
/** Perhaps not there. */
export const opt = v.exactOptional
/** A day that the program writes is one that exists. */
export const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/))
/** What the file says; `career schema KIND` has the rest. */
export const data = v.record(text, v.unknown())

/** What the coach noticed, or words in a document for others that may say too much. */
export const findings = v.array(
  v.strictObject({
    id: opt(text),
    rule: text,
    severity: text,
    quote: text,
    message: text,
    suggestion: opt(text),
    file: opt(orNull(text)),
    own: opt(orNull(text)),
  }),
)

/** A problem that was told; the work was done all the same. */
const problem = {
  code: text,
  message: text,
  file: orNull(text),
  line: orNull(count),
  column: orNull(count),
}
export const warning = v.strictObject({ ...problem, warning: opt(flag) })

/** What standard error holds when a command did not do its work. */
export const failure = v.strictObject({
  error: v.strictObject({
    ...problem,
    warning: opt(flag),
    problems: opt(v.array(v.strictObject({ ...problem, warning: opt(flag) }))),
    kept: opt(text),
  }),
})

/** The document of one command. */
export const output = (command: string, entries: v.ObjectEntries): v.GenericSchema =>
  v.strictObject({
    schema: v.literal(1),
    command: v.literal(command === 'career' ? 'status' : command),
    ...entries,
    findings: opt(findings),
    warnings: opt(v.array(warning)),
  })
