// Pieces that make thousands of different sentences, as somebody on a ward or in an office writes them. No piece holds
// a sign that YAML would want quoted.

export const PEOPLE = /** @type {const} */ (['Anna', 'Noor', 'Piet', 'Karim', 'Fatima', 'Zoë'])

const WHO = [
  'Karim',
  'Sam',
  'de nachtploeg',
  'het hele team',
  'een familie',
  'de directie',
  'Fatima',
  'onze stagiair',
  'de apotheker',
  'mijn oude team',
  'de fysiotherapeut',
  'Bram',
  'de teamleider van noord',
  'Yasmina',
  'de kwaliteitsmedewerker',
  'een uitzendkracht',
  'de ondernemingsraad',
  'Joost van ICT',
  'Piet',
  'de planning',
]
const THING = [
  'de overdracht',
  'het rooster van maart',
  'het inwerkplan',
  'de nieuwe werkwijze',
  'de cijfers over uitval',
  'het werkoverleg',
  'de medicijncontrole',
  'het verslag voor HR',
  'de begroting',
  'de klachtenlijst',
  'het introductieboekje',
  'de sleuteloverdracht',
  'het scholingsplan',
  'de intervisie',
  'het verzuimgesprek',
  'de nieuwe telefooncentrale',
  'het oefenprotocol brand',
  'de wachtlijst',
  'het jaarverslag',
  'de voorraadkast',
  'het familiegesprek',
  'de enquête onder collega’s',
  'het hygiëneplan',
  'de stagebeoordeling',
  'het verbouwingsrooster',
  'de weekstart',
  'het dossieronderzoek',
  'de vergaderagenda',
  'het protocol',
  'de planning van de zomer',
]
const WHEN = [
  'vlak voor de lunch',
  'aan het eind van een lange dienst',
  'op een rustige ochtend',
  'tijdens het werkoverleg',
  'na de vergadering',
  'toen iedereen al weg wilde',
  'in een half uur',
  'voor het eerst in weken',
]
const GAVE = [
  'met {who} eindelijk {thing} af, {when}',
  '{who} bedankte me voor {thing}, zomaar {when}',
  'rustig aan {thing} gewerkt {when}',
  '{thing} uitgelegd aan {who} en het viel goed',
  'gelachen met {who} over {thing}, {when}',
  'nee gezegd tegen {who} en toch goed gebleven',
]
const COST = [
  'weer {thing} overgedaan voor {who}, {when}',
  'drie keer gestoord bij {thing}',
  'een uur gewacht op {who} {when}',
  'gemopper over {thing} aangehoord van {who}',
  '{thing} mee naar huis genomen',
  'stil gebleven toen {who} over {thing} begon',
]
const DONE = [
  '{thing} loopt nu zonder mij',
  '{who} doet {thing} sinds deze week zelf',
  'tien minuten minder kwijt aan {thing}',
  'een knoop doorgehakt over {thing}',
  '{thing} teruggebracht tot één pagina',
  'het eens geworden met {who} over {thing}',
]
const SITUATION = [
  'Elke dienst begon te laat doordat {thing} niet klaar was. {Who} liep er ook op vast en niemand voelde zich de eigenaar.',
  'In het voorjaar viel {who} uit en bleef {thing} liggen. Er was geen plan en de druk liep op.',
  'We kregen klachten over {thing}. {Who} vroeg me om er {when} naar te kijken.',
]
const ACTION = [
  'Ik maakte één overzicht van {thing}, sprak {when} met {who} af wie wat doet, en hield het drie weken bij.',
  'Ik heb {thing} in kleine stukken verdeeld. Met {who} nam ik elke week een stuk door en paste het aan.',
  'Eerst vroeg ik {who} wat er misging met {thing}. Daarna probeerden we {when} een andere volgorde.',
]
const RESULT = [
  '{Thing} kost nu een kwartier minder per dag, gemeten over drie weken. {Who} gebruikt het ook op de andere locatie.',
  'Sinds die maand kwam er geen klacht meer over {thing}, en {who} neemt het over in de zomer.',
  'Het scheelt {who} een halve dag in de maand. De directie wil {thing} nu overal zo.',
]
const AGREED = [
  '{Anna} kijkt of er budget is voor {thing}',
  'Ik stuur {who} een voorstel over {thing}',
  '{Anna} vraagt HR naar de opleiding',
  'Ik loop een dag mee met {who}',
  '{Anna} regelt een gesprek met {who} over {thing}',
  'Ik schrijf op wat {thing} aan uren kost',
  'Een proefperiode van drie maanden met {thing}',
]
const SEEN = [
  'Er staat een datum in de agenda',
  'Het voorstel ligt bij {who}',
  'Er is een mail met ja of nee',
  '{Thing} staat op papier',
]
const ASK = [
  'Wat zou je van me willen zien bij {thing}?',
  'Hoe kijk jij naar {thing}?',
  'Wat is er nodig om {thing} anders te doen?',
  'Wie beslist er over {thing}?',
  'Wat merk jij van mijn werk met {who}?',
]
const OUTCOME = [
  'Ik wil dit voorjaar {thing} op me nemen.\nEn dat {who} weet waarom ik dat wil.',
  'Duidelijk hebben of er ruimte is voor {thing}.',
  'Een afspraak over mijn uren, en over {thing}.',
]
const SUMMARY = [
  'We hadden het vooral over {thing}. {Anna} vond het een goed idee en wil het {when} met {who} bespreken.',
  '{Anna} zag het anders dan ik dacht. Over {thing} komen we terug als {who} er weer is.',
  'Een goed gesprek, al kwam {thing} pas aan het eind aan bod. We zoeken uit wat {who} ervan vindt.',
]
const HEARD = [
  'Je vroeg iedereen wat er nodig was voor {thing}, en dat gaf rust. Je mag van mij eerder zeggen dat het je te veel wordt.',
  'Bij {thing} bleef je lang aan het woord. Daarna hielp het dat je met {who} de punten opschreef.',
  'Je houdt overzicht {when}. Ik zou je graag vaker horen als {who} erbij is.',
]
const LEARNED = [
  'Vroeg nee zeggen is makkelijker dan laat.',
  'Ik neem {thing} te snel over van {who}.',
  'Eerst vragen, dan pas met {thing} beginnen.',
]
const FEAR = [
  '{Anna} denkt dat ik tevreden ben waar ik zit',
  'Er is toch geen geld voor {thing}',
  '{Who} wil {thing} zelf houden',
]

export const TEXTS = {
  GAVE,
  COST,
  DONE,
  SITUATION,
  ACTION,
  RESULT,
  AGREED,
  SEEN,
  ASK,
  OUTCOME,
  SUMMARY,
  HEARD,
  LEARNED,
  FEAR,
}

const capital = (/** @type {string} */ text) => text.charAt(0).toUpperCase() + text.slice(1)

/**
 * One sentence or a few, made of a pattern.
 * @param {import('./random.mjs').Chance} by
 * @param {readonly string[]} patterns
 * @param {string} [anna] the other in the conversation
 */
export function say(by, patterns, anna = 'Anna') {
  const who = by.one(WHO)
  const thing = by.one(THING)
  const text = by
    .one(patterns)
    .replaceAll('{who}', who)
    .replaceAll('{Who}', capital(who))
    .replaceAll('{thing}', thing)
    .replaceAll('{Thing}', capital(thing))
    .replaceAll('{when}', by.one(WHEN))
    .replaceAll('{Anna}', anna)
  return capital(text)
}
