import { describe, expect, test } from 'vitest'
import { coachDate } from '../../../src/coach/date.ts'
import { readIsoDay } from '../../../src/domain/day.ts'

/** A Wednesday. */
const TODAY = readIsoDay('2026-03-11')!

/** The likelier day first; null where there is none. */
function read(text: string, lang: 'nl' | 'en'): string {
  const { date, alternatives } = coachDate(text, lang, TODAY)
  return alternatives.length > 0 ? alternatives.join(' / ') : String(date)
}

const rows = (table: string): (readonly [string, string])[] =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [text = '', expected = ''] = line.split(' = ')
      return [text.trim(), expected.trim()] as const
    })

describe('a day', () => {
  test.each(
    rows(`
      vrijdg = 2026-03-13
      voor het eind van de week = 2026-03-13
      woensdag over 14 dagen = 2026-03-25
      ma 16/3 = 2026-03-16
      half april = 2026-04-15
      tussen nu en twee weken = 2026-03-25
      volgende week wo = 2026-03-18
      begin week 20 = 2026-05-12
      w18 = 2026-05-01
      eerste maandag van april = 2026-04-06
      laatste werkdag van maart = 2026-03-31
      laatste werkdag van de maand = 2026-03-31
      eerste week van mei = 2026-05-08
      de laatste week van juni = 2026-06-30 / 2026-06-26
      tweede helft van mei = 2026-05-31
      eerste helft 2027 = 2027-06-30
      H2 = 2026-12-31
      tussen 3 en 7 mei = 2026-05-07
      3-7 mei = 2026-05-07
      van 3 t/m 7 mei = 2026-05-07
      2e paasdag = 2026-04-06
      tweede pinksterdag = 2026-05-25
      bevrijdingsdag = 2026-05-05
      vrijdag voor pasen = 2026-04-03
      de dag na koningsdag = 2026-04-28
      moederdag = 2026-05-10
      vandaag over een week = 2026-03-18
      overmorgenavond = 2026-03-13
      dinsdag over een week = 2026-03-24 / 2026-03-17
      1 mei aanstaande = 2026-05-01
      maandag eerstkomend = 2026-03-16
      volgend week = 2026-03-20
      volgnde week = 2026-03-20
      februrai = 2027-02-28
      binnen 48 uur = 2026-03-13
      binnen de 14 dagen = 2026-03-25
      over een dag of tien = 2026-03-21
      over een week of drie = 2026-04-01
      over 2 à 3 weken = 2026-04-01
      vóór de 15e = 2026-03-15
      de 1ste van de maand = 2026-04-01
      eerste van de maand = 2026-04-01
      ultimo mei = 2026-05-31
      primo juni = 2026-06-01
      mei '27 = 2027-05-31
      01.05.2027 = 2027-05-01
      2026-W18 = 2026-05-01
      eenentwintig mei = 2026-05-21
      vrijdag 17.00 uur = 2026-03-13
      vrijdagmiddag 5 uur = 2026-03-13
      morgen 9u30 = 2026-03-12
      om 12 uur vrijdag = 2026-03-13
      do = 2026-03-12
      einde van volgende maand = 2026-04-30
      vrijdag of maandag = 2026-03-13 / 2026-03-16
      medio juni = 2026-06-15
      eind Q2 = 2026-06-30
      mid Q3 = 2026-08-15
      1-5-27 = 2027-05-01
      dag van de arbeid = 2026-05-01
      uiterlijk de 20ste = 2026-03-20
      den 20sten maart = 2026-03-20
      eind vd maand = 2026-03-31
      begin volgend kwartaal = 2026-04-07
      eind Q1 2027 = 2027-03-31
      vrijdag 1 mei om 12.00 = 2026-05-01
      20 mrt = 2026-03-20
      3 sept. = 2026-09-03
      over 6 wkn = 2026-04-22
      3 mnd = 2026-06-11
      overmrgen = 2026-03-13
      donderdag 26 maart 2026 = 2026-03-26
      12 maart a.s. = 2026-03-12
      a.s. donderdag = 2026-03-12
      komende zaterdag = 2026-03-14
      nog deze week = 2026-03-13
      deze week nog = 2026-03-13
      vandaag nog = 2026-03-11
      voor vrijdag 12:00 = 2026-03-13
      uiterlijk half mei = 2026-05-15
      eind eerste kwartaal = 2026-03-31
      half jaar = 2026-09-11
      di 17/3 = 2026-03-17
      dinsdagavond half acht = 2026-03-17
      vr 13/3 om 9u = 2026-03-13
      uiterlijk zondagavond = 2026-03-15
      volgende week ergens = 2026-03-20
      ergens eind april = 2026-04-30
      zo rond half mei = 2026-05-15
      rond de 20e = 2026-03-20
      in de tweede helft van april = 2026-04-30
      voor het eind van Q3 = 2026-09-30
      tegen kerst = 2026-12-25
      tussen kerst en oud en nieuw = 2026-12-31
      direct na het weekend = 2026-03-16
      2de week april = 2026-04-10
      week van 20 april = 2026-04-24
      mei/juni = 2026-06-30
      vrijdag 13:00 = 2026-03-13
      vrijdag de 13e = 2026-03-13
      op de 1e werkdag van april = 2026-04-01
      over een maandje = 2026-04-11
      over 100 dagen = 2026-06-19
      14 dgn = 2026-03-25
      2 wkn = 2026-03-25
      max 3 weken = 2026-04-01
      3 weken max = 2026-04-01
      liefst voor 1 april = 2026-04-01
      eind deze maand = 2026-03-31
      laatste vrijdag van april = 2026-04-24
      vrijdag 3 april 2026 = 2026-04-03
      3/4/'26 = 2026-04-03
      3-4-2026 = 2026-04-03
      03042026 = 2026-04-03
      2026/04/03 = 2026-04-03
      3.4.26 = 2026-04-03
      drie april = 2026-04-03
      de derde april = 2026-04-03
      3e april = 2026-04-03
      april 3 = 2026-04-03
      3 aprill = 2026-04-03
      3 arpil = 2026-04-03
      5 setpember = 2026-09-05
      12 novmber = 2026-11-12
      donerdag = 2026-03-12
      woesdag = 2026-03-18 / 2026-03-11
      zatrdag = 2026-03-14
      maandga = 2026-03-16
      mrogen = 2026-03-12
      vandag = 2026-03-11
      overmorge = 2026-03-13
      volgende maadn = 2026-04-30
      komende dinsdg = 2026-03-17
      morgen na de vergadering = 2026-03-12
      binnen een half jaar = 2026-09-11
      binnen 6 maanden = 2026-09-11
      dit jaar nog = 2026-12-31
      voor het einde van het jaar = 2026-12-31
      eerste kwartaal 2027 = 2027-03-31
      Q1'27 = 2027-03-31
      Q4 26 = 2026-12-31
      K2 = 2026-06-30
      2e helft van dit jaar = 2026-12-31
      tweede halfjaar = 2026-12-31
      volgend halfjaar = 2026-12-31
      hemelvaart = 2026-05-14
      hemelvaartsdag = 2026-05-14
      11 november = 2026-11-11
      valentijnsdag = 2027-02-14
      prinsjesdag = 2026-09-15
      carnaval = 2027-02-07
      nieuwjaar = 2027-01-01
      1 januari = 2027-01-01
      de jaarwisseling = 2026-12-31
      vanmiddag = 2026-03-11
      vanavond nog = 2026-03-11
      3e = 2026-04-03
      1 mei 1998 = 1998-05-01
      36 uur = 2026-03-13
      zo = 2026-03-15
      zon = 2026-03-15
      ma = 2026-03-16
      na het weekeinde = 2026-03-16
      paasmaandag = 2026-04-06
      21 juli = 2026-07-21
      binnen de maand = 2026-04-11
      tegen volgende week maandag = 2026-03-16
      maandag in een week = 2026-03-23 / 2026-03-16
      zondag in 8 dagen = 2026-03-22
      half juni uiterlijk = 2026-06-15
      5 juni ten laatste = 2026-06-05
      juni 2026 = 2026-06-30
      06/2026 = 2026-06-30
      volgende week maandagochtend = 2026-03-16
      uiterlijk maandag voor 17.00 = 2026-03-16
      ma-ochtend = 2026-03-16
      de laatste vrijdag van deze maand = 2026-03-27
      eerste dinsdag na pasen = 2026-04-07
      twee weken na pasen = 2026-04-19
      drie dagen voor kerst = 2026-12-22
      eind lopende maand = 2026-03-31
      in de lopende maand = 2026-03-31
      komend weekend = 2026-03-15
      in het weekend van 21 maart = 2026-03-22
      nu vrijdag = 2026-03-13
      vrijdag nog = 2026-03-13
      tegen het einde van de week = 2026-03-13
      vóór de 1e van volgende maand = 2026-04-01
      de 1e van mei = 2026-05-01
      1 mei of eerder = 2026-05-01
      12 mei '27 = 2027-05-12
      over zo'n drie weken = 2026-04-01
      over +/- 3 weken = 2026-04-01
      binnen drie à vier weken = 2026-04-08
      in 2 à 3 maanden = 2026-06-11
      2-3 weken = 2026-04-01
      binnen een week = 2026-03-18
      weekje of 2 = 2026-03-25
      twee weekjes = 2026-03-25
      een maand of twee = 2026-05-11
      over 'n maand = 2026-04-11
      half maart = 2026-03-15
      half februari = 2027-02-15
      eind feb = 2027-02-28
      begin jan = 2027-01-07
      wk 12/13 = 2026-03-27
      week 12-2026 = 2026-03-20
      w12 = 2026-03-20
      vr. a.s. = 2026-03-13
      as vrijdag = 2026-03-13
      pasen 2027 = 2027-03-28
      kerst 2027 = 2027-12-25
      einde Q3 = 2026-09-30
      eind q4 = 2026-12-31
      4e kwartaal = 2026-12-31
      kwartaal 3 = 2026-09-30
      volgend kwartaal = 2026-06-30
      eind dit kwartaal = 2026-03-31
      ultimo 2026 = 2026-12-31
      medio 2027 = 2027-06-30
      begin 2027 = 2027-01-31
      2 juli 's ochtends = 2026-07-02
      maandag? = 2026-03-16
      misschien vrijdag = 2026-03-13
      Vrijdag 13 maart 2026 om 09:00 uur = 2026-03-13
      deadline vrijdag = 2026-03-13
      1 april a.s. = 2026-04-01
      1-4 = 2026-04-01
      5 mei, bevrijdingsdag = 2026-05-05
      dinsdag 5 mei (bevrijdingsdag) = 2026-05-05
      over een jaar = 2027-03-11
      volgend jaar = 2027-12-31
      volgend jaar maart = 2027-03-31
      over 1 jr = 2027-03-11
      einde jaar = 2026-12-31
      eind 2026 = 2026-12-31
      2026 = 2026-12-31
      vandaag of morgen = 2026-03-11 / 2026-03-12
      woensdag 18 maart om 15u = 2026-03-18
      uiterlijk woensdagavond 18/3 = 2026-03-18
      18 maart, einde dag = 2026-03-18
      volgende maand de 3e = 2026-04-03
      3e van volgende maand = 2026-04-03
      eind volgende maand ergens = 2026-04-30
      in april = 2026-04-30
      ergens in april = 2026-04-30
      de week van 6 april = 2026-04-10
      week 16 (13-17 april) = 2026-04-17
      vrijdag week 16 = 2026-04-17
      wk16 vrijdag = 2026-04-17
      eind wk 16 = 2026-04-17
      met de pasen = 2026-04-05
      voor pinksteren = 2026-05-23
      1e kerstdag = 2026-12-25
      2de kerstdag = 2026-12-26
      oudejaarsavond = 2026-12-31
      morgenmiddag voor 3 uur = 2026-03-12
      vanavond voor 20u = 2026-03-11
      binnen drie dagen = 2026-03-14
      binnen nu en een maand = 2026-04-11
      over twee en een halve week = 2026-03-29
      over 2,5 week = 2026-03-29
      een halve maand = 2026-03-26
      tegen 1 oktober 2026 = 2026-10-01
      1 okt 26 = 2026-10-01
      donderdag 1 oktober = 2026-10-01
      septmber = 2026-09-30
      agustus = 2026-08-31
      dinsadg = 2026-03-17
      zondaag = 2026-03-15
      komend maandag = 2026-03-16
      volgend maand = 2026-04-30
      binen twee weken = 2026-03-25
      tot en met 31 mei = 2026-05-31
      zo rond pasen = 2026-04-05
      in de eerste week van april = 2026-04-03
      tweede maandag van mei = 2026-05-11
      met kerst 2026 = 2026-12-25
      over circa zes weken = 2026-04-22
      hooguit een maand = 2026-04-11
      de 31e = 2026-03-31
      laatste dag van het jaar = 2026-12-31
      7 april of 8 april = 2026-04-07 / 2026-04-08
      12e = 2026-03-12
      11-3 = 2026-03-11
      10-3 = 2027-03-10
      29-2 = 2028-02-29
    `),
  )('%s → %s', (text, expected) => expect(read(text, 'nl')).toBe(expected))
})

describe('no day', () => {
  test.each(
    rows(`
      kamer 12
      art. 5
      € 25,50
      15%
      3 dozen
      31 april
      na de zomer
      voor de bouwvak
      over een paar weken
      als het rustiger is
      week 54
      30 februari
      binnen afzienbare tijd
      tegen de zomer
      mijn manager
      over drie kwartier
      op zijn vroegst volgende week
      over een goed half jaar
      voor mijn verlof
      zodra het kan
      te bepalen
      n.t.b.
      na pasen
      volgende zomer
      de week voor pasen
      april of mei
      over een kleine twee weken
      over ruim een maand
      zo mogelijk eind maart
      einde schooljaar
      begin schooljaar
      na de vergadering
      sint
      suikerfeest
      meteen
      straks
      om 14.00
      14:00 uur
      3
      de 32e
      week 0
      0-0-2026
      45-3-2026
      5 stuks
      lokaal 2.14
      € 12.50
      schaal 9
      groep 5
      fte 0,8
      0.8 fte
      2 keer
      twee mensen
      nr. 7
      ja
      mij maakt het niet uit
      eens in de maand
      maandelijks
      elke week
      om de week
      wekelijks op dinsdag
      jaarlijks
      vóór mijn vakantie
      na mijn zwangerschapsverlof
      als Peter terug is
      in overleg
      dat weet ik nog niet precies
      eerdaags
      dezer dagen
      een dezer dagen
      volgende keer
      bij het volgende gesprek
      zomer 2026
      voorjaar
      over 2 maanden op de 15e
      15 dezer
      de 15e dezer
      dit najaar
      niet voor 1 mei
      na mei
      vanaf mei
      twaalf mei tweeduizendzevenentwintig
      binnen 5 wd
      week
      vrijdag over een maand
      paasweekend
      meivakantie
      krokusvakantie
      voorjaar 2027
      om de hoek
      mei of zo
      komt goed
      's maandags
      maandags
      vrijdagen
      de vrijdagen
      art. 7:669
      blz. 12
      12 punten
      mijnheer
      augurk
      dozijn
      honderd
      6 weken zwangerschapsverlof
      3 maanden proeftijd
      de eerste keer
      mei-juni
      19:30
      01-13-2026
      '26
      13e maand
      7 x 24 uur
      de komende dagen
      komende weken
      de komende periode
      dit seizoen
      met spoed
      vóór de paasdagen
      over driekwart jaar
      allerlaatste dag van maart
      einde boekjaar
      na carnaval
      voor de verbouwing
      als de begroting rond is
      over een kwartier
      per omgaande
      31-9
      verdieping 3
      3 of 4 keer
      punt 4.2
      BHV
      bijlage 2
      2 uur per week
      half acht
      maand na maand
      eerste kans
      dag 1
    `),
  )('%s', (text) => expect(read(text, 'nl')).toBe('null'))
})
