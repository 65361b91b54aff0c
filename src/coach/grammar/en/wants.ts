import { pattern } from './pattern.ts'

/** What is wanted only to be rid of: behind `I want` it says nothing of what is wanted instead. */
const RID = `(?:less|fewer|out(?! (?:in|with|on) )|rid|shot|off|no|nothing|not|never|away|anything but|(?:a )?break from|if i (?:<adv*>)(?:never|did not|no longer)|to (?:<adv*>)(?:(?:hand|pass|give|push) (?:[^ ,]+ ){1,6}to (?:someone|somebody|anyone|another)|stop|quit|leave|avoid|never|not|escape|drop|ditch|lose|be (?:<adv*>)(?:rid|off|done|out(?! (?:with|in|on|there|at|and))|away|shot|spared|free|finished|through|released|excused|taken off)|get (?:<adv*>)(?:out|away|rid|off|shot)|come off|come away|do (?:less|fewer|no)|have (?:less|fewer|no)|spend less|work less|see less|hear less|get less|move away|step away|step back|go away|cut (?:down|back)|reduce))(?= |$)`

/** `I'd like`, `I want`, `I propose`, `could we`: something is wished for, or put forward. */
export const WANTS = pattern(
  `(?<!(?:what|all) )(?:i|we) <adv*>(?:want(?! (?:a |an |any )?[^ ]+ away from)|need|wish for|fancy|propose|suggest|request|aim|intend|hope|am after|am hoping|am looking for|am looking to|am aiming|am keen|am interested|am asking|ask for|prefer|am ready|dream of|am going for|seek|am seeking|could do with|see myself|picture myself|plan to)(?! ${RID})`,
  `(?<!(?:what|all) )(?:i|we) <adv*>(?:would|will|'ll) <adv*>(?:like|love|prefer|welcome|appreciate|enjoy|want|need|choose|propose|suggest|go for|settle for|rather|sooner|be (?:happy|glad|keen|interested|delighted|pleased|up for|after|willing|ready)|take|swap|ask|trade|aim|pick|opt|build|use|spend)(?! ${RID})`,
  `(?<!(?:why|what|how|who|where|when|so) )(?:could|can|may|might|would|shall|should) (?:i|we|you)`,
  `(?:my|the) (?:ask|wish|goal|aim|proposal|plan|idea|dream|suggestion|request|ambition|target|hope|preference|outcome|offer) (?:is|would be|:|,)(?! (?:out|less|fewer|not|no|never|to (?:<adv*>)(?:stop|quit|drop|ditch|never|not|leave|be (?:rid|shot|free|done|off|out)|get (?:out|rid|away))))`,
  `(?:what|all) (?:i|we) <adv*>(?:(?:would|'d|am|have|had) )?(?:want|need|like|love|propose|suggest|asking|after|hoping|looking|in mind|prefer|aim|wish)(?: for| to see)? (?:is|are|:|,|—|–|instead|would)(?! (?:out|less|fewer|no|not|to (?:<adv*>)(?:stop|quit|drop|ditch|escape|avoid|be (?:rid|off|out|shot)|get (?:out|rid|away|off|shot)|leave|never|not)))`,
  `(?:i have|i am) (?:<adv*>)(?:applied|applying|signed up|enrolled|put in for|putting in for|starting|booked|training|learning|studying|doing (?:the|a|an|my))`,
  `(?:instead|in return|in exchange|in its place|what would help|it would help|would help|would(?= (?:work|suit|[.;!]))|would$|how about|what about|let us)`,
)

/** What one goes on doing instead of taking a step. */
export const RESIGNED = `(?! (?:<adv*>)(?:keep (?:my|quiet|going|plodding|doing)|stay|leave it|stick|never|not|stop|let it|say nothing|carry on|drop|forget|put up|shut|get on with|wait|bide|make do|muddle|have to|be stuck|suffer|do my hours|live with|sit|give up))`

/** A next step of one's own, or a thing that was looked into. */
export const TAKES_STEP = pattern(
  `(?:so|and|but|then|now|therefore|,|;|:|–|—) (?:now |then |today |instead |next |in the meantime |meanwhile |for now |until then )?(?:i|we) (?:will${RESIGNED}|am (?:going|looking|asking|applying|signing|taking|starting|trying|saving|putting)|have (?:asked|looked|rung|called|signed|applied|booked|emailed|enrolled|put|found|also|started|taken|got|written|sent|talked|spoken|done|made)|would(?! (?:<adv*>)(?:not|never))|want|asked|looked|applied|signed|booked|started|might(?! (?:not|as well))|could(?! (?:<adv*>)(?:not|never|hardly))|can(?! (?:<adv*>)(?:not|never|hardly))|found|rang|called|plan|intend|need to know)`,
)

/** Somebody who knows has said so. */
export const SOURCED = pattern(
  `(?:hr|she|he|they|you|sue|the [^ ]+|my [^ ]+|payroll|[^ ]+) (?:<adv*>)(?:confirmed|told me|told us|said|says|emailed|explained|wrote|announced|let me know|informed)`,
  `(?:i|we) (?:have )?(?:<adv*>)(?:asked|checked|looked it up|looked into|enquired|inquired|rang|verified|read the)`,
  `(?:according to|the (?:letter|notice|intranet|policy|email|advert|budget|rules?) (?:says|states|said))`,
)

/** Only for now. */
export const FOR_NOW = pattern(
  `(?:this (?:year|month|week|quarter|term|round|time|spring|summer|autumn|winter|season|weekend)|at the moment|at present|right now|for now|currently|just now|today|yet|tomorrow|(?:until|till)(?! i am (?:blue|dead|old|grey|ninety))(?! (?:my (?:pension|retirement)|the day i (?:die|retire|drop)))(?! (?:i|they|you|we|someone|she|he|somebody) (?:die|dies|drop|drops|retire|retires|leave|leaves|pension|am dead|are dead))|on the (?:list|\\d+)|before (?:the|may|june|july)|in (?:january|february|march|april|may|june|july|august|september|october|november|december)|on <day>|so far|for the time being|these weeks)`,
)
