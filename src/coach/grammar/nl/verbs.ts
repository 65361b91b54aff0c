/** The forms of a Dutch verb that matter for clauses with `je`, `u`, `jullie`, `hij`, `ze` or `ik` as the one who does it. */
export interface VerbForms {
  /** Particle that comes loose: `over` in "hij slaat mij over". */
  readonly particle: string | null
  /** Finite forms without the particle. */
  readonly finite: readonly string[]
  readonly participle: string
}

/**
 * Reads `over|sla slaat slaan sloeg sloegen|overgeslagen`: particle (or nothing), finite forms, participle.
 * A regular verb is written by its stem: `|passeer+` is passeer, passeert, passeren, passeerde, passeerden, gepasseerd.
 */
export function verbOf(source: string): VerbForms {
  const [particle = '', forms = '', participle = ''] = source.split('|')
  if (!forms.endsWith('+')) return { particle: particle || null, finite: forms.split(' '), participle }
  const stem = forms.slice(0, -1)
  const past = /[kfspt]$|ch$/.test(stem) ? 't' : 'd'
  const plural = pluralOf(stem)
  const done = stem.endsWith(past) ? stem : `${stem}${past}`
  const unstressed = /^(?:be|ver|ont|ge|her|er|mis|onder|over)/.test(stem) && particle === ''
  return {
    particle: particle || null,
    finite: [stem, stem.endsWith('t') ? stem : `${stem}t`, plural, `${stem}${past}e`, `${stem}${past}en`],
    participle: `${particle}${unstressed ? '' : 'ge'}${done}`,
  }
}

/** `passeer` → `passeren`, `kap` → `kappen`, `schuif` → `schuiven`. */
function pluralOf(stem: string): string {
  const open = stem.replace(/([aeou])\1([bdfgklmnprstvz])$/, '$1$2')
  if (open !== stem) return `${soft(open)}en`
  const short = /[^aeiou][aeiou]([bdfgklmnprst])$/.exec(stem)
  return short ? `${stem}${short[1]}en` : `${soft(stem)}en`
}

const soft = (stem: string): string => stem.replace(/f$/, 'v').replace(/([aeiou]{1,2})s$/, '$1z')

/** Every order a clause can have around a verb: "laat mij vallen", "mij laat vallen", "hebt mij laten vallen". */
export function clausesWith(subject: string, verb: VerbForms, gap: string, aux: string): readonly string[] {
  const finite = verb.finite.join('|')
  const perfect = [
    `${subject} ..2 (${aux}) ${gap} ${verb.participle}`,
    `(${aux}) ${subject} ${gap} ${verb.participle}`,
    `${subject} ${gap} ${verb.participle} (${aux})`,
  ]
  if (verb.particle === null)
    return [
      `${subject} ..2 (${finite}) ${gap}`,
      `(${finite}) ${subject} ${gap}`,
      `${subject} ${gap} (${finite})`,
      ...perfect,
    ]
  // The bare stem goes with "ik" alone in this order: "dat ik u lastigval".
  const joined = verb.finite
    .slice(1)
    .map((form) => verb.particle + form)
    .join('|')
  return [
    `${subject} ..2 (${finite}) ${gap} ${verb.particle}`,
    `(${finite}) ${subject} ${gap} ${verb.particle}`,
    `${subject} ${gap} (${joined})`,
    ...perfect,
  ]
}
