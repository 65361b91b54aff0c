import { type CueRule, gap, rule } from '../cue-rule.ts'
import { OTHERS } from './en-words.ts'

/** What is done for others, or is the trade itself. */
const TRADE = `${OTHERS}|colleague|colleagues|staff|employee|employees|team|policy|children|parents|women|people`
const COVERS = `${TRADE}|cover|covering|covered|covers|rota|rotas|her|his|their|requests`

const LEAVE =
  "(?:maternity|paternity|parental|shared parental|adoption|carer's|carers|bereavement|compassionate) leave"
const CONDITION =
  "(?:adhd|add|autism|asperger's|ptsd|diabetes|epilepsy|arthritis|parkinson's|long covid|(?:(?:breast|bowel|skin|lung|prostate) )?cancer)"
const HEALER = '(?:therapist|psychologist|psychiatrist|gp|counsellor|counselor|psychotherapist)'
const PILLS = '(?:medication|meds|tablets|sleeping pills)'
const ROUNDS = '(?! (?:round|rounds|duty|trolley|training|safety|errors?|charts?|management))'
const I_AM = "(?:i'm|im|i am|i was|i've been|i have been|i'll be)"

/** Ways to say in English what concerns one's own body, mind and home: work with those of others is not meant. */
export const ENGLISH_OWN_LIFE: readonly CueRule[] = [
  rule(
    'illness',
    `(?:${I_AM}|i got|i became|being) (?:(?:now|also|currently|newly|[0-9]+|\\S+ (?:weeks|months)) ){0,3}pregnant(?! (?:women|people|patients|clients|colleagues))|my pregnancy`,
  ),
  rule('illness', `my (?:own )?${LEAVE}`),
  rule('illness', `(?:i|i'm|im|i'll|i'd|me) ${gap(5)}${LEAVE}`, COVERS),
  rule(
    'illness',
    "(?:i care|i'm caring|i am caring|i look after|a carer) (?:\\S+ )?for my (?:\\S+ )?(?:mother|father|mum|mom|dad|parents|partner|husband|wife|son|daughter|brother|sister)",
  ),
  rule('illness', `my phased return|(?:i|i'm|i'd|me) ${gap(6)}phased return`, TRADE),
  rule('illness', `my (?:own )?${HEALER}(?! (?:colleague|clinic|practice|surgery))`, `${OTHERS}|work with`),
  rule(
    'illness',
    `(?:i see|i saw|i've seen|i have seen|i'm seeing|i am seeing|i go to|i went to|i'm going to|i talk to|i'm talking to) (?:a|the) ${HEALER}(?! (?:about (?:a|the)|for a))|${I_AM} (?:\\S+ )?in (?:therapy|counselling|counseling)`,
    TRADE,
  ),
  rule(
    'illness',
    `my ${CONDITION}|(?:i have|i've|i've got|i had|i got|i have got) (?:(?:got|also|severe|mild|late) ){0,2}${CONDITION}(?! (?:patients?|pupils?|clients?))`,
    TRADE,
  ),
  rule('illness', `${I_AM} (?:\\S+ )?(?:autistic|bipolar)(?= [.,!)]|\\n|$| and| so)`, TRADE),
  rule(
    'illness',
    `(?:${I_AM}|i got) (?:(?:just|recently|being|newly|finally|late) ){0,2}diagnosed`,
    `${OTHERS}|diagnosed the`,
  ),
  rule(
    'illness',
    `(?:i have|i got|i've got|i've had|waiting for|about) (?:a|my) (?:\\S+ )?diagnosis(?! of)`,
    TRADE,
  ),
  rule(
    'illness',
    `my (?:own )?(?:divorce|separation)(?! (?:of|between))|(?:${I_AM}|i) (?:\\S+ )?(?:(?:getting|get|going through|through|went through) (?:divorced|a divorce|a separation)|divorced|separated)(?= [.,!)]|\\n|$| and| so| from my)`,
    OTHERS,
  ),
  rule('illness', `${I_AM} (?:(?:still|now|also|back) ){0,2}on (?:\\S+ )?${PILLS}${ROUNDS}`, TRADE),
  rule(
    'illness',
    `(?:i take|i'm taking|i am taking|i started|i've started) (?:\\S+ )?${PILLS}${ROUNDS}`,
    `${TRADE}|round|rounds|to the`,
  ),
]
