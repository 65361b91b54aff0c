/** What questions in English are about, by words that give it away. */
export const MATTERS_EN = {
  feedback:
    /\b(?:happy with (?:me|my|how)|am i doing|how did i do|did i do|think of (?:me|my)|like my|my (?:presentation|report|work on|work|performance|lesson|draft|talk|probation review|first (?:week|month|year)|strengths|weaknesses|handling of)|how (?:was|did|were) (?:my|the) (?:presentation|lesson|talk|workshop|shift|pitch|demo|report|film|open day|visit|inspection)|expect (?:of|from) me|(?:need|have) to (?:learn|improve|work on)|learn|improve|strengths|appraisal)\b/,
  pay: /\b(?:salary|salaries|wages?|pay rise|payrise|pay raise|raise|pay bands?|pay scale|increment|commission|overtime pay|allowances?|earn|paid more|pay review)\b/,
  hours:
    /\b(?:(?:three|four|five|3|4|5) days?(?: a week)?|part[- ]time|full[- ]time|(?:fewer|more|less) hours|drop a day|compressed hours|early shifts?|late shifts?|night shifts?|nights|weekends)\b/,
  leave:
    /\b(?:holidays?|annual leave|leave (?:days?|request|in|for)|(?:my|study|any|annual|carer's|sick) leave|parental leave|maternity leave|paternity leave|unpaid leave|sabbatical|vacation|pto|days? off|(?:january|february|march|april|may|june|july|august|september|october|november|december|summer|easter|christmas) off|weeks? off|fortnight off|month off|afternoon off|morning off|time off|(?:monday|tuesday|wednesday|thursday|friday)s? off|career break)\b/,
  home: /\b(?:work(?:ing)? from home|work(?:ing)? at home|wfh|home ?working|hybrid|work(?:ing)? remotely|remote work\w*)\b/,
  admin:
    /\b(?:i park|bonus(?:es)?|profit share|expenses?(?! of)|mileage|receipts?|(?:travel|expenses?|mileage) claims?|pension|payslips?|pay slips?|p45|p60|notice period|probation(?:ary)? period|time ?sheets?|sick note|sick pay|health insurance|dental|company car|fuel card|cycle to work|id (?:card|badge)|parking (?:spaces?|permits?|spots?|passes?)|dbs check|first[- ]aid|flu jabs?|union|business cards?|childcare vouchers?|season ticket loan|w-2|401k|direct deposit|bank details)\b/,
  people:
    /\b(?:successor|replac(?:e|es|ing|ement for) (?!me)\w+|taking over from|new (?:starter|starters|colleague|boss|manager|supervisor|team leader|head|director|intern|hire|recruits?|apprentice|foreman)|interns?|temps?|agency staff|leaving do|retirement of)\b/,
} as const
