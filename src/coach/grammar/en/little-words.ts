/** Words that say nothing of what is wanted: pronouns, articles, prepositions, auxiliaries, words of time, manner and number. */
export const LITTLE_WORDS: ReadonlySet<string> = new Set(
  `i me my mine myself we us our you your he she it its they them this that these those there here who what which where when how
    a an the some any every each all both another other one ones of in on at by to for from with within without into onto over
    under up down out off about as than then so and or but if because though although while until since before after during
    is am are was were be been being do does did done have has had having will would shall should can could may might must
    not no never nothing none yes yeah yep nah just only really very quite too also even still again already yet ever now soon
    maybe perhaps probably simply basically honestly actually frankly clearly please thanks well okay right fine sure
    want wants wanted like liked love need needs wish hope hoping prefer think thinking feel guess suppose say ask asking
    get gets getting got go going come coming give take make let see put set keep know mean tell talk discuss
    today tomorrow day days week weeks month months year years yearly annual time times next last long finally eventually
    january february march april may june july august september october november december spring summer autumn winter
    first second third two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty
    hundred thousand half more most less least much many lot lots bit little further plain simple period stop full end
    end that's tbh lol imo pls haha oh ah hmm hm ok plus etc 's 'd x conversation future somewhere somehow something anything
    thing things stuff everything kind sort such same enough way ways main mainly mostly especially short term point whole
    outcome goal aim answer honest honestly matter matters after looking want's able ideally possible if whether rest
    start starting effective onwards happy nice good great glad better best worth else`
    .split(/\s+/)
    .filter((word) => word !== ''),
)
