const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Verbs that come before their subject in a question, with the ways people write them. */
export const AUXILIARIES = set(
  `is are am was were isn't aren't wasn't weren't isnt arent wasnt werent ain't aint do does did don't doesn't didn't dont doesnt didnt
   have has had haven't hasn't hadn't havent hasnt hadnt can could can't couldn't cant couldnt cannot will would won't wouldn't
   wont wouldnt shall should shouldn't shouldnt shan't may might must mustn't mustnt ought need needn't dare r wd cud shud wud
   wudnt shd`,
)

/** Subjects by themselves. */
export const PRONOUNS = set(
  `i you u ya he she it we they there that this these those one someone anyone somebody anybody everyone everybody nobody no-one
   nothing anything something everything none yous y'all thats`,
)

/** With these a subject begins. */
export const DETERMINERS = set(
  `the a an my your ur his her its our their any some no all each every most many much enough more another other both either neither two
   three four people what's`,
)

/** Pronouns that a noun does not follow: after a verb for asking they are its subject. */
export const SURE_PRONOUNS = set('i you u he she we they it there yous')

export const WH = set(
  `what who whom whose which where when why how what's whats who's whos where's wheres when's whens how's hows why's whys what're how're
   why'd how'd who'd what'd where'd what'll who'll how'll when'll where'll wat wot wht y wats wots hw whatre wherever howcome whos`,
)

export const PREPOSITIONS = set(
  `about above across after against along among around as at before behind below beside between beyond by concerning despite down during
   for from in inside into like near of off on onto out over past per regarding since through throughout to toward towards under
   until till up upon via with within without`,
)

/** What a subclause begins with. */
export const SUBORDINATORS = set(
  `if when whenever while whilst because cos cuz since once unless until till although though before after as given seeing assuming provided
   supposing suppose whether now that whatever whoever wherever however even so`,
)

/** What leads in to a question and is not part of it. */
export const OPENERS = set(
  `and but so or ok okay well yes yeah yep no nope hi hello hey hiya dear please also then plus um uh erm er hmm right now anyway
   basically actually honestly just first second third firstly secondly lastly finally q question ps btw sorry thanks thx maybe
   perhaps oh look listen say alright look again further next additionally because like otherwise morning alternatively cheers mate
   still overall besides good yo kindly pls plz though`,
)

/** Words that often follow a question word before its verb. */
export const BETWEEN = set(
  `exactly else then really precisely on earth the hell heck actually specifically normally usually typically roughly about just ever
   even also so do again only still kind sort other`,
)

/** Base forms that a statement without subject goes on with: "can do", "will ask", "would love". */
export const BASES = set(
  `do be love like ask go have get make need want try see say take come think hope probably also definitely not never still only just really
   happily gladly prefer appreciate rather work help give send look let check start move stay keep find tell talk bring put know
   run use read write call mail email book plan learn join apply finish cover train wait add discuss mention`,
)
