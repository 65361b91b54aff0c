import type { InviteTexts } from '../invite.ts'

export const invite: InviteTexts = { help: {} }
