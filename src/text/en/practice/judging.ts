import type { ReactionTexts } from '../../practice.ts'

/** Reactions about how you are doing, and about what you get for it. */
export const judging = {
  compliment: {
    says: "But you're doing brilliantly, you know that.",
    summed: "I mean it. You're the one I never have to worry about.",
    open: 'What exactly? You spot it first when something is about to go wrong, and you say so without anyone feeling told off. Hardly anyone here can do that.',
    closed: 'Yes. Very happy with you.',
    argued: "You don't have to prove anything, honestly.",
    pushed: 'Blimey. I was being nice.',
    offer:
      "Fair point, a pat on the back gets you nowhere. Let's take an hour in February for what you'd like to do with it.",
    behind:
      'A compliment is pleasant, and it is no answer. Ask further: what goes well is a reason to look further.',
    model:
      "Thank you, that's good to hear. So you're happy with how it's going. {ask} What else could I do here with those strengths?",
  },
  criticism: {
    says: 'I have to be honest: I was disappointed by that.',
    summed: "Yes. Last week's handover. I was standing right there, and half of it was missing.",
    open: "On Tuesday the late shift spent half an hour on the phone. I'd have liked you to stay for five minutes and go through what was still open.",
    closed: "Yes, that's how I saw it.",
    argued: 'That may be, but it was no use to them.',
    pushed: "See, as soon as I say anything, it's somebody else's fault.",
    offer: "Let me sit in on the handover twice next week. I'll tell you on the spot what I see.",
    behind:
      "Three steps help: what exactly was said, what was your first reaction, and what do you take from it. You don't have to agree straight away.",
    model:
      "So this wasn't what you've come to expect from me. That's not easy to hear. What would you have liked to see, and when did you notice?",
  },
  'vague-criticism': {
    says: 'You could show a bit more initiative.',
    summed: 'Yes, step forward more. You tend to wait until I ask.',
    open: "Well, in Monday's meeting you had the answer, I could see it on your face. And you said nothing. That's when I think: come on, say it.",
    closed: 'Yes, generally speaking.',
    argued: "That's true, but it's not what I mean.",
    pushed: "I didn't mean it like that. No need to get prickly.",
    offer: "Let's say you bring up one thing in every meeting. In a month we'll see whether we both notice.",
    behind:
      'With criticism in general terms, an example is half the work: only then can you tell whether you agree.',
    model:
      "So you'd like me to come forward more. When would you have liked that, and what could I have done?",
  },
  'fixed-rating': {
    says: "Everyone gets a 'good' this year. That's all there is.",
    summed: "Yes, we get one 'outstanding' for this team, and it's taken.",
    open: "For 'outstanding' it has to be something beyond your own job. That new protocol of yours could have been it, had I known in time.",
    closed: "No. There's no room for that.",
    argued: "I'm not disputing it. It just doesn't change the mark.",
    pushed: "Unfair or not, it isn't mine to decide.",
    offer:
      "I'll put that protocol in your report with your name on it. And in June we look together at what could count this year.",
    behind: 'The mark is often fixed, the words in the report are not. And next year certainly is not.',
    model:
      "So there's no room left, whatever my work was like. What will the report say about my results, and what would it take next year?",
  },
  'end-of-scale': {
    says: "You're at the top of your pay band.",
    summed: "Yes, that's where it stops for this job. Same for everyone.",
    open: "There are two ways: a job with more responsibility, or a temporary allowance for an extra task. For the second I'd need it described.",
    closed: "No, it can't go higher.",
    argued: "Your work is good. The band isn't about that.",
    pushed: "I didn't invent the bands.",
    offer:
      "Make a list of what you do on top. I'll ask HR before the end of March whether there's an allowance for it.",
    behind: 'A band belongs to a job, not to you. If the work changes, the conversation changes.',
    model: "So I've reached the ceiling for this job. {ask} Which work or task belongs to the next band?",
  },
  'take-it': {
    says: "That's what I can offer you. Take it or leave it.",
    summed: "Yes. I've been upstairs already, that's as far as I got.",
    open: "I can't move on the money. I can on hours, and on the training. That comes out of another pot.",
    closed: 'No, this is it.',
    argued: "I hear you. It's still the offer.",
    pushed: "If that's the tone, this will be a short talk.",
    offer:
      "All right. This amount now, plus the training, and we look again in six months. I'll put it in writing.",
    behind: 'A final offer is usually about one thing. The rest has not been talked about yet.',
    model:
      "So that's your limit on the amount. I'd like us to work this out. What is possible besides the amount?",
  },
  'if-i-say-no': {
    says: 'And what will you do if I say no?',
    summed: 'Yes, I just want to know where I stand.',
    open: "Honestly? Losing you just as the new site opens. If I knew you'd be here until after the summer, I'd find this easier.",
    closed: 'I asked first.',
    argued: "That doesn't answer my question.",
    pushed: 'Right. Then I know that too.',
    offer:
      "Fine. Let's both write down what we want out of the next two years, and put the two side by side next week.",
    behind:
      "A threat is easily made here. You don't have to show your cards: say what you want, and ask what it hinges on.",
    model:
      "I haven't decided anything, and I'd rather talk about how it could work. {ask} What's holding you back from a yes?",
  },
} as const satisfies Record<string, ReactionTexts>
