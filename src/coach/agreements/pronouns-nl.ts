/** Dutch words that stand for the speaker, for the other, and for more than one. */
export const ME: ReadonlySet<string> = new Set(['ik', "'k", 'ikzelf', 'ikke', 'k'])
export const THEM: ReadonlySet<string> = new Set(['jij', 'je', 'u', 'gij', 'ge', 'hij'])
/** One person or several: the verb tells. */
export const SHE: ReadonlySet<string> = new Set(['zij', 'ze'])
/** Always a subject, wherever they stand. */
export const ALWAYS_SUBJECT: ReadonlySet<string> = new Set(['jij', 'gij', 'hij'])
/** More than one, or anyone. */
export const WE: ReadonlySet<string> = new Set([
  'wij',
  'we',
  'jullie',
  'iemand',
  'men',
  'iedereen',
  'allebei',
  'beiden',
])
export const WE_ALWAYS_SUBJECT: ReadonlySet<string> = new Set(['wij', 'we'])
/** Things, and nobody. */
export const OPEN: ReadonlySet<string> = new Set([
  'niemand',
  'er',
  'het',
  'dit',
  'dat',
  'alles',
  'niets',
  'elk',
  'ieder',
  "'t",
])
export const PRONOUNS: ReadonlySet<string> = new Set([...ME, ...THEM, ...SHE, ...WE, ...OPEN])
export const AND: ReadonlySet<string> = new Set(['en', 'of', '&', '+', '/', 'plus'])
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'en of maar dus want met naar aan van voor door bij over om te in op uit de het een mijn jouw zijn haar niet ook ' +
    'nog dan als er hem mij me jou ons hen hun dit deze samen zoals tot tegen na per sinds'
  ).split(' '),
)
/** Between a verb and the subject behind it: "vrijdag stuurt dan ook Els …". */
export const BETWEEN: ReadonlySet<string> = new Set(
  'dan dus ook nog weer eerst alvast wel gewoon me mij ons zich even eens daarom zelf natuurlijk meteen'.split(
    ' ',
  ),
)
/** What a noun may begin with. */
export const DETERMINERS = /^(?:de|het|mijn|m'n|mn|onze|ons|jouw|je|uw|haar|zijn|hun|deze|die)$/u
