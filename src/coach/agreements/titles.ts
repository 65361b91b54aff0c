/** What stands before a surname: `mevrouw Claes`, `Dr. Ruiz`, `juf Anke`. */
const TITLES: ReadonlySet<string> = new Set(
  (
    'mevrouw mevr mw meneer mijnheer menheer dhr heer juf juffrouw meester pater zuster broeder dokter dr drs ir ing ' +
    'prof professor mr mrs ms miss mx sir madam sgt sergeant insp inspector sister matron father rev reverend capt ' +
    'captain lt lieutenant pc dc ds cllr councillor dame lord lady nurse coach chef kapitein luitenant wethouder'
  ).split(' '),
)

/** Does this word announce a surname? */
export const isTitle = (low: string): boolean => TITLES.has(low)
