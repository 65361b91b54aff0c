import { phrase } from '../phrase.ts'

const ADV =
  '(?:really |actually |properly |yet |even |been |ever |quite |exactly |fully |had |got |gone |the chance |a chance |time |to |round |back |going )*'
const CHECKED =
  '(?:know|known|looked|look|checked|check|counted|count|measured|measure|asked|ask|heard|hear|seen|see|say|said|tell|told|told us|reviewed|discussed|evaluated|worked out|work out|decided|tested|tried|finished|started|sure|clear|certain|noticed|gathered|compared|added|finalised|chased|tracked|figured|analysed|rolled|given|put|report|reported)'

/** Still to be seen, asked, counted or done: whoever tells it does not know what changed. */
export const NOT_KNOWN = phrase(
  `^(?:and |but |so |well |i |we |it |they |is |am |are |do |did |does |have |has |had |can |could |still |been |honestly |just |to be honest |the numbers |nobody |no one ){0,6}(?:not|never|nobody|yet to|still to|still) ${ADV}${CHECKED}(?! (?:off|a single|one|again|any (?:more|complaint)|sick|late)(?: |$))`,
  '^(?:it |that |this |will |would |be |is |am |are |i |we |quite |very |really |just |now |so ){0,5}(?:interesting|curious|intrigued|keen|waiting) (?:to|if|what|whether|how|for|on)',
  '^(?:then |next |now |so )?(?:i |we |they )?(?:will|shall|are going to|am going to|going to|about to|due to|gonna|intend to|hope to|plan to|need to|have to|got to|want to|meant to|supposed to) (?:also |then |now |still |just |have |be )?(?:look|see|show|find|ask|check|do|roll|try|start|present|review|measure|know|take|tell|meet|discuss|run|keep|bring|put|write|go|talk|count|report|share|send|extend|move|set|make|get|have|test|evaluate|ring|speak|add|finish|book|wait)',
  '^(?:it |this |that )?(?:will|has|have|needs|need|is|are) (?:still |yet )?(?:to be|being|going to be|be) (?:discussed|reviewed|decided|seen|rolled|looked|tested|measured|evaluated|announced|confirmed|tried|considered|counted|known)',
  '(?:results?|numbers|figures|outcome|review|feedback|answer|decision|verdict|evaluation|survey|data) (?:[^ ]+ ){0,3}(?:not (?:in|back|out|yet|known)|due|pending|later|next|soon|to follow|in (?:january|february|march|april|may|june|july|august|september|october|november|december|the new year|autumn|spring))',
  'too (?:early|soon|fresh|new|recent)|(?<!(?:had|has|have) )nothing (?:to (?:put|say|add|report|tell|show)|yet|back)|(?:jury|verdict) (?:is )?(?:still )?out|time will|hopefully|fingers crossed|^(?:hope|hoping) |^ask me|^give it',
  'how (?:do|can|would|could) (?:you|we|i|anyone) (?:measure|tell|know|say|prove)|^(?:now |so |just )*(?:we|i) (?:just )?(?:wait|see)(?= |$)|^see (?:if|how|what|whether)|^(?:i |we )?(?:still |just )?(?:need|have|ought|got) to (?:ask|check|look|count|measure|find|see)|^(?:no|any) (?:feedback|news|word|reply|response|figures|numbers|results|answer) (?:[^ ]+ ){0,4}(?:so far|yet|back|as yet)',
  '(?:a long way (?:off|from)|far from|nowhere near|not nearly) (?:being )?(?:finished|done|ready|complete|there)',
  '^(?:it |this |that |and )*will (?:now |also |then )*be [a-z]+(?:ed|en|ne|wn|t)(?= |$)',
  '^(?:i|we) (?:am|are) (?:being )?[a-z]+(?:ing|ed|rd|en|t) (?:[^ ]+ ){0,4}(?:in (?:january|february|march|april|may|june|july|august|september|october|november|december|spring|autumn|the new year)|next (?:week|month|year|term|spring)|on (?:monday|tuesday|wednesday|thursday|friday))$',
  '^(?:the )?[^ ]+ (?:is|are|sits|lies) (?:now |still )?with (?:the |our |my )?[^ ]+$|^(?:it |they |has |have )*been (?:up|in|there|running|going|on|out) (?:only |just |about |for |around |some ){0,3}(?:a|one|two|three) (?:day|days|week|weeks|month|months|fortnight)$',
  '^(?:no idea|no clue|not a clue|who knows|do not know|not sure|could not tell you|could not say|hard to say|cannot say|beats me|god knows|dunno|anyone us guess)',
  '(?:not|nothing|nobody|no (?:word|news|reply|answer|response|result|results|decision|feedback|sign)) (?:[^ ]+ ){0,4}yet$',
)
