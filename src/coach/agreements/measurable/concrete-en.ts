import { isBaseDeedOfPerson, isDeedInProgress, isDeedOfPerson, isPastDeed } from '../deeds-en.ts'

/** Deeds of people that nobody can see afterwards, or that say too little without what follows. */
const UNSEEN =
  /^(?:think|thought|consider|support|help|assist|encourage|explore|know|knew|known|learn|want|understand|understood|try|trie|tried|remember|realise|mind|work|listen|look|see|saw|seen|keep|kept|have|had|get|got|give|gave|given|do|did|done|let|talk|have|mean|monitor|promote|develop|improve|tackle|ensure|hold|held|become|became|offer|find|found|watch|trial|bear|feel|felt|trust|liaise|sort|split|show|play|stand|step|stick|mix|back|say|said|put|put|track|walk|run|ran|move|share|lead|led|follow|grow|free|manage|mentor|judge|revisit|guide|carry|drop|clear|push|form|read|place|store|present|practice|study|travel|view|mark|record|question|cover|plan|note|map|post|book|report|document|file|model|answer|score|quote|text|issue|process|schedule|roster|slot|pass|fit|fix|set|park|list|copy|edit|check|change|start|water|order|address)(?:s|es|d|ed|ing)?$/u

/** Nouns in this form too often; as a verb they have their ending. */
const ENDED =
  /^(?:presents?|books|reports|files|answers|plans|schedules|checks|changes|orders|covers|reads|drafts|shares|edits|sets|leads|runs|copies|lists|posts|fixes|clears|presented|booked|filed|answered|scheduled|checked|changed|ordered|covered|shared|edited|listed|posted|fixed|cleared|booking|filing|scheduling|ordering|presenting|sharing|texts|fits|places|places|places|marks|records|documents|shows|showed|puts|says|reading)$/u

/** A word that is a deed with something to show for it: `sends`, `emailed`, `booking`. */
export const isConcreteDeed = (low: string): boolean =>
  ENDED.test(low) ||
  (!UNSEEN.test(low) &&
    (isDeedOfPerson(low) || isBaseDeedOfPerson(low) || isPastDeed(low) || isDeedInProgress(low)))

/** Numbers in words; "one" and "a" are often articles. */
export const NUMBER_WORD =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred|thousand|dozen|half|twice|once|daily|weekly|monthly|percent|pct)$/u

/** Papers and things one can hold against the agreement. */
export const THING_TO_SHOW =
  /^(?:plan|list|report|form|rota|roster|schedule|profile|letter|quote|contract|certificate|diploma|manual|protocol|checklist|memo|presentation|file|portfolio|document|minutes|exam|test|course|training|workshop|agenda|overview|proposal|application|budget|leaflet|poster|video|email|vacancy|template|spreadsheet|summary|draft|invoice|handbook|guide|folder|paper|cv|résumé|resume|assembly|briefing|slides|handover|audit|module|licence|license|ticket|card|badge|booklet|sheet)s?$/u
