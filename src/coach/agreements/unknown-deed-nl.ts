import type { Word } from '../words.ts'
import { lowAt } from './subject.ts'
import { looksFinite } from './verbs-nl.ts'

/** "Zbigniew ontvet vanavond de friteuses": a verb nobody listed, told by its form and what stands behind it. */
export const isUnknownDeed = (clause: readonly Word[], at: number): boolean =>
  /^\p{L}{3,}t$/u.test(lowAt(clause, at)) &&
  looksFinite(lowAt(clause, at)) &&
  !/^(?:gaat|komt|staat|ligt|zit|begint|start|volgt|blijft|wordt|kost|duurt|telt|geldt|past|lukt|helpt|loopt|hangt|stopt|eindigt)$/u.test(
    lowAt(clause, at),
  ) &&
  /^(?:de|het|een|mijn|onze|ons|mij|me|haar|hem|zijn|jouw|die|dat|deze|dit|alle|beide|morgen|vandaag|vanavond|vanmiddag|elke|iedere|volgende|uiterlijk|(?:maan|dins|woens|donder|vrij|zater|zon)dag)$/u.test(
    lowAt(clause, at + 1),
  )
