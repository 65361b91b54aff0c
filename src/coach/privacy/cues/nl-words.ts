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
/** Up to four words of the same clause that are about the same person. */
export const CLOSE =
  '(?:(?!(?:dat|hoe|of|omdat|toen|als|want|die|wie|het|de|een|haar|zijn|hun|hij|ze|zij|iemand|,|:) )\\S+ ){0,4}'
/** Nothing follows in this clause. */
export const SENTENCE_END = '(?= [.,!)?;]|\\n|$)'
/** Away from what one does all day, not from where one does it. */
export const AWAY_FROM_CHORES =
  'weg van (?:\\S+ ){0,2}(?:papier|papierwerk|papieren|administratie|computer|scherm|beeldscherm|mail|telefoon|bureau|excel|rapportages|verslagen|vergaderingen)'
/** Those one works for or with, as far as their health and homes go. */
export const PATIENTS =
  "patient|patienten|patiënt|patiënten|client|clienten|cliënt|cliënten|bewoner|bewoners|leerling|leerlingen|collega|collega's|collega’s|team"
