import type { ReactionTexts } from '../../practice.ts'

/** Reactions that can come up in any conversation with a manager. */
export const everyday = {
  custom: {
    says: "That's not how we do it here.",
    summed: 'No. We tried it once and the rota went to pieces.',
    open: "If everybody knows who's in when, and the handover doesn't suffer, I could live with it. That's what went wrong last time.",
    closed: "No. It's always been like this.",
    argued: 'Maybe so, but this works.',
    pushed: "Now hang on, we've run this place for twenty years without a complaint.",
    offer: 'Try it for four weeks, Tuesdays only. If the handover holds up, we talk again.',
    behind:
      'A habit often guards against something that once went wrong. Ask what it was, and you can show how you would prevent it.',
    model:
      'So there is a set way of doing this here. {ask} What could go wrong if we tried it another way for once?',
  },
  'why-me': {
    says: 'And why would I go along with that?',
    summed: "Yes, it's nice for you. I'm the one left with a hole on Fridays.",
    open: 'What helps me is having two people who can do it instead of one. And not having to chase it myself.',
    closed: "I don't see it, no.",
    argued: "That's what you get out of it. I asked what I get out of it.",
    pushed: "It's a fair question. I'm allowed to know what's in it for us.",
    offer: 'Bring two colleagues along afterwards and I can sell it upstairs. Put that in writing.',
    behind: 'A blunt question, but an opening: whoever asks it is often looking for a reason to say yes.',
    model: "So you want to know what's in it for the team. {ask} What would help you most a year from now?",
  },
  'off-topic': {
    name: '(starts on something else)',
    says: "Good that you've brought it up. By the way, have you seen the rota for March?",
    summed: 'Oh yes, sorry, you were saying. My head is stuck in that rota.',
    open: "Honestly, I'm not sure what to do with it. I've never set up anything like that for anybody.",
    closed: 'Yes, yes. But this rota has to go out today.',
    argued: "I'm sure. First I have to get this off my desk.",
    pushed: 'I am listening. There are just twenty other things.',
    offer: "Let's sit down for it properly. Tomorrow after coffee, half an hour, door shut.",
    behind: 'They may be busy, or not know what to say. Either way, it helps to go back to it calmly.',
    model: "The rota is on your mind, I'll pick that up after this. {ask} How do you see that?",
  },
  angry: {
    name: '(gets angry)',
    says: "After everything I've done for you. I think that's pretty ungrateful.",
    summed: 'Yes, it gets to me. I stuck my neck out for you last year.',
    open: "What gets me is hearing it only now. If you'd told me earlier I could have helped you think it through. I still would.",
    closed: 'Do you really have to ask?',
    argued: 'There you go. Me, me, me.',
    pushed: "Right. Then I think we're done here.",
    offer: "Let me cool off. Monday at nine we'll go on, and then I want to hear it from the start.",
    behind:
      "Anger is often about something they are afraid to lose. You don't have to solve it, only hear it.",
    model:
      "I can see this gets to you, after what you've done for me. What's the hardest part of it for you?",
  },
  tears: {
    name: '(gets upset)',
    says: "(swallows and looks away) Sorry. It's just a lot at the moment.",
    summed:
      'Yes. Three people have gone this year. Every time somebody asks for a word I think: here we go again.',
    open: "Not having to fix it right now. And knowing you'd be straight with me, that helps already.",
    closed: "Yes, I'm fine. Go on.",
    argued: "I hear you. I just can't do anything with it right now.",
    pushed: 'This is exactly why I dread these talks.',
    offer: "Let's leave it at this for today. Come back on Thursday and I'll be all there.",
    behind:
      'Tears are seldom about your question alone. Take a moment; your question can wait for another day.',
    model:
      "(wait a moment) There's a lot coming at you, by the sound of it. What would help now: stopping here, or going on?",
  },
  overreacting: {
    says: "Now you're overreacting a bit.",
    summed: 'Well, yes. Nobody else says anything, so I had no idea.',
    open: "I'm clearly not seeing it. Give me one moment from last week and I'll know what you mean.",
    closed: "No, I honestly don't think so.",
    argued: "It's not that bad. Everyone's busy now and then.",
    pushed: "See, that's exactly it.",
    offer: "Keep a note for two weeks, when and how long. Then we'll lay it next to the rota.",
    behind:
      'People who say this often see something different from what you see. One example with a day in it does more than saying again how bad it is.',
    model:
      'So it seems less of a strain to you than it does to me. Last Tuesday I was here until eight. What did that day look like from your side?',
  },
  email: {
    says: 'Just put it in an email.',
    summed: "Yes, then I can read it in peace. If I answer now I'm only making something up.",
    open: "What I'd want in it? What you're asking, how much time it takes and who covers. Half a page, no more.",
    closed: 'Yes. Email me.',
    argued: "I'm sure that's true. Put it on paper.",
    pushed: "I'm not fobbing you off. I have somebody else in four minutes.",
    offer: "Send it on Thursday and you'll hear from me on Monday. If you don't, stand in my doorway.",
    behind:
      'An email can give them time to think, or take the place of the talk. So agree a day for the answer.',
    model:
      "So you'd like to read it quietly first. What do you need in that email to make up your mind, and when shall we talk about it?",
  },
  'same-for-all': {
    says: 'We treat everyone the same.',
    summed: "Yes. If I do it for you, I'll have four people at my desk by tomorrow.",
    open: "There's a difference if the job is different. Someone who mentors trainees gets an allowance. But then it has to be in your duties, on paper.",
    closed: 'No. Fair is fair.',
    argued: "I'm not going to compare you with other people.",
    pushed: "I don't play favourites, and I won't have that said.",
    offer:
      "Write down what's been added to your work since the summer. I'll put it next to the job description.",
    behind:
      'Treating people equally is not giving everybody the same. Often there are rules for when it may differ.',
    model:
      "So you'd want to be able to explain it to the others. {ask} What would be a good reason here to do it differently for someone?",
  },
  'prove-first': {
    says: 'Prove yourself first.',
    summed: "Yes. I've seen too many people start full of plans and drop out after two months.",
    open: "Run that schedule for three months without me stepping in, and I'll have no arguments left.",
    closed: 'No, not yet. Show me first.',
    argued: 'I know, but that was different work.',
    pushed: "That's how it goes. I had to show it too, you know.",
    offer: 'Right: January to March. Then we sit down and look at what there was to do and what got done.',
    behind: 'If you do not know what is enough, it never ends. Ask what they would need to see, and by when.',
    model:
      'So you want to see it before you say yes. {ask} What would tell you in three months that it worked?',
  },
  'what-if-everyone': {
    says: 'What if everyone asks for that?',
    summed: "Exactly, that's my worry. Then I've nobody left on a Friday.",
    open: "If there were rules I could stick to, I'd be less nervous. Say two people at a time, and never in December.",
    closed: 'You never know.',
    argued: "You're asking now, and tomorrow it's the next one.",
    pushed: "Easy to say when you're not the one doing the rota.",
    offer:
      "Write a proposal with those rules in it. If the team can live with it, we'll try it until the summer.",
    behind:
      'This is less about you than about what comes after. Help with the rule, and it becomes their solution too.',
    model: "So you're worried the rota won't hold. {ask} On what terms would it work for the whole team?",
  },
  'quick-yes': {
    says: "Sure, fine. Let's do it.",
    summed: 'Er, yes. You doing more with the new people, right? Or did you mean something else?',
    open: "Oh, when. I hadn't got that far. I'd have to square it with planning.",
    closed: "Yes, yes. It'll be fine.",
    argued: "Yes, I said so, didn't I? No problem.",
    pushed: "I've already said yes. What more do you want?",
    offer:
      'All right, properly then: I talk to planning on Tuesday, and by Friday you know whether April works.',
    behind:
      'A quick yes is kindly meant and quickly forgotten. Without who and when, nothing has been agreed.',
    model: 'Good. Let me pin it down then: what do you do, what do I do, and by when?',
  },
  talker: {
    name: '(keeps talking)',
    says: 'Oh, I could tell you all about that. When I started it was a different world, six of us in that little room, and Frank, before your time, Frank always used to say …',
    summed: 'Exactly, you had to sort it out for yourself. Where were we? You wanted to ask something.',
    open: "What helped me? Somebody who simply let me work alongside them. No course, nothing. I'd like that for you too.",
    closed: 'Yes, no, but wait, the best bit is still to come …',
    argued: 'Ha, that reminds me of the time when …',
    pushed: "Oh. Well. I'll keep my mouth shut, then.",
    offer: "Come along with me next Wednesday morning. I'll show you what it actually involves.",
    behind:
      'People who talk at length often want to pass something on. Sum that up, and it has landed; then it is your turn.',
    model:
      'Can I stop you there? What I hear is that you had to work it out yourself. What would you advise in my place?',
  },
} as const satisfies Record<string, ReactionTexts>
