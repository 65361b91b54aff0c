import type { UsageProblem } from '../../../domain/problem.ts'
import type { ProblemTextsOf } from '../../problems.ts'
import { settingLine } from '../../problem-parts.ts'
import { typed } from '../../typed-command.ts'
import { nlChoices } from '../choices.ts'
import { either, exampleOf, expectedWords } from './words.ts'

const ARGUMENTS: Readonly<Record<string, string>> = {
  gesprek: 'welk gesprek je bedoelt',
  wat: 'wat je bedoelt, bijvoorbeeld de naam van de ander',
  datum: 'de nieuwe datum',
  woorden: 'wat je zoekt',
  bestand: 'het bestand',
  instelling: 'welke instelling je bedoelt',
  waarde: 'wat de instelling moet worden',
  plannen: 'wat diegene van je plannen weet',
  tip: 'de tip',
  naam: 'een naam',
  tekst: 'je tekst',
  antwoord: 'het antwoord',
  doel: 'welk doel je bedoelt',
  shell: 'voor welke shell: bash, zsh, fish of powershell',
  id: 'het id van een afspraak, bijvoorbeeld a-7k2m; career agreements toont ze',
}

export const usageProblems: ProblemTextsOf<UsageProblem> = {
  'unknown-command': ({ text, near }) =>
    `De opdracht career ${text} bestaat niet. ${near === null ? 'Met career --help zie je wat er kan.' : `Bedoel je career ${near}?`}`,
  'unknown-option': ({ text, near }) =>
    `De optie ${text} bestaat niet. ${near === null ? 'Met --help zie je welke opties er zijn.' : `Bedoel je ${near}?`}`,
  'missing-argument': ({ name }) =>
    `Hier ontbreekt nog ${ARGUMENTS[name] ?? name}. Met --help zie je een voorbeeld.`,
  'missing-option-value': ({ name }) =>
    `Achter ${name} hoort nog een waarde. Met --help zie je een voorbeeld.`,
  'too-many-arguments': () =>
    'Er staan te veel woorden in deze opdracht. Zet wat bij elkaar hoort tussen aanhalingstekens, bijvoorbeeld: "Anna de Vries".',
  'takes-no-words': ({ command, text }) =>
    `Achter career ${command} hoort geen tekst, maar je typte "${text}". Zie career ${command} --help voor voorbeelden.`,
  'options-clash': ({ first, second }) => `${first} en ${second} gaan niet samen. Kies er één.`,
  'bad-option-value': ({ option, text, expected }) =>
    `"${text}" kan niet bij ${option}. Hier hoort ${expectedWords(expected)}. Bijvoorbeeld: ${settingLine(option, exampleOf(expected))}`,
  'no-such-record': ({ text, near }) =>
    `Niets gevonden voor "${text}". ${near.length > 0 ? `Bedoel je ${either(near)}?` : 'Geef een id, een bestandsnaam, een datum of een naam, bijvoorbeeld: anna.'}`,
  'no-such-goal': ({ text, near }) =>
    `Er is geen doel "${text}". ${near.length > 0 ? `Bedoel je ${either(near)}?` : 'Geef een id, of woorden uit het doel. Je doelen zie je met: career goals'}`,
  'no-such-talk': ({ text, near }) =>
    `Er is geen gesprek bij "${text}". ${near.length > 0 ? `Bedoel je ${either(near)}?` : 'Geef een naam, een datum of een id. Je gesprekken zie je met: career meetings'}`,
  'several-talks': ({ text, talks }, dates) =>
    [
      `"${text}" past bij meer dan één gesprek. Geef het id van het gesprek dat je bedoelt:`,
      ...talks.map(
        ({ id, with: name, kind, date }) =>
          `${id}: ${name}, ${nlChoices.kind[kind]}, ${date === null ? 'nog zonder datum' : dates.longDay(date)}`,
      ),
    ].join('\n'),
  'held-before': ({ with: name, day }, dates) =>
    `Het gesprek met ${name}${day === null ? '' : ` van ${dates.longDay(day)}`} is al gevoerd, dus dat bereid je niet meer voor. Een nieuw gesprek: ${typed(['prep', name])}`,
  'several-records': ({ text, ids }) =>
    `Bij "${text}" past meer dan één id. Geef het hele id: ${either(ids)}.`,
  'already-held': ({ with: name }) =>
    `Het gesprek met ${name} is al gevoerd; verzetten of afzeggen kan niet meer. Een volgend gesprek begint met: career prep`,
  'not-held-yet': ({ with: name, day, id }, dates) =>
    `Het gesprek met ${name} staat gepland voor ${dates.longDay(day)}, en die dag moet nog komen. Is het al geweest? Zet dan eerst de datum goed: career edit ${id}`,
  'no-terminal': ({ command }) =>
    `career ${command} stelt vragen, en die kun je hier niet beantwoorden: er is geen terminal, of --no-input staat erbij. Maak een antwoordblad met career ${command} --questions, vul het in, en geef het mee: career ${command} --answers BESTAND.`,
  'not-an-ics-name': ({ text }) =>
    `Geef het bestand een naam als career.ics; aan "${text}" herkent je kalender het niet.`,
  'no-editor': ({ file, windows }) =>
    [
      'career weet niet in welk programma je wilt schrijven.',
      ...(file === undefined
        ? []
        : [
            windows
              ? `Het bestand zelf openen kan met: notepad ${file} (of dubbelklik erop).`
              : `Het bestand zelf openen kan met: xdg-open ${file} (op een Mac met: open -t).`,
          ]),
      `${file === undefined ? 'Kies er een' : 'Of kies er een voor career'} met: ${windows ? 'setx EDITOR notepad' : 'export EDITOR=nano'}`,
    ].join(' '),
  'editor-failed': ({ command, status }) =>
    `De editor (${command}) ${status === null ? 'kon niet starten of is afgebroken' : `stopte met fout ${status}`}. Er is niets veranderd. Kijk of VISUAL of EDITOR klopt en probeer het opnieuw.`,
  'not-a-repository': ({ folder }) =>
    `${folder} is geen git-repository. Noem de map waar je commits in staan.`,
  'no-git-author': ({ folder }) =>
    `In ${folder} staat geen user.email, dus niet te zien is welke commits van jou zijn. Zet er --author bij met je e-mailadres.`,
  'nothing-in-list': () =>
    'Hier staat geen lijst in. Zet elk voorbeeld op een regel met een streepje ervoor: - De overdracht duurt korter',
  'not-in-list': ({ text, most }) =>
    `"${text}" staat er niet bij. Kies uit de getoonde nummers${most > 0 ? ` (${most === 1 ? 'er is er 1' : `er zijn er ${most}`})` : ''}, bijvoorbeeld: --pick ${most > 2 ? '1,3' : '1'}`,
  'not-in-goal': ({ part, number, most }) => {
    const parts = { milestone: 'punten onderweg', training: 'opleidingen', reading: 'boeken' }[part]
    if (most === 0) return `Bij dit doel staan geen ${parts}. Zet ze erbij met career goals edit.`
    return number === null
      ? `Bij dit doel staan ${most} ${parts}. Zeg welke je bedoelt, bijvoorbeeld: ${part} 1`
      : `Bij dit doel is er geen ${part} ${number}; ${most === 1 ? 'er is er 1' : `er zijn er ${most}`}. Kies een nummer, bijvoorbeeld: ${part} 1`
  },
  'nothing-to-mail': () =>
    'Er is nog niets om te mailen. Leg eerst met career debrief vast wat jullie hebben besproken en afgesproken.',
  'file-exists': ({ file }) =>
    `Er staat al een bestand ${file}; dat blijft zoals het is. Geef een andere naam, zoals "nieuw-${file.replace(/^.*[\\/]/, '')}".`,
  'nothing-to-send': ({ command }) =>
    command === 'invite'
      ? 'Er is nog geen uitnodiging. Begin met de naam van wie je wilt spreken: career invite anna'
      : 'Er is nog geen vraag om feedback. Begin met de naam van wie je het vraagt: career feedback anna',
  'no-clipboard': () =>
    'Hier is geen klembord gevonden, dus de tekst is getoond. Met --eml maak je er een bestand van.',
  'cannot-open': ({ file }) =>
    `Het concept kon niet geopend worden. Het staat in ${file}; open het zelf, of gebruik --copy of --mailto.`,
  'no-mail-address': ({ with: name, text }) =>
    `"${text}" is geen mailadres, dus bij "Aan" staat nog niets. Bijvoorbeeld: anna@voorbeeld.nl. Zet het goed bij ${name} met: career edit people`,
  'nothing-to-coach': ({ kind }) =>
    kind === 'star'
      ? 'Er kwam geen voorbeeld binnen. Begin elke regel met S: (de situatie), T: (wat er moest gebeuren), A: (wat je deed) of R: (wat het opleverde). Bijvoorbeeld: echo "A: Ik belde de ouders elke week" | career coach --as star'
      : `Er kwam geen tekst binnen. career coach leest regels van standaardinvoer. Bijvoorbeeld: echo "Kan ik doorgroeien?" | career coach --as ${kind}`,
  'needs-yes': ({ command }) =>
    `career ${command} vraagt eerst of het mag, en hier is niemand om het aan te vragen. Zeg vooraf ja: career ${command} --yes`,
  'nothing-to-do': ({ command }) =>
    `Er is nu niets te doen voor career ${command}. Typ career zonder meer om je volgende stap te zien.`,
}
