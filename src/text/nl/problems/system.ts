import type { SystemProblem } from '../../../domain/problem.ts'
import type { ProblemTextsOf } from '../../problems.ts'

interface Refusal {
  readonly why: string
  readonly advice: string
}

const FULL = 'Maak ruimte vrij en probeer het opnieuw.'
const RIGHTS = 'Kijk of je rechten hebt op dit bestand en zijn map, of kies een andere map met --dir.'

/** The refusals of a system that a person can do something about, by their code. */
const REFUSALS: Readonly<Record<string, Refusal>> = {
  ENOSPC: { why: 'de schijf is vol', advice: FULL },
  EDQUOT: { why: 'je hebt je deel van de schijf gebruikt', advice: FULL },
  EACCES: { why: 'je hebt er geen rechten voor', advice: RIGHTS },
  EPERM: { why: 'het systeem staat het niet toe', advice: RIGHTS },
  EROFS: {
    why: 'op deze schijf kun je alleen lezen',
    advice: 'Kies met --dir een map op een andere schijf.',
  },
  EMFILE: {
    why: 'er staan te veel bestanden tegelijk open',
    advice: "Sluit een paar programma's en probeer het opnieuw.",
  },
  EIO: {
    why: 'de schijf geeft een fout',
    advice: 'Kijk of de schijf goed is aangesloten, en maak een kopie van je map.',
  },
  ENOENT: { why: 'het bestand of zijn map is er niet', advice: 'Kijk of de naam en de map kloppen.' },
  ENOTDIR: {
    why: 'daar staat een bestand, geen map',
    advice: 'Kijk of de naam klopt, of kies een andere map met --dir.',
  },
  ELOOP: {
    why: 'er staat een link die uit je map leidt, of nergens heen',
    advice: 'Zo’n link volgt career niet. Zet het bestand of de map zelf in je map.',
  },
  EFTYPE: {
    why: 'er staat iets wat geen gewoon bestand is',
    advice: 'Haal het weg, of zet er een gewoon bestand neer.',
  },
  EISDIR: { why: 'er staat een map', advice: 'Geef die map een andere naam.' },
  EFBIG: {
    why: 'het is veel te groot voor wat erin hoort',
    advice: 'Kijk wat er staat, en zet er het goede bestand neer.',
  },
}

/** What is being written has no wrong content: it met a limit of the disk or the account. */
const TOO_LARGE_TO_WRITE: Refusal = {
  why: 'het werd groter dan een bestand hier mag zijn',
  advice: 'Kies een andere plek, of vraag om minder tegelijk.',
}

export const systemProblems: ProblemTextsOf<SystemProblem> = {
  'changed-meanwhile': ({ file, path }) =>
    `${file} is ondertussen ook ergens anders veranderd${path === '' ? '' : `, op dezelfde plek (${path})`}. Er is niets overschreven: wat erin staat, is er nog. Lees ${file} en start de opdracht opnieuw.`,
  'changed-since': ({ file, path }) =>
    `${file} is daarna nog veranderd${path === '' ? '' : `, op dezelfde plek (${path})`}. Terugnemen zou dat overschrijven, dus er is niets veranderd. Pas het zelf aan met career edit.`,
  'folder-in-use': () =>
    'In deze map is nog een career bezig. Wacht tot die klaar is en probeer het opnieuw. Er is niets veranderd.',
  system: ({ errno, file, doing }) => {
    const isWrite = errno === 'EFBIG' && doing === 'write'
    const { why, advice } = (isWrite ? TOO_LARGE_TO_WRITE : REFUSALS[errno]) ?? {
      why: `het systeem meldt ${errno}`,
      advice: 'Probeer het opnieuw. Blijft het zo, kijk dan of je bij de map kunt.',
    }
    return `career kon ${file} niet ${doing === 'read' ? 'lezen' : 'opslaan'}: ${why}. ${advice}`
  },
}
