import type { ReactionTexts } from '../../practice.ts'

/** Reacties over hoe je het doet, en over wat daar tegenover staat. */
export const judging = {
  compliment: {
    says: 'Maar je doet het hartstikke goed, dat weet je toch?',
    summed: 'Ja, echt. Ik hoef me over jou nooit zorgen te maken.',
    open: 'Wat je precies goed doet? Je ziet het als eerste wanneer er iets misloopt, en je zegt het zonder dat iemand zich aangevallen voelt. Dat kan bijna niemand hier.',
    closed: 'Ja hoor. Ik ben dik tevreden.',
    argued: 'Je hoeft je echt niet te bewijzen, hoor.',
    pushed: 'Nou zeg. Ik geef je een compliment.',
    offer:
      'Daar heb je een punt, van een compliment word je niets wijzer. Laten we in februari een uur nemen voor wat je ermee wilt.',
    behind:
      'Een compliment is prettig, en het is geen antwoord. Vraag ernaar: wat er goed gaat, is een reden om verder te kijken.',
    model:
      'Dank je, dat hoor ik graag. Dus je bent tevreden over hoe het gaat. {ask} Wat zou ik met die kwaliteiten hier nog meer kunnen doen?',
  },
  criticism: {
    says: 'Ik moet eerlijk zeggen: dit viel me van je tegen.',
    summed: 'Ja. De overdracht van vorige week. Ik stond er zelf bij, en de helft stond er niet in.',
    open: 'Op dinsdag was de late dienst een half uur bezig met bellen. Ik had graag gezien dat je even was gebleven en had verteld wat er nog openstond.',
    closed: 'Ja, zo heb ik het wel gezien.',
    argued: 'Dat kan wel zijn, maar daar hadden zij niets aan.',
    pushed: 'Zie je, zodra ik iets zeg, ligt het aan een ander.',
    offer: 'Laat me volgende week twee keer meekijken bij de overdracht. Dan zeg ik je meteen wat ik zie.',
    behind:
      'Drie stappen helpen: wat zei de ander precies, wat was je eerste reactie, en wat neem je ervan mee. Je hoeft het niet meteen eens te zijn.',
    model:
      'Dus dit was niet wat je van me gewend bent. Dat is even slikken. Wat had je willen zien, en op welk moment merkte je het?',
  },
  'vague-criticism': {
    says: 'Je zou wat meer initiatief mogen tonen.',
    summed: 'Ja, meer naar voren stappen. Je wacht nu vaak tot ik het vraag.',
    open: 'Nou, bij het overleg van maandag wist jij het antwoord al, dat zag ik aan je. En je zei niets. Dan denk ik: zeg het.',
    closed: 'Ja, in het algemeen.',
    argued: 'Dat is ook zo, maar ik bedoel iets anders.',
    pushed: 'Zo bedoel ik het niet. Je hoeft niet meteen je stekels op te zetten.',
    offer:
      'Spreek af dat je in elk overleg één punt inbrengt. Over een maand kijken we of we het allebei merken.',
    behind:
      'Bij algemene kritiek is een voorbeeld het halve werk: pas dan weet je of je het ermee eens bent.',
    model:
      'Dus je wilt me vaker uit mezelf zien komen. Op welk moment had je dat gewild, en wat had ik dan kunnen doen?',
  },
  'fixed-rating': {
    says: 'Iedereen krijgt dit jaar een goed. Meer zit er niet in.',
    summed: 'Ja, we mogen in dit team maar één keer uitstekend geven, en die is vergeven.',
    open: 'Voor uitstekend moet je iets hebben gedaan wat buiten je eigen werk valt. Dat nieuwe protocol van jou had gekund, als ik het eerder had geweten.',
    closed: 'Nee. Die ruimte heb ik niet.',
    argued: 'Dat bestrijd ik niet. Maar het cijfer verandert er niet door.',
    pushed: 'Oneerlijk of niet, ik ga er niet over.',
    offer:
      'Ik zet dat protocol in je verslag, met erbij dat het van jou is. En in juni kijken we samen wat er dit jaar bij kan.',
    behind:
      'Het cijfer staat vaak al vast, de woorden in het verslag nog niet. En volgend jaar al helemaal niet.',
    model:
      'Dus de ruimte is op, los van mijn werk. Wat komt er over mijn resultaten in het verslag, en wat is er volgend jaar nodig voor meer?',
  },
  'end-of-scale': {
    says: 'Je zit aan het eind van je schaal.',
    summed: 'Ja, daar houdt het voor deze functie op. Dat is voor iedereen zo.',
    open: 'Er zijn twee wegen: een functie met meer verantwoordelijkheid, of een tijdelijke toeslag voor een extra taak. Voor dat laatste heb ik een omschrijving nodig.',
    closed: 'Nee, hoger kan niet.',
    argued: 'Je werk is ook goed. Daar gaat de schaal alleen niet over.',
    pushed: 'Ik heb die schalen niet bedacht.',
    offer:
      'Maak een lijstje van wat je nu extra doet. Dan vraag ik HR of daar een toeslag bij hoort, vóór eind maart.',
    behind: 'Een schaal hoort bij een functie, niet bij jou. Verandert het werk, dan verandert het gesprek.',
    model:
      'Dus binnen deze functie is het plafond bereikt. {ask} Welk werk of welke taak hoort bij een volgende schaal?',
  },
  'take-it': {
    says: 'Dit is wat ik je kan bieden. Graag of niet.',
    summed: 'Ja. Ik ben al naar de directie geweest, verder kreeg ik het niet.',
    open: 'Aan het bedrag kan ik niets doen. Aan de uren wel, en aan de opleiding ook. Dat komt uit een ander potje.',
    closed: 'Nee, dit is het.',
    argued: 'Ik hoor wat je zegt. Maar dit is het bod.',
    pushed: 'Als je zo begint, dan zijn we snel uitgepraat.',
    offer:
      'Goed. Dit bedrag nu, plus de opleiding, en over een half jaar kijken we er opnieuw naar. Ik zet het op papier.',
    behind: 'Een laatste bod gaat meestal over één ding. Over wat ernaast kan is dan nog niet gepraat.',
    model:
      'Dus bij dit bedrag ligt voor jou de grens. Ik wil er graag met je uitkomen. Wat is er naast het bedrag wél mogelijk?',
  },
  'if-i-say-no': {
    says: 'En wat ga je doen als ik nee zeg?',
    summed: 'Ja, ik wil gewoon weten waar ik aan toe ben.',
    open: 'Eerlijk? Dat ik jou kwijtraak net als de nieuwe locatie opengaat. Als ik wist dat je tot na de zomer blijft, praat ik makkelijker.',
    closed: 'Ik vroeg het eerst.',
    argued: 'Dat is geen antwoord op mijn vraag.',
    pushed: 'Duidelijk. Dan weet ik dat ook.',
    offer:
      'Oké. Laten we dan allebei opschrijven wat we er de komende twee jaar uit willen halen, en dat volgende week naast elkaar leggen.',
    behind:
      'Een dreigement is hier snel gemaakt. Je hoeft je kaarten niet te laten zien: zeg wat je wilt, en vraag waar het om draait.',
    model:
      'Daar heb ik nog geen besluit over, en ik praat liever over hoe het wél kan. {ask} Wat houdt je tegen om ja te zeggen?',
  },
} as const satisfies Record<string, ReactionTexts>
