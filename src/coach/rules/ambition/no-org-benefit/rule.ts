import type { Language } from '../../../../domain/codes.ts'
import type { Rule } from '../../rule.ts'

/** What others gain by a wish; null when nothing was said. */
export interface BenefitGiven {
  readonly lang: Language
  readonly benefit: string | null
}

/** Oneself as the one who gains. */
const SELF = {
  nl: /(?<![\p{L}\p{N}])(?:ik|mij|me|mezelf|mijzelf|mijn|mn|m'n)(?![\p{L}\p{N}])/iu,
  en: /(?<![\p{L}\p{N}])(?:i|me|my|myself|i'd|i'll|i'm)(?![\p{L}\p{N}])/iu,
} as const

/** Anybody or anything else that gains: people, their work, what it costs, how good or how fast it is. */
const OTHERS = {
  nl: /team|afdeling|organisatie|bedrijf|collega|klant|cliënt|client|patiënt|patient|leerling|student|bewoner|bezoeker|reiziger|burger|gast|kind|ouder|leidinggevende|manager|directie|school|winkel|zaak|ploeg|dienst|keten|project|kwaliteit|wachttijd|doorloop|kosten|omzet|fout|klacht|storing|ziekteverzuim|verloop|planning|productie|levering|service|veilig|werkdruk|iedereen|anderen|mensen|(?<!\p{L})(?:ons|onze|we|wij|jullie|ze|hen)(?!\p{L})|sneller|minder|beter|goedkoper|bespaart|scheelt/iu,
  en: /team|department|organi[sz]ation|company|business|colleague|customer|client|patient|pupil|student|resident|visitor|passenger|citizen|guest|child|parent|manager|board|school|shop|store|crew|shift|project|quality|wait|turnaround|cost|revenue|sales|mistake|error|complaint|fault|sick leave|turnover|planning|production|delivery|service|safe|workload|everyone|everybody|others|people|(?<!\p{L})(?:us|our|we|they|them|you)(?!\p{L})|faster|fewer|less|better|cheaper|saves?/iu,
} as const

export const noOrgBenefit: Rule<BenefitGiven> = {
  id: 'ambition/no-org-benefit',
  severity: 'tip',
  advice: ['S48'],
  reason: {
    nl: 'Ja zeggen is makkelijker als er voor meer mensen iets in zit.',
    en: 'People say yes more easily when others gain as well.',
  },
  suggestion: {
    nl: 'Wat merken anderen ervan: je team, klanten, patiënten, leerlingen?',
    en: 'What will others notice: your team, customers, patients, pupils?',
  },
  holds: ({ lang, benefit }) => {
    if (benefit === null) return { quote: '' }
    return SELF[lang].test(benefit) && !OTHERS[lang].test(benefit) ? { quote: benefit } : null
  },
}
