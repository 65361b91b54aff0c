import type { Audience } from '../../domain/codes.ts'
import type { Intent, Question } from '../../engine/asker.ts'

/**
 * Remembers to which side the user moved an answer before asking for help or going back: asked again, a question must not fall
 * back from private to shared unseen.
 */
export function createMovedAnswers() {
  const moved = new Map<string, Audience | null>()
  return {
    audienceOf: ({ id, audience }: Question): Audience | null => moved.get(id) ?? audience,
    remember: (id: string, { is }: Intent, audience: Audience | null): void => {
      if (is === 'help' || is === 'back') moved.set(id, audience)
      else moved.delete(id)
    },
  } as const
}
