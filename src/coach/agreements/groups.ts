/** Groups of which nobody in particular acts: `het team`, `de ploeg`, `the department`, `the lads`. */
const GROUPS: ReadonlySet<string> = new Set(
  (
    'team teams ploegen afdelingen groepen secties wijkteams clusters floor afdeling ploeg groep groepje clubje sectie vakgroep vaksectie werkgroep maatschap vakteam leerteam ' +
    "kernteam bouw onderbouw bovenbouw unit cluster squad collegas collega's jongens meiden mannen dames heren mensen " +
    'groepsleden teamleden medewerkers leden bezetting vloer club stel kring ' +
    'crews departments shifts wards labs offices sections branches classes units crew department ward lab lads girls guys folks staff bunch group shift office class section branch troop company ' +
    'colleagues people members everyone everybody nurses teachers drivers kitchen cast chorus faculty platoon'
  ).split(' '),
)

/** A word for people together; `dagploeg` and `keukenteam` too. */
export const isGroup = (low: string): boolean => GROUPS.has(low) || /.(?:team|ploeg|groep|sectie)$/u.test(low)
