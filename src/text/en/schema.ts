import type { SchemaTexts } from '../schema.ts'

export const schema: SchemaTexts = {
  help: {
    schema: {
      about: [
        'Your files are plain text (YAML). A JSON Schema says what may be in them. An editor that knows YAML uses it to help you while you type: the first line of every new file points to it.',
        '',
        'Without a kind you see which there are. With json you get the schemas of what commands give with --json; name a command to get just that one.',
      ],
      examples: [
        { command: 'career schema', does: 'which kinds of files there are' },
        { command: 'career schema meeting', does: 'the schema of a conversation' },
        { command: 'career schema json agreements', does: 'what career agreements --json gives' },
      ],
    },
  },
  argument: 'which kind of file, or json',
  commandArgument: 'after json: the command',
  placeholder: { kind: 'kind', command: 'command' },
  kinds: {
    career: 'your settings',
    plan: 'your development plan',
    people: 'who you talk to, and who knows what',
    agreements: 'agreements made outside a conversation',
    meeting: 'one conversation',
    checkin: 'your check-in for one month',
    review: 'a look back',
    evidence: 'an example of something that went well',
    feedback: 'feedback you asked for',
    practice: 'what you practised on one day',
    log: 'what gave you energy, and what drained it',
  },
  output: 'what commands give with --json',
  more: 'To see one: career schema meeting',
}
