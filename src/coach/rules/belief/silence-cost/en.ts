import { ownWords } from '../../../grammar/en/own-words.ts'
import { pattern } from '../../../grammar/en/pattern.ts'
import { cueOf, findIn, plainsOf } from '../../../grammar/en/plain.ts'
import { toldOnce } from '../../../grammar/en/told-once.ts'
import type { Reading } from '../../../grammar/reading.ts'
import type { Cue, Examples } from '../../rule.ts'
import { SPOKEN } from './en-spoken.ts'

/** Where a sentence or clause ends behind words that drop a wish only when they stand alone. */
const ENDS = `(?= (?:[,.!;:…–—)-]|then|though|really|anyway|for now|now|mate|you|i|it|honestly|lol|haha|as|for the (?:moment|time)|and|this (?:year|time|round)|until (?:things|it|someone|somebody|he|she|they)|again|if|because|love|hun|not|there|others?|at that|too)|$)`

const DROPS = pattern(
  `my (?:wish|dream|plan|idea)(?: [^ ,]+){0,4} can (?:<adv*>)stay (?:in (?:the|a|my) drawer|where it is|a dream|on the shelf)`,
  `^(?:better|best|easier) (?:to )?say nothing`,
  `i (?:<adv*>)keep (?:them|my (?:plans|dreams|wishes|ideas|hopes)) to myself`,
  `^(?:just |well |no )?let (?:someone|somebody) else have (?:it|that|the [^ ]+)(?= [.!]|$)`,
  `anyway ,? (?:it )?does not (?:really )?matter`,
  `i will (?:<adv*>)(?:stop|quit) (?:going on|asking|banging on|moaning|nagging) (?:about|for) (?:(?:my|the) )?(?:promotion|raise|rise|course|hours|contract|transfer|training|pay|part-time|career|job|post)`,
  `(?:hoped|wanted|would have (?:liked|loved)) (?:to|for) (?:[^ ,]+ ){1,8}, oh well(?= [.!]|$)`,
  `(?:would have liked|would have loved|wanted|want|would love|would like|dream) (?:[^ ,]+ ){1,10},? ?but i (?:have )?(?:<adv*>)never (?:told|tell|said|say|asked|ask|dared|mentioned)(?: [^ ]+){0,2}(?= [.!,]|$)`,
  `do not (?:<adv*>)want to be (?:a nuisance|difficult|trouble|greedy|a bother|pushy)(?: [^ ,]+){0,2} ?,? (?:so )?i (?:will not|do not|never|leave it|keep)`,
  `i will (?:<adv*>)keep (?:on )?(?:doing|working|covering) (?:[^ ,]+ ){1,4}then(?= [.!,]|$)`,
  `(?:they|he|she|you) (?:will|can) (?:<adv*>)(?:come to|find|ask|call) me if (?:they|he|she|you) (?:<adv*>)(?:need|want) me`,
  `rather not (?:say|tell|think about) what i (?:<adv*>)(?:want|wish|would like|hope)`,
  `do not you worry about my [^ ]+`,
  `i am not (?:the (?:type|sort|kind)|someone|one) (?:who |to |for )?(?:<..1>)ask(?:s|ing)? for (?:things|anything|more|myself|stuff)`,
  `(?:do not|let us not|not going to|will not|rather not|better not) (?:<adv*>)(?:make|be making) (?:a (?:thing|point|song and dance|big deal|drama) of it|a fuss|an issue)`,
  `(?:was (?:<adv*>)going to|wanted to|meant to|had wanted to|would have liked to) (?:<adv*>)(?:ask|raise|bring|apply|mention|say) (?:[^ ]+ ){0,14}(?:but|only) (?:you|he|she|they|everyone|it|there) (?:<adv*>)(?:are|is|have|has) (?:<adv*>)(?:so |too |very )?(?:busy|enough|(?:got )?(?:enough|a lot|plenty|so much|other things)|worse off|more important|too much)`,
  `(?:let us (?:<adv*>)|i will (?:<adv*>)|better |we can (?:<adv*>))(?:just |simply )?(?:leave|drop|park|skip|shelve) (?:my (?:[^ ,]+ ){0,3}[^ ,]+|the thing about (?:my|the) [^ ,]+)(?= [,.!]|$)`,
  `never ?mind about (?:the|my) (?:hours|raise|rise|contract|course|training|promotion|transfer|pay|diploma|part-time|permanent [^ ]+)`,
  `(?:i|we) (?:will|can) (?:<adv*>)(?:carry on|go on|keep) (?:<..4>)(?:like|as|the way) (?:before|always|i (?:am|was|did|do|have been)|usual|now)`,
  `(?:ask|come back to|remind) me (?:again )?(?:when|once) (?:things|it|the (?:dust|rush)|everything) [^ ]+`,
  `(?:^|[,.] )(?:no ,? ?)?it is nothing ,? ?(?:just |you )?(?:carry on|go on|go ahead|forget)`,
  `(?:just )?(?:give|let) (?:the|my) (?:place|spot|slot|post|chance|turn|job|course|shift) (?:to |go to )[^ ,]+(?: have it)? ?, i (?:<adv*>)(?:do not (?:<adv*>)mind|will (?:<adv*>)(?:manage|wait|be fine|cope)|am fine)`,
  `i will leave (?:that|it|this) (?:till|until) (?:the kids|my (?:kids|children|son|daughter)|i am (?:older|braver)|things|life|later)(?= |$)`,
  `(?:it|that) will (?:<adv*>)(?:come|happen|sort itself|work itself) (?:<adv*>)(?:up |out |about )?(?:by itself|on its own|in its own time|eventually)`,
  `^(?:maybe |perhaps )?ask (?:for|about) (?:it|that) when (?:there is|it is|things)`,
  `(?<!(?:not|never|ever|to|always) )forget (?:about )?my (?:<..1>)(?:raise|pay rise|promotion|hours|contract|course|transfer|training|bonus|career|part-time|days?)(?= (?:[.!,]|then|for now)|$)`,
  `let us (?:<adv*>)(?:just |simply )?(?:say|pretend|act as if) i never (?:asked|said|mentioned|brought|raised)`,
  `(?:put|putting|tuck|pack) my (?:<..1>)(?:wish|wishes|dream|dreams|idea|plans?|question|request|ambition|ambitions) (?:away|aside|on ice|on the shelf|back in)`,
  `i (?:will|can) (?:<adv*>)take what i (?:<adv*>)(?:get|am given|can get)`,
  `(?:learned|learnt|decided|taught myself|know better than) to (?:stop|quit) (?:asking|hoping|wanting|dreaming)`,
  `^(?:maybe |perhaps |ah well,? |oh well,? |in (?:a|my|the|another) )*next life`,
  `(?:was going to|wanted to|meant to|had wanted to|was about to) (?:<adv*>)(?:raise|ask|mention|bring|apply|say) (?:[^ ]+ ){0,14}so (?:no|never mind|forget it|i (?:did not|will not|left it|have left it|let it|dropped it))`,
  `^never ?mind what i (?:want|wanted|think|thought|hoped|wish)`,
  `so i (?:will|had better|better|would better) (?:<adv*>)(?:shut up|keep my mouth shut|say no more|not start)(?: about (?:it|that))?`,
  `^i will (?:<adv*>)just get on with it(?: then| again)?(?= [.!]|$)`,
  `(?:nearly|almost) (?:asked|said|mentioned|brought|applied) (?:[^ ]+ ){0,6}, (?:but|then) (?:nah|no|never mind|i did not|what is the point|why)`,
  `let us (?:<adv*>)leave (?:it|that|my (?:<..2>)(?:contract|pay|hours|wish|question|request|idea|plan|career|salary)) (?:for what it is|at that|be|as it is|there)`,
  `no need to (?:<adv*>)(?:talk|speak|go on|start|worry) about my (?:<..1>)(?:pay|contract|hours|wish|wishes|question|request|career|course|salary|plans|idea|future|training|shifts)`,
  `(?:rather|like|love|want|prefer|wish|wanted|hoped|liked) (?:[^ ]+ ){1,10}but (?:i will|i can|i|i guess i will) (?:<adv*>)(?:put up|make do|live|settle|manage|cope|do) with(?:out)?(?= |$)`,
  `i (?:will |would |am going to |shall |am )?(?:<adv*>)(?:keep|keeping|kept) my (?:[^ ,]+ ){1,6}to myself(?! (?:until|till|before))`,
  `(?:,|but|;) (?:<adv*>)(?:let us )?(?:first|just) (?:<..3>)(?:get|see|wait) (?:<..1>)(?:through|past|how|which way|what) (?:the|this|that) (?:<..1>)(?:busy|rush|wind|season|winter|summer|year|reorganisation|dust|land|patch|peak)`,
  `see (?:how|which way) the (?:wind|land) (?:blows|lies|is)`,
  `^(?:oh|well|nah|ah|but|so|honestly|no|and)? ?,? ?(?:it )?(?:does|do) not (?:<adv*>)matter what i (?:want|wanted|think|thought|wish|hope|would|feel|like)`,
  `i (?:will|can|could|would|had better|am happy to) (?:<adv*>)let (?:the )?(?:others?|other people|someone else|somebody else|colleagues|everyone else|the rest) (?:go|have|choose|pick|be) (?:it |a go )?first`,
  `(?:learned|learnt) to (?:<..2>)(?:keep|hold|swallow|bite)`,
  `(?:i will|will|i would|better|to) (?:<adv*>)hold off(?= (?:[,.]|until things|for now|a while|asking)|$)`,
  `i will (?:<adv*>)spare you (?:<..1>)(?:that|it|the|my|this|all)(?= |$)(?! (?:details|numbers|maths))`,
  `never (?:<adv*>)(?:seems?|feels?|is|was|seemed|felt|been|found) (?:like )?(?:to be )?(?:the|a) (?:right|good|best) (?:time|moment)`,
  `i (?:<adv*>)(?:bottled(?: it| out)?|chickened out|lost my nerve|got cold feet)(?= (?:[,.!]|again|every|at|and|so|in)|$)`,
  `i (?:do|would|did) not (?:<adv*>)(?:like|want|care|dare) to (?:say|mention (?:it|that)|ask|bring it up)(?= (?:really|anything|it|so|out loud|[,.!])|$)(?! it (?:in|to|twice))`,
  `i would (?:<adv*>)(?:rather|sooner|prefer) not (?:to )?(?:<adv*>)(?:say|ask|mention|bother|make (?:a fuss|waves|trouble)|trouble|bring (?:it|that|this) up|go into)(?= (?:[,.!]|it|that|any(?:one|body|thing)|you|him|her|them|with|about|really|a)|$)(?! (?:you|him|her|them|anyone) (?:at|on|in|before|until))`,
  `^(?:just |let us |oh |well |, )*(?:leave|drop|skip|forget|park) (?:it|that|this) (?:for|till|until) (?:next year|another (?:year|time|life)|some other (?:time|year)|later)`,
  `^(?:whatever|whichever|anything)(?: (?:that|that is|is))? (?:suits|is best for|works for|helps|makes|pleases|the team|you) (?:[^ ,]+ ){0,5}[^ ,]+ ,? ?(?:i am (?:<adv*>)(?:not (?:bothered|fussed|picky|important)|easy|fine)|i do not (?:<adv*>)(?:mind|matter|count|need))`,
  `i (?:have )?(?:<adv*>)swallowed (?:it|that|my|this)(?! (?:pill|tablet))`,
  `(?:others|(?:some(?:one|body)|everyone|anyone) else|a colleague|another) can (?:<adv*>)have (?:it|that|the|this|my) ?(?:place|post|course|job|turn|slot|chance|spot|role)?(?= [.!,]|$)`,
  `(?:i|we) (?:<adv*>)(?:wanted|meant|was going|had|planned|would have) (?:<..6>),? ?but (?:i |let us )?(?:<adv*>)(?:leave it|nodded|smiled|went along|said yes|agreed|stayed quiet|froze|laughed it off|swallowed|said it was fine|left it)(?= |$)`,
  `^(?:maybe |perhaps )?(?:when|once|if) (?:<..7>)(?:maybe|perhaps)(?= [.!]|$)`,
  `i (?:<adv*>)(?:keep|kept|have kept) (?:my (?:mouth shut|head down|thoughts to myself)|schtum|stumm)`,
  `no need to (?:go into|bring up|mention|talk about|discuss|raise) (?:it|that|this)(?= [.!,]|$)`,
  `i can wait(?= [,.]|$)`,
  `(?:^|[,;] |oh )nothing,? (?:really|does not matter|forget)`,
  `(?:i|we) (?:<adv*>)(?:do|did) not dare(?: to)? (?:ask|say|mention|bring|raise|tell)`,
  `<v:keep> (?:meaning|wanting|intending|planning) to (?:<adv*>)(?:bring|ask|raise|mention|say|talk|tell|start)(?! (?:thank|you how grateful))`,
  `would (?:rather|have preferred|have liked) <..9>but (?:okay|fine|whatever|well|never mind|so be it|that is life|c'est la vie|it is fine)`,
  `(?:i am|we are|i will) not (?:even |ever )?(?:going to )?(?:even |ever )?(?:bother(?:ing)? (?:to |with )?)?(?:ask|asking|say|saying)(?= (?:[,.!;]|they|you|he|she|now|for (?:it|anything|a|the|more)|him|her|them|because|with|anything|anyone)|$)`,
  `(?:not|never) the (?:<..1>)(?:time|moment|place) (?:for|to) (?:<..1>)(?:wishes|wish|this|that|it|me|my|bring|raise|ask|talk|mention|start|complain|requests?|demands?|extras?)`,
  `(?:^|[,.;] )(?:i will|we will|i shall|we shall|let us) see(?= [,.]|$)`,
  `(?:on|off) (?:their|your|his|her) plates?(?: as it is| already)?(?<=(?:ask|say|bother|mention|bring|trouble) (?:[^ ]+ ){1,12}[^ ]+ plates?(?: as it is| already)?)`,
  `(?:learned|learnt|taught myself|used|know better than) (?:not )?to (?:<adv*>)(?:ask|say|expect|keep quiet|shut up|wait|hope|bring|speak|swallow|leave)(?! (?:early|before|for help))`,
  `(?:i|we) (?:am|are) not (?:going to )?(?:say|saying|ask|asking|tell|telling|mention|mentioning|bring|bringing|raise|raising) (?:anything|anybody|anyone|it|so|a word|her|him|them|you|nothing|that)`,
  `(?:^|[,;.] |just |fine |really |please )(?:give|offer|let) (?:it|that|the (?:job|post|role|course|place|project|promotion|chance|spot|training|contract|shift|money|lead|position|slot)) (?:to |go to )?(?:someone|somebody|one of the others|another|whoever|the others)`,
  `(?:do not|not going to|would not|never) (?:<..2>)(?:rock the boat|make waves|be difficult|upset anyone|cause trouble|stir things)`,
  `let us not (?:<adv*>)(?:talk about|discuss|go into|mention|dwell on|start about|bother with|get into) (?:it|that|this|my|me)`,
  `(?:decided|chosen|opted|resolved|going|made up my mind|think it is best|thought it best|better|probably best|best) not to (?:<adv*>)(?:ask|apply|bring|raise|mention|say|push|go for|pursue|put|make|bother|start|try|rock|speak|talk|press|fight)`,
  `(?:oh |nah |ah |well |but |so |actually |just |sorry |no |then |, )*never ?mind(?: (?:about )?(?:me|it|that|this|then|what i said|my (?:request|question|idea|email|mail|hours|wish|contract|pay|course|transfer|application|plan)|all that|the (?:request|question)))?${ENDS}`,
  `(?:oh |nah |ah |well |but |so |just |please |actually |let us |let us just |can we just |better |, )*(?<!(?:not|never|ever|to|always|will|can|could|must|should) (?:just |simply )?)(?<!(?:you|we|they|one) can (?:just |simply )?)(?:forget|disregard|ignore|scrap|scratch) (?:(?:about )?(?:it|that|this(?! (?:if|but|,))|me|what i (?:said|asked|wrote|wanted)|(?:that )?i (?:(?:ever |even )?)(?:said|asked|mentioned|spoke|brought|wrote|told)(?: [^ ]+)?|my (?:<..2>)(?:request|question|email|mail|message|idea|wish|application|suggestion|ask|proposal)|all (?:about|of) (?:it|that)|all that|the (?:whole )?(?:idea|request|thing))|anything i said)(?= |$)(?! (?:about the|form|slides|and (?:look|read)))`,
  `(?:i|we|just|let us|better|best|rather|to|please|will|would|should|shall|can|nah|no|oh|but|well|so|then|, )? ?(?:<adv*>)(?<!(?:for|on|of|my|annual|sick|parental|study|during|after) )(?:leave|let|park|drop|shelve|bury|skip|dump|swallow) (?:it|that|this|things|the (?:idea|matter|subject|whole thing|thought|topic|request|plan|wish)(?: of [^ .,]+(?: [^ .,]+)?)?|my (?:idea|request|plan|wish|question))(?: (?:be|go|rest|lie|drop|slide|alone|there|at that|as it is|as they are|the way (?:it is|they are)|for (?:now|the moment|the time being|this year|another (?:year|time)|later|a while)|until|unsaid|pass|is|just|simply|just now))*${ENDS}`,
  `(?:i am|am|i have|have) (?:<adv*>)(?:parking|dropping|shelving|burying|giving up on|letting go of|parked|dropped|shelved|buried|given up on|let go of|swallowing|putting) (?:it|that|this|the (?:idea|whole|thought|plan|wish)|my (?:idea|request|plan|wish|hopes)|on hold|asking|hope|off asking)`,
  `(?:had better|better|best|rather|safer|easier|wiser|simpler|probably best|maybe best) (?:<adv*>)(?:just |to |not |i |if i |to just )*(?:leave it|say nothing|keep (?:quiet|schtum|my mouth shut|my head down|it to myself|still)|stay (?:quiet|silent|out of it)|shut up|bite my tongue|hold my tongue|not (?:ask|mention|say|bring|raise|rock|push|make)|let it (?:go|be|rest|lie)|wait(?! (?:for (?:you|him|her|them|it|the|your|a) |at|in|by|here|outside|there))|drop it|(?<=not (?:to |even )?)(?:mention|ask|bring it up|say anything|rock the boat|push it|raise it|make a fuss|make waves))`,
  `(?<!(?:thinks|think|reckons|says|said|whether|if) )(?:i|we) (?:<adv*>)(?:will|shall|would|can|am going to|think i will|guess i will|suppose i will|am happy to|might|may|am|have|could) (?:<adv*>)(?:just |simply |only |probably )*(?:wait(?:ing)? (?:and see(?! (?:you|him|her|them|the|what (?:the|they|he|she)))|it out|until (?:somebody|someone|things|they|it|he|she|you|i am asked|my turn|the right|the dust|the time)|for (?:somebody|someone|a better|things|the right|my turn|(?:him|her|them|you|it) to|the dust)|my turn|a (?:bit|while|year)(?: longer)?|another (?:year|while))|see (?:what (?:happens|comes|turns up|the future|they|it brings|next year)|how (?:it|things|that) (?:goes|go|pans? out|turns? out|plays?|develops?)|where (?:it|things))|keep(?:ing)? (?:my head down|quiet(?! (?:in the|at night|during|while|on the|so the|near|around))|schtum|it to myself|my mouth shut|that to myself|this to myself|my thoughts|stumm|still|shtum|on going|plodding|going as|(?:doing )?what i am doing)|say(?:ing)? nothing|bite my tongue|hold my tongue|stay(?:ing)? (?:quiet|silent|put|where i am|out of it)|leave(?:ing)? it(?! (?:on|with|in|at|to))|let(?:ting)? it (?:go|be|rest|lie|slide|drop|pass)|manage(?: somehow| as i am| without)?(?= (?:[,.!]|somehow|without|as)|$)|cope|get by|make do|muddle (?:on|through|along)|struggle on|soldier on|carry on as (?:i am|before|normal|we are|usual)|live with (?:it|that|this)|grin and bear|put up with it|survive|stick (?:with|to) what i(?: have| 've)?(?: got)?|stick it out|sit tight|bide my time|hang on|suck it up|swallow it|drop it|skip it|put it off|sit on it|think about it (?:some )?(?:more|later|another)|ask (?:some other|another|next|later|when (?:things|it|there|you are less|i am|he|she|they)))`,
  `(?:(?:^|[,.;:–—] |and |so |but |i )(?:<adv*>))(?:just |simply |i will |will |)?(?:wait and see(?! (?:you|him|her|them|the|what (?:the|they|he|she)))|keep (?:my head down|quiet(?! (?:in the|at night|during|while|on the|so the|near|around))|schtum)|say nothing|bite my tongue|see what happens|sit tight|wait (?:for|until) (?:someone|somebody|things|it|a better)|wait it out|grin and bear it|see how it goes|bide my time|let it (?:go|be|rest|lie))`,
  `(?:i|we) (?:<adv*>)(?:will|shall|would|do|am|did|should|can|dare|could|need|wish) not (?:<adv*>)(?:going to |want to |like to |dare to |dare |think i (?:will|should) |plan to |intend to |be |even )*(?:bring(?:ing)? (?:it|that|this|up|my|the)|mention(?:ing)?|rais(?:e|ing) (?:it|that|this|the|my)|ask(?:ing)? (?:for it|about it|for (?:the|a|more|anything|my)|again|him|her|them|you|after all|this (?:year|time)|now|any ?more|(?=[,.!]))|say(?:ing)? (?:anything(?! about (?:the|your|his|her|our))|so|it|that|a word|any more|more|what i)|make (?:a fuss|waves|an issue|a thing|trouble|a scene|it)|mak(?:e|ing) a fuss|bother(?:ing)? (?:you|anyone|anybody|him|her|them|asking|to ask|with it)|push(?:ing)? (?:it|for it|the|my)|rock(?:ing)? the boat|complain(?:ing)?|speak(?:ing)? up(?! (?:in|at|on|when|because|well|clearly|in front))|apply(?:ing)? (?:after all|this time|again)|put(?:ting)? (?:myself|my name) forward|press(?:ing)? (?:it|the point)|start(?:ing)? about it|trouble|go(?:ing)? (?:on about|there)|insist)`,
  `(?:i|we) (?:<adv*>)(?:have )?(?:<adv*>)thought better of it|(?:not|never) (?:<adv*>)(?:going to |want to |will )?(?:push|press|raise|pursue|mention|chase|bring) (?:it|that|this)(?: up| further| any further)?(?= [,.;]|$)|(?:let|leave|letting|leaving) (?:that|it|this|the) ?(?:one|idea|matter|topic|wish)? (?:rest|be|lie|go|pass|slide|drop)(?= [,.;]|$)|(?:i|have) (?:<adv*>)(?:talked myself out of|put (?:it|that|the idea) (?:out of my (?:head|mind)|to bed|aside|on ice|away))|(?:the )?(?:timing|time|moment) (?:is|'s|was) (?:never|not) (?:right|good|the)`,
  `(?:without|no need to|not (?:going to )?)(?:make|making) (?:a fuss|waves)`,
  `not (?:really )?worth (?:<..1>)(?:making|raising|bringing|mentioning|asking|starting|complaining|fighting|rocking|causing|risking|upsetting|saying)`,
  `i (?:<adv*>)never (?:<adv*>)(?:say|ask|mention|bring up|speak up|tell (?:anyone|anybody|them|him|her|my [^ ]+)) (?:what i|for (?:anything|myself|more)|about (?:it|what)|anything|it|because)`,
  `i (?:should|do|would) not (?:have|need) to ask(?= (?:[,.!]|for (?:it|that))|$)`,
  `(?:it|that|this|mine|my (?:request|question|wish|idea|thing|one)) (?:<adv*>)(?:can|could|will|has to|will (?:<adv*>)have to|is going to have to|had better|may|might) (?:<adv*>)(?:wait|keep|hold|be left|rest|blow over)(?= (?:[,.!;]|really|you|i|another|a|for (?:now|another|a)|there|until (?:things|it|someone|you)|as|no)|$)(?! (?:until (?:monday|tuesday|wednesday|thursday|friday|the (?:\\d+|first|end))))`,
  `(?:it|that|this) (?:really |honestly |)(?:does|do) not (?:<adv*>)matter(?: (?:really|anyway|that much|now|much|any ?more|to me|at all))?${ENDS}(?! (?:to me (?:who|which|when|whether|where|if)|which|who|when|where|whether))`,
  `^(?:(?:oh|nah|well|ah|no|honestly),? )?(?:does not|do not) matter${ENDS}`,
  `(?:please |nah |oh |no |but |just |, |^)?do not (?:<adv*>)(?:worry|bother|fret|trouble yourself)(?: (?:too much|yourself))? ?(?:about (?:it|me|that|this|my (?:<..1>)(?:request|question|hours|wish|idea|ask|email|thing|application|plans?|situation|pay|contract))|on my account|with (?:it|me|my))?${ENDS}(?! (?:and see|it is (?:sorted|done|fixed|approved|all done)|sue|i have (?:sorted|fixed|done|already)|about it being))`,
  `(?<!(?:not|never|but|face|in|for) )(?:(?:some|an) ?other (?:time|year|day|round)|another (?:time|year|day|life)|next year,? (?:maybe|perhaps|then)|one (?:day|of these days)|some ?day|maybe (?:one day|later|next (?:year|time)|some|another|when)|perhaps (?:one day|later|next (?:year|time)|some|another|when)|not now(?! ,? ?not ever)|not yet,? (?:maybe|perhaps)|another time|later (?:maybe|perhaps))(?:,? (?:maybe|perhaps|then|i will (?:ask|bring|raise|mention|say|try)|then maybe|we will see|when (?:the|things|it|i)))?${ENDS}(?<=(?:^|[.,;:–—] |i will |maybe |perhaps |it (?:is )?(?:for )?|for |year )(?:[^ ]+ ){0,6}[^ ]+)`,
  `(?:maybe|perhaps|someday|some day|one day|eventually|when (?:things|it|the dust|work|everything|life|the kids|the time)) <..6>(?:i will|i might|i may|i would) (?:<adv*>)(?:ask|bring it up|bring up|raise|mention|try|say|talk|speak|apply|dare)`,
  `(?:i will|i might|i may) (?:<adv*>)(?:ask|bring it up|bring this up|raise it|mention it|try again|say something|do it|get round to it|talk about it|apply) (?:about it )?(?:one day|some ?day|some other (?:time|day|year)|another (?:time|day|year)|later|sometime|eventually|when (?:things|it|you are|there is|the (?:time|dust|moment)|i am (?:ready|braver|older)|life|everything)|in due course|at some point|maybe|next year)(?! (?:today|this|on))`,
  `(?:no|there is no|it is no|not any|there is no great|in no) (?:<..1>)(?:rush|hurry|haste)(?= (?:[,.!;]|really|with (?:it|my)|at all|from|it|i|for me|whatsoever)|$)(?! (?:for the (?:form|report|keys)|(?:, )?(?:whenever|when you (?:have|get|can)|take your time|by <day>)))`,
  `(?:it is |is |it was |, |no |not )?(?:really |only |just )?(?:no big deal|not (?:that |so )?important|not worth (?:the (?:fuss|trouble|hassle|bother|row|fight|aggro|risk)|a fight|mentioning|bothering|it|raising|bringing)|only an idea|just an idea|just a thought|only a thought|a silly (?:idea|thought)|nothing really|nothing important|no bother|not the (?:right )?(?:time|moment)|not a good (?:time|moment)|never (?:a|the) (?:good|right) time|not urgent|a bad time|no matter|just a dream|only a dream|not my turn)${ENDS}(?! (?:today|for (?:a|the) (?:call|meeting|visit)|with the))`,
  `(?:my|your) (?:turn|time|moment|chance|day) will come`,
  `(?:others|other people|somebody else|someone else|the others|they|everyone else|colleagues) (?:<adv*>)(?:need|deserve|can have|should have|have|are (?:more|worse)) (?:it )?(?:more|first|a bigger|worse|it more|off)`,
  `(?:i|we) (?:am|are|will be|'m) (?:<adv*>)(?:fine|okay|all right|alright|happy|good|grand) (?:as (?:i am|it is|things are|we are)|where i am|with (?:how|the way) (?:it|things)|really|without(?: it)?)(?= (?:[,.!;]|others|it|honestly|and|really|i)|$)(?! (?:: |with me if))`,
  `(?:hope|hoping|wait|waiting|pray|praying) (?:that )?(?:she|he|they|you|someone|somebody|it|my manager|the boss|management) (?:<adv*>)(?:notices?|asks?|sees?|brings? it up|comes? (?:to me|up|round)|realises?|realizes?|gets better|blows over|sorts itself|to notice|to ask|goes away|thinks? of me|mentions?)`,
  `(?:blow|blows|blown) over`,
  `but (?:i |we )?(?:<adv*>)(?:kept (?:quiet|my mouth shut|it to myself)|said nothing|bit my tongue|held my tongue|swallowed it|let it (?:go|drop|lie))`,
  `i (?:<adv*>)<v:keep> (?:it|that|this|what i (?:want|think|wish)|my (?:wish|wishes|ideas?|thoughts|hopes)|the (?:idea|wish|plan)) to myself`,
  `let us (?:<adv*>)(?:leave|park|shelve|drop|forget|skip) my (?:[^ ,]+ ){1,4}(?:for (?:now|the moment|this year|a while)|until things)`,
  `(?:my|the (?:degree|course|training|promotion|diploma|transfer|application|wish|qualification)) (?:<..2>)can wait(?= (?:[,.!]|i (?:suppose|guess|think)|then|for now|really)|$)`,
  `^(?:it )?(?:does|do) not matter what i (?:want|wanted|think|thought|wish|wished|hoped|hope|feel|would)`,
  `i did not (?:<adv*>)(?:say|mention|ask|bring up|raise) (?:<..6>)(?:in the end|after all)`,
  `(?:i|we) (?:<adv*>)(?:had|have|did|would have|wanted|was going|meant|would) (?:<..5>)(?:but|though) (?:<adv*>)(?:i (?:will|would|had|am|guess|suppose|think)(?: just| better| not| i)* (?:leave|drop|let|keep|wait|better|skip|forget|not)|never mind|no matter|it can wait|forget it|it is fine|it does not matter|i will not|another time|not now|leave it|we will see|i did not dare|i do not dare|let it|it is not the (?:right )?(?:time|moment)|there is never|i (?:bottled|chickened)|shan not|shall not|i shall not)`,
  `(?:i|we) (?:<adv*>)(?:have )?(?:given up|gave up|stopped) (?:<adv*>)(?:asking|hoping|trying|on asking|raising|bringing|expecting|mentioning|suggesting|dreaming)`,
  `(?:as you were|not to worry|no worries,? (?:leave it|forget it|it is fine)|it is (?:fine|okay|all right|alright|grand),? (?:forget|leave|never|really|i will|do not|honestly|no)|we will see(?= (?:[,.!]|how|what|some|maybe|one|then|when)|$))(?! (?:each other|you|how many|on (?:monday|tuesday|wednesday|thursday|friday)|at the))`,
)

const ASKED_AFTER = pattern(`(?:could|can|may|might) (?:i|we)`, `would you (?:please |mind )?[^ ]+`)

/** Drops or puts off one's own wish without a date. Not where another matter is meant, or a day is set for the talk. */
export const cue = toldOnce(look)

function look(reading: Reading): Cue | null {
  const hit = findIn(
    ownWords(reading).filter(({ asks }) => !asks),
    DROPS,
  )
  const plains = plainsOf(reading)
  if (!hit || plains.some(({ text }) => SPOKEN.test(text))) return null
  // `Fixed contract? Forget it.`: a closed door, and no wish that is dropped.
  // `I hope I'm not bothering you, could I swap?`: it is asked all the same.
  if (ASKED_AFTER.test(hit.plain.text.slice(hit.to).trim())) return null
  if (hit.plain.text.startsWith('forget it') && plains.some(({ asks }) => asks)) return null
  return cueOf(reading, hit)
}

export const examples: Examples = {
  fires: [
    'Never mind, it was only an idea.',
    "I'd wanted to ask about the course but I'll leave it.",
    "I'll just wait and see what happens.",
    'Forget I asked.',
    "It doesn't matter, maybe next year.",
    "I won't bring it up, I don't want any fuss.",
    'my turn will come',
  ],
  silent: [
    'Never mind about Tuesday, I can do Wednesday.',
    "I'll bring it up at our meeting on the 14th.",
    "I'll leave the forms on your desk.",
    "Don't worry about my request, Anna approved it.",
    'It does matter to me, so I want to talk about it on Monday.',
    "I'll wait for the list of 3 May and then apply.",
    'Forget the slides, I would rather show you the ward.',
  ],
}
