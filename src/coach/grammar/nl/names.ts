import { type Line, lineOf } from '../line.ts'

/** First names that are also typed without a capital. */
const FIRST_NAMES: ReadonlySet<string> = new Set(
  (
    'abdullah adriaan agnes alina aletta alfons alwin amira andries anass annefleur anneke annemieke annika ans antoinette anwar arend ' +
    'arnold ashley aukje ayse ayoub bahar bernadette bernard berna birsen bjorn boudewijn bouchra brenda britt busra carien carola casper ' +
    'cemal cindy claire coby conny corinne cornelis corrie daphne dewi dieter dieuwke dineke dirkje ditte dylan ebru edgar eelco eelke ella ' +
    'elise elsbeth emilia emilie emmy engin erwina esmee esme evert ewoud fadoua faisal ferdi fien fieke filip floortje fons fouad ' +
    'frederique gaby gea geertje gerben gerrie gertjan gideon gina ginny glenn guus hafid hakan hamid hannah harald harmen harriet hasan ' +
    'hayat hedwig heleen hendrika henny henriette hester hilda houda huib hussein idris ilona inge ingeborg inez irma isabella isabelle ' +
    'ismail issam ivan izabela jaco jannie jantje jasmin jaimy jente jessy jeltje jitske joanne jochen joey jolan jolein jolijn jonna jop ' +
    'jordi jorien jorrit jort josee josephine josien joselien juan jules jurre kadir karima karina karlien kato kayleigh kenza kirsten koos ' +
    'krista kristien kyra lara latifa leah leendert leila leonie lianne lidia lieselot liselotte lobke loes lonneke loubna louise luca lucia ' +
    'lucie ludo luka lukas lydia madelief magda malika margreet margriet marina marinus marissa marita marjolijn marleen marlene marlon ' +
    'marnix marta marten martha mathilde matthijs maurits meral meryem michael michel michelle michiel mila milan milou mina mireille moniek ' +
    'monika mounir muhammed najat najib nadine nannette natascha nelleke nelly nicole nicolette nilgun nicky norbert nordin noa oumaima ' +
    'oussama omar onno otman pamela paulien petrus petronella rabia rachida rafael ralph rania rebekka reinier reinoud reinout rianne rico ' +
    'rinske rita robbie roderick rogier romana rosalie rosanne roxanne rudi sacha salma samantha sami sanae sandy sarina sebastian seline ' +
    'serkan sietske siham sigrid sjef soraya stefanie stephanie suus suze sylvie tarik teuntje thera theresa thirza tieme tijmen tonny trudy ' +
    'umit viktor walter wiesje wiep wieteke wilfred willeke willemijn winnie wytze yannick yasmine yolanda younes yassin yentl ymke zakaria ' +
    'zara zeynep ziggy zohra zoubida ' +
    'aad abdel abdul achraf adam ahmed aisha albert alex alice ali amina amir andre andrea angela anita anja anke ann anna anne ' +
    'annelies annemarie annemiek annet anouk anouar anton arie arjan arjen arno arthur astrid aylin aziz barbara bart bianca bilal ' +
    'birgit boris bram brigitte bruno carla carlijn carmen caroline cees celine charlotte chantal chris christa christel christian claudia coen colin ' +
    'corine cynthia daan daisy dalila damian daniel danielle danny david debbie demi denise dennis derk diana diederik dilan dirk ' +
    'dominique donny dorien dries eddy edith edwin eefje ellen elke elly emma emiel emine emre erik eric erica erwin esma esra esther eva evelien ' +
    'evi fabian farid fatih fatima fatma femke ferry floris frank frans fred freek frederik frits gabriel geert gerard gerda gerrit gert ' +
    'gijs giovanni gitte greet greetje griet guido gwen hamza hanna hanneke hans harm harrie harry hassan hatice heidi hein helen helena hendrik ' +
    'henk herman hicham hilde hugo ian ibrahim ilse imane imke ina ingrid irene iris isa isabel ivo jaap jacob jacqueline jamal jan jana janine janneke ' +
    'jannes jarno jasmijn jasmine jasper jeanine jef jelle jens jennifer jeroen jesse jessica jet jim jip joanna jochem joep johan jolanda jolien ' +
    'jonas jonathan joost jordy joran joris jos josef joyce judith julia julie jurgen justin kaat kamal karel karen karim karin karlijn kasper katja ' +
    'katrien kees kelly kevin khadija khalid kim klaas koen koenraad kris kristel kristof kurt lana lars laura laurens lauren leen lena lennart ' +
    'leo leon liesbeth lieke lieve lilian linda lisa liset lize lotte louis luc lucas luuk lynn maaike maarten machteld mandy manon marc marcel ' +
    'marga margot maria mariam marian marie marieke marijke marijn mario marit marjan marjolein marlies marloes martijn martin martine mathijs ' +
    'matthias maud maurice mees mehmet melanie melissa merel miranda miriam mieke mike mirjam mirthe mohamed mohammed monica monique moussa ' +
    'murat mustafa myriam nabil nadia naima nancy naomi natasja nathalie neeltje nele nick nico niek niels nienke nikki nina noah noortje nora nour ' +
    'okan olaf olga oscar osman otto pascal patricia patrick paul paula pauline peggy peter petra philip pien piet pieter pim priya quinten rachel rachid ' +
    'raf ralf ramon raoul rashid rebecca remco renate rene renske rens richard rick rik rob robbert robert robin roel roelof roland rolf romy ' +
    'ron ronald ronnie roy ruben rutger ruth ruud sabine salim samira samir sammy samuel sander sandra sanne sara sarah saskia sebastiaan selma ' +
    'serge sharon sherida silvia simon simone sjaak sjoerd sofie sonja sophie soufiane stef stefan steffie stephan steven stijn stijntje susan susanne suzanne sven ' +
    'sylvia tamara tanja ted teun teunis tess thea theo thijs thomas tijs tim timo tine tineke tinne tjeerd tobias toon toos tristan truus ursula valerie ' +
    'vanessa vera veerle vincent wendy wesley wessel wiebe willem wilma wim wout wouter xander yara yasin yasmin yasmina yassine yusuf youssef yvonne yvette ' +
    'zainab zehra zoe'
  ).split(' '),
)

/** First names that are also words, so only with a capital. */
const NAMES_AND_WORDS: ReadonlySet<string> = new Set(
  'wil an ben mo max els roos noor mark floor roman ken dick ria ron bas lies bert dana raf sam tom fleur amber bob cor'.split(
    ' ',
  ),
)
/** What stands behind a name that begins a sentence. */
const AFTER_NAME: ReadonlySet<string> = new Set(
  'van krijgt kreeg heeft had mag mocht verdient zit is was doet werkt kan kon hoeft wel en gaat wordt staat die'.split(
    ' ',
  ),
)

/** Words that begin with a capital without being anybody's name. */
const NO_NAMES =
  /^(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|ik|u|hr|or|mbo|hbo|wo|vo|cao|bhv|vca|nederland|belgie|vlaanderen|nederlands|engels|frans|duits|kerst|pasen|excel|linkedin|teams|word|zoom|sap|python|java|dhl|uwv|i|postnl|ns|albert|jumbo|umc|amsterdam|rotterdam|utrecht|gent|antwerpen|brussel|leuven|brugge|hasselt|groningen|arnhem|nijmegen|eindhoven|tilburg|breda|zwolle|leiden|noord|zuid|oost|west)$/u

/** The same line with `naam` for everybody who is named in it. */
export function withNames(line: Line): Line {
  if (!line.tokens.some(({ low }, at) => isName(line, low, at))) return line
  const tokens = line.tokens.map((token, at) =>
    isName(line, token.low, at) ? { ...token, low: 'naam' } : token,
  )
  return lineOf(line.sentence, tokens)
}

function isName(line: Line, low: string, at: number): boolean {
  if (FIRST_NAMES.has(low)) return true
  const text = line.tokens[at]?.first.text ?? ''
  if (!/^\p{Lu}\p{Ll}/u.test(text) || NO_NAMES.test(low)) return false
  if (at > 0 && line.tokens[at - 1]?.first.mark === false) return true
  return NAMES_AND_WORDS.has(low) && AFTER_NAME.has(line.tokens[at + 1]?.low ?? '')
}
