import type { Language } from '../../src/domain/codes.ts'

type Pairs = readonly (readonly [string, string])[]

/** What the manual page says that the help does not. */
export interface ManWords {
  readonly name: string
  readonly synopsis: string
  readonly description: string
  readonly commands: string
  readonly options: string
  readonly examples: string
  readonly exit: string
  readonly environment: string
  readonly files: string
  readonly other: string
  readonly placeholder: { readonly command: string; readonly options: string }
  readonly exitCodes: Pairs
  readonly variables: Pairs
  readonly paths: Pairs
  readonly otherLines: readonly string[]
}

export const WORDS: Readonly<Record<Language, ManWords>> = {
  en: {
    name: 'NAME',
    synopsis: 'SYNOPSIS',
    description: 'DESCRIPTION',
    commands: 'COMMANDS',
    options: 'OPTIONS OF EVERY COMMAND',
    examples: 'EXAMPLES',
    exit: 'EXIT STATUS',
    environment: 'ENVIRONMENT',
    files: 'FILES',
    other: 'SEE ALSO',
    placeholder: { command: 'command', options: 'options' },
    exitCodes: [
      ['0', 'Done.'],
      ['1', 'A fault of career itself. What you had answered is kept; the message says where.'],
      [
        '2',
        'It was asked in a way career does not know: an unknown option or name, or an answer that is missing.',
      ],
      ['3', 'A file in your folder cannot be read. The message names the file, the line and the column.'],
      ['4', 'The same piece of a file was changed by something else meanwhile. Nothing was written.'],
      [
        '5',
        'The disk or the system refused: full, no permission, output that cannot be written. Nothing is lost.',
      ],
      [
        '129, 130, 143',
        'Stopped: by a closed terminal, by Ctrl-C or Ctrl-D, or by another program. What you answered is kept.',
      ],
    ],
    variables: [
      ['CAREER_DIR', 'Your folder, when --dir names none.'],
      ['CAREER_LANG', 'The language on screen, nl or en, when --lang names none.'],
      ['CAREER_TODAY', 'Act as if it is that day (YYYY-MM-DD).'],
      ['NO_COLOR', 'Anything in it means: no colour.'],
      ['TERM', 'With dumb, questions come in plain lines, as with --plain.'],
      ['VISUAL, EDITOR', 'Your editor.'],
      [
        'LC_ALL, LANG',
        'The language when nothing else says it, and whether characters beyond ASCII can be shown.',
      ],
      ['CAREER_DEBUG', 'Anything in it shows the trace of a fault.'],
    ],
    paths: [
      [
        '~/career',
        'Your folder, unless you choose another: plain YAML files and the documents made from them.',
      ],
      [
        '~/.config/career/config.yaml',
        'Your settings for all your folders. On macOS in ~/Library/Application Support, on Windows in %APPDATA%.',
      ],
    ],
    otherLines: [
      'career-nl(1) is this page in Dutch. career COMMAND --help says the same of one command, in the language of your screen.',
    ],
  },
  nl: {
    name: 'NAAM',
    synopsis: 'GEBRUIK',
    description: 'BESCHRIJVING',
    commands: 'OPDRACHTEN',
    options: 'OPTIES BIJ ELKE OPDRACHT',
    examples: 'VOORBEELDEN',
    exit: 'AFSLUITCODE',
    environment: 'OMGEVING',
    files: 'BESTANDEN',
    other: 'ZIE OOK',
    placeholder: { command: 'opdracht', options: 'opties' },
    exitCodes: [
      ['0', 'Gedaan.'],
      ['1', 'Een fout van career zelf. Wat je had geantwoord is bewaard; de melding zegt waar.'],
      ['2', 'Zo kent career het niet: een optie of naam die niet bestaat, of een antwoord dat ontbreekt.'],
      ['3', 'Een bestand in je map is niet te lezen. De melding noemt het bestand, de regel en de kolom.'],
      [
        '4',
        'Hetzelfde stuk van een bestand werd ondertussen door iets anders veranderd. Er is niets geschreven.',
      ],
      [
        '5',
        'De schijf of het systeem weigerde: vol, geen toegang, uitvoer die niet te schrijven is. Er is niets verloren.',
      ],
      [
        '129, 130, 143',
        'Gestopt: door een gesloten terminal, door Ctrl-C of Ctrl-D, of door een ander programma. Wat je antwoordde is bewaard.',
      ],
    ],
    variables: [
      ['CAREER_DIR', 'Je map, als --dir er geen noemt.'],
      ['CAREER_LANG', 'De taal op het scherm, nl of en, als --lang er geen noemt.'],
      ['CAREER_TODAY', 'Doe alsof het die dag is (JJJJ-MM-DD).'],
      ['NO_COLOR', 'Staat er iets in, dan is er geen kleur.'],
      ['TERM', 'Bij dumb komen vragen in gewone regels, net als met --plain.'],
      ['VISUAL, EDITOR', 'Je editor.'],
      ['LC_ALL, LANG', 'De taal als niets anders die noemt, en of andere tekens dan ASCII te tonen zijn.'],
      ['CAREER_DEBUG', 'Staat er iets in, dan zie je bij een fout waar die zat.'],
    ],
    paths: [
      [
        '~/career',
        'Je map, tenzij je een andere kiest: gewone YAML-bestanden en de documenten die eruit gemaakt zijn.',
      ],
      [
        '~/.config/career/config.yaml',
        'Je instellingen voor al je mappen. Op macOS in ~/Library/Application Support, op Windows in %APPDATA%.',
      ],
    ],
    otherLines: [
      'career(1) is deze pagina in het Engels. career OPDRACHT --help zegt hetzelfde van één opdracht, in de taal van je scherm.',
    ],
  },
}
