/** A place where one works, or the work itself. */
export const ORG =
  '(?:company|organisation|organization|employer|firm|hospital|school|trust|business|council|college|university|shop|place|practice|job|post|workplace)'
/** A place where one may work next. */
export const ELSEWHERE_ORG =
  '(?:company|organisation|organization|employer|firm|hospital|school|trust|council|college|university|workplace|competitor|care home|nursing home|factory|shop|chain|department store)'
/** A line of work. */
export const FIELD =
  '(?:teaching|nursing|education|healthcare|care|retail|logistics|the profession|the sector|the nhs|the industry|the trade)'
/** The place where one works now. */
export const OWN_ORG = `(?:here|(?:this|the|my|our) (?:current |present )?${ORG})`
/** It stays within the organisation. */
export const INSIDE = 'internal|internally|within (?:the|this|our|my)|in-house'
/** Somebody else goes, or something else is left. */
export const OTHERS =
  'client|clients|patient|patients|customer|customers|supplier|pupil|pupils|student|students|visitor|visitors|resident|residents|train|bus'
/** One leaves a room, a message, or for a while. */
export const NOT_FOR_GOOD =
  'leaving at|leave at|leave early|early|for the day|on time|note|feedback|leave home|for lunch|on holiday|for (?:a|two|three) (?:week|weeks|days)|message|leave work|leaving work|shift|the room|the meeting|the project|the ward'
/** What one says of a plan. */
export const WISH =
  "(?:want|wants|plan|planning|intend|hope|going|need|might|may|will|would|like|thinking|think|consider|considering|decided|have|ready|about|could|should|i'll|i'd)"
/** Nothing follows in this clause. */
export const SENTENCE_END = '(?= [.,!)?;]|\\n|$)'
