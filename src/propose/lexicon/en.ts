/** What the proposer knows of English. */
import { FRAMES } from './en-frames.js';
import { CUES, IRREGULAR, TIES } from './en-verbs.js';
import { englishForms, lightsFrom, strongFrom, verbsFrom } from './forms.js';
import { framesFrom } from './frames.js';
import { type CueLexicon, phrases, set } from './types.js';

export function makeEnglish(): CueLexicon {
  const formsOf = englishForms(strongFrom(IRREGULAR));
  const frames = framesFrom(FRAMES);
  return {
    lang: 'en',
    verbs: verbsFrom({ cues: CUES, ties: TIES }, formsOf, '~'),
    frames,
    lights: lightsFrom(frames, formsOf, 'be is are was were been being').set('has', 'have'),
    sources:
      phrases(`according to, per the, as per, on its own reckoning, in the words of, in the view of, in the opinion of, in the eyes of, by his own account, by her own account,
    by their own account, by his account, by her account, by one account, by all accounts, quoted as saying, was quoted as, as saying,
    citing, on the account of, came the reply, came the answer, in a statement, in the estimation of, if he is to be believed,
    as he put it, as she put it, as they put it, in his words, in her words, in his view, in her view, for his part, the allegation that,
    the court heard, the jury heard, the inquiry heard, the hearing was told, court was told, jury was told, has been told, was told,
    were told, word has it, rumour has it, rumor has it, or so`),
    sourcePrepositions: set('in from by'),
    sourceNouns:
      /^(?:view|opinion|words|eyes|estimation|judgment|judgement|telling|account|reckoning|recollection|memory|version|estimates?|standpoint|perspective|submission|arithmetic|calculations?|experience|belief|thinking|assessment|analysis|testimony|admission|confession|phrase|formulation|interpretation|projections?|logic)$/,
    telling:
      /^(?:views?|ideas?|opinions?|beliefs?|positions?|lines?|convictions?|impressions?|suspicions?|contentions?|claims?|arguments?|assertions?|theory|theories|notions?|feelings?|sense|fears?|hopes?|worry|worries|concerns?|warnings?|promises?|assurances?|pledges?|guarantees?|suggestions?|allegations?|accusations?|rumou?rs?|talk|word|reports?|conclusions?|case|messages?|complaints?|insistence|admissions?|denials?|verdicts?|predictions?|forecasts?|estimates?|expectations?|understanding|hints?|reminders?|protests?|objections?|statements?|doubts?|thinking|thoughts?|advice|wish|point|grounds|submission|judge?ment|reasoning|stance|confession|undertaking|speculation|whispers?|gossip|consensus|wisdom|instinct|hunch|guess|bet|retort|excuse|theme|refrain|answer|reply)$/,
    hearsay: set('reportedly allegedly purportedly supposedly rumoured rumored alleged'),
    guesses: set('apparently seemingly evidently'),
    hearsayVerbs: new Set(),
    subjunctive: new Set(),
    conditional: set('would'),
    helping:
      set(`is are was were be been being has have had will would shall should may might must can could cannot do does did to 's 're 've
    'll 'd`),
    relative: set('who which whose whom where that'),
    subordinate:
      set(`because although though after if while whilst before when as since unless until once despite without whereas so
    than when till`),
    content: set('that whether how why'),
    coordinate: set('and but or yet'),
    pronouns: set('he she they him her them it we us both each'),
    parties:
      set(`company firm group agency ministry party union bank foundation broadcaster newspaper magazine paper station town city county
    state government yard shipyard line operator utility authority board council department association charity museum theatre theater
    committee court police maker drugmaker developer commission fund trust club team league school university college hospital church
    family workers staff employees residents islanders neighbours neighbors tenants landlord landlords customers shareholders investors
    owner owners founder chief chairman chairwoman president mayor minister secretary director manager boss head leader lawyer lawyers
    attorney judge senator governor councillor councilor officer engineer farmer farmers expert analyst analysts researcher professor
    editor captain billionaire treasurer representative official officials spokesman spokeswoman spokesperson prosecutor prosecutors
    brother sister father mother son daughter cousin uncle aunt husband wife widow partner partners rival rivals competitor buyer buyers
    seller insurer supplier suppliers contractor publisher studio label airline railway network regulator regulators watchdog parliament
    congress senate opposition coalition campaign campaigners protesters activists critics opponents lawmakers republicans democrats
    labour tories veterans students teachers doctors nurses patients parents client clients defendant plaintiff witness jury reader
    skipper builder trader traders crew player players coach predecessor successor chain brewery startup start-up retailer dealer distributor broker operator lender creditor
    investor contractor consultancy practice brewer grower growers union unions senators tribunal colleague colleagues apprentice navy army fleet troops guard pilots drivers staffers lobby syndicate consortium startup ombudsman inspectors auditors detectives ministers families survivors villagers parishioners
    locals members founders backers heirs heir aides aide deputy deputies duke duchess earl count countess prince princess king queen lord lady baron
    bishop archbishop priest vicar rabbi imam abbot nun monks widower fiancé fiancée nephew niece grandson granddaughter grandfather grandmother
    stepson stepdaughter stepfather stepmother godson bakery pub restaurant café cafe hotel inn shop bookshop supermarket garage surgery clinic hospice
    nursery academy orchestra choir band ballet opera festival gallery estate practice parish diocese borough district province region
    embassy consulate ministry treasury senate cabinet quango commissioners constable sheriff marshal jurors ombudswoman adjudicator
    magistrate magistrates bench prosecution defence umpire referee federation confederation guild cooperative co-operative collective startup
    subsidiary affiliate conglomerate multinational firms companies banks councils charities trusts agencies airport port ferry
    railways mine mill smelter refinery plant factory farm winery quarry distillery dairy abattoir institute laboratory think-tank
    hauliers haulier courier barrister barristers solicitor solicitors advocate counsel paralegal clerk clerks registrar bursar
    chancellor premier ambassador envoy diplomat general admiral colonel sergeant soldier soldiers sailors pensioner pensioners refugee refugees
    migrants commuters passengers cyclists shopkeepers stallholders leaseholders freeholders squatters addressee
    bailiff bailiffs liquidator liquidators administrators receivers trustee trustees donor donors sponsor sponsors patron
    surgeon midwife physician pharmacist vet architect architects surveyor curator auditor auditors actor actress singer author
    composer conductor sculptor novelist poet biographer comedian presenter producer pianist violinist goalkeeper striker
    volunteers hoteliers inspector tutor mentor pupil apprentices interns whistleblower whistle-blower informant suspect accomplice`),
    partyEnds:
      /(?:maker|owner|holder|worker|keeper|driver|leader|dealer|builder|grower|manager|trader|seller|buyer|fighter|writer|lender|provider|planner|reporter|(?:og|ap)ist|ician|lawyer|men|woman|women|people|folk)s?$/u,
    claims:
      /^(?:claims?|accusations?|allegations?|charges?|letter|criticisms?|plans?|proposals?|vote|report|ruling|verdict|offer|bid|suggestion|idea|demands?|decision|lawsuit|suit|bill|reform|project|scheme|findings?|account|version|statement|request|deal|takeover|merger|amendment|permits?|licences?|sale|motion|budget|strike|closures?|this|that)$/u,
    boards:
      /^(?:signs?|banners?|posters?|placards?|t-shirt|mug|badge|note|sticker|label|plaque|headline|heading|title|slogan|motto|word|words|phrase|term|name|named|titled|entitled|reading|marked|signed|headed|dubbed|nicknamed|inscription|inscribed|caption|lettering|ratings?|so-called)$/u,
    written:
      /^(?:chalked|painted|sprayed|scrawled|printed|stamped|written|carved|daubed|embroidered|stitched|stencilled|emblazoned|engraved|reads)$/,
    named:
      /^(?:song|book|novel|film|movie|series|album|play|opera|symphony|newspaper|magazine|paper|ship|boat|ferry|yacht|vessel|project|initiative|exhibition|show|pub|inn|restaurant|café|cafe|hotel|programme|program|podcast|software|app|platform|game|festival|club|group|band|campaign|brand|model|prize|award|painting|sculpture|train|tower|archive|scheme|horse|dog|called|named|titled|so-called|known)$/u,
    articles: set('the a an his her its their our my your this that these those some any no each every'),
    hasCapitalNouns: false,
  };
}
