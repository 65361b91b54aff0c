import type { Language } from '../domain/codes.ts'

/** Dutch verbs that people agree on, in the third person; with "jij" in front they are the same. */
const THIRDS_NL =
  'bekijkt belt bespreekt betaalt bezoekt biedt boekt brengt checkt deelt denkt doet durft gaat geeft helpt herinnert ' +
  'houdt huurt kiest kijkt komt koopt krijgt laat leest legt levert luistert maakt mailt meldt neemt nodigt noemt ' +
  'onderzoekt oefent overlegt past plant plaatst praat print probeert reageert regelt roept ruilt ruimt schrijft ' +
  'spreekt staat start stelt steunt stuurt tekent toont vertelt vervangt vindt vraagt vult weet werkt wijst zegt zet ' +
  'ziet zoekt zorgt'
/** And in the past, or with the same form for everybody. */
const SAME_NL =
  'mag moet was had werd gaf zei vroeg deed nam kwam ging kreeg hielp schreef liet hield vond zag las sprak dacht ' +
  'bracht zocht wist kon wou zou mocht moest belde mailde regelde stuurde maakte luisterde noemde vertelde legde'
const OTHERS_NL: Readonly<Record<string, string>> = {
  is: 'bent',
  heeft: 'hebt',
  wil: 'wilt',
  kan: 'kunt',
  zal: 'zult',
}

const THIRDS_EN =
  'arranges asks books brings buys calls checks chooses comes contacts decides emails explains finds fixes gets gives ' +
  'helps introduces invites keeps knows learns leaves lets likes looks mails makes meets moves needs offers orders ' +
  'organises organizes pays picks plans prepares prints puts reads reserves reviews sees sends sets shares shows signs ' +
  'speaks starts stays swaps takes talks tells thinks tries updates visits wants works writes'
const SAME_EN =
  'will can may should must could would had said asked gave took came went got helped wrote let kept found saw read ' +
  'spoke thought brought knew called mailed sent made listened told offered arranged looked'
const OTHERS_EN: Readonly<Record<string, string>> = {
  is: 'are',
  was: 'were',
  has: 'have',
  does: 'do',
  goes: 'go',
  fixes: 'fix',
  tries: 'try',
}

const YOU: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
  nl: new Map([
    ...`${THIRDS_NL} ${SAME_NL}`.split(' ').map((verb) => [verb, verb] as const),
    ...Object.entries(OTHERS_NL),
  ]),
  en: new Map([
    ...SAME_EN.split(' ').map((verb) => [verb, verb] as const),
    ...THIRDS_EN.split(' ').map((verb) => [verb, verb.slice(0, -1)] as const),
    ...Object.entries(OTHERS_EN),
  ]),
}

/** A verb of the third person as it stands behind "jij" or "you"; null for what is no verb for certain. */
export const youForm = (verb: string, language: Language): string | null => YOU[language].get(verb) ?? null

/** Does a text without a subject begin with its verb: "vraagt HR om een plek"? */
export const opensWithVerb = (text: string, language: Language): boolean =>
  youForm(/^\p{Ll}+(?![\p{L}\p{N}'’-])/u.exec(text.trim())?.[0] ?? '', language) !== null

/** Verbs of which "you" takes another form than he or she does. */
export const changesForYou = (verb: string, language: Language): boolean => {
  const form = youForm(verb, language)
  return form !== null && form !== verb
}
