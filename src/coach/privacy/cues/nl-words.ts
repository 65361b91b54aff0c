/** A place where one works. */
export const ORG =
  '(?:bedrijf|organisatie|werkgever|firma|ziekenhuis|school|instelling|club|winkel|kantoor|team|concurrent|gemeente|stichting|praktijk|zorggroep|hogeschool|universiteit|thuiszorg|\\S*(?:huis|school|bedrijf|organisatie|instelling|werkgever|winkel|fabriek|groep))'
/** The same, more than one. */
export const ORGS =
  "(?:bedrijven|organisaties|werkgevers|ziekenhuizen|scholen|instellingen|gemeenten|firma's)"
/** A line of work. */
export const FIELD = '(?:zorg|onderwijs|sector|branche|vak|bedrijfsleven|logistiek|bouw|horeca|verpleging)'
/** The place where one works now. */
export const OWN_ORG = `(?:hier|(?:deze|dit|mijn|ons|onze|de|het|m'n) (?:huidige )?${ORG})`
/** Words that soften or stress. */
export const SOFT =
  '(?:(?:hier|echt|gewoon|eigenlijk|liever|graag|toch|ook|nu|straks|dan|misschien|ooit|wel|zelf|snel|anders|liefst|best|maar) ){0,3}'
/** Work one is hired for. */
export const JOB = '(?:baan|job|betrekking|werkkring|werkgever|werk elders)'
/** It stays within the organisation. */
export const INSIDE = 'intern|interne|binnen (?:de|het|ons|onze|deze|dit|mijn)|op onze|doorgroeien'
/** Somebody else goes, or something else is left. */
export const OTHERS =
  'klant|klanten|patient|patienten|client|clienten|bewoner|bewoners|leerling|leerlingen|leverancier|trein|bus|vlucht|bezoekers|student|studenten'
