/** Blame that is none once a text goes on to a wish or tells of a day. Each stands behind `you` as its subject. */
export const BARE_DEEDS: readonly string[] = [
  `<v:lose|rush|reject|refuse|deny|decline|cancel|drop|delay|delete|bin|scrap|cut|dock|change|move|swap|rewrite|redo|overrule|withdraw|remove|postpone|skip|miss|misplace|shelve|bury|block|stop|steal|copy|hide|leak|interrupt|hijack|dismiss|downplay|minimi[sz]e|triviali[sz]e|question|doubt|rubbish|trash|slate|mock|exclude|erase|strip|rob|crush|waste|spoil|twist|distort|withhold|demote|sideline|freeze|bypass|leave out|forget|ruin|kill> (?:[^ ]+ ){0,2}?(?:me|us|my|our)`,
  `<v:turn|knock|shoot> down (?:[^ ]+ ){0,2}?(?:me|us|my|our|every|all)`,
  `<v:take|push|put|throw|cut|leave|move|keep|send|kick|shut> (?:me|us|my [^ ]+(?: [^ ]+)?|our [^ ]+(?: [^ ]+)?) (?:off|away|out|aside|down|back|behind|on hold|last|to the bottom|from (?:me|us)|for last)`,
  `<v:rush|race|skim|gallop|rattle|sleep|yawn|text|type> through (?:my|our|the)`,
  `<v:let> (?:the|your|him|her|them|some|certain|[^ ]+) (?:[^ ]+ ){0,3}(?:get away|off the hook|do (?:what|whatever|as)|walk all|run (?:riot|wild|the)|bully|treat|have everything)`,
  `<v:have|be> one rule for`,
  `have (?:<adv*>)(?:got )?(?:one rule for|double standards|two faces|favou?rites|it in for)`,
  `<v:put|choose|pick|prefer|promote|send|nominate|back|favou?r|believe|hire> (?:[^ ]+ ){1,4}(?:and not me|not me|not us|over me|instead of me|above me|before me|ahead of me)`,
  `(?:did|do|could|would|have) not (?:<adv*>)(?:even |once |ever )?(?:visit|call|ring|check|bother|stand|stick|step|try|make|give|take|keep|let|ask|tell|admit|show|get back|stop|share|plan|involve|discuss|explain|fight|push|protect|defend)(?! (?:to (?:worry|hurry|do that|mind)|(?:[^ ]+ ){0,3}(?:yet|any more)))`,
  `<v:make> (?:me|us) (?:do|stay|work|wait|apologi[sz]e|beg|clean|pay|cover|choose|explain|sign|redo|feel|look)`,
  `<v:care|worry> (?:more |only |just )?(?:about|of) (?:the (?:numbers|figures|money|budget|targets|customers|schedule|boss|board|inspectors?|rankings)|yourself|your own|numbers|figures|money|budgets?|targets|appearances)`,
  `<v:act|behave|carry on|go around|walk around|treat> (?:<..3>)(?:as if|like|as though)`,
  `(?:were|was|are) (?:<adv*>)(?:not|never) (?:<..2>)(?:there|here|around|present|interested|honest|fair|listening|prepared|available|bothered|straight|willing|on my side)`,
]

/** Blame in bare texts whose subject is not `you`. */
export const BARE_FAULTS: readonly string[] = [
  `it was you (?:who|that) (?:told|said|forgot|broke|lost|let|left|promised|cancelled|changed|decided|wanted|started|refused|leaked|caused|put|took|ignored|blamed|messed|screwed)`,
  `you are the one (?:who|that)(?! (?:taught|helped|gave|showed|encouraged|believed|got me|trained|hired|saved|made me|knows|decides|asked|can))`,
  `(?:thanks|due) to (?:you|your [^ ]+)(?= (?:i|we|my|our|the|everyone|nobody|half))`,
  `(?:i|we) (?:<adv*>)(?:am|are|was|were|feel|felt) (?:<adv*>)(?:so |very |really |deeply |bitterly )*(?:disappointed|hurt|angry|annoyed|upset|insulted|offended|furious|gutted|shocked|appalled|frustrated|disgusted) (?:that|with|by|at|how|because|when|in) (?:you|your|the way you|how you)`,
  `your (?:<..1>)(?:decision|decisions|planning|attitude|behaviou?r|management|leadership|indecision|silence|inaction|mistake|mistakes|carelessness|moods|temper|comments?|remarks?|jokes|meddling|promises) (?:<adv*>)(?:is|are|was|were|has|have|cost|costs|made|make|makes|ruin|ruins|ruined|hurt|hurts|drive|drives|mean|means|leave|leaves|left|let|lets)`,
]
