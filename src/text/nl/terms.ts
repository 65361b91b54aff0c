import type { Term } from '../terms.ts'

const of = (term: string, meaning: string, ...more: readonly string[]): Term => ({
  term,
  forms: [term.toLowerCase(), ...more],
  meaning,
})

/** English words in a Dutch page (B23). */
export const terms: readonly Term[] = [
  of('annual review', 'functioneringsgesprek of jaargesprek', 'annual reviews', 'performance review'),
  of('appraisal', 'beoordelingsgesprek', 'appraisals'),
  of('career conversation', 'loopbaangesprek', 'career conversations'),
  of('development plan', 'ontwikkelplan (POP)', 'development plans', 'personal development plan'),
  of('line manager', 'leidinggevende', 'line managers'),
  of('collective agreement', 'cao', 'collective labour agreement'),
  of('pay scale', 'loonschaal', 'pay scales', 'salary scale', 'pay grade'),
  of('increment', 'periodiek', 'increments', 'pay increment'),
  of('training budget', 'scholingsbudget', 'learning budget'),
  of('secondment', 'detachering', 'seconded'),
  of('works council', 'ondernemingsraad'),
  of('company doctor', 'bedrijfsarts'),
  of('confidential adviser', 'vertrouwenspersoon', 'confidential advisor'),
  of('parental leave', 'ouderschapsverlof'),
  of('permanent contract', 'vast contract'),
  of('fixed-term contract', 'tijdelijk contract', 'temporary contract'),
  of('job shadowing', 'een tijdje meelopen met iemand in diens werk', 'shadowing'),
]
