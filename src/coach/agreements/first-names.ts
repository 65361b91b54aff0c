/** First names one meets at work in the Netherlands, Flanders, Britain and America, folded. */
const FIRST_NAMES: ReadonlySet<string> = new Set(
  (
    'kev gaz shaz baz jase trish mags bern ange deb debs steph vicki vicky gem becks lou dom jonny mikey nige tel cath tariq marta leanne hazel gabby liv ollie archie alfie freddie charlie georgia imogen saoirse niamh siobhan ciara aoife sinead padraig declan eamonn fergus hamish rhys gareth ffion carys bronwyn nerys dilys aled emrys gethin blessing chidi chioma ngozi emeka tunde kwame kofi abena yaw adwoa lerato thabo sipho zanele priyanka anjali deepak neha pooja rohan arjun manish suresh lakshmi harpreet gurpreet jaspreet manpreet simran wei ming li-wei ' +
    'chen hui xiao yuki kenji haruto sakura minh linh thuy nguyet agata kasia zosia magda tomasz krzysztof wojtek jakub ewelina bogna ioana mihai radu andrei elena oksana olena dmytro taras svitlana ivanka zlatan goran milos jelena dragana ivana fabio giulia matteo chiara lucia pablo diego ximena guadalupe consuelo esperanza soledad joao thiago rafaela beatriz ines noemi aurelie thibault mathis lea elodie solene yann gaelle kjell astri ingvild solveig lennox tyrone darnell keisha latoya jamal malik aaliyah imani ' +
    'ade sunita fatma sian dilip moses femi bola tunji winnie doreen maureen noreen eileen mavis sheena morag catriona ewan angus callum lachlan ' +
    'achraf annet anouar aylin aziz birgit coen corine dalila derk dilan dominique donny dries eefje elly emiel emre erwin esma fabian fatih ' +
    'giovanni gitte griet hamza harrie hatice hicham imane jana jannes jarno jeanine jef joep joran kaat kamal kristel kristof lana lilian liset lize ' +
    'machteld marian marit mathijs merel mirthe moussa murat nabil natasja neeltje nele nikki okan otto remco rens roelof ronnie rutger salim sammy ' +
    'sherida soufiane steffie stephan stijntje teun teunis thea tine tinne toon truus wessel wout yassine zainab zehra ' +
    'aad aaron abdel abdul abdullah abigail adam adrian agnes agnieszka ahmed ahmet aisha ali alain albert alex alexander ' +
    'alice alicia alison amanda amber amina amir amira amy andre andrea andreas andrew andy angela angelique anita anja ' +
    'ank anke ann anna annabel anne anneke annelies annemarie annemiek annie anouk anton antonio anya arie arjan arjen ' +
    'arno arnold arthur asha ashley astrid aya ayse babette barbara barry bart bas beatrice becky ben benjamin bernadette ' +
    'bernard bert beth bev beverley bianca bilal bob bogdan boris boukje bram brenda brian brigitte bruno bryan caitlin ' +
    'camille carina carl carla carlijn carlo carlos carmen carol carole caroline carolien casper catherine cathy cecile ' +
    'cees celine chantal charles charlotte chloe chris christa christel christian christiaan christina christine christopher ' +
    'cindy claire clara claudia clive colin connie cor corinne corrie craig cynthia daan dagmar daisy damian dana daniel ' +
    'danielle danique danny daphne darren dave david davy daz dean debbie deborah dee dennis denise derek desi desiree diana ' +
    'diane dick diederik dimitri dineke dirk dominic don donna dorien doris dorothy doug dylan ed eddy edith edwin eef eline ' +
    'elena eliane elif elisa elise elizabeth elke ella elle ellen ellie els elsa elsbeth emily emine emma eric erik erica ' +
    'ernst esra esmee ester esther eva eveline evelien evert ewa fadime faisal farah farid fatima fatma feline felix femke ' +
    'fenna ferdi fien fiona fleur floor floris fouad fran frances francesca francis frank franka frans fred frederik freek ' +
    'freya frits gabriel gail gareth gary gavin geert gemma george gerard gerben gerda gerrit gert gertjan gijs gillian ' +
    'gina glenn gonda graham greet greetje greg guido guus gwen hakan halima hanna hannah hanneke hannie hans harald harm ' +
    'harold harriet harry hasan hassan hayley heather heidi hein heleen helen helena helga hendrik henk henny henri ' +
    'henriette henry herman hester hilde hilda holly hugo ian ibrahim ilse imke imran ine ineke inge ingrid ingeborg irene ' +
    'iris irma isa isabel isabelle ismail ivan ivo ivonne jaap jack jackie jacob jacqueline jade jake jaleesa james jamie ' +
    'jamila jan jane janet janice janine janna janneke jannie jasmijn jasmin jasmina jasmine jason jasper jean jeanette ' +
    'jeff jeffrey jelena jelle jen jennifer jenny jens jeremy jeroen jerry jess jesse jessica jessie jet jill jim jimmy jip ' +
    'jo joan joana joanna joanne jochem joe joel joeri johan johanna john johnny jolanda jolien jonas jonathan joop joost ' +
    'jordan jordy jorge jorien jorik joris jos jose josef joseph josh joshua josie joy joyce juan judith jules julia julian ' +
    'julie juliette jurgen jurre justin karel karen karim karima karin karl karlijn karolien kasper kat kate katharina ' +
    'katherine kathleen kathryn kathy katie katja katrien katy kay kayleigh kees keith kelly ken kenneth kerry kevin khadija ' +
    'khalid kim kimberley kirsten kirsty klaas klara koen koenraad kris krista kristien kristin kurt kyle lara lars latifa ' +
    'laura lauren laurens lea leah lee leen leila lena leni lennart leo leon leonie leonora leroy lesley leslie lex lia ' +
    'liam lidewij lien lies liesbeth lieke lieve lieven lina linda lindsey lisa lisanne lisette liz lodewijk loes lois ' +
    'lorenzo lorna lot lotte louis louise louisa luc luca lucas lucie lucy luis luke luuk lydia lynn maaike maarten maartje ' +
    'maggie mahmoud maike malika malcolm mandy manon mara marc marcel marco marga margaret margot margriet maria mariam ' +
    'marianne marieke marie mariel marielle marijke marijn marina mario marion marjan marjolein marjolijn mark marleen ' +
    'marlies marloes marlon marnix marta martha marthe martijn martin martina martine mary maryam mat mathilde mats matt ' +
    'matthew matthias matthijs maud maureen maurice maurits max mayke megan mehmet mei-ling mel melanie melissa menno mia ' +
    'michael michel michelle michiel mick mieke miep miguel mike milan milou mila miranda miriam mirjam mirte mo mohamed ' +
    'mohammed moira mona monica moniek monique morgan mourad muhammad mustafa myra myriam nadia nadine naima nancy naomi ' +
    'natalia natalie natasha nathalie nathan neil nelleke nelly nia nick nicky nico nicola nicolas nicole niek niels nigel ' +
    'nienke nils nina nisha noah noel noor noortje nora norbert nour odette olaf olga olivia olivier omar oscar osman owen ' +
    'pam pamela pascal pascale pat patricia patrick paul paula pauline pavel pedro peggy pepijn perry pete peter petra phil ' +
    'philip philippe phoebe piet pieter pieternel pim pien pippa piotr polly priya quinten rachel rachid raf rafael raj ' +
    'rajesh ralf ralph ramon raoul raquel rashid ravi raymond rebecca redouan reinier rekha rene renee renate renske ria ' +
    'ricardo richard rick rik rina rita rob robbert robert roberta roberto robin rodney roel roeland roger roland rolf ' +
    'romy ron ronald rosa rosalie rosanne rosemary rosie ross roy ruben rudi rudy rupert ruth ruud ryan sabine sadia said ' +
    'sally sam samantha sami samir samira samuel sander sandra sandy sanjay sanne sara sarah sascha saskia scott sean ' +
    'sebastiaan sebastian selma senna serge sergio shanice shannon sharon shaun sheila shirley sietske sigrid silke silvia ' +
    'simon simone sipke sita sjaak sjoerd sjors sofia sofie sonia sonja sophia sophie stacey stan stanley stef stefaan ' +
    'stefan stefanie stella stephanie stephen steve steven stijn stuart sue suleyman sunil susan susanne suus suzan suzanne ' +
    'sven sybren sylvia sylvie tamara tania tanja tanya tara tarik tatiana ted teresa terry tess tessa theo therese thijs ' +
    'thom thomas tijn tijs tim timo timothy tina tineke tobias tom tommy tomas tonny tony toos tracey tracy trevor tristan ' +
    'trudy tuur twan ursula valerie vanessa veerle vera vicky victor victoria vijay vikram vincent viola viv vivian vivienne ' +
    'wanda wardah wayne wendy wesley wiebe wies wietske wilco wilf wilfred willem willemijn william wilma wim winston wouter ' +
    'xander yannick yara yasemin yasin yasmin yasmina younes youssef yuki yusuf yvette yvonne zac zahra zara zeynep zoe ' +
    'grant chase remi bella nasrin sefa tjeerd wytze sybrand tinus gerdien gerjan lonneke madelon margje evi ilona ilyas joke'
  ).split(' '),
)

/** First names that are everyday words too: they need their capital. */
const ALSO_WORDS: ReadonlySet<string> = new Set(
  (
    'grant chase elke gem becks tel dom ming wei hui deb yaw charlie archie liv radu patience olive chair an ann dan dean dee don els fleur floor grace gail hakan harm hope iris ivory jack jade jet jill jo joy kat kay ' +
    'lee lies lot mark mat matt max may mei-ling mo noor pat pete pam pim rob robin rose roos said sam sue sunny viola ' +
    'wies will mona isa ine senna lien rolf jip don ed lex mick stan tim amber daisy holly dick jordan morgan bob olive'
  ).split(' '),
)

/** A first name that is an everyday word too. */
export const isAlsoWord = (low: string): boolean => ALSO_WORDS.has(low)

/** A known first name, whatever its capitals. */
export const isFirstName = (low: string): boolean => FIRST_NAMES.has(low)

/** A first name that is nothing else, so that it tells without a capital. */
export const isOnlyFirstName = (low: string): boolean =>
  FIRST_NAMES.has(low) && (!ALSO_WORDS.has(low) || low === 'els' || low === 'tim' || low === 'rob')
