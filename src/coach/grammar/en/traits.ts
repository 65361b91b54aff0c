const words = (list: string): string => `(?:${list.trim().split(/\s+/).join('|').replaceAll('_', ' ')})`

/** What somebody is called who is blamed or looked down on, of others and of oneself; underscores are blanks. */
export const FAULTY = words(`
  unfair unreasonable unreliable inconsistent biased lazy useless incompetent rude unprofessional selfish arrogant dishonest
  disrespectful two-faced two_faced hypocritical impossible hopeless clueless spineless gutless cowardly petty stubborn
  controlling bossy aggressive abusive cruel mean nasty heartless cold distant dismissive condescending patronising patronizing
  sarcastic ungrateful inflexible insensitive ignorant negligent careless chaotic disorganised disorganized unprepared indecisive
  weak vindictive manipulative racist sexist ageist prejudiced pathetic ridiculous unbearable intolerable insufferable
  unpredictable untrustworthy uncooperative unapproachable unavailable unhelpful unsupportive unkind uncaring unresponsive
  thoughtless inconsiderate tactless blunt short-tempered hot-headed moody grumpy touchy defensive evasive vague slippery
  sly devious sneaky shifty spiteful malicious hostile intimidating overbearing domineering authoritarian autocratic dictatorial
  stingy tight-fisted mean-spirited narrow-minded small-minded short-sighted pig-headed bull-headed obstinate rigid
  superficial shallow cynical smug self-centred self-centered self-absorbed self-important conceited pompous
  obnoxious insulting offensive vulgar crude childish immature irresponsible reckless sloppy slapdash half-hearted
  unqualified amateurish inept hypersensitive paranoid jealous envious bitter resentful greedy corrupt crooked
  invisible unfocused forgetful scatterbrained impatient intrusive nosy pushy demanding unrealistic delusional
  misleading deceitful disloyal treacherous underhand ruthless callous brutal savage vicious slow disappointing
  infuriating exhausting draining toxic poisonous`)

/** What somebody is said not to be who is blamed or makes themselves small. */
export const ABLE = words(`
  fair honest reasonable reliable consistent available interested approachable supportive helpful open straight clear competent
  capable professional polite respectful transparent loyal objective impartial listening bothered prepared present reachable
  realistic trustworthy considerate sympathetic understanding patient organised organized decisive accountable truthful sincere
  clever smart bright intelligent brainy brave tough strong confident educated qualified experienced assertive outgoing creative
  technical academic articulate fast quick talented disciplined skilled skilful important special thick-skinned ambitious posh
  literate able sharp resilient charismatic dominant driven extrovert extroverted eloquent diplomatic fluent gifted suitable
  suited handy practical musical mathematical stable cool-headed quick-witted strong-minded businesslike`)
