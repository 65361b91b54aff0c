import type { Reason } from '../../domain/reason.ts'
import { asClause } from '../problem-parts.ts'

/** What there is to do, in a few words that stand before the command: "de bevestigingsmail versturen". */
export function toDo(reason: Reason): string {
  switch (reason.code) {
    case 'debrief':
      return 'terugkijken op je gesprek'
    case 'mail':
      return 'de bevestigingsmail versturen'
    case 'cue-card':
      return 'het gesprek; lees eerst je spiekbriefje'
    case 'prepare':
      return 'je gesprek voorbereiden'
    case 'own-overdue':
      return `kijken hoe het staat met "${asClause(reason.what)}"`
    case 'checkin':
    case 'checkin-ahead':
      return 'je check-in van deze maand'
    case 'review':
      return 'terugkijken op de afgelopen maanden'
    case 'remind':
      return `een herinnering sturen over "${asClause(reason.what)}"`
    case 'theirs-overdue':
      return `"${asClause(reason.what)}" op de agenda zetten`
    case 'talk-due':
    case 'talk-long-ago':
    case 'next-talk':
      return 'je volgende gesprek over je loopbaan voorbereiden'
    case 'not-now':
      return `"${asClause(reason.what)}" weer noemen`
    case 'slipped':
      return 'zelf twee dagen voorstellen'
    case 'no-date':
      return 'een datum kiezen voor het gesprek'
    case 'send-invite':
      return 'de uitnodiging versturen'
    case 'waiting':
      return 'je gesprek voorbereiden terwijl je op antwoord wacht'
    case 'no-answer':
      return 'nog eens om het gesprek vragen'
    case 'first-talk':
      return 'een gesprek kiezen en voorbereiden'
    case 'catch-up':
      return 'even bijpraten'
    case 'talk-ahead':
      return 'het gesprek; lees eerst je voorbereiding terug'
  }
}
