import type { Weekday } from '../../domain/day.ts'
import type { FeastDay } from './feast-days.ts'
import { article, yearAfterName } from './grammar-years.ts'
import { type Parser, either, inOrder, map, mean, remembered } from './parser.ts'
import type { Phrase } from './phrase.ts'

const on = (month: number, day: number): FeastDay => ({ on: 'date', month, day })
const easter = (daysLater: number): FeastDay => ({ on: 'easter', daysLater })
const nth = (n: number, weekday: Weekday, month: number): FeastDay => ({
  on: 'weekday',
  nth: n,
  weekday,
  month,
})
const [MONDAY, TUESDAY, THURSDAY, SUNDAY] = [0, 1, 3, 6] as const

const named = (feast: FeastDay, ...names: readonly string[]): Parser<readonly FeastDay[]> =>
  mean([feast], ...names)

const aroundEaster = either<readonly FeastDay[]>(
  named(
    easter(0),
    'pasen, paaszondag, eerste paasdag, 1 e paasdag, 1 ste paasdag, easter, easter sunday, easter day',
  ),
  named(easter(1), 'paasmaandag, tweede paasdag, 2 e paasdag, 2 de paasdag, easter monday'),
  named(easter(-2), 'goede vrijdag, good friday'),
  named(easter(-3), 'witte donderdag, maundy thursday'),
  named(easter(-1), 'paaszaterdag, stille zaterdag, easter saturday, holy saturday'),
  named(easter(-7), 'palmzondag, palmpasen, palm sunday'),
  named(easter(-46), 'aswoensdag, ash wednesday'),
  named(easter(-47), 'shrove tuesday, pancake day, mardi gras, vastenavond'),
  named(easter(-49), 'carnaval, carnavalszondag, vastelaovend'),
  named(
    easter(39),
    'hemelvaart, hemelvaartsdag, hemelvaartdag, ascension day, ascension, o . h . hemelvaart',
  ),
  named(
    easter(49),
    'pinksteren, pinksterzondag, eerste pinksterdag, 1 e pinksterdag, pentecost, whitsun, whit sunday',
  ),
  named(easter(50), 'pinkstermaandag, tweede pinksterdag, 2 e pinksterdag, 2 de pinksterdag, whit monday'),
)

const dutch = either<readonly FeastDay[]>(
  named({ on: 'kings-day' }, "koningsdag, king ' s day, kings day"),
  named(on(1, 1), 'nieuwjaar, nieuwjaarsdag, de jaarwisseling'),
  named(on(1, 6), 'driekoningen, drie koningen, epiphany'),
  named(on(2, 14), "valentijn, valentijnsdag, valentine ' s day, valentine ' s, valentines day, valentines"),
  named(nth(2, SUNDAY, 5), 'moederdag'),
  named(nth(3, SUNDAY, 6), "vaderdag, father ' s day, fathers day"),
  named(nth(3, TUESDAY, 9), 'prinsjesdag'),
  named(on(5, 1), 'dag van de arbeid, feest van de arbeid'),
  named(on(5, 4), 'dodenherdenking'),
  named(on(5, 5), 'bevrijdingsdag'),
  named(on(7, 11), 'vlaamse feestdag, feest van de vlaamse gemeenschap'),
  named(on(7, 21), 'nationale feestdag'),
  named(on(8, 15), 'olv hemelvaart, o . l . v . hemelvaart, maria hemelvaart, moederkesdag, assumption day'),
  named(on(11, 1), "allerheiligen, all saints ' day, all saints day, all saints"),
  named(on(11, 2), 'allerzielen, all souls day'),
  named(on(11, 11), 'wapenstilstand, sint maarten, sintmaarten'),
  named(on(12, 5), 'sinterklaas, pakjesavond, sinterklaasavond, sint nicolaas'),
  named(on(12, 6), 'sint niklaas'),
  named(on(12, 24), 'kerstavond, christmas eve, xmas eve'),
  named(on(12, 25), 'kerst, kerstmis, kerstdag, eerste kerstdag, 1 e kerstdag, 1 ste kerstdag'),
  named(on(12, 26), 'tweede kerstdag, 2 e kerstdag, 2 de kerstdag'),
  named(
    on(12, 31),
    'oud en nieuw, oudjaar, oudjaarsdag, oudejaar, oudejaarsdag, oudejaarsavond, oudejaarsnacht',
  ),
)

const english = either<readonly FeastDay[]>(
  named(on(12, 25), 'christmas, christmas day, xmas, xmas day, x mas'),
  named(on(12, 26), "boxing day, st stephen ' s day, st stephens day"),
  named(on(12, 31), "new year ' s eve, new years eve, new year eve, nye, hogmanay"),
  named(on(1, 1), "new year, new year ' s, new year ' s day, new years, new years day"),
  named(on(1, 25), 'burns night'),
  named(nth(3, MONDAY, 1), 'mlk day, martin luther king day, martin luther king jr day'),
  named(on(1, 26), 'australia day'),
  named(nth(3, MONDAY, 2), "presidents ' day, president ' s day, presidents day"),
  named(on(3, 1), "st david ' s day, st davids day"),
  named(
    on(3, 17),
    "st patrick ' s day, st patricks day, saint patrick ' s day, paddy ' s day, st paddy ' s day",
  ),
  named(on(4, 23), "st george ' s day, st georges day"),
  named(on(4, 25), 'anzac day'),
  named(
    nth(1, MONDAY, 5),
    'may day bank holiday, early may bank holiday, may bank holiday, first may bank holiday',
  ),
  named(on(5, 1), 'may day'),
  named(
    nth(-1, MONDAY, 5),
    'spring bank holiday, late may bank holiday, second may bank holiday, whitsun bank holiday',
  ),
  named(nth(-1, MONDAY, 5), 'memorial day'),
  named(on(6, 19), 'juneteenth'),
  named(on(7, 1), 'canada day'),
  named(on(7, 4), 'independence day'),
  named(on(7, 14), 'bastille day'),
  named(nth(-1, MONDAY, 8), 'august bank holiday, summer bank holiday, late august bank holiday'),
  named(nth(1, MONDAY, 9), 'labor day'),
  named(nth(2, MONDAY, 10), "columbus day, indigenous peoples ' day, indigenous peoples day"),
  named(on(10, 31), "halloween, hallowe ' en"),
  named(on(11, 5), 'bonfire night, guy fawkes night, guy fawkes'),
  named(on(11, 11), "veterans day, veterans ' day, remembrance day, armistice day"),
  named(nth(4, THURSDAY, 11), 'thanksgiving, thanksgiving day, turkey day'),
  named({ on: 'black-friday' }, 'black friday'),
  named(on(11, 30), "st andrew ' s day, st andrews day"),
  // Where these are spoken of, they fall on different days.
  mean([nth(2, SUNDAY, 5), easter(-21)], "mother ' s day, mothers day, mothering sunday"),
  mean([on(5, 1), nth(1, MONDAY, 9)], 'labour day'),
)

/** kerst, Christmas 2027 */
export const feastPhrase: Parser<Phrase> = remembered(
  map(inOrder(article, either(dutch, english, aroundEaster), yearAfterName), ([, feasts, year]) => ({
    kind: 'feast',
    feasts,
    year,
  })),
)
