import type { CheckProblem, ExchangeProblem, SyncProblem } from '../../../domain/problem.ts'
import { asClause } from '../../problem-parts.ts'
import type { ProblemTextsOf } from '../../problems.ts'

export const exchangeProblems: ProblemTextsOf<ExchangeProblem> = {
  'not-json': () =>
    'Vanaf hier is dit geen JSON meer. Geef het bestand dat career export maakte, zonder er iets aan te veranderen.',
  'too-deep': () =>
    'Dit bestand heeft te veel lagen in elkaar; zo maakt career export het niet. Geef het bestand zoals het gemaakt is.',
  'not-an-export': () =>
    'Dit is geen export van career: "kind": "career-export" ontbreekt. Maak er een met career export BESTAND.',
  'other-file': () =>
    'Er staat al een bestand met deze naam, en dat is geen export van career. Kies een andere naam; er is niets overschreven.',
  'unsafe-name': ({ name }) =>
    `De naam ${name} mag hier niet staan. Een bestand heeft een naam in je map, zoals meetings/2026-12-03-anna.yaml.`,
  'given-twice': ({ name }) => `${name} staat er twee keer in. Laat er één staan.`,
}

export const checkProblems: ProblemTextsOf<CheckProblem> = {
  unsettled: ({ field }) =>
    `Bij ${field} zijn er twee teksten: één op zijn plaats, en één onder conflict. Zet op zijn plaats wat je wilt houden, en haal dit stukje onder conflict weg.`,
  'conflict-copy': () =>
    'Dit is een kopie uit een ander programma of van een andere computer, en telt niet mee. Neem over wat je mist, en haal de kopie dan weg.',
  'dead-reference': ({ path, id }) =>
    `${path} verwijst naar ${id}, en dat is er niet. Zet er het goede id, of haal de verwijzing weg.`,
  'duplicate-id': ({ id, other }) =>
    `Het id ${id} is er twee keer: ook in ${other}. Geef een van de twee een ander id, zoals ${id}x.`,
}

export const syncProblems: ProblemTextsOf<SyncProblem> = {
  'no-git': () =>
    'Hiervoor is git nodig, en dat staat niet op deze computer. Zet git erop (git-scm.com) en probeer het opnieuw. Er is niets veranderd.',
  'git-busy': () =>
    'In deze map is git nog met iets bezig: een merge of een rebase. Maak dat eerst af, of breek het af met git merge --abort of git rebase --abort.',
  'git-detached': () =>
    'git staat hier niet op een branch, dus er is geen plek voor een nieuwe versie. Kies er een, bijvoorbeeld: git switch main',
  'git-identity': () =>
    'git weet nog niet wie je bent. Vertel het één keer met git config --global user.name "Jouw naam" en met git config --global user.email jij@voorbeeld.nl. Typ daarna opnieuw career sync.',
  'git-unreachable': ({ remote, detail }) =>
    `${remote} is niet bereikbaar. git zegt: ${asClause(detail)}. Hier is niets verloren gegaan; kijk of het adres klopt, of probeer het later opnieuw.`,
  'git-rejected': ({ remote }) =>
    `${remote} veranderde steeds terwijl career bezig was. Wat je hier schreef is vastgelegd; probeer het zo opnieuw met career sync.`,
  'git-failed': ({ detail }) =>
    `git wilde dit niet doen en zegt: ${asClause(detail)}. Verhelp dat en probeer het opnieuw. Je bestanden zijn er allemaal nog.`,
  'sync-unconfirmed': () =>
    'Bij de eerste keer vraagt career sync of het mag: ook wat alleen voor jou is, gaat mee. Zeg ja met --yes, of houd het hier met --without-private.',
  'sync-other-kind': ({ remote, withoutPrivate }) =>
    withoutPrivate
      ? `Op ${remote} staat ook wat alleen voor jou is. Met --without-private zou dat daar verdwijnen. Laat --without-private weg, of kies een ander adres.`
      : `Op ${remote} staat alleen wat je mag delen. Geef --without-private mee, of kies een ander adres voor je hele map.`,
  'bad-remote': ({ text }) =>
    `"${text}" is geen adres voor git. Geef er een zoals git@voorbeeld.nl:sam/loopbaan.git, of een map zoals /media/usb/loopbaan.git.`,
  'other-remote': ({ text, url }) =>
    `Deze map hoort al bij ${url}, en je gaf ${text}. Typ career sync zonder adres, of wijs eerst met git remote set-url origin het nieuwe adres aan.`,
}
