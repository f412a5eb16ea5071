/** First names of newspapers in German and English, without case; who bears them tells "he" from "she". */
const WOMEN = `
ada adele adriana agata agnes agnieszka aisha aileen alba alexandra alexis alice alicia alina alison allison alma alva amalia amanda amara amber amelia
amelie amina amira amy ana anastasia andrea angela angelika angelina anica anika anja anke ann anna annabel anne anneke annelie anneliese annegret annemarie annette
annika antje antonia antonie anya april arabella ariane ariana arlene ashley asli astrid athena audrey aurelia aurora ava ayesha aylin ayse azra babette barbara
bärbel beate beatrice beatrix becky belinda bella benedikta bernadette bertha beryl bessie beth bethany betsy betty beverley bianca birgit birte birthe blanche
bonnie brenda bridget brigitte britta brooke bronwen carla carly carmen carol carola carolin carolina caroline carolyn carrie cassandra catherine cathy cecilia
cecily celeste celia celine chantal charlene charlotte charity chelsea cheryl chiara chloe christa christel christiane christina christine cindy claire clara
clarissa claudia clementine colette connie constance consuelo cora cordelia corinna corinne cornelia crystal cynthia dagmar daisy dana daniela danielle daphne
daria dawn deborah debbie debra deirdre delia delphine denise desiree diana diane dilek dina dolores donna dora doreen doris dorothea dorothee dorothy ebba
ebru edda edeltraud edith edna eileen elaine eleanor elena eleni elfriede elif elin elisa elisabeth elise eliza elizabeth elke ella ellen ellie elsa elsbeth
elsie elvira emilia emily emine emma enid erica erika erin erna esme esmeralda esra estelle esther eugenia eva eve evelyn faith fatima fatma faye felicia
felicitas fenna fiona flora florence frances franka franziska frauke freda freya frida friederike frieda gabi gabriela gabriele gabriella gail gemma genevieve
georgia georgina geraldine gerda gerlinde gertrud gesa gesche gesine gillian gina gisela gita giulia gladys glenda gloria grace greta gretchen grit gudrun gundula
gunda gwen gwendolyn hanna hannah hanne hannelore harriet hatice hazel heather hedda hedwig heide heidi heike helen helena helene helga hella henriette henrike
hermine hertha hester hilary hilda hilde hildegard hillary holly hope ida ilka ilona ilse imke imogen ina ines inga inge ingeborg ingrid inka ingrid irene iris
irina iris irma irmgard isabel isabell isabella isabelle isla isolde ivana ivy jacqueline jadwiga jana jane janet janice janina janine jasmin jasmine jaqueline jean
jeanette jeanne jelena jemima jenna jennifer jenny jessica jessie jette jill jo joan joanna joanne jocelyn johanna josefine josephine joy joyce juana judith judika
judy julia juliana juliane julie juliet juliette june jutta kaitlyn kara karen karin karina karla karolin karoline kate katharina katherine kathleen kathrin kathryn
kathy katie katja katrin kay kayla kelly kendra kerstin kiara kimberly kirsten kirsty klara konstanze kristin kristina kristine lara larissa laura lauren lavinia
lea leah leila lena leni leona leonie leonora leslie leticia lidia liesel lieselotte lilian lilly lily lina linda lindsay linnea lisa lise liv livia liz liza
lois lola lore lorna lorraine lotta lotte louisa louise lucia lucie lucille lucinda lucy luisa luise luna lydia lynn mabel madeleine madison mae magdalena maggie
maike maja malin mandy manuela mara marcia mareike maren margaret margarete margarita margarethe margit margot marged maria mariam marian marianne marie mariella
marika marina marion marisa marit marjorie marlene marlies marta martha martina mary mathilda mathilde maud maureen maya meike melanie melina melinda melissa
mercedes merle meryem mia michaela michelle mildred milena minna mira miranda miriam moira molly mona monica monika monique muriel myra nadia nadine nadja nancy
naomi natalia natalie natascha natasha neele nele nelly nesrin nicola nicole nilufer nina noemi nora norma nour nuala nkechi octavia olga olive olivia ophelia
ottilie paige paloma pamela pat patience patricia patsy paula paulina pauline pearl pelagia penelope penny petra philippa phoebe phyllis pia polly priscilla priya
rabea rachel rahel ramona raquel rebecca regina regine renata renate renee rhiannon rhonda ricarda rita roberta robin romy ronja rosa rosalie rosalind rosamund
rose roswitha rosemarie rosemary roxana rowena ruby rukhsana ruth sabine sabrina sadie sally salma samantha samira sandra sara sarah saskia selina selma senta
serena shannon sharon sheila shelley sherry shirley sibylle siegrid sigrid silke silvia simona simone sina sinead siobhan sofia sofie solveig sonia sonja sophia
sophie stacey stefanie stella stephanie sue sunniva susan susann susanna susanne susi suzanne svea svenja svetlana swantje sybille sylvia tabea tabitha talia
tamara tamsin tania tanja tara tatjana teresa tess tessa thea thekla theresa therese thuy tilda tina tracy trudi trudy ulla ulrike una ursel ursula uta ute
valentina valeria valerie vanessa vera verena veronica veronika vicky victoria viktoria viola violet violetta viviane vivian vivien walburga waltraud wanda
wendy wiebke wilhelmine wilma winifred wren xenia yasemin yasmin yolanda ylva yvonne zara zdenka zeynep zoe zoey zora zuzanna`;
const MEN = `
aaron abdul abdullah abel abraham achim achmed adalbert adam adolf adrian ahmed ahmet aidan alan alasdair albert albrecht alec alejandro alessandro alex
alexander alexej alf alfons alfred ali alistair allan allen alois alonzo alvin amadou amir anatol anders andre andré andreas andreas andres andrew andrzej andy
angus ansel anselm ansgar anthony antoine anton antonio archie aribert armin arnd arne arno arnold arthur arturo arvid asif august austin axel bart bartholomew
baptiste bashir bastian ben benedict benedikt benjamin benno bernard bernd bernhard bert berthold bertram bill billy björn bob bobby bodo boris brad bradley
brendan brent brett brian bruce bruno bryan burkhard byron calum cameron carl carlo carlos carsten casimir cedric cem chad charles charlie chester chris christian
christof christoph christopher clarence claude claus clayton clemens cliff clifford clint clive clyde col colin connor conrad constantin corey cormac cornelius
cosmin craig curt curtis cyril dale damian damien dan daniel danny darius darren dave david dean declan deniz dennis derek desmond detlef detlev dick didier
diego dieter dietmar dietrich dimitri dirk dmitri dominic dominik don donald douglas doug duncan dustin dwight earl eberhard eckart eckhard edgar edmund edward
edwin egon ekkehard eldon elias elijah elliot ellis elmar elon emanuel emil emmanuel enno enrico enrique erhard eric erich erik ernest ernst erwin esteban ethan
eugen eugene evan ewald ezra fabian fabio fatih felipe felix ferdinand fergus fernando finn florian floyd folkert francesco francis francisco franco frank franklin
franz fred frederic frederick frederik friedemann friedrich frithjof fritz gabriel gareth gary gavin geert geoff geoffrey georg george gerald gerard gerd gerhard
gernot gero gerold gert gideon gil gilbert giles giovanni giuseppe glen glenn goran gordon götz graham grant greg gregor gregory guido guillermo gunnar günter gunter
günther gus gustav guy hakan hamid hannes hanno hans harald harold harry hartmut hartwig harvey hasan hassan hauke hector heiko heiner heinrich heinz helge hellmut
helmut hendrik henk hennes henning henri henrik henry herbert hermann herman hinnerk hinrich holger horst howard hubert hugh hugo hussein ian ibrahim idris ignaz
igor ingo ira isaac ismail iain ivan ivar ivo jack jacob jacques jaime jake jakob jamal james jamie jan jannis janosch jared jason jasper javier jay jeff jeffrey
jem jens jeremiah jeremy jerome jerry jesper jesse jim jimmy joachim jochen joel johan johann johannes john johnny jon jonas jonathan jordan jorge jörg jörn
josé jose josef joseph josh joshua josip juan jude julian julius jürgen justin justus kai kaj kamal karim karl karsten kaspar keith ken kenneth kent kevin kilian
kirk klaus knut konrad konstantin korbinian kris kurt kyle lambert lance lars larry lasse laurence laurent laurenz laurin lawrence leander lee leif lennart leo leon
leonard leonhard leopold leroy leslie lester lewis liam lionel lloyd lorenz lorenzo lothar lou louis lowell luca lucas lucian ludger ludwig luigi luis lukas luke
luther lutz malcolm malte manfred manuel marc marcel marco marcus marek mario marius mark markus marlon marten martin marvin mathias mats matt matteo matthew
matthias maurice max maximilian mehmet memo michael michel miguel mike miles milan milton miroslav mitchell mohamed mohammed morgan moritz moses murat murray
mustafa nathan nathaniel ned neil nelson neville niall nicholas nick niclas nico nicolas niels nigel nikita niklas niko nikolai nikolaus nils noah noel norbert
norman odin olaf ole oleg oliver olivier omar onno orlando orson oscar oskar osman oswald otmar otto owen pablo paolo pascal patrick paul pavel pawel pedro percy
perry pete peter phil philip philipp philippe pierre piers piet pieter quentin quinn rafael raffaele raimund rainer rajesh ralf ralph ramon randall randy raphael
rasmus ray raymond reggie reginald reiner reinhard reinhold remy rené rene reuben rex rhys ricardo richard rick robert roberto rodney rodrigo roger roland rolf
roman ron ronald ronny rory ross roy ruben rüdiger rudi rudolf rudy rune rupert russell ryan said salvador salvatore sam sami samuel sandro sanjay santiago sascha
scott sean sebastian selim sepp serge sergei sergej sergio seth shane shaun sidney siegbert siegfried siegmar sigmar silas silvester silvio simon sönke sören stan
stanislav stanley stefan steffen sten stephan stephen steve steven stewart stuart sven tadeusz tarek tariq ted terence terry theo theodor theodore thies thilo
thomas thorben thore thorsten tilman tilo tim timo timothy tjark tobe tobias toby todd tom tomas tommy toni tony torben torsten travis trevor tristan tyler ubbo
udo ulf uli ulrich umut uwe valentin veit vernon victor vijay viktor vince vincent vincenzo vinzenz vito vladimir volker volkmar wade walter warren wayne wendell
wendelin werner wilbur wilfried wilhelm willi william willy winfried wolf wolfgang wolfram xaver yannick yannis yusuf zacharias zachary zoltan`;

const listed = (names: string, gender: 'he' | 'she') =>
  names
    .trim()
    .split(/\s+/)
    .map((name) => [name, gender] as const);
const GENDERS: ReadonlyMap<string, 'he' | 'she'> = new Map([...listed(MEN, 'he'), ...listed(WOMEN, 'she')]);

/** The bearer's gender; `null` for what is no first name. Of "Jean-Baptiste" and "Hans-Peter" the last part tells. */
export function genderOfFirstName(word: string): 'he' | 'she' | null {
  const name = word.toLowerCase();
  return (
    GENDERS.get(name) ?? (name.includes('-') ? (GENDERS.get(name.slice(name.lastIndexOf('-') + 1)) ?? null) : null)
  );
}
