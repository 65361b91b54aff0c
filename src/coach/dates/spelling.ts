import type { Token } from './tokens.ts'

/** Common misspellings that are more than a letter off, or too short to be told from other words by counting. */
const KNOWN: ReadonlyMap<string, string> = new Map(
  (
    'tommorow:tomorrow tommorrow:tomorrow tomorow:tomorrow tommorro:tomorrow tomorro:tomorrow tomoro:tomorrow ' +
    'tomrrow:tomorrow tmorrow:tomorrow tomorrrow:tomorrow tomorrw:tomorrow ' +
    'wensday:wednesday wendsday:wednesday wenesday:wednesday wendesday:wednesday wednsday:wednesday ' +
    'thusday:thursday thrusday:thursday thurday:thursday tuesady:tuesday teusday:tuesday tusday:tuesday ' +
    'feburary:february febuary:february febrary:february feburari:februari febuari:februari februrari:februari ' +
    'todya:today tody:today toady:today todat:today ' +
    'mrogen:morgen mrgen:morgen mogren:morgen morgne:morgen morgn:morgen morgenn:morgen moregn:morgen mrgn:morgen mrge:morgen ' +
    'vandag:vandaag vndaag:vandaag ' +
    'aprill:april apriil:april arpil:april aprl:april apirl:april aprli:april aprril:april appril:april ' +
    'mrch:march marhc:march mcrh:march amrch:march ' +
    'maatr:maart marrt:maart amart:maart maartt:maart ' +
    'jnui:juni junii:juni jnuy:july jully:july jlui:juli julli:juli jnue:june juune:june ' +
    'agustus:augustus augstus:augustus agust:august augst:august augus:august ' +
    'weke:week weeek:week wek:week weeks:weeks wekne:weken wken:weken weekn:weken wekenn:weken wekn:weken weeken:weken ' +
    'wekk:week weks:weeks weekss:weeks wekes:weeks ' +
    'mannd:maand maadn:maand maaand:maand mnth:month mont:month monht:month motnh:month montht:month mounth:month ' +
    'mande:maanden maandn:maanden manden:maanden montsh:months mounths:months mnths:months monhts:months ' +
    'daegn:dagen dagne:dagen daays:days dyas:days dasy:days dgaen:dagen ' +
    'eidn:eind einnd:eind eindd:eind eint:eind enf:end edn:end ' +
    'begni:begin bgin:begin beginn:begin midle:middle ' +
    'nexr:next nxet:next netx:next enxt:next nextt:next nex:next thsi:this tihs:this ' +
    'ovr:over voro:voor vor:voor voorr:voor bfore:before befor:before befroe:before beofre:before ' +
    'uitelijk:uiterlijk uitelrijk:uiterlijk uiterljik:uiterlijk uitterlijk:uiterlijk uiterlyk:uiterlijk ' +
    'vriday:friday firday:friday frday:friday fridya:friday firay:friday fryday:friday ' +
    'mnday:monday moday:monday modnay:monday mondy:monday mondya:monday monady:monday mondey:monday ' +
    'sudnay:sunday snday:sunday sundy:sunday sundya:sunday ' +
    'zodnag:zondag zndag:zondag zondg:zondag zondga:zondag zodag:zondag ' +
    'kerts:kerst kest:kerst krest:kerst kersst:kerst psaen:pasen paesn:pasen eastre:easter'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
)

/** These are spelled right, though they are a letter off from a word of time. */
const RIGHT: ReadonlySet<string> = new Set(
  (
    'volgens volgen volgden vandaan mogen morgens zorgen borgen morgan organ komen komedie aankomen sundae sundry ' +
    'frida augusta augusto augustin julia quartet quarters quartier weekdag weekdagen werkdagje binden winnen ' +
    'innen minnen vinden innerlijk uiterste maandelijks monty money moray fortnite kalender ' +
    'weekenden maanden vorige vorigen witching withing christus christian chrissie ' +
    'middle meddle begint begins endings marches marched marcher aprils'
  ).split(' '),
)

/** Words that cannot be mistaken for another one when a letter is off, wherever that letter is. */
const NAMES = (
  'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag monday tuesday wednesday thursday friday saturday ' +
  'sunday januari februari augustus september oktober november december january february august october'
).split(' ')
/** Words whose first letter must be right. */
const WORDS = (
  'volgende komende aanstaande aankomende eerstkomende vandaag tomorrow overmorgen uiterlijk binnen weekend ' +
  'kwartaal quarter halverwege werkdagen werkdag fortnight before within christmas pinksteren hemelvaart ' +
  'koningsdag sinterklaas thanksgiving working business coming eerste laatste anderhalve beginning'
).split(' ')

/** Months too short to be told from other words, but for a number beside them. */
const SHORT_MONTHS = ['maart', 'april', 'juni', 'juli', 'march', 'june', 'july']
const SHORTEST_MONTH = 4

const SHORTEST = 5
const LONGEST = 14
const BY_LENGTH: ReadonlyMap<number, readonly { readonly word: string; readonly anyLetter: boolean }[]> =
  (() => {
    const found = new Map<number, { word: string; anyLetter: boolean }[]>()
    const add = (word: string, anyLetter: boolean): void => {
      for (const length of [word.length - 1, word.length, word.length + 1])
        found.set(length, [...(found.get(length) ?? []), { word, anyLetter }])
    }
    for (const word of NAMES) add(word, true)
    for (const word of WORDS) add(word, false)
    return found
  })()
const VOCABULARY: ReadonlySet<string> = new Set([...NAMES, ...WORDS])

/** Tokens whose words of time are spelled right; the place of each in the text stays as it was. */
export function spelledRight(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, i) => {
    if (token.kind !== 'word') return token
    const word = rightSpelling(token.text, isNumber(tokens[i - 1]) || isNumber(tokens[i + 1]))
    return word === token.text ? token : { ...token, text: word }
  })
}

const isNumber = (token: Token | undefined): boolean => token?.kind === 'number'

function rightSpelling(text: string, besideNumber: boolean): string {
  if (besideNumber && text === 'mart') return 'maart'
  const month = besideNumber ? shortMonth(text) : null
  if (month !== null) return month
  const known = KNOWN.get(text)
  if (known !== undefined) return known
  if (text.length < SHORTEST || text.length > LONGEST || VOCABULARY.has(text) || RIGHT.has(text)) return text
  // Vrijdags, Fridays, volgenden: forms of the word, with a meaning of their own.
  if ((VOCABULARY.has(text.slice(0, -1)) && !endsTwice(text)) || VOCABULARY.has(`${text}e`)) return text
  const near = BY_LENGTH.get(text.length)?.find(
    ({ word, anyLetter }) => (anyLetter || word[0] === text[0]) && isOneLetterOff(text, word),
  )
  return near?.word ?? text
}

/** Juki may be June or July, and is left alone; junu is June in either language. */
function shortMonth(text: string): string | null {
  if (text.length < SHORTEST_MONTH || SHORT_MONTHS.includes(text)) return null
  const [month, ...others] = SHORT_MONTHS.filter((one) => one[0] === text[0] && isOneLetterOff(text, one))
  return month !== undefined && others.every((one) => one.slice(0, 3) === month.slice(0, 3)) ? month : null
}

const endsTwice = (text: string): boolean => text.at(-1) === text.at(-2)

/** One letter more, less or other, or two neighbours that changed places. */
function isOneLetterOff(text: string, word: string): boolean {
  let from = 0
  while (from < text.length && text[from] === word[from]) from++
  const [restText, restWord] = [text.slice(from), word.slice(from)]
  if (text.length > word.length) return restText.slice(1) === restWord
  if (text.length < word.length) return restText === restWord.slice(1)
  if (restText.slice(1) === restWord.slice(1)) return true
  return restText[0] === restWord[1] && restText[1] === restWord[0] && restText.slice(2) === restWord.slice(2)
}
