import type { ReactionTexts } from '../../practice.ts'

/** The eight reactions that nearly everybody meets one day. */
export const classic = {
  none: {
    says: 'There are no openings here.',
    summed: "That's right. Not on this team, anyway. I couldn't tell you about the rest of the building.",
    open: "There won't be a new post this year. But nobody looks after the new starters, and it shows. I'd be glad to see someone take that on.",
    closed: "No, I can't think of anything.",
    argued: "I don't doubt it. It still doesn't give me a vacancy.",
    pushed: "Hang on. I can't pull jobs out of a hat.",
    offer:
      "Write down how you'd run it for the new starters. I'll take a page of that to the managers' meeting next month.",
    behind: 'This often means: no promotion, here, now. It says nothing about the rest.',
    model:
      "So you don't see anything in this team right now. {ask} What do you see if you look beyond a promotion?",
  },
  budget: {
    says: "There's no budget for that right now.",
    summed: "Exactly. I like the idea. There just isn't a penny left this year.",
    open: "Without money? You could sit in with Priya for a few days, that costs us nothing. And I do next year's budget in March.",
    closed: "No. It's gone.",
    argued: "I'm not saying you haven't earned it. I'm saying it isn't there.",
    pushed: "Come on. I don't hold the purse strings, I get handed a number like everyone else.",
    offer:
      "Get me a price and two lines on what we gain before the end of February, and I'll put it in the budget.",
    behind:
      'Sometimes the money really is gone, and sometimes it is a polite way of not saying yes yet. One question tells you which.',
    model: "So it's the money, not the idea. {ask} What could we do without extra budget?",
  },
  'not-ready': {
    says: "You're not ready for that yet.",
    summed: "Yes. You know your job inside out. I just haven't seen you handle a room when it gets heated.",
    open: "I'd want to see you keep your cool when two people start having a go at each other. And finish something without me chasing it.",
    closed: 'Not this year, no.',
    argued: "You've got the experience, that's not what I mean.",
    pushed: 'See, this is what I mean. The moment it gets awkward, the shutters come down.',
    offer: "Tell you what: you chair next month's meeting. We'll sit down for fifteen minutes afterwards.",
    behind: 'They nearly always have a picture of what they would want to see. You can ask for it.',
    model: "So you'd like to see more from me first. {ask} What would you need to see from me to say yes?",
  },
  'cant-miss': {
    says: "I can't do without you.",
    summed: "Too right. With two off sick, it falls over the day you're not in.",
    open: "Somebody would have to run the mornings without ringing me every hour. If I had that, I'd have no problem with it.",
    closed: "No, I don't see how.",
    argued: 'Fine, but who opens up on Monday?',
    pushed: "That's a bit much. I have to find people somewhere.",
    offer:
      "Train somebody up in January and you can have a day a week from February. We'll see how it holds for a month.",
    behind: 'It is a compliment and a worry in one. The worry can be dealt with: who covers?',
    model:
      "So you're worried about who would cover. {ask} What would need to be in place to make it possible?",
  },
  silence: {
    name: '(silence)',
    says: '(looks at the desk and says nothing)',
    summed: "Hm. Sorry, I was thinking. I didn't see that coming.",
    open: 'My first thought? Glad you told me. My second: what does that mean for the others.',
    closed: "Well. Yes. No. I don't know.",
    argued: 'Yes. You said.',
    pushed: "I haven't opened my mouth and I'm already getting it.",
    offer: "Give me a week to sleep on it. Then I'll come and find you, and tell you what I can see.",
    behind:
      'Silence is rarely a no. People are often thinking, and whoever fills the gap talks their own question away.',
    model: "(wait five seconds) What's your first thought?",
  },
  later: {
    says: 'Ask me again some other time.',
    summed: "Yes. It's all hands on deck until the new year, my head is full.",
    open: "Mid January is quieter. By then I'd want to know exactly what you're asking me for, because that isn't clear to me yet.",
    closed: 'No, not now.',
    argued: "I get that. It still isn't the moment.",
    pushed: "I'm not brushing it under the carpet. I'm saying it's a bad week.",
    offer:
      "Thursday the fourteenth, quarter past three. Send me three lines the day before and I'll have read them.",
    behind: 'Later without a date tends to become never, and nobody means it that way.',
    model: "So now isn't a good time. {ask} What date shall we put in the diary?",
  },
  hr: {
    says: "That's not up to me, that's HR.",
    summed: "No, it's not my decision. Though they usually ask me what I think.",
    open: "I can put in writing what you do and why I back it. Without that they won't even open the file.",
    closed: "No, I'm not allowed to.",
    argued: "Then tell them that. It's not me you have to persuade.",
    pushed: "I'm not hiding behind anybody. That's how it works here.",
    offer: "All right, I'll ring HR on Friday and find out whose desk it is. Then the three of us sit down.",
    behind: 'Someone who has no say can often still help: a good word, a name, a meeting for three.',
    model: "So it isn't your decision. {ask} How could you help me raise this with HR?",
  },
  counter: {
    says: "Aren't you happy here, then?",
    summed: 'Well, yes, it gave me a bit of a jolt. I thought things were going well.',
    open: 'I could see you doing something with the new people. They come to you anyway. I find that easier to picture than a step up.',
    closed: "That's what I'm asking you.",
    argued: 'But if you like it so much, why change it?',
    pushed: "Well, if that's how you feel, I wonder what you're still doing here.",
    offer:
      "Let's take an hour in February and look at what there is. Think about what you'd hand over to make room for it.",
    behind:
      'The question underneath is often: are you leaving? Say what you like here, and nobody has to guess.',
    model:
      "So you're wondering whether I want to leave. I like working here, which is why I'm looking ahead. {ask} Where would you like to see me grow?",
  },
} as const satisfies Record<string, ReactionTexts>
