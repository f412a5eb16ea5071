/** English nouns and small words around the names of parties. */
import type { Gender, LanguageWords } from './words.js';

const any = (words: string) => words.trim().split(/\s+/).join('|');
const whole = (words: string, flags = 'iu') => new RegExp(`^(?:${any(words)})$`, flags);

const ROLES = `
spokesman spokeswoman spokesperson spokespeople chief ceo cfo coo boss chair chairman chairwoman chairperson president vice-president mayor mayoress minister secretary
director manager founder co-founder owner co-owner head leader lawyer attorney solicitor barrister counsel judge justice magistrate senator governor councillor
councilman councilwoman cllr commissioner officer engineer farmer expert analyst researcher scientist professor editor chancellor captain skipper billionaire
treasurer representative official executive adviser advisor aide clerk teacher student pupil apprentice trainee nurse doctor surgeon physician patient driver
pilot fisherman sailor resident neighbour neighbor shopkeeper grocer baker bidder butcher landlord landlady tenant customer visitor passenger commuter reader shopper
worker employee staffer colleague organiser organizer activist campaigner protester protestor witness defendant plaintiff prosecutor detective sergeant
inspector constable sheriff firefighter soldier general colonel admiral bishop priest vicar rabbi imam pastor coach player striker artist musician singer
conductor composer author writer novelist poet journalist reporter columnist photographer director curator archivist historian biologist geologist ecologist
economist hydrologist physicist chemist psychologist architect builder carpenter plumber electrician mechanic miller brewer auctioneer dealer trader broker
banker investor entrepreneur developer designer programmer undertaker gardener beekeeper gamekeeper caretaker usher porter bridge-keeper lighthouse-keeper
bookkeeper accountant auditor consultant contractor operator trustee warden ranger steward deputy successor predecessor rival opponent widow widower man woman boy
girl mother father brother sister son daughter uncle aunt niece nephew cousin husband wife grandmother grandfather granddaughter grandson
great-granddaughter great-grandson brother-in-law sister-in-law partner king queen prince princess duke baroness lord heir heiress heirs retiree pensioner
veteran candidate envoy ambassador diplomat policeman policewoman businessman businesswoman ombudsman foreman chairwoman seller barista cook chef waiter bartender
superintendent postmaster headteacher headmaster headmistress principal dean provost oboist pianist violinist sculptor painter potter technician surveyor
inspector whistleblower shareholder democrat republican conservative liberal socialist bookseller optician bystander onlooker volunteer friend critic supporter voter ally guest host member forecaster crofter harbourmaster headmaster sailor
shipwright coxswain lifeguard postman actor actress dancer lecturer scholar developer grower breeder hunter guide sailor agent registrar coroner detainee refugee migrant
minister`;
const BODIES = `
guard company firm group agency ministry party union bank council court foundation broadcaster newspaper paper magazine station town city county yard shipyard
line lines operator utility authority board department association charity museum theatre theater committee government police maker drugmaker carmaker chain fund
trust commission airline airport hospital university college school church club society institute corporation partnership consortium venture startup start-up
business retailer supplier insurer developer lender publisher brewery brickworks mill quarry factory plant farm estate harbour harbor port railway orchestra
league federation alliance coalition network bureau office service regulator watchdog parliament congress senate house assembly tribunal jury crew team
family state administration embassy army navy organisation organization cooperative co-operative guild chamber district borough parish village campaign
consultancy outfit studio brand manufacturer conglomerate competitor partners holdings bakery restaurant hotel brewer workers residents shareholders owners
investors prosecution defence defense management leadership inspectorate analysts employees staff teachers farmers traders passengers customers users buyers sellers heirs prosecutors lawyers officials experts scientists
researchers activists campaigners protesters villagers islanders parents students tenants neighbours neighbors ministers councillors opposition`;
const NAMED = `
instruments audio systems industries technologies technology energy power water foods food media pictures records motors marine maritime shipping freight
logistics capital securities security insurance mutual financial finance leisure homes properties construction engineering hydraulics aggregates steel mining
minerals oil gas chemicals pharma pharmaceuticals biotech labs laboratories software networks communications telecom airways air rail ferries works
brickworks press books news times post herald ledger review research street grain mills breweries dairies farms resorts hotels entertainment games studios
solutions services international global worldwide`;
const FEMALE = `
spokeswoman chairwoman councilwoman policewoman businesswoman mayoress landlady woman girl mother sister daughter aunt niece wife grandmother granddaughter
great-granddaughter sister-in-law widow queen princess baroness heiress headmistress actress waitress`;
const MALE = `
spokesman chairman councilman policeman businessman landlord man boy father brother son uncle nephew husband grandfather grandson great-grandson brother-in-law
widower king prince duke lord fisherman foreman headmaster postmaster`;

export const en: LanguageWords = {
  capitalNouns: false,
  roles: whole(`(?:${any(ROLES)})s? \\p{N}+-year-olds? (?:\\p{L}+)-(?:keeper|maker|owner|founder|chair)`),
  female: whole(FEMALE),
  male: whole(MALE),
  several: whole(`
    (?:${any(ROLES)})s
    workers residents shareholders owners investors prosecution defence defense management leadership inspectorate analysts employees staff teachers farmers traders passengers customers users buyers sellers heirs prosecutors
    lawyers officials experts scientists researchers activists campaigners protesters villagers islanders parents students tenants neighbours neighbors ministers
    councillors police people`),
  kin: /^(?:husband|wife|mother|father|brother|sister|son|daughter|uncle|aunt|niece|nephew|cousin|grand(?:mother|father|son|daughter)|widow|widower|boss|partner|man|woman|boy|girl)$/iu,
  offices:
    /^(?:mayor|mayoress|minister|secretary|president|chancellor|governor|judge|magistrate|prosecutor|barrister|solicitor|lawyer|attorney|defendant|plaintiff|witness|clerk|chair(?:man|woman|person)?|director|chief|boss|manager|leader|commissioner|sheriff|bishop|vicar|coach|king|queen|spokes\p{L}+|coroner|headteacher|principal|dean|landlord)$/iu,
  agents: /(?:er|or|ist|ian|man|woman|eer|ant|ess|mate|wright|smith)$/u,
  institutions:
    /^(?:university|college|hospital|museum|institute|bank|theat(?:re|er)|library|police|council|court|government|ministry|parliament|congress|senate|opposition|prosecution|defen[cs]e|jury|board|union|crew|team|family|management|leadership|staff|committee|church|state|city|town|county|district|borough|village|parish|army|navy|department|commission|administration|embassy|party|campaign|estate|harbou?r|port|factory|plant|mill|quarry|farm|line|house|school|tribunal|assembly|authority|coalition|\p{L}+s)$/iu,
  locative: /^(?:in|at|from|near|to|outside|across|around|on)$/iu,
  spokespersons: /^spokes(?:man|woman|person|people)$/iu,
  bodies: whole(BODIES),
  nameEnds: whole(NAMED),
  classifiers: whole('company firm airline newspaper magazine retailer insurer charity startup start-up chain'),
  companies: whole(
    'company firm group maker drugmaker chipmaker carmaker chain business operator airline corporation retailer supplier insurer developer lender publisher manufacturer conglomerate shipbuilder builder',
  ),
  peoples:
    /^(?:Swedes|Danes|Norwegians|Finns|Germans|Austrians|Belgians|Italians|Spaniards|Poles|Czechs|Russians|Ukrainians|Turks|Greeks|Koreans|Americans|Canadians|Australians|Indians|Scots|Hungarians|Portuguese|Dutch|Swiss|Japanese|Chinese|French|Irish)$/u,
  bodyGender: () => null,
  suffixes: /^(?:Inc|Corp|Ltd|LLC|LLP|plc|PLC|Co|Group|Holdings?|Partners|AG|GmbH|SE|SA|NV|BV|AB|Oyj?)$/u,
  titles:
    /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Baroness|Rev|Reverend|Father|Cllr|Councillor|Councilman|Councilwoman|Alderman|Judge|Justice|Captain|Capt|Skipper|Sgt|Sergeant|Inspector|Detective|Colonel|Gen|General|Lt|Sen|Senator|Rep|Gov|Governor|Mayor|President|Commissioner|Minister|Secretary|Chancellor|Chief|Executive|Director|Founder|Co-founder|CEO|CFO|Chair|Chairman|Chairwoman|Town|Clerk|Opposition|Deputy|Prime|Vice|Bishop|King|Queen|Prince|Princess|KC|QC|MP|Attorney|Spokesman|Spokeswoman|Spokesperson|Analyst|Managing|Senior|Former)$/u,
  titleGender: (title) =>
    /^(?:Mrs|Ms|Miss|Dame|Lady|Baroness|Queen|Princess|Councilwoman|Chairwoman|Spokeswoman)$/.test(title)
      ? 'she'
      : /^(?:Mr|Sir|Lord|Alderman|Father|King|Prince|Councilman|Chairman|Spokesman)$/.test(title)
        ? 'he'
        : null,
  noNames: whole(
    `
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December Jan Feb Mar
    Apr Jun Jul Aug Sept Sep Oct Nov Dec I I'm I’m I'd I’d I'll I’ll I've I’ve British English Scottish Welsh Irish French German American European Georgian Victorian
    Spring Summer Autumn Winter Christmas Easter Eastern Boxing Day Time Updated Share Save Photograph Read More Home News Money Tech Opinion Subscribe Advertisement
    Last First Nobody No Yes Not Never Nothing Everything Everyone Somebody Someone Today Tomorrow Yesterday Here There Then Now That This These Those What Who
    When Where Why How Which The A An And But Or So If It He She They We You His Her Its Their Our My Your In On At By For From With Without To Of As After Before
    Until While Because Although Though Since Inside Outside Across Under Over Above Below Between Behind Beyond During Through About Against Among Around Later
    Once Twice Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Thirteen Fourteen Fifteen Twenty Thirty Forty Fifty Dozens Hundreds Thousands None Neither Nor All Both Each Every Some Any Many Most Few Several One Another Other Part Only Even Just Also Still Yet
    However Meanwhile Instead Perhaps Maybe Reached Asked According Opening Founded Would Could Should Does Do Did Is Are Was Were Has Have Had Can Will Let Listen
    Ask`,
    'u',
  ),
  matters: /(?!)/u,
  particles: /^(?:van|von|de|del|della|di|da|dos|du|la|le|der|den|ten|ter|bin|ibn|al|el|y|&|of|for)$/u,
  nobility: /(?!)/u,
  documents:
    /^(?:letter|statement|e-?mail|note|memo|report|ruling|judgment|judgement|verdict|filing|post|message|complaint|lawsuit|study|survey|release|order|ledger|record|document|figure|poll|account|paper|transcript|indictment|article|review|audit|minute|data|testimony|affidavit|petition|leaflet|tweet|blog|column|editorial|advert)s?$/iu,
  rulings: /^(?:ruling|verdict|judgment|judgement)$/iu,
  belonging: /^belong(?:s|ed)?/iu,
  impersonal: /^came(?: the (?:reply|answer|response|retort))?$|the (?:reply|answer|response) c[ao]me/iu,
  commonNouns: /(?!)/u,
  numerals: /(?!)/u,
  adjectives: /(?!)/u,
  prepositions: whole(`
    of from with for against about on at in to by between after before under without via as than over into onto near through behind like towards toward around
    beside alongside during since across inside outside within among above below beneath beyond up down off past until per`),
  definite: /^(?:the|this|that|these|those|both)$/iu,
  indefinite: /^(?:an?|one|two|three|four|five|some|several|many|another|any|no|few|most|each|every)$/iu,
  possessive: /^(?:his|her|its|their|our|my|your)$/iu,
  obliqueArticles: /(?!)/u,
  genitiveArticles: /(?!)/u,
  relative: /^(?:who|which|whose|whom|that|where)$/iu,
  conjunctions:
    /^(?:and|or|but|yet|that|whether|if|because|although|though|while|when|before|after|until|since|unless|as)$/iu,
  pronouns: new Map<string, readonly Gender[]>([
    ['he', ['he']],
    ['she', ['she']],
    ['they', ['they', 'it']],
    ['it', ['it']],
  ]),
  objectPronouns: new Map<string, readonly Gender[]>([
    ['him', ['he']],
    ['her', ['she']],
    ['them', ['they']],
  ]),
  sourceBefore: /^(?:according to|per|in the words of|in the view of|in the opinion of|as|citing|if)$/iu,
  sourceAfter: /(?!)/u,
  by: /^by$/iu,
  nobody: /^(?:sources?|rumou?rs?|insiders?|observers?|onlookers|pundits)$/iu,
  slots: {
    before: /^to$/u,
    after: /(?!)/u,
    as: /(?!)/u,
    adverbs:
      /^(?:also|later|then|now|already|again|still|once|even|often|since|never|always|instead|together|too|afterwards|meanwhile|however|therefore|soon|alone|initially|reportedly|\p{L}+ly|itself|himself|herself|themselves|today|yesterday)$/u,
    nothing:
      /^(?:years?|months?|weeks?|days?|hours?|times?|moment|things?|way|point|case|fact|question|one|ones|nobody|everyone|everybody|someone|somebody|no|yes)$/u,
    deeds: /(?:ness|ity|ism|tion|sion|ment|ance|ence|ing)$/u,
  },
  auxiliaries:
    /^(?:is|are|was|were|has|have|had|will|would|can|could|should|may|might|must|does|did|do|says|said|told|writes|wrote|calls|called)$/iu,
};
