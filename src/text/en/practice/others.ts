import type { ReactionTexts } from '../../practice.ts'

/** Reactions of others than your manager: HR, somebody you know, a colleague. */
export const others = {
  'manager-first': {
    name: 'HR: have you talked to your manager about this?',
    says: 'Have you talked to your manager about this?',
    summed: "Yes, it's hard for me to arrange anything your manager knows nothing about.",
    open: 'I can tell you what there is: a career budget, time in another department, a confidential session with a coach. Nobody else has to be in on that.',
    closed: "No, you'd really have to go there first.",
    argued: "I see that, but that's the order we work in.",
    pushed: "I'm not on anybody's side. I'm telling you how it works.",
    offer:
      "I'll send you the rules today. Once you've spoken to your manager, I'm happy to join the next talk.",
    behind: 'HR stands between two sides. So ask first what stays between you, and then what is possible.',
    model:
      "So you don't want to go round my manager. What can you tell me now about what's possible here, and what stays between us?",
  },
  'little-time': {
    name: "network: I've only got ten minutes, really",
    says: "I've only got ten minutes, really.",
    summed: "Yes, sorry, I'm due on site. Fire away.",
    open: "What made the difference for me? Working alongside them two days a week for six months before I switched. I'd never have known otherwise.",
    closed: 'Well, yes, I suppose so.',
    argued: "Okay. And what's your question?",
    pushed: 'You know this is my lunch break.',
    offer: "You know what, ring Fatima. She's been doing this for two years. Say I gave you her name.",
    behind: 'Little time is no rejection. One good question fits in ten minutes, a whole story does not.',
    model:
      'Ten minutes is plenty. One question: which step made the biggest difference for you, and who else should I talk to?',
  },
  'job-hunting': {
    name: 'network: are you looking for another job?',
    says: 'Are you looking for another job?',
    summed: 'Just asking. If I hear of something, I can think of you.',
    open: "What strikes me about you: you make complicated things sound simple. We've a whole department that needs that, and I dare say yours does too.",
    closed: 'I thought so.',
    argued: 'Okay, okay. It only sounded like it.',
    pushed: "Easy now, I'm only asking.",
    offer: "Come round one day and I'll introduce you. And it stays between us, that's a promise.",
    behind:
      "You don't have to tell them everything. Decide beforehand what you will share; the rest can become a question.",
    model:
      "You're wondering why I ask. I want to find out what work suits me, here or elsewhere. What surprised you about this work once you did it?",
  },
  'just-do-it': {
    name: "sounding board: if I were you, I'd just do it",
    says: "If I were you, I'd just do it.",
    summed: "Yes, because you've been mulling it over for a year, by the sound of it.",
    open: "I waited too long myself. Looking back I wasn't afraid of the work, I was afraid of what my colleagues would say.",
    closed: 'Yes. Why not?',
    argued: 'Those are all reasons for doing nothing.',
    pushed: 'Well, you did ask what I thought.',
    offer: "Shall we go for another walk next week? I'll only ask questions, and keep my advice to myself.",
    behind:
      'People who give advice at once want to help. If you would rather have questions than advice, say so.',
    model:
      "You'd go for it, I hear. I'm still working out what I want. What do you hear me say when I talk about it?",
  },
  'why-you': {
    name: 'interview: why should we hire you?',
    says: 'Why should we hire you?',
    summed: "Yes. I've seen six people this week with the same qualifications.",
    open: 'Where we get stuck? The handover between shifts. We lose an hour a day there. Whoever can fix that is in.',
    closed: 'That could be.',
    argued: 'Everyone says that, to be honest.',
    pushed: "It's just a question.",
    offer: "Come and see a shift on Thursday. Then you'll know what it is, and so will we.",
    behind:
      'The question underneath is: what will you solve for us? One example with a result says more than three qualities.',
    model:
      "You're looking for someone who makes a difference. Last year I redid our handover; it's fifteen minutes shorter now. What would I have to solve here first?",
  },
  'too-little': {
    name: "interview: you haven't really got the experience",
    says: "You haven't really got the experience for this.",
    summed: "On paper, yes. You've never done it on your own.",
    open: "It's the weekends: you'd be on your own. I want to know you'd ring when you have to, and not take a guess.",
    closed: "No, it's not on your CV.",
    argued: "That's good, but it's not quite what we do.",
    pushed: "I'd rather tell you straight than string you along.",
    offer: 'We could start with three months alongside Karim. After that we decide.',
    behind:
      'Too little experience often means: I see a risk. Ask which one, and you can show how you deal with it.',
    model:
      "So on paper I'm missing something. What do you have in mind exactly, and what would you most want to hear about it?",
  },
  'watch-me': {
    name: '(a colleague you ask to watch you work)',
    says: "Watch how you work? Why? You're doing fine.",
    summed: 'Oh, you want to get better at it. I thought there was some trouble.',
    open: "If I had to pick: your start. You dive straight in, and then have to go back for something you didn't ask. I'd like to see that up close.",
    closed: "Yes, it's all good.",
    argued: "Well, I don't know what you could learn from me.",
    pushed: 'All right, forget it, then.',
    offer: "I'm in on Tuesday morning anyway. I'll watch for an hour and write down three things.",
    behind: 'Being watched can feel like being checked. Say what they should look for, and it becomes help.',
    model:
      "Nothing's wrong, I'd like to improve. Would you watch me for an hour on Tuesday, and look mostly at how I start?",
  },
  'went-fine': {
    name: '(feedback without content)',
    says: 'It was fine.',
    summed: 'Yes. Well, the end was a bit messy, but otherwise good.',
    open: "The start was strong: everyone knew at once what it was about. With the questions you got faster and quieter. That's where you lost me.",
    closed: 'No, nothing to complain about.',
    argued: "I didn't think so. Really, it was good.",
    pushed: "I'm only being friendly.",
    offer: "Next time I'll sit at the back and note where people switch off. That'll be more use to you.",
    behind: 'Fine closes the subject. A question about one moment nearly always gets a real answer.',
    model:
      'Good to hear. Which moment worked best for you, and where could I have done something differently?',
  },
} as const satisfies Record<string, ReactionTexts>
