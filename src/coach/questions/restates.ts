/**
 * Does a question asked in another way still say what it is about? "Waar hangt dat van af?" is good to hear beside "Krijg
 * ik meer uren?", and says nothing in its place.
 */

/** What every question is made of, whatever it is about; what one thinks, knows and sees among them. */
const LIGHT: ReadonlySet<string> = new Set(
  [
    'de het een dit dat deze die er hier daar en of maar dus want als om te dan nog ook al wel eens niet geen toch nu',
    'ik mij me mijn mn je jij jou jouw u uw we wij ons onze ze zij hun hen hij hem zijn haar men iemand jullie iets wat',
    'in op aan bij van voor met naar over uit tot door tegen per na zonder binnen volgens',
    'is was ben bent waren word wordt worden heb hebt heeft hebben had kan kun kunt kunnen kon mag mogen moet moeten',
    'zal zullen zou zouden wil wilt willen ga gaat gaan kom komt komen krijg krijgt krijgen sta staat staan doe doet doen',
    'denk denkt verwacht verwachten vind vindt zie ziet weet weten zeg zeggen vertel vertellen vraag af even misschien eigenlijk graag',
    'the a an this these those that it its there here and or but so if whether to then still also yet not no any some',
    "i me my mine im i'm i'd i've i'll you u your we us our they them their he him his she her someone anyone anything",
    'in on at by of for with about from into over up out as than after before within per',
    'is was am are were be been being do does did have has had can could may might must shall should will would get got',
    'think expect reckon know see say tell ask wonder wondering feel find let just please what how which who when where why',
  ].flatMap((line) => line.split(' ')),
)

/** Words that point at what was said just before. */
const POINTS_BACK = /^(?:daar(?:aan|bij|door|in|mee|naar|om|op|over|toe|uit|van|voor)?|ervan|erover)$/

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replaceAll('\u2019', "'")
    .match(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu) ?? []

/** How much of a word must be the same: "chance" and "chances", "werk" and "werken" are one. */
const STEM = 4

/**
 * Whether most of the words that say what a question is about stand in another sentence as well, in either language. A
 * sentence that begins by pointing back says it nowhere.
 * @param sentence what would be asked instead
 * @param question what was asked, as typed
 */
export function restates(sentence: string, question: string): boolean {
  const about = wordsOf(question).filter((word) => !LIGHT.has(word))
  const asked = new Set(wordsOf(question))
  const [first = ''] = sentence.split(/(?<=[.?!]) /u)
  if (wordsOf(first).some((word) => POINTS_BACK.test(word) && !asked.has(word))) return false
  // "doorgroeien" is "door te groeien" behind "om"
  const said = [...wordsOf(sentence), ...wordsOf(sentence.replaceAll(' te ', ''))]
  const kept = about.filter((word) => said.some((one) => isSame(one, word)))
  return about.length > 0 && kept.length * 2 > about.length
}

const isSame = (one: string, other: string): boolean =>
  one === other ||
  (one.length >= STEM && other.length >= STEM && (one.startsWith(other) || other.startsWith(one)))
