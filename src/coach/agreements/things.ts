/** Nouns of work that are nobody, though they begin a line: `Rapport gaat naar Els`, `Training helpt`. */
const THINGS: ReadonlySet<string> = new Set(
  (
    'rapport verslag offerte factuur contract brief mail memo notitie nota notulen agenda planning rooster schema lijst ' +
    'document dossier formulier aanvraag verzoek voorstel plan stappenplan advies besluit afspraak gesprek overleg ' +
    'vergadering bijeenkomst sessie workshop cursus training opleiding scholing studie module les college examen toets ' +
    'diploma certificaat attest bewijs budget geld salaris loon schaal bonus toeslag vergoeding uren dienst diensten ' +
    'verlof vakantie pauze werk taak taken functie rol baan vacature project opdracht klus resultaat cijfers cijfer ' +
    'feedback evaluatie terugkoppeling reactie antwoord vraag vragen idee idee uitkomst uitslag score doel doelen ' +
    'bedrijfsvoering inkoop verkoop facilitair financien productie logistiek zorg onderwijs bedrijfsbureau techniek ' +
    'start begin einde eind deadline datum dag week maand jaar tijd moment ruimte kamer zaal lokaal gebouw sleutel pas ' +
    'laptop computer telefoon auto bus scanner machine apparaat materiaal spullen boek boeken map link bestand ' +
    'presentatie filmpje video foto artikel stuk tekst concept versie handleiding protocol beleid regel regels ' +
    'inwerkmap draaiboek werkplek stage meeloopdag coaching begeleiding intervisie supervisie mentor netwerk ' +
    'team afdeling systeem software account toegang rechten site intranet portaal app teams excel outlook sharepoint ' +
    'report minutes quote invoice contract letter email note notes agenda schedule rota roster timetable list document ' +
    'file form application request proposal plan advice decision agreement meeting conversation session workshop course ' +
    'training study module lesson class exam test diploma certificate budget money salary pay grade bonus hours shift ' +
    'shifts leave holiday break work task tasks job role vacancy project assignment result results figures feedback ' +
    'evaluation review reply answer question idea outcome score goal goals start end deadline date day week month year ' +
    'time room space hall building key pass laptop computer phone car van bus scanner machine equipment stuff book ' +
    'books folder link presentation video photo article piece text draft version manual protocol policy rule rules ' +
    'coaching guidance network team department system software account access rights site intranet portal everything ' +
    'nothing progress mentoring shadowing induction handover audit survey poster abstract paper checklist template ' +
    'meer minder beter betere geen alle alles elke more less better all each every no yes ja nee'
  ).split(' '),
)

const NL_ENDS =
  /.(?:ing|ingen|heid|heden|schap|tie|ties|ment|isme|plan|gesprek|lijst|dag|overleg|rapport|brief|formulier|cursus|training|rooster|schema|traject|project|contract|verslag|profiel|budget|map|boek|werk|uren|teit|punt|nota|avond|week|systeem|model)$/u
const EN_ENDS = /.(?:tion|ment|ness|ship|ity|ing|ance|ence|list|plan|book|sheet|form|report)s?$/u

/** Is this noun nobody? By the word itself, or by its end. */
export const isThingNoun = (low: string): boolean => THINGS.has(low) || NL_ENDS.test(low) || EN_ENDS.test(low)
