/**
 * How often a property is tried: with other cases each time, so what one round passes by the next may find. Set
 * `CAREER_TRIES=20` to try so many times as often, after a change to what such a test is about.
 */
export const tries = (usual: number): number => usual * Number(process.env['CAREER_TRIES'] ?? 1)
