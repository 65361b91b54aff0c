import type { CheckProblem, Difference, ExchangeProblem, SyncProblem } from '../../../domain/problem.ts'
import { asClause, placeInFile } from '../../problem-parts.ts'
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
  'conflict-copy': ({ of, state, differences }) => {
    const copy = `Dit is een kopie van ${of ?? 'een ander bestand'}, gemaakt door een ander programma of op een andere computer. Die kopie telt niet mee.`
    switch (state) {
      case 'same':
        return `${copy} Er staat precies hetzelfde in: career check --fix haalt de kopie weg.`
      case 'contained':
        return `${copy} Alles wat erin staat, staat ook in ${of ?? 'het bestand zelf'}: career check --fix haalt de kopie weg.`
      case 'differs':
        return `${copy} ${differences.length === 0 ? 'Alleen wat achter een # staat, is anders' : `Er staat iets anders in: ${differencesIn(differences)}`}. Neem in ${of ?? 'het bestand zelf'} over wat je wilt houden, en haal de kopie dan weg.`
      case 'unreadable':
        return `${copy} career kan de twee niet vergelijken, want een ervan is niet te lezen. Kijk ze zelf na, en haal de kopie dan weg.`
      case 'alone':
        return 'Aan de naam te zien is dit een kopie, maar het bestand zelf is er niet. Hoort het erbij, geef het dan de naam zonder het stuk erachter; anders kun je het weghalen.'
    }
  },
  'near-key': ({ key, near }) =>
    `${key} kent career hier niet, dus wat erachter staat telt niet mee. Bedoelde je ${near}?`,
  'other-kind': ({ folder }) =>
    `Dit hoort bij de bestanden in ${folder}, en ligt in een andere map. Verplaats het naar ${folder}.`,
  'not-read': ({ near }) =>
    `Een bestand met deze naam leest career hier niet, dus het telt niet mee. ${near === null ? 'Hoort het erbij, zet het dan in de goede map, zoals meetings.' : `Hoort het erbij, noem het dan ${near}.`}`,
  'empty-file': () =>
    'Dit bestand is leeg. Stond er iets in, zet dan een eerdere kopie terug; die liggen per dag in .career/backup in je map. Anders kun je het weghalen.',
  'open-to-others': ({ count }) =>
    count === 1
      ? 'Anderen op deze computer kunnen dit openen. career check --fix maakt het weer van jou alleen.'
      : `Anderen op deze computer kunnen ${count} bestanden hier openen. career check --fix maakt ze weer van jou alleen.`,
  'left-over': () => 'Dit bleef liggen toen career werd afgebroken. career check --fix ruimt het op.',
  'broken-save': () =>
    'Hierin stond wat career aan het opslaan was. Het raakte beschadigd, dus wat er nog moest gebeuren, is niet meer te zien. career check --fix zet het opzij.',
  'broken-draft': ({ flow }) =>
    `Dit zijn je bewaarde antwoorden bij career ${flow}, en career kan ze niet meer lezen. Open het bestand in een editor, neem over wat je nodig hebt, en haal het dan weg.`,
  'stale-share': ({ quote, byHand }) =>
    `In dit document voor anderen staat "${quote}", en dat is nu alleen voor jou. ${byHand ? 'Je hebt het zelf aangepast, dus career laat het staan: haal die woorden eruit, of haal het document weg.' : 'Maak het opnieuw, of haal het weg met career check --fix.'}`,
  'no-record': ({ byHand }) =>
    `Dit document hoort bij een bestand dat er niet meer is. Heb je het nog nodig, geef het dan een andere naam; ${byHand ? 'anders kun je het weghalen.' : 'anders haalt career check --fix het weg.'}`,
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
    `${remote} is niet bereikbaar. ${detail === '' ? 'git zegt niet waarom' : `git zegt: ${asClause(detail)}`}. Hier is niets verloren gegaan; kijk of het adres klopt, of probeer het later opnieuw.`,
  'git-rejected': ({ remote }) =>
    `${remote} veranderde steeds terwijl career bezig was. Wat je hier schreef is vastgelegd; probeer het zo opnieuw met career sync.`,
  'git-failed': ({ detail }) =>
    detail === ''
      ? 'git wilde dit niet doen en zegt niet waarom. Misschien houdt een hook het tegen die je voor al je mappen hebt ingesteld (core.hooksPath): kijk daar, en probeer het opnieuw. Je bestanden zijn er allemaal nog.'
      : `git wilde dit niet doen en zegt: ${asClause(detail)}. Verhelp dat en probeer het opnieuw. Je bestanden zijn er allemaal nog.`,
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

/** `bij outcome staat in het bestand zelf "hier", in de kopie "daar"` */
const differencesIn = (all: readonly Difference[]): string =>
  all
    .map(({ field, here, there }) => {
      const mine = here === null ? 'niets' : `"${here}"`
      return `bij ${placeInFile(field)} staat in het bestand zelf ${mine}, in de kopie ${there === null ? 'niets' : `"${there}"`}`
    })
    .join('; ')
