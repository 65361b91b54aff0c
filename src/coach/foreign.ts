import { knownWordsIn } from './language.ts'
import { wordsOf } from './words.ts'

/** Small words of languages the coach does not speak, that are none in Dutch or English. */
const FOREIGN: ReadonlySet<string> = new Set(
  // French, German, Spanish, Italian, Portuguese.
  (
    'est-ce vous nous est sont suis que qui qu les une pour avec dans sur mon votre vos notre peux pouvez puis-je ne pas ' +
    'quoi comment pourquoi cette ces aussi toujours jamais etre avoir faire voudrais veux evoluer chef travail ' +
    'ich und nicht das mir mich dir dich sie wir auf fur mit dem kann konnen konnte mochte wenn oder auch nachstes ' +
    'sind haben wird wurde warum wann wie gibt es eine einen einem einer kein keine arbeit zum zur bei mein meine ' +
    'el los las una por con para esta estoy puedo puede mas porque cuando donde quiero trabajo usted mi jefe hay ' +
    'il gli che non per sono posso piu mio mia perche quando vorrei lavoro della nel questo anche lei ' +
    'nao uma voce meu minha com eu posso quero trabalho porque muito estou ' +
    // Turkish, Polish, the Scandinavian languages.
    'bir ve icin mi bu var olabilir miyim ben sen cok nasil neden degil daha ' +
    'jest nie sie czy moge jak dlaczego praca mnie jestem bardzo ' +
    'jeg ikke og det hvordan hvorfor kan vil har jag inte och att hur varfor mig mitt arbete'
  )
    .split(' ')
    .filter(
      (word) =>
        !['kan', 'vil', 'har', 'ben', 'mi', 'die', 'wie', 'es', 'det', 'bei', 'mit', 'per'].includes(word),
    ),
)

const LATIN = /\p{Script=Latin}/u
const LETTER = /\p{L}/u

/** Is this in a language the coach does not speak? Then it is silent: a rule of another language makes no sense there. */
export function isForeign(text: string): boolean {
  const words = wordsOf(text.slice(0, LONGEST)).filter(({ mark, low }) => !mark && LETTER.test(low))
  if (words.length === 0) return false
  const latin = words.filter(({ low }) => LATIN.test(low)).length
  if (latin * 2 < words.length) return true
  const foreign = words.filter(({ low }) => FOREIGN.has(low)).length
  return foreign > 0 && foreign > knownWordsIn(words)
}

/** A language shows in its first words. */
const LONGEST = 1000
