/** Words for people, services and bodies at work, whole. */
const ROLES: ReadonlySet<string> = new Set(
  (
    'hoofdkantoor hoofdbestuur klantenservice backoffice maatje werkmaat voorvrouw voorwerker ploegmaat chargehand steward union rep convenor ' +
    'person personnel carer aide cleaner warehouseman picker packer fitter welder decorator surveyor machinist childminder lifeguard ' +
    'superintendent chairman chairwoman chairperson chair treasurer organiser organizer superior counterpart predecessor ' +
    'successor landowner contractor subcontractor builder bricklayer stonemason signwriter baker butcher fishmonger ' +
    'greengrocer shopkeeper shopfitter stylist hairdresser barber beautician masseur radiographer phlebotomist dietitian ' +
    'dietician audiologist podiatrist osteopath matron housekeeper bellboy concierge sommelier croupier usher lecturer ' +
    'schoolmaster don bursar proctor invigilator examiner assessor verifier moderator playworker nanny ' +
    'schoonmaker schoonmaakster interieurverzorgster huishoudster gouvernante kraamhulp thuishulp lasser frezer draaier ' +
    'bankwerker pijpfitter stratenmaker metselaar stukadoor tegelzetter dakdekker glazenwasser rietdekker heftruckchauffeur ' +
    'orderpicker vakkenvuller kassier kassiere vrachtwagenchauffeur buschauffeur trambestuurder matroos schipper dokwerker ' +
    'melker veehouder akkerbouwer kweker bloemist imker smid kapper visagist pedicure masseur dietist ergotherapeut ' +
    'radioloog verloskundige doktersassistente tandartsassistente apothekersassistent dierenarts vakbondsman ' +
    'vakbondsvrouw kaderlid vertrouwensman klassenassistent gymleraar onderwijsassistent intercedent intercedente ' +
    'pastoor dominee imam rabbijn bisschop koster diaken bode beul jager visser tuinman hovenier kraanmachinist ' +
    'programmamaker presentator acteur actrice musicus zanger danser choreograaf fotograaf cameraman technicus ' +
    'slager bakker slagerin barista koerier postbode conducteur stewardess makelaar notulist penningmeester griffie ' +
    'hr p&o p&c hrm hrd pz hc ict it or mr mt cao directie directrice directeur rector decaan mentor buddy coach collega ' +
    'opleider docent hoofd chef baas bazin secretaresse secretariaat planner planning bedrijfsarts ondernemingsraad ' +
    'recruiter trainer teamlead leidinggevende lead verantwoordelijke diensthoofd roostermaker roosteraar bestuur ' +
    'raad commissie personeelszaken personeelsdienst salarisadministratie administratie loonadministratie inkoop ' +
    'roosterbureau planbureau servicedesk helpdesk receptie balie facilitair magazijn boekhouding financien communicatie ' +
    'arbodienst arbo uwv vakbond bond gemeente provincie school academie leverancier uitzendbureau bureau opleiding ' +
    'inspecteur inspectrice monteur conducteur chauffeur concierge conrector adjunct griffier officier ' +
    'apotheker verpleger verzorger verzorgende verpleegkundige leraar lerares leerkracht juf meester agent wijkagent ' +
    'brigadier commissaris sergeant kapitein korporaal wethouder burgemeester notaris jurist advocaat boekhouder ' +
    'accountant controller analist consultant ontwikkelaar developer tester architect klant opdrachtgever patient ' +
    'stagiair stagiaire stagebegeleider leerling student ouder eigenaar eigenares uitbater zaakvoerder patron patroon ' +
    'boer boerin kok souschef ober gastvrouw gastheer barman kapster schilder timmerman elektricien loodgieter ' +
    'voorman uitvoerder werfleider werkvoorbereider opzichter stuurman machinist schipper piloot purser steward ' +
    'huisarts specialist chirurg arts tandarts assistent assistente therapeut fysiotherapeut psycholoog logopedist ' +
    "orthopedagoog ib'er ibber zorgcoordinator regisseur producent dramaturg dirigent redacteur hoofdredacteur " +
    'redactie curator conservator bibliothecaris archivaris onderzoeker promotor hoogleraar professor postdoc laborant ' +
    'leiding management managementteam schoolleiding schoolleider teamleidster overste voorzitter secretaris ' +
    'penningmeester wijkbeheerder huismeester portier bewaker beveiliger caissiere verkoper verkoopster inkoper ' +
    'adviseur advisor consulent makelaar taxateur trainster begeleider begeleidster supervisie partner vriend vriendin ' +
    'man vrouw zus broer vader moeder dochter zoon buurman buurvrouw bestuurder gedeputeerde ambtenaar dienst ' +
    'educator instructor facilitator moderator operator mgr mngr tl pm gm vp hod senco slt smt exec manager supervisor director head boss principal dean tutor colleague planner board secretary foreman matron ceo cfo ' +
    'cto coo md leader teacher coordinator administrator adviser owner scheduler mentee trainee apprentice intern ' +
    'assistant nurse doctor consultant surgeon gp sister sergeant inspector chief lieutenant captain constable officer ' +
    'sheriff chaplain vicar librarian archivist researcher professor postdoc technician engineer electrician plumber ' +
    'carpenter mechanic driver dispatcher steward pilot chef cook baker waiter waitress bartender barista farmer ' +
    'clerk bursar caretaker janitor porter guard cashier buyer salesman rep agent broker lawyer solicitor barrister ' +
    'paralegal bookkeeper auditor analyst programmer designer editor producer director conductor dramaturg curator ' +
    'payroll finance facilities purchasing procurement operations reception union council agency admin legal ' +
    'committee management headteacher headmaster deputy registrar governor governors trustee mayor councillor ' +
    'vicar priest rector imam rabbi pastor parson verger warden ranger keeper undertaker courier postman postwoman ' +
    'photographer cameraman actor actress musician singer dancer gardener florist groundsman joiner plasterer roofer ' +
    'representative supplier client customer physio therapist psychologist counsellor counselor midwife pharmacist ' +
    'optician dentist vet paramedic firefighter gaffer sarge skipper guv ganger landlord landlady husband wife partner ' +
    'brother sister son daughter father mother mum mom dad friend neighbour neighbor company college school university trust ' +
    'rostering scheduling security estates marketing compliance logistics maintenance occupational'
  ).split(' '),
)

/** Ends of compound words for people at work: `teamleider`, `praktijkbegeleider`, `loopbaanadviseur`. */
const ROLE_ENDS: readonly string[] = (
  'leider leidster manager adviseur coach begeleider begeleidster hoofd directeur coordinator coordinatrice medewerker ' +
  'medewerkster specialist planner maker verpleegkundige meester consulent verantwoordelijke chef baas leidinggevende ' +
  'opleider trainer arts beheerder beheerster docent collega mentor ondersteuner inspecteur monteur kundige loog ' +
  'therapeut rechercheur aanvoerder voorzitter secretaris bestuurder functionaris dienst afdeling administratie bureau ' +
  'directie raad commissie bestuur leiding ambtenaar regisseur redacteur controleur instructeur auditeur restaurateur ' +
  'technicus ingenieur wacht assistent assistente houder kracht leraar lerares agent commandant officier maat partner ' +
  'leverancier eigenaar master owner teacher master keeper woman'
).split(' ')

/** Those who lead the user; with "my" before it, or alone, usually the person of the conversation. */
const MANAGERS: ReadonlySet<string> = new Set(
  (
    'leidinggevende manager baas chef teamleider teammanager afdelingshoofd hoofd diensthoofd supervisor boss ' +
    'teamlead lead unitmanager afdelingsmanager ploegbaas ploegleider clustermanager leader unithoofd'
  ).split(' '),
)

/** Bodies whose name is two words. */
const TWO_WORDS =
  /^(?:(?:head|central|regional|main|back|front) office|human resources|occupational health|social services|customer (?:services?|care)|quality (?:control|assurance)|works council|people team|raad van|centrale administratie|technische dienst)$/

/** Do two words name a body at work: "head office"? */
export const isBodyInTwoWords = (low: string): boolean => TWO_WORDS.test(low)

/** Words that end like a role and are none. */
const NO_ROLES: ReadonlySet<string> = new Set(
  'kracht maat wacht afdeling voorraad draad graad sieraad uitgangspunt opleiding begeleiding aanleiding inleiding afleiding'.split(
    ' ',
  ),
)

/** A word for a person, a service or a body at work, in either language. */
export const isRoleWord = (low: string): boolean =>
  ROLES.has(low) || (!NO_ROLES.has(low) && ROLE_ENDS.some((end) => low.endsWith(end)))

/** A word for somebody who leads. */
export const managerWord = (low: string): boolean => MANAGERS.has(low)

/** Bodies and services that are also a thing or an activity: "de opleiding begint", "planning maken". */
const THINGS_TOO: ReadonlySet<string> = new Set(
  (
    'planning opleiding school academie bureau dienst administratie communicatie balie magazijn inkoop leiding ' +
    'management finance security marketing maintenance logistics health resources reception admin operations college ' +
    'university trust company agency boekhouding receptie supervisie afdeling man bond raad compliance estates ' +
    'scheduling rostering purchasing procurement facilities legal council guard buyer pilot'
  ).split(' '),
)

/** May this role word also be a thing, so that only its verb tells? */
export const doesThings = (low: string): boolean =>
  THINGS_TOO.has(low) || /.(?:dienst|afdeling|administratie|bureau|leiding)$/u.test(low)
