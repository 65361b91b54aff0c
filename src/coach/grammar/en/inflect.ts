/** Past tense and past participle of the irregular verbs that the patterns use; an `-ing` form only where it is odd. */
const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  be: ['am', 'is', 'are', 'was', 'were', 'been', 'being'],
  have: ['has', 'had', 'having'],
  do: ['does', 'did', 'done', 'doing'],
  beat: ['beats', 'beat', 'beaten', 'beating'],
  become: ['becomes', 'became', 'becoming'],
  break: ['breaks', 'broke', 'broken', 'breaking'],
  bring: ['brings', 'brought', 'bringing'],
  cost: ['costs', 'costing'],
  cut: ['cuts', 'cutting'],
  deal: ['deals', 'dealt', 'dealing'],
  fall: ['falls', 'fell', 'fallen', 'falling'],
  feel: ['feels', 'felt', 'feeling'],
  find: ['finds', 'found', 'finding'],
  forget: ['forgets', 'forgot', 'forgotten', 'forgetting'],
  get: ['gets', 'got', 'gotten', 'getting'],
  give: ['gives', 'gave', 'given', 'giving'],
  go: ['goes', 'went', 'gone', 'going'],
  hear: ['hears', 'heard', 'hearing'],
  hold: ['holds', 'held', 'holding'],
  keep: ['keeps', 'kept', 'keeping'],
  know: ['knows', 'knew', 'known', 'knowing'],
  leave: ['leaves', 'left', 'leaving'],
  let: ['lets', 'letting'],
  lie: ['lies', 'lied', 'lying'],
  make: ['makes', 'made', 'making'],
  mean: ['means', 'meant', 'meaning'],
  pay: ['pays', 'paid', 'paying'],
  put: ['puts', 'putting'],
  quit: ['quits', 'quitting'],
  read: ['reads', 'reading'],
  run: ['runs', 'ran', 'running'],
  say: ['says', 'said', 'saying'],
  see: ['sees', 'saw', 'seen', 'seeing'],
  send: ['sends', 'sent', 'sending'],
  set: ['sets', 'setting'],
  shove: ['shoves', 'shoved', 'shoving'],
  show: ['shows', 'showed', 'shown', 'showing'],
  shut: ['shuts', 'shutting'],
  speak: ['speaks', 'spoke', 'spoken', 'speaking'],
  stand: ['stands', 'stood', 'standing'],
  steal: ['steals', 'stole', 'stolen', 'stealing'],
  stick: ['sticks', 'stuck', 'sticking'],
  take: ['takes', 'took', 'taken', 'taking'],
  teach: ['teaches', 'taught', 'teaching'],
  tell: ['tells', 'told', 'telling'],
  think: ['thinks', 'thought', 'thinking'],
  throw: ['throws', 'threw', 'thrown', 'throwing'],
  treat: ['treats', 'treated', 'treating'],
  win: ['wins', 'won', 'winning'],
  write: ['writes', 'wrote', 'written', 'writing'],
  hide: ['hides', 'hid', 'hidden', 'hiding'],
  hit: ['hits', 'hitting'],
  sell: ['sells', 'sold', 'selling'],
  lose: ['loses', 'lost', 'losing'],
  pick: ['picks', 'picked', 'picking'],
  spend: ['spends', 'spent', 'spending'],
  sit: ['sits', 'sat', 'sitting'],
  hang: ['hangs', 'hung', 'hanging'],
  ride: ['rides', 'rode', 'ridden', 'riding'],
  drive: ['drives', 'drove', 'driven', 'driving'],
  eat: ['eats', 'ate', 'eaten', 'eating'],
  fight: ['fights', 'fought', 'fighting'],
  lead: ['leads', 'led', 'leading'],
  bite: ['bites', 'bit', 'bitten', 'biting'],
  swear: ['swears', 'swore', 'sworn', 'swearing'],
  tear: ['tears', 'tore', 'torn', 'tearing'],
  bend: ['bends', 'bent', 'bending'],
  choose: ['chooses', 'chose', 'chosen', 'choosing'],
  draw: ['draws', 'drew', 'drawn', 'drawing'],
  fly: ['flies', 'flew', 'flown', 'flying'],
  forgive: ['forgives', 'forgave', 'forgiven', 'forgiving'],
  freeze: ['freezes', 'froze', 'frozen', 'freezing'],
  grow: ['grows', 'grew', 'grown', 'growing'],
  rise: ['rises', 'rose', 'risen', 'rising'],
  shake: ['shakes', 'shook', 'shaken', 'shaking'],
  shrink: ['shrinks', 'shrank', 'shrunk', 'shrinking'],
  sink: ['sinks', 'sank', 'sunk', 'sinking'],
  slide: ['slides', 'slid', 'sliding'],
  spread: ['spreads', 'spreading'],
  spring: ['springs', 'sprang', 'sprung', 'springing'],
  strike: ['strikes', 'struck', 'striking'],
  sweep: ['sweeps', 'swept', 'sweeping'],
  swing: ['swings', 'swung', 'swinging'],
  wear: ['wears', 'wore', 'worn', 'wearing'],
  sting: ['stings', 'stung', 'stinging'],
  understand: ['understands', 'understood', 'understanding'],
  misunderstand: ['misunderstands', 'misunderstood', 'misunderstanding'],
  sleep: ['sleeps', 'slept', 'sleeping'],
  seek: ['seeks', 'sought', 'seeking'],
  shoot: ['shoots', 'shot', 'shooting'],
  meet: ['meets', 'met', 'meeting'],
  lend: ['lends', 'lent', 'lending'],
  burst: ['bursts', 'bursting'],
  catch: ['catches', 'caught', 'catching'],
  come: ['comes', 'came', 'coming'],
  buy: ['buys', 'bought', 'buying'],
  bet: ['bets', 'betting'],
  blow: ['blows', 'blew', 'blown', 'blowing'],
  begin: ['begins', 'began', 'begun', 'beginning'],
  feed: ['feeds', 'fed', 'feeding'],
  forbid: ['forbids', 'forbade', 'forbidden', 'forbidding'],
  grind: ['grinds', 'ground', 'grinding'],
  hurt: ['hurts', 'hurting'],
  lay: ['lays', 'laid', 'laying'],
  override: ['overrides', 'overrode', 'overridden', 'overriding'],
  withhold: ['withholds', 'withheld', 'withholding'],
  mislead: ['misleads', 'misled', 'misleading'],
  undo: ['undoes', 'undid', 'undone', 'undoing'],
  build: ['builds', 'built', 'building'],
  wake: ['wakes', 'woke', 'woken', 'waking'],
  cling: ['clings', 'clung', 'clinging'],
  creep: ['creeps', 'crept', 'creeping'],
  dig: ['digs', 'dug', 'digging'],
  drink: ['drinks', 'drank', 'drunk', 'drinking'],
  fling: ['flings', 'flung', 'flinging'],
  overtake: ['overtakes', 'overtook', 'overtaken', 'overtaking'],
  sing: ['sings', 'sang', 'sung', 'singing'],
  stride: ['strides', 'strode', 'striding'],
  swim: ['swims', 'swam', 'swum', 'swimming'],
  rid: ['rids', 'ridding'],
  split: ['splits', 'splitting'],
  withdraw: ['withdraws', 'withdrew', 'withdrawn', 'withdrawing'],
  overhear: ['overhears', 'overheard', 'overhearing'],
  foresee: ['foresees', 'foresaw', 'foreseen', 'foreseing'],
  backbite: ['backbites', 'backbit', 'backbiting'],
  string: ['strings', 'strung', 'stringing'],
}

/** Longer verbs that double their last letter. */
const DOUBLES = new Set(
  'admit omit commit submit refer prefer transfer equip patrol kidnap overstep'.split(' '),
)

/** `stop`, `nag`, `quiz`: one short vowel before one last consonant. */
const SHORT = /^(?:qu|[^aeiou])*[aeiou][bdglmnprtz]$/

/**
 * Every form of an English verb, the infinitive first.
 * @param base the infinitive; of a phrase (`pass over`) the first word is bent
 */
export function formsOf(base: string): readonly string[] {
  const [verb = '', ...rest] = base.split(' ')
  const forms = [verb, ...(IRREGULAR[verb] ?? regular(verb))]
  return rest.length === 0 ? forms : forms.map((form) => [form, ...rest].join(' '))
}

function regular(verb: string): readonly string[] {
  if (/[^aeiou]y$/.test(verb)) {
    const stem = verb.slice(0, -1)
    return [`${stem}ies`, `${stem}ied`, `${verb}ing`]
  }
  if (verb.endsWith('e')) return [`${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`]
  const stem = DOUBLES.has(verb) || SHORT.test(verb) ? verb + verb.slice(-1) : verb
  const third = /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`
  return [third, `${stem}ed`, `${stem}ing`]
}
