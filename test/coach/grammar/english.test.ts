import { describe, expect, it } from 'vitest'
import { coachAmbition, coachMessage } from '../../../src/coach/message.ts'
import { isBare } from '../../../src/coach/grammar/en/bare.ts'
import { formsOf } from '../../../src/coach/grammar/en/inflect.ts'
import { ownWords } from '../../../src/coach/grammar/en/own-words.ts'
import { pattern } from '../../../src/coach/grammar/en/pattern.ts'
import { clausesOf } from '../../../src/coach/grammar/en/clauses.ts'
import { findBehind, plainsOf } from '../../../src/coach/grammar/en/plain.ts'
import { isHelping, isHurting, isHurtingDeed } from '../../../src/coach/grammar/en/tone.ts'
import { youBefore } from '../../../src/coach/grammar/en/you.ts'
import { readText } from '../../../src/coach/grammar/reading.ts'
import { tellsOfDistress } from '../../../src/coach/safety/distress.ts'

const plain = (text: string): string =>
  plainsOf(readText(text, 'en'))
    .map((one) => one.text)
    .join(' | ')
const own = (text: string): string =>
  ownWords(readText(text, 'en'))
    .map((one) => one.text)
    .join(' | ')

describe('written out', () => {
  it.each([
    ["I don't", 'i do not'],
    ['i dont want it', 'i do not want it'],
    ['I’ve had it', 'i have had it'],
    ["You can't", 'you can not'],
    ["I'd better go", 'i had better go'],
    ["Karen's on more", "karen 's on more"],
    ['no one listens', 'nobody listens'],
    ['u gonna leave', 'you going to leave'],
    ['ill just wait', 'i will just wait'],
    ['I am ill', 'i am ill'],
    ['its always me', 'it is always me'],
    ['the dog and its bone', 'the dog and its bone'],
  ])('%s is %s', (text, expected) => {
    expect(plain(text)).toBe(expected)
  })
})

describe('own words', () => {
  it.each([
    ['he told me I never listen', 'he'],
    ['She said that I am too old, but I feel fit', 'she | , but i feel fit'],
    ["I'm not saying you ignore me", ''],
    ['I told you that it matters', 'i told you that it matters'],
    ['The board shouted ‘you’re all useless’ and left', 'the board shouted and left'],
  ])('of "%s" are "%s"', (text, expected) => {
    expect(own(text)).toBe(expected)
  })
})

describe('verbs', () => {
  it.each([
    ['leave', 'left'],
    ['fob off', 'fobbed off'],
    ['deny', 'denies'],
    ['pass', 'passes'],
    ['ignore', 'ignoring'],
  ])('%s has the form %s', (verb, form) => {
    expect(formsOf(verb)).toContain(form)
  })
})

describe('patterns', () => {
  it.each([
    ['you <adv*>ignore', 'you really always ignore', true],
    ['you <..2>me', 'you let me', true],
    ['you <..2>me', 'you , me', false],
    ['<v:leave|quit>', 'she quits', true],
    ['<v:leave|quit>', 'she quite', false],
    ['by <day>', 'by friday', true],
    ['<v:patroni[sz]e>(?! me)', 'she patronises us', true],
    ['no opportunit(?:y|ies)', 'no opportunities', true],
    ['a (?:un)?fair favou?r', 'a unfair favor', true],
    ['(?:^|and <adv*>)(?:just )?wait', 'and then just wait', true],
    ['(?:big ){0,2}loss', 'a big big loss', true],
    ['very (?:big ){0,2}loss', 'a very big big big loss', false],
  ])('%s in "%s": %s', (source, text, expected) => {
    expect(pattern(source).test(text)).toBe(expected)
  })
})

describe('you as the subject', () => {
  const blamed = (text: string) =>
    findBehind(plainsOf(readText(text, 'en')), youBefore, pattern('<v:ignore> me'))

  it.each([
    'You ignored me.',
    'You have always simply ignored me.',
    'You lot in the town hall ignore me.',
    'It feels like you ignore me.',
    "And you're ignoring me.",
  ])('is found in "%s"', (text) => {
    expect(blamed(text)).not.toBeNull()
  })

  it.each([
    'If you ignore me I will wait.',
    'Do you ignore me?',
    'He ignored me.',
    'I thank you and the ones who ignored me.',
  ])('is not found in "%s"', (text) => {
    expect(blamed(text)).toBeNull()
  })
})

describe('clauses', () => {
  it('are cut at marks and joining words', () => {
    const [first] = plainsOf(readText("If you go, I'll stay because I like it.", 'en'))
    expect(first && clausesOf(first).map(({ opener, words }) => [opener, words.join(' ')])).toEqual([
      ['if', 'you go'],
      [',', 'i will stay'],
      ['because', 'i like it'],
    ])
  })
})

describe('the tone of a word', () => {
  it('hurts, helps or does neither', () => {
    expect(['humiliated', 'sabotaging', 'nagged'].every(isHurtingDeed)).toBe(true)
    expect(['shambles', 'rude', 'ignored'].every(isHurting)).toBe(true)
    expect(['supported', 'thank', 'patient'].every(isHelping)).toBe(true)
    expect(['desk', 'tuesday', 'drive'].some((word) => isHurting(word) || isHelping(word))).toBe(false)
  })
})

describe('a bare complaint', () => {
  it.each([
    ['You never listen.', true],
    ["You never listen, I'd like to change that.", false],
    ['You left at ten on Friday.', false],
    ['Thanks for listening.', false],
  ])('is "%s": %s', (text, expected) => {
    expect(isBare(readText(text, 'en'))).toBe(expected)
  })
})

describe('distress', () => {
  it.each([
    "I've been signed off with stress since March.",
    "I'm burnt out and I can't go on like this.",
    'My team leader keeps making sexual remarks about me.',
    "I'm being bullied by two colleagues on nights.",
    "They pass me over because I'm pregnant.",
    "i'm at the end of my tether",
    'Can I do fewer nights after my surgery?',
    'Since my second operation nobody asks me anything.',
  ])('is heard in "%s"', (text) => {
    expect(tellsOfDistress(text, 'en')).toBe(true)
  })

  it.each([
    "Sort it or I'll call in sick.",
    "I'm busy this week.",
    'I care for patients with depression on ward 4.',
    'I want to follow the training on harassment.',
    "I'm sick of nights.",
    'Can I scrub in for the surgery on Friday?',
    'After the operation Mrs Hill goes to ward 4.',
    'I was ill on Monday, sorry I missed the meeting.',
  ])('is not heard in "%s"', (text) => {
    expect(tellsOfDistress(text, 'en')).toBe(false)
  })
})

describe('hostile texts', () => {
  it.each([
    ['you '.repeat(50_000)],
    ['really '.repeat(20_000)],
    [','.repeat(100_000)],
    ["'a".repeat(50_000)],
    ['x'.repeat(100_000)],
    ['no more or else you will '.repeat(5000)],
  ])(
    'come back',
    (text) => {
      expect(Array.isArray([...coachMessage(text, 'en'), ...coachAmbition(text, 'en')])).toBe(true)
    },
    10_000,
  )
})
