import type { Asking, QuestionReading } from '../../../questions/asking.ts'
import { flatOf, quoteOf } from '../../../questions/spans.ts'
import { isLogisticStatement } from '../closed/exempt-nl.ts'
import type { Cue, Examples } from '../../rule.ts'

const YOU = '(?:je|jij|u|ge|gij|jullie)'
const WORTH =
  '(?:logisch\\w*|beter|best|slim\\w*|handig\\w*|eerlijk\\w*|tijd|zo dat|zo|raar|gek|normaal|fijn\\w*|mooi\\w*|leuk\\w*|verstandig\\w*|terecht|onterecht|vreemd|zonde|jammer|goed|redelijk\\w*|onredelijk|verdiend|oneerlijk|vanzelfsprekend|duidelijk|dwaas|belachelijk|billijk|idee|hoog tijd|mijn beurt|efficient\\w*|akkoord|eens dat|makkelijk\\w*|wijs|wijzer|juist|straf|sterk|zot)'

/** The other is asked to agree: the wanted answer is in the words. */
const ASKS_TO_AGREE = [
  /^(?:vind|vindt|vinden) (?:je|jij|u|ge|gij|jullie) (?:het|dat|dit) (?:\S+ )?(?:normaal|acceptabel|verantwoord|kunnen) dat /,
  /^is .{2,40} (?:dan |nou |nu )?te veel gevraagd$/,
  /^(?:heeft|hebben) (?:\S+ ){1,4}?niet (?:\S+ ){0,2}?recht op\b/,
  /^zou(?:dt)? (?:je|jij|u|ge|gij|jullie) (?:dat|dit|het|zoiets) (?:\S+ ){0,6}?(?:ook|zelf) (?:goed|leuk|fijn|normaal|prettig|pikken|accepteren|willen|oke)\b/,
  /^(?!kan|kun|mag|lukt|heb|wil|waarom|hoe|om|wat|wel|wie|wanneer|waar)\S+ (?:\S+ ){1,5}?niet (?:gewoon|eindelijk|allang|stilaan|onderhand)\b/,
  /^(?:had|zou|zoudt|hadden|was|waren) (?:jij|je|u|ge|gij) (?=.*\b(?:niet|geen)\b)(?:\S+ ){0,6}?in mijn (?:geval|plaats|schoenen|positie)\b/,
  /^(?:had|hadden) (?:jij|je|u|ge|gij|iemand anders) (?:\S+ ){0,4}?niet (?:ook|precies|net zo|hetzelfde)\b/,
  /^wie (?:anders )?(?:anders |behalve |buiten )(?:dan )?ik\b/,
  /^wat (?:is|zou) (?:er )?(?:nou |nu |dan )*(?:logischer|eerlijker|normaler|mooier|vanzelfsprekender|simpeler) (?:zijn )?dan\b/,
  /^waarom zou(?:den)? (?:je|jij|u|jullie|we|iemand) (?:in hemelsnaam|in godsnaam|in vredesnaam|nou|nu nog)\b/,
  /^waarom zou(?:den)? (?:je|jij|u|we|iemand) (?:\S+ ){0,3}?(?:niet|nee|weigeren)\b/,
  /^waarom zou(?:den)? (?:je|jij|u|jullie|we) (?:\S+ ){1,9}als (?:je|jij|u|jullie|we) (?:mij|ons|mij al|al mij) (?:al )?(?:hebt|heeft|heb|hebben|kunt)\b/,
  /^is (?:het|dat) (?:dan |nou |nu )?niet (?:gewoon )?(?:jouw|je|uw|onze) (?:taak|werk|rol|verantwoordelijkheid|plicht)\b/,
  /^had(?:den)? (?:\S+ ){1,4}?(?:niet|geen) (?:\S+ ){0,8}?(?:moeten|kunnen|horen)\b/,
  /^zou (?:\S+ ){1,6}?niet (?:\S+ ){0,2}?(?:op (?:zijn|haar|z'n) plaats|gepast|terecht|welkom)\b/,
  /^(?:waren|zijn|hadden|hebben) (?:we|wij) (?:het )?(?:er )?(?:\S+ )?niet (?:\S+ ){0,3}?(?:eens|afgesproken)\b/,
  /^(?:kun|kan|kunt) (?:je|jij|u|ge|iemand) .{0,30}\bkwalijk\b/,
  new RegExp(
    `^(?:zou|zoudt) ${YOU} (?:\\S+ ){0,5}?(?:niet|nie) (?:ook |net zo )*(?:boos|blij|kwaad|teleurgesteld|trots|willen|hetzelfde|weggaan|balen|gek|moe|pissig|verdrietig)\\b`,
  ),
  /^(?:zou|zoudt|wil|wilt|zouje) ?(?:je|jij|u|ge|gij|jullie)? (?:zelf |dan )?(?:ook )?niet (?:ook |liever |graag |veel |gewoon |nog )*(?:liever|blij|willen|fijn|gelukkig|dat|boos|zien|trots|tevreden)\b/,
  new RegExp(
    `^(?:vind|vindt|vinden|vin|vinde|denk|denkt|denken|geloof|gelooft|snap|snapt|begrijp|begrijpt|zie|ziet|voel|voelt)(?:je)? ?${YOU}?(?: zelf| eigenlijk| dan| soms| toch)?(?: ook)? (?:nie|niet|ook)(?: ook)? (?!zo\\b|naar\\b|op\\b|in\\b|iets\\b|wat\\b|kan)`,
  ),
  new RegExp(
    `^(?:vind|vindt|vinden|vin)(?:je)? ?${YOU}? (?:het|dat|dit) (?:\\S+ )?(?:nie|niet) (?:\\S+ ){0,3}?(?:raar|gek|oneerlijk|vreemd|logisch|zonde|jammer|tijd|terecht|normaal|beter|slimmer|mooi|dwaas|belachelijk|schandalig|bizar|krom|absurd|onzin|overdreven|idioot)`,
  ),
  new RegExp(
    `^(?:is|was|zou|ware|wordt|lijkt|klinkt|ist|is't) (?:het|dat|dit|er|'t)?(?: ${YOU}| jou)?(?: \\S+){0,3}? (?:nie|niet) (?:\\S+ ){0,4}?${WORTH}(?= |$)`,
  ),
  /^(?:is|was|zou) (?:het|dat|dit) (?:\S+ ){0,2}?geen (?:goed|beter|mooi|leuk|slim|prima) (?:idee|plan|moment|oplossing)/,
  /^(?:ben|bent|zijt|zijde) ?(?:je|jij|u|ge|gij)? (?:het )?(?:\S+ ){0,3}?(?:(?:met (?:me|mij)|ook|niet|toch) (?:\S+ ){0,2}?eens|mee eens|ermee eens|eens dat)/,
  /^(?:lijkt|lijk) het (?:je|jou|u|jullie|ulder) (?:ook |dan )*(?:nie|niet)\b/,
  /^(?:wordt|word) het (?:\S+ ){0,3}?(?:nie|niet|geen) (?:\S+ ){0,2}?tijd\b/,
  /^(?:heb|had|verdien) ik (?:\S+ ){0,6}?(?:niet|nie|geen) (?:\S+ ){0,6}?(?:verdiend|bewezen|laten zien|genoeg gedaan|recht op)/,
  /^verdien(?:en)? (?:ik|wij|we) (?:\S+ ){0,3}?(?:niet|geen)\b/,
  /^ben ik niet (?:gewoon |precies |juist |eigenlijk )*(?:de|het|juist|degene|diegene|iemand)\b/,
  /^(?:waren|zijn|zouden) (?:we|wij|jullie) (?:\S+ )?niet (?:\S+ ){0,2}?(?:beter|gelukkiger|slimmer|sneller|handiger|gebaat|toe aan)\b/,
  new RegExp(
    `^(?:heb|hebt|hebde|krijg|krijgt) ?${YOU}? (?:zelf |dan |eigenlijk )*(?:ook )?niet (?:ook )?(?:het gevoel|de indruk|het idee)\\b`,
  ),
  /^wie (?:kan|zou|kon) (?:er |daar |nou |nu |in godsnaam |in hemelsnaam )*(?:\S+ ){0,3}?(?:tegen|bezwaar)\b/,
  /^(?:is|zijn) (?:we|wij|jij|je) (?:het )?(?:\S+ ){0,3}?eens dat\b/,
  /^(?:moet|moeten|hoort|horen) (?:\S+ ){1,4}?(?:nu |dan |dus )?niet (?:gewoon|eens|eindelijk|allang)\b/,
  /^(?:zijn we het|zijn wij het) (?:\S+ ){0,2}?eens\b/,
  /^ben ik (?:\S+ ){0,3}?(?:niet|geen) (?:\S+ ){0,3}?(?:beste|aangewezen|geschikte?|juiste|ideale|perfecte|logische|toe aan|klaar|meer waard|aan de beurt|genoeg)\b/,
  /^hoort? (?:ik|mijn|dat|dit|het) (?:\S+ ){0,4}?niet (?:gewoon |allang |eigenlijk )*(?:in|bij|tot|thuis|onder|op)\b/,
  new RegExp(
    `^(?:kun|kan|kunt|wil|wilt|moet|durf|durft) ${YOU} (?:\\S+ ){0,4}?(?:toegeven|erkennen|ontkennen)\\b`,
  ),
  /^wie (?:wil|zou|vindt|wenst|kan|droomt) (?:dat |er |nou |nu |daar |zoiets |zo'n \S+ )*niet\b/,
  new RegExp(
    `^(?:ben|bent) ${YOU} (?:zelf )?(?:ook )?(?:niet|nie) (?:\\S+ )?(?:blij|trots|tevreden|beu|moe|opgelucht|benieuwd|bang)\\b`,
  ),
  /^mag ik (?:\S+ ){0,8}?(?:niet|toch) (?:\S+ ){0,4}?(?:verwachten|rekenen op)\b/,
  /^is dat (?:nu |nou |dan )?niet (?:precies|juist|gewoon|exact|net)? ?(?:wat|waar|hoe) /,
  new RegExp(
    `^(?:wou|wil|wilde|wilt|ga|gaat) ${YOU} (?:me |mij |nu |nou )*(?:soms|serieus|echt|werkelijk|nou|nu) (?:\\S+ ){0,2}?(?:beweren|zeggen|vertellen|volhouden)\\b`,
  ),
  new RegExp(
    `^(?:vind|vindt|vin) ${YOU} (?:dat|het|dit) (?:nou|nu|echt|zelf|werkelijk|serieus) (?:echt |zelf |wel |werkelijk |serieus )*(?:eerlijk|normaal|redelijk|fair|kunnen|terecht|oke|logisch|correct)$`,
  ),
  new RegExp(
    `^(?:denk|denkt|geloof|gelooft) ${YOU} (?:nou |nu |zelf )*(?:echt|werkelijk|serieus|eerlijk|heus) `,
  ),
]

/** `je gaat me toch niet vertellen dat`, `je moet toch toegeven dat`: they leave no other answer. */
const PRESSES =
  /(?:^| )(?:(?:je|jij|u|ge|gij|jullie) (?:gaat|ga|wilt|wil|zult|zal|gaan|laat) (?:(?:me|mij|ons|hier|nu|nou|dat) )*toch (?:\S+ )?niet|(?:je|jij|u|ge|gij|jullie) (?:moet|moeten|zult|zal|kunt|kan) (?:\S+ ){0,3}?(?:toegeven|erkennen|(?:niet|moeilijk) ontkennen)|(?:ligt|spreekt) (?:\S+ )?toch (?:\S+ )?(?:voor de hand|voor zich|vanzelf)|zeg nou zelf|eerlijk is eerlijk|(?:staat|stond) (?:toch )?(?:buiten kijf|als een paal boven water|vast)|(?:spreekt|sprak) (?:toch )?(?:voor zich|vanzelf|boekdelen)|toch (?:\S+ ){0,2}?niet meer dan (?:eerlijk|normaal|logisch|redelijk|terecht|billijk)|(?:lijdt|leed) (?:toch )?geen twijfel|(?:is|was) (?:toch )?(?:geen twijfel|geen discussie|overduidelijk|zonneklaar|(?:ook )?niet meer dan (?:eerlijk|normaal|logisch|redelijk|terecht))|geef (?:het )?(?:nou |maar |gewoon )*toe)(?= |$)/

const NOT_LEADING =
  /^ben(?:t)? (?:je|jij|u) het (?:er ?mee )?eens als\b|^(?:iedereen|je|jij|u|jullie) (?:weet|weten) toch (?:waar|wanneer|hoe laat|welke?|wie)\b|^(?:denk|denkt) (?:je|jij|u|ge|gij) (?:\S+ )?(?:niet|ook) (?:na|aan|mee|terug|vooruit|over|al)\b|^(?:vind|vindt|vin) (?:je|jij|u) (?:het )?(?:niet|nie) (?:erg|vervelend)|^(?:vind|vindt) (?:je|u|jij) het (?:ook )?(?:niet )?(?:erg|vervelend|oke|goed) (?:als|om)|^(?:zie|voel|begrijp|snap|denk) (?:je|jij|u) ook (?:kans|mogelijkheden|andere|nog|iets|wel eens)/

/** A sentence that states what the other is to confirm. */
const SEEKS_CONSENT =
  /\b(?:toch|he|(?:vind|denk|geloof|dacht) (?:je|jij) (?:zelf )?(?:ook )?niet(?: ook)?$|(?:vindt|denkt) (?:u|ge|gij) (?:ook )?niet$|nietwaar|of niet|niet waar|niet dan|is het niet)\b/
const ABOUT_OPINION = new RegExp(
  `(?:^| )(?:${YOU} (?:\\S+ ){0,2}?(?:vindt?|vinden|ziet?|wilt?|willen|gunt?|snapt?|snappen|begrijpt?|begrijpen|weet|bent het|zijt het|denkt?|vertrouwt?|gelooft?|geeft|zou|steunt|kunt|kan|mag|hoeft?|hoef|hebt (?:me|mij)|beloofde?|waardeert)|(?:hoef|wil|zie|vind|snap|begrijp|weet|gun|kun|kan|geef|bent|zou|wilt|vindt|ziet|gunt|snapt|begrijpt) ${YOU}|iedereen|niemand|recht op|elke|een beetje|men|verdien|verdient|mag ik|kan ik|ik (?:mag|kan|heb|hoef|moet)|toch (?:ook )?(?:wel|niet)|heb ik|ben ik (?:\\S+ ){0,2}?(?:klaar|toe aan|goed)|ik (?:\\S+ ){0,4}?(?:verdien|verdiend|klaar|toe aan|recht op)|${WORTH}|kan (?:het )?niet (?:de bedoeling|waar|zijn)|de bedoeling)(?= |$)`,
)

/** Fills in what the other thinks, which is another rule's; or says how things stand. */
const FILLS_IN =
  /\b(?:zeker|natuurlijk|waarschijnlijk|vast|allang|gewoon (?:\S+ )?(?:klein|weg|niet)|ongetwijfeld|duidelijk geen|liever kwijt|vertrekken|schelen|het zat|hekel|moeite met mij|weg hebben|kleinhouden)\b/

/** Fires where the wanted answer stands in the question; a plain tag on logistics is none. */
export function cue(reading: QuestionReading): Cue | null {
  const asking = reading.askings.find((one) => isLeading(reading, one))
  return asking ? { quote: quoteOf(reading, asking.words) } : null
}

function isLeading(reading: QuestionReading, asking: Asking): boolean {
  const flat = flatOf(asking)
  if (NOT_LEADING.test(flat)) return false
  if (ASKS_TO_AGREE.some((pattern) => pattern.test(flat))) return true
  const sentence =
    reading.sentences[asking.sentence]?.words
      .filter(({ mark }) => !mark)
      .map(({ low }) => low)
      .join(' ') ?? flat
  if (!/^(?:wh|indirect)$/.test(asking.kind) && PRESSES.test(sentence) && !sentence.startsWith('dus '))
    return true
  if (asking.kind === 'verb-first') return isPleading(flat)
  if (asking.kind !== 'statement' && asking.kind !== 'tag') return false
  return (
    SEEKS_CONSENT.test(sentence) &&
    ABOUT_OPINION.test(sentence) &&
    !FILLS_IN.test(sentence.replace(/\btoch (?:wel )?zeker\b/, 'toch')) &&
    !isLogisticStatement(sentence) &&
    !/\btoch nog\b/.test(sentence)
  )
}

/** A statement with its verb first, behind a subclause: "nu ik klaar ben, mag ik toch wel …?". */
const isPleading = (flat: string): boolean =>
  /^(?:mag|kan|ben|heb|verdien|zou|is|hoef|kun|moet|wil|zie|weet|snap|gun|vind) (?:ik|je|jij|u|we|wij|het|dat) (?:\S+ )?toch (?:wel|ook|zeker|echt|niet)\b/.test(
    flat,
  ) ||
  /^zou (?:het|dat) toch (?:\S+ ){0,3}?(?:raar|gek|vreemd|zonde|jammer|oneerlijk|logisch|mooi|dwaas|onzin)\b/.test(
    flat,
  )

export const examples: Examples = {
  fires: [
    'Vind je niet dat ik die kans verdiend heb?',
    'Zou het niet handiger zijn als ik de planning deed?',
    'Ben je het met me eens dat het zo niet werkt?',
    'Iedereen snapt toch dat dit rooster niet kan?',
    'Je gunt mij die stap toch ook?',
    'Wordt het niet eens tijd voor een vast contract?',
    'vin je ook niet dat het anders moet',
  ],
  silent: [
    'Vind je dat ik die kans verdiend heb?',
    'We zien elkaar morgen toch op kantoor?',
    'Vind je het niet erg als ik iets later kom?',
    'Is het niet mogelijk om vier dagen te werken?',
    'In hoeverre ben je het eens met mijn plan?',
    'Er is dus nog niets besloten?',
    'Je wilt zeker liever dat ik vertrek?',
    'Hoe denk jij daarover?',
  ],
}
