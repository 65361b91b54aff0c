import type { ReactionTexts } from '../../practice.ts'

/** De acht reacties die bijna iedereen een keer krijgt. */
export const classic = {
  none: {
    says: 'Er zijn hier geen mogelijkheden.',
    summed: 'Ja. In dit team in elk geval. Hoe het op andere afdelingen zit, weet ik eerlijk gezegd niet.',
    open: 'Een hogere functie komt er dit jaar niet. Maar het inwerken van nieuwe mensen ligt nu bij niemand. Daar zou ik wel iemand op willen hebben.',
    closed: 'Nee, ik zou niet weten waar.',
    argued: 'Dat geloof ik graag, maar daarmee is er nog geen plek.',
    pushed: 'Ho, wacht even. Ik kan geen functies uit mijn mouw schudden.',
    offer:
      'Zet eens op papier hoe jij dat inwerken zou aanpakken. Dan neem ik het volgende maand mee naar het overleg.',
    behind: 'Vaak betekent dit: geen hogere functie, hier, nu. Over de rest is dan nog niets gezegd.',
    model:
      'Dus binnen dit team zie je nu niets. {ask} Wat zie je wél als je breder kijkt dan een hogere functie?',
  },
  budget: {
    says: 'Daar is nu geen budget voor.',
    summed: 'Klopt. Het idee is het probleem niet, het geld is voor dit jaar gewoon op.',
    open: 'Zonder geld kan er best wat. Je zou een paar keer kunnen meelopen met iemand die het al doet. En in maart maak ik de nieuwe begroting.',
    closed: 'Nee. Op is op.',
    argued: 'Ik zeg niet dat je het niet verdient. Ik zeg dat het er niet is.',
    pushed: 'Kom op, ik ga niet over de hele pot. Ik sta hier ook maar met wat ik krijg.',
    offer:
      'Als ik vóór eind februari weet wat het kost en wat het oplevert, kan ik het in de begroting zetten.',
    behind:
      'Geld is soms echt op, en soms een nette manier om nog geen ja te zeggen. Met één vraag weet je welke van de twee.',
    model: 'Dus het zit vast op geld, niet op het idee. {ask} Wat kan er wél zonder extra budget?',
  },
  'not-ready': {
    says: 'Je bent er nog niet klaar voor.',
    summed: 'Precies. Je vak beheers je, maar ik heb je nog nooit een lastig overleg zien leiden.',
    open: "Ik wil zien dat je rustig blijft als twee collega's tegenover elkaar staan. En dat je iets afmaakt zonder dat ik erachteraan hoef.",
    closed: 'Nee, dit jaar nog niet.',
    argued: 'Ervaring heb je genoeg, daar gaat het me niet om.',
    pushed: 'Zie je, dit bedoel ik. Zodra het even schuurt, schiet je in de verdediging.',
    offer: 'Weet je wat: leid jij het overleg van volgende maand. Daarna zitten we een kwartier bij elkaar.',
    behind: 'Hier zit bijna altijd een beeld achter van wat iemand wél wil zien. Dat beeld kun je opvragen.',
    model: 'Ik hoor dat je eerst meer van me wilt zien. {ask} Wat zou je van me moeten zien om ja te zeggen?',
  },
  'cant-miss': {
    says: 'Ik kan je niet missen.',
    summed: 'Ja, zeker nu er twee ziek zijn. Als jij er een dag niet bent, loopt het spaak.',
    open: 'Er moet iemand zijn die de ochtend kan draaien zonder dat ze mij om het uur bellen. Als dat er is, heb ik er geen moeite mee.',
    closed: 'Nee, ik zou niet weten hoe.',
    argued: 'Dat snap ik, maar wie staat er dan op maandag?',
    pushed: 'Dat vind ik niet netjes. Ik moet toch ergens mijn mensen vandaan halen.',
    offer:
      'Als jij in januari iemand inwerkt, kun je vanaf februari een dag per week weg. Dan kijken we na een maand hoe het gaat.',
    behind: 'Dit is een compliment en een zorg tegelijk. De zorg is te regelen: wie vangt het op?',
    model: 'Dus je maakt je zorgen over wie het opvangt. {ask} Wat moet er geregeld zijn zodat het wél kan?',
  },
  silence: {
    name: '(stilte)',
    says: '(kijkt voor zich uit en zegt niets)',
    summed: 'Hm. Ik zit er even over na te denken. Ik had dit niet zien aankomen.',
    open: 'Mijn eerste gedachte? Dat ik blij ben dat je het zegt. En mijn tweede: wat betekent dit voor de anderen.',
    closed: 'Tja. Ja. Nee, dat weet ik zo niet.',
    argued: 'Ja, ja. Dat had je al gezegd.',
    pushed: 'Ik zeg nog niets, en dan krijg ik dit al.',
    offer: 'Geef me een week om erover te slapen. Dan kom ik bij je met wat ik zie.',
    behind:
      'Stilte is zelden een nee. Vaak wordt er nagedacht, en wie dan doorpraat, praat zijn eigen vraag weg.',
    model: '(vijf tellen wachten) Wat is je eerste gedachte hierbij?',
  },
  later: {
    says: 'Kom er later nog eens op terug.',
    summed: 'Ja. Het is nu alle hens aan dek, tot na de jaarwisseling heb ik mijn hoofd vol.',
    open: 'Half januari is het rustiger. Maar dan wil ik wel weten wat je precies van me vraagt, want dat is me nog niet helder.',
    closed: 'Nee, nu echt even niet.',
    argued: 'Dat begrijp ik, maar dit is gewoon niet het moment.',
    pushed: 'Ik zeg niet dat ik het vergeet. Ik zeg dat het nu niet uitkomt.',
    offer:
      'Donderdag de veertiende, kwart over drie. Stuur me de dag ervoor drie regels, dan heb ik het gelezen.',
    behind: 'Later zonder datum wordt vaak nooit, zonder dat iemand dat zo bedoelt.',
    model: 'Dus nu komt het niet uit. {ask} Welke datum zetten we ervoor in de agenda?',
  },
  hr: {
    says: 'Daar ga ik niet over, dat is HR.',
    summed: 'Nee, de beslissing ligt niet bij mij. Al vragen ze meestal wel wat ik ervan vind.',
    open: 'Ik kan op papier zetten wat je doet en waarom ik het een goed idee vind. Zonder dat kijken ze er niet eens naar.',
    closed: 'Nee, dat mag ik niet.',
    argued: 'Dan moet je dat daar vertellen. Mij hoef je niet te overtuigen.',
    pushed: 'Ik verstop me nergens achter. Zo is het hier nu eenmaal geregeld.',
    offer:
      "Prima, ik bel vrijdag met HR en vraag wie hierover gaat. Dan plannen we een gesprek met z'n drieën.",
    behind:
      "Wie er niet over gaat, kan vaak wel helpen: een goed woord, een naam, een afspraak met z'n drieën.",
    model: 'Dus jij beslist daar niet over. {ask} Hoe kun jij me helpen om dit bij HR te bespreken?',
  },
  counter: {
    says: 'Ben je hier dan niet tevreden?',
    summed: 'Ja, daar schrik ik eerlijk gezegd een beetje van. Ik dacht dat het goed ging.',
    open: 'Ik zie je wel iets doen met nieuwe mensen. Ze komen toch al naar jou toe. Daar kan ik me meer bij voorstellen dan bij een stap omhoog.',
    closed: 'Dat vraag ik aan jou.',
    argued: 'Maar als het zo goed bevalt, waarom wil je dan iets anders?',
    pushed: 'Nou, als je er zo over denkt, dan weet ik ook niet wat je hier nog doet.',
    offer:
      'Laten we dan in februari een uur nemen om te kijken wat er hier in zit. Denk jij alvast na over wat je ervoor wilt laten vallen.',
    behind:
      'Achter deze vraag zit vaak: ga je weg? Zeg je wat je hier goed vindt, dan hoeft niemand dat te raden.',
    model:
      'Dus je vraagt je af of ik weg wil. Ik werk hier graag, en juist daarom kijk ik vooruit. {ask} Waarin zou je mij willen zien groeien?',
  },
} as const satisfies Record<string, ReactionTexts>
