import { formsOf } from './inflect.ts'

const list = (words: string): readonly string[] => words.trim().split(/\s+/)
const bent = (verbs: string): readonly string[] => list(verbs).flatMap(formsOf)

/** What nobody does to somebody in kindness. */
const HURTING_DEEDS = bent(`
  abandon abuse accuse afflict aggravate annoy antagonise antagonize attack avoid backstab badger badmouth bamboozle ban bash
  belittle berate betray blame bleed blind bluff bog boss bother browbeat brush bully bug bulldoze burden bury butcher cancel
  censor chastise cheat chide chuck coerce con condemn confuse control copy corner cow cramp criticise criticize crowd crush
  cripple curse damage deceive defraud degrade delay demean demolish demote demoralise demoralize demotivate deny deprive
  deride destroy devalue diddle disappoint disadvantage discard discourage discredit discriminate disgrace disgust dishearten
  disheartened dismiss disparage disregard disrespect disrupt distort ditch dodge double-cross downplay drain drown duck dump
  embarrass endanger enrage erase erode exasperate exclude exhaust exploit expose fail fault favour favor fleece flout fob
  forget foul frighten frustrate fudge gag gaslight goad gossip grill grumble hamper harass harm hassle haunt heckle hide
  hijack hinder hoard hog hoodwink hound humiliate hurt ignore impede impose infuriate inflict insult interfere interrogate
  interrupt intimidate invade irritate isolate jeopardise jeopardize jilt junk kill knife lambast lecture lie loathe lumber
  malign maltreat manipulate marginalise marginalize meddle micromanage minimise minimize mislay mislead mismanage misquote
  misrepresent mistreat mistrust misuse mock molest muck muddle muzzle nag needle neglect nick nitpick obstruct offend
  offload ostracise ostracize oust outflank overburden overload overlook override overrule overwork palm patronise patronize
  penalise penalize persecute pester pigeonhole pile pinch plague plunder poach poison pressure pressurise pressurize
  procrastinate provoke punish quash railroad rebuff rebuke refuse reject renege reprimand repress resent restrict ridicule
  rob rubbish ruin sabotage sack scam scapegoat scare scold scorn scrap screw shaft shame shelve shirk shortchange shove
  shun sideline silence slag slam slander slate slight smear smother snap sneer snitch snoop snub spite spoil spurn squander
  squash stab stall starve steal stifle stitch stonewall strangle strip stymie suffocate sulk suppress swamp swindle tarnish
  taunt tease terrify terrorise threaten thwart torment torpedo torture trample trap traumatise trash trick trivialise
  trivialize undercut undermine underpay underrate undervalue unsettle unnerve upset usurp veto victimise victimize vilify
  violate wangle waste weaken wear whinge whine withhold worsen wound wreck wrong yell shout scream swear snarl bark`)

const HURTING_WORDS = list(`
  abysmal abusive absurd aggressive angry appalling arrogant atrocious awful awkward backlog bad badly barely battle bitter bleak
  bored boring botched bottom broken brutal bully burden burnt callous chaos chaotic cheap clueless cold contempt contemptuous
  corrupt cowardly crap crazy cruel cruelly cynical damn dead deaf deceitful defeat degrading delays demeaning denial dirt dirty
  disaster disastrous disgrace disgraceful disgusting dishonest disloyal dismal dismissive disorganised disorganized disrespect
  disrespectful drama dreadful dreary dregs drudgery dull dumped empty excuse excuses exhausted exhausting failure false farce
  fault faults favouritism favoritism fear fed-up fight flop fool foolish forgotten fraud frustrating furious futile garbage ghastly
  gossip grief grim grudge grumpy guilty half-hearted hassle hate hatred heartless hell helpless hopeless horrible horrid hostile
  humiliated humiliating hypocrisy hypocrite hypocritical ignorant ignored impossible inadequate incompetent inconsistent
  inconsiderate indifferent ineffective inefficient inept inferior injustice insane insensitive insult insulting intolerable
  invisible jealous joke joyless knackered lame late lazy leftovers lies lonely lousy low mad madness malicious mean meaningless
  mediocre mess messy mindless miserable misery mistake mistakes mistrust moaning moody mug nasty neglect neglected negligence
  nerve nightmare nitpicking noise nonsense nosy numb obnoxious offensive outdated outrageous overloaded overlooked overworked pain
  painful panic pathetic patronising petty phoney pity pointless poison poor poorly powerless prejudice pretence problem problems
  punished punishment rage rejected relentless reluctant repetitive resentment ridiculous rotten rubbish rude rushed ruthless sad
  sarcastic scandalous scapegoat scared scraps second-class secretive selfish senseless shabby shambles shame shameful shameless
  shit shitty shocking shoddy short-staffed short-tempered sick silly slack slapdash slave slaves slow sloppy sly small-minded
  smug snide sour spineless spite spiteful stale stingy stress stressed stressful stubborn stuck stupid suspicion suspicious
  tantrum tedious temper terrible tense thankless thoughtless tired tiresome toxic trapped trash trouble ugly unacceptable
  unapproachable unbearable uncaring unclear underhand underpaid understaffed undervalued unfair unfairly unfriendly ungrateful
  unhappy unhelpful uninterested unjust unkind unprofessional unreachable unreasonable unreliable unresponsive unsafe unseen
  unsupported unwanted unwelcome unwilling upset useless vague vicious vile vindictive waste weak weary whim worn worse worst
  worthless wrong blame blind bias biased nag nagging moan hang-ups sneaky tight`)

const HELPING_WORDS = new Set([
  ...bent(`
  accept accommodate acknowledge admire advise agree allow answer applaud apologise apologize appreciate approve arrange assist
  back believe bless bolster calm care celebrate champion cheer clarify coach comfort commend compliment congratulate consider
  consult cooperate credit defend deliver develop empower enable encourage endorse enjoy explain facilitate forgive fund grant
  guide hear help honour honor improve include inform inspire invite involve keep laugh lead learn listen love mend mentor
  motivate notice nurture offer organise organize pay plan praise prepare promote protect provide reassure recognise recognize
  recommend reply respect respond reward save share smile solve sort support surprise sympathise teach thank train trust
  understand uplift value visit volunteer warn welcome`),
  ...list(`fair good great kind kindly nice patient honest well lovely brilliant grateful thanks proud happy glad generous calm
  supportive helpful excellent fantastic wonderful friendly gentle thoughtful warm fun safe sorry best better right useful easier
  easy smooth sensible wise strong success successful progress luckily fortunately`),
])

const HURTING = new Set([...HURTING_DEEDS, ...HURTING_WORDS])
const DEEDS = new Set(HURTING_DEEDS)

/** A verb, in any form, for what nobody does to somebody in kindness. */
export const isHurtingDeed = (word: string): boolean => DEEDS.has(word)

/** A word, of any kind, that sounds of harm, fault or burden. */
export const isHurting = (word: string): boolean => HURTING.has(word)

/** A word that sounds of help, praise or pleasure. */
export const isHelping = (word: string): boolean => HELPING_WORDS.has(word)
