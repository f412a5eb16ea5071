/** English words that the rules know. */
import type { Lexicon } from './lexicon.js';
import { words } from './words.js';

export const en: Lexicon = {
  lang: 'en',
  saying: words`
    said|says|say / told|tells|tell / wr(?:ote|ites|itten) / add(?:ed|s) / announc(?:ed|es) / claim(?:ed|s) / den(?:ied|ies|y) /
    reject(?:ed|s) / dismiss(?:ed|es) / call(?:ed|s) / describ(?:ed|es) / accus(?:ed|es|e) / warn(?:ed|s) / insist(?:ed|s) /
    argu(?:ed|es) / stat(?:ed|es) / not(?:ed|es) / repl(?:ied|ies) / respond(?:ed|s) / answer(?:ed|s) / ask(?:ed|s) /
    tweet(?:ed|s)|post(?:ed|s) / jok(?:ed|es)|quip(?:ped|s) / mock(?:ed|s)|scoff(?:ed|s)|jeer(?:ed|s)|taunt(?:ed|s)|sneer(?:ed|s) /
    admit(?:ted|s) / acknowledg(?:ed|es) / conced(?:ed|es) / confirm(?:ed|s) / predict(?:ed|s) / promis(?:ed|es) /
    pledg(?:ed|es)|vow(?:ed|s) / urg(?:ed|es) / demand(?:ed|s) / complain(?:ed|s) / declar(?:ed|es) / report(?:ed|s) / suggest(?:ed|s) /
    explain(?:ed|s) / comment(?:ed|s)|remark(?:ed|s) / prais(?:ed|es) / criticis(?:ed|es)|criticiz(?:ed|es) / condemn(?:ed|s) /
    hop(?:ed|es) / believ(?:ed|es) / thinks|thought / expect(?:ed|s) / alleg(?:ed|es) / maintain(?:ed|s) / contend(?:ed|s) /
    assert(?:ed|s) / counter(?:ed|s) / (?:shot|hit|fired) back / retort(?:ed|s) / contradict(?:ed|s) / disput(?:ed|es) /
    object(?:ed|s) / stress(?:ed|es) / emphasi[sz](?:ed|es) / recall(?:ed|s) / reveal(?:ed|s)|disclos(?:ed|es) / testif(?:ied|ies) /
    boast(?:ed|s) / laugh(?:ed|s) / wonder(?:ed|s) / lament(?:ed|s) / apologi[sz](?:ed|es) / (?:was|were|is) quoted as saying /
    went on / put it / continu(?:ed|es) / spoke|speaks / attack(?:ed|s) / ridicul(?:ed|es) / label(?:led|ed|s) / brand(?:ed|s) /
    welcom(?:ed|es) / doubt(?:ed|s) / question(?:ed|s) / blam(?:ed|es) / charg(?:ed|es) / recommend(?:ed|s) / refus(?:ed|es) to /
    rul(?:ed|es) out / rebuk(?:ed|es) / refut(?:ed|es) / joked / shrugg(?:ed) / grumbl(?:ed|es) / swore|swears / defend(?:ed|s) /
    concluded?|concludes / fear(?:ed|s) / likened / calls? for / observ(?:ed|es) / agreed / let it be known / made (?:it )?clear /
    points? out|pointed out / gave (?:an? )?(?:assurance|warning) / assur(?:ed|es)`,
  asking: words`
    urg(?:ed|es) / demand(?:ed|s) / ask(?:ed|s) / recommend(?:ed|s) / call(?:ed|s) (?:for|on) / advis(?:ed|es) / suggest(?:ed|s) /
    warn(?:ed|s) / want(?:ed|s)`,
  accordingTo: ['according to', 'in the words of', 'in the view of', 'in the opinion of', 'as', 'per', 'citing'],
  accordingAfter: [],
  backwards: ['accordingly', 'that report', 'the report'],
  pronouns: { he: ['he'], she: ['she'], they: ['they', 'it', 'who'] },
  offices: words`
    spokes(?:man|woman|person) / chief executive / chief / chair(?:man|woman|person)? / president / mayor / minister / secretary /
    director / manager / founder / owner / boss / head / leader / lawyer / judge / senator / governor / councillor / commissioner /
    officer / engineer / farmer / expert / analyst / researcher / professor / editor / chancellor / captain / billionaire / CEO /
    treasurer / representative / official`,
  bodies: words`
    company|firm|group|agency|ministry|party|union|bank|council|court|foundation|broadcaster|newspaper|magazine|paper|station|town|city|county /
    yard|shipyard|line|operator|utility|authority|board|department|association|charity|museum|theatre|committee|government|police|maker|drugmaker`,
  definite: { he: [], she: [] },
  female: ['Mrs\\.?', 'Ms\\.?', 'Miss', '\\p{L}+woman', 'Lady', 'Dame', 'she', 'her'],
  male: ['Mr\\.?', 'Sir', '\\p{L}+man', 'Lord'],
  oblique: words`
    of / from / with / for / against / about / on / at / in / to / by / between / after / before / under / without / via / as / than /
    over / into / onto / near / through / behind / like / told / towards? / around / beside / alongside / during / since`,
  relative: [
    '(?:led|owned|run|founded|based|known|backed|chaired|headed|created|built) (?:by|in|as|at)',
    'who',
    'which',
    'whose',
    'whom',
    'where',
    'that(?= (?:is|was|has|had|will|would|owns|runs))',
  ],
  subordinate: words`
    because / although / though / after / if / while / whilst / before / when / as / since / unless / until / once / despite / without /
    instead / so that / in order`,
  content: ['that', 'whether', 'if'],
  coordinate: ['and', 'but', 'or', 'yet', 'while', 'so'],
  hedges: {
    planned: words`
    plan(?:s|ned)? to / (?:agreed|agrees)(?: in principle)? to / (?:promis|pledg)(?:ed|es) to / vow(?:ed|s) to / plan(?:s|ning)?(?= (?:a|an|the|its|their|to)\b) / (?:is|are) planning /
    (?:is|are|was|were) (?:to|due to|set to|expected to|scheduled to|slated to|poised to|about to|going to)(?= \p{Ll}) / intends? to /
    aims? to / wants? to / seeks? to / hopes? to / propos(?:es|ed) to / (?:is|are|was|were|been) (?:planned|proposed) / would / will / shall /
    (?:is|are) likely to / may / might`,
    future: words`
    plan(?:s|ned|ning)? / intend(?:s|ed|ing)? / aim(?:s|ed|ing)? / wanted to / hope(?:s|d)? / propos(?:e|es|ed|al|als|ing) /
    pledg(?:e|ing) / promis(?:e|ing) / agreed to / draft / announcement / future / could / can / should /
    next (?:year|month|week|spring|summer|autumn|winter|decade) / by 20\p{N}\p{N} / expect(?:s|ed)? / forecasts? / forthcoming /
    upcoming / \p{L}+[’']ll / going to / target(?:s|ed)? / ambitions? / to be \p{L}+ed / earmarked / commit(?:ted|s)? to /
    offer(?:ed|s)? to / seek(?:s|ing)? / (?:is|are) to`,
    alleged: words`
    allegedly / alleges? / reported(?:ly)?(?= (?:to|\p{L}+ed|paid|a|an|the)) / reportedly / purported(?:ly)? / supposed(?:ly)? /
    apparently / said to (?:have|be) / believed to (?:have|be) / thought to (?:have|be) / understood to (?:have|be) / accused of /
    suspected of / according to / rumou?r(?:s|ed)? / citing / (?:people|sources|officials|persons) (?:familiar|close|with knowledge|briefed) / (?:unnamed|anonymous|well-placed) sources? / sources (?:said|say|close) /
    claim(?:s|ed) (?:that|to have) / in the (?:words|view|opinion) of`,
    perhaps: ['probably', 'presumably', 'possibly', 'perhaps', 'maybe', 'seems?', 'appears?'],
    guessed: words`
    claim(?:s|ed|ing)? / accus(?:e|es|ed|ation|ations|ing) / alleged / suspect(?:s|ed)? / suspicion / allegations? / charges? / charged /
    said|says / wrote / told / argued|argues / insist(?:s|ed) / believes?|believed / thinks? / reports (?:say|said|that)|reported / asserts?|asserted /
    maintain(?:s|ed) / suggest(?:s|ed) / sources? / might / may / could / would / knew|knows|heard`,
    announcing: ['announc(?:ed|es)', 'promis(?:ed|es)', 'pledg(?:ed|es)', 'vow(?:ed|s)'],
    accusing: ['accus(?:ed|es)', 'alleg(?:ed|es)', 'claim(?:ed|s)', 'blam(?:ed|es)', 'suspect(?:ed|s)'],
    denied: words`
    den(?:ied|ies|y|ying|ial|ials) / reject(?:ed|s|ing)? / dismiss(?:ed|es|ing)? / refut(?:ed|es|ing) / disput(?:ed|es|ing) /
    contradict(?:ed|s|ing)? / untrue / not true / false / no truth / baseless / groundless / unfounded / fabricated / invented /
    nonsense / ruled out / disavow(?:ed|s) / repudiat(?:ed|es) / disclaim(?:ed|s) / wrong`,
    reportedSpeech: [],
    tail: words`
    according to / said|says / reported|reports / wrote / as / sources say / it is said / the \p{L}+ (?:said|reported|says)`,
  },
  negations: words`
    not / never / no / none / nobody / nothing / neither / nor / cannot / \p{L}+n[’']t / hardly / without`,
  notNegations: words`
    not (?:only|least|just|merely|to mention) / no (?:doubt|wonder|fewer|less|more|sooner|longer than|matter) / no one but /
    nothing (?:but|less) / not (?:fewer|less|more) than`,
  received: words`
    receiv(?:ed|es|e|ing) / accept(?:ed|s|ing)? / obtain(?:ed|s|ing)? / t(?:ook|aken|aking) / got|gotten|getting /
    been (?:paid|given|offered|handed) / being (?:paid|given|offered) / pocket(?:ed|s|ing)? / collect(?:ed|s|ing)? / given / paid by`,
  limits: {
    conditions: words`
    if(?! (?:only|anything|ever|not|any|you (?:like|will|ask|please)|I may|I (?:remember|recall)|memory)(?!\p{L})) / unless / providing that /
    provided that / provided(?= (?:the|an?|it|he|she|they|we|you|there|its|their|no) ) / assuming / (?:at least )?(?:as|so) long as(?! (?:\p{N}|possible|an? )) /
    on (?:the )?condition (?:that|of(?! anonymity)) / in the event (?:of|that) / in case of / at least if`,
    unparted: words`
    if(?! (?:only|anything|ever|not|any|you (?:like|will|ask|please)|I may|I (?:remember|recall)|memory)(?!\p{L})) / unless / providing that / provided that /
    (?:at least )?(?:as|so) long as(?! (?:\p{N}|possible|an? )) / on (?:the )?condition that / in the event (?:of|that) / except (?:if|when|for|that|on|in|where) /
    only (?:if|when|once|under|as long as|on condition)`,
    asking: words`
    ask(?:s|ed|ing)?(?: \p{L}+){0,3} / know|knows|knew|known / see / wonder(?:s|ed|ing)? / (?:un)?sure / (?:un)?clear / uncertain / say / questioned /
    decid(?:e|es|ed|ing) / doubt(?:s|ed|ful)? / check(?:s|ed|ing)? / determin(?:e|es|ed|ing) / learn(?:ed|s)? / find out / matters? / cares? /
    investigat(?:e|es|ed|ing) / examin(?:e|es|ed|ing)`,
    notAfter: ['even', 'as', 'what', 'than', 'or', 'and', 'but', 'like', 'especially', 'particularly'],
    inverted: ['should', 'were', 'had'],
    verbFirst: [],
    until: words`
    (?:until|till)(?= (?:it|he|she|they|we|you|there|everybody|everyone|somebody|someone)(?!\p{L})) /
    (?:until|till)(?= (?:the|an?|its|their|his|her|our|all|every|each|no) (?:\p{L}+ ){1,4}?(?:is|are|was|were|has|have|had|will|would|can|could|pays?|paid|agrees?|decides?|rul(?:es?|ed)|votes?|meets?)(?!\p{L}))`,
    staying: words`stay(?:s|ed|ing)? / remain(?:s|ed|ing)? / continu(?:e|es|ed|ing) / keep(?:s|ing)? / kept`,
    but: ['but', 'though', 'although', 'albeit', 'yet', 'and (?:that|then)', 'and(?! (?:not|never))'],
    only: ['only', 'solely'],
    onlyWith: words`
    if / when / once / under / with / provided / on condition / (?:as|so) long as / where / after / for / in / on / at / until / by / through / to / from /
    within / during / because / as / partly / temporarily`,
    except: words`
    except(?! (?:he|she|they|it|we|I)(?!\p{L})) / with the exception of / subject to / pending(?= \p{L})`,
    not: ['(?:not|never)(?! (?:all|every\\p{L}*|many|only|just|one|because)(?!\\p{L}))'],
    parting: words`
    and / but / or / because / that / which / who / whom / whose / whether / while / since / although / though / so / until / before / after / than /
    what / how / why / where / when`,
  },
  numbers: {
    words: {
      zero: 0,
      one: 1,
      two: 2,
      three: 3,
      four: 4,
      five: 5,
      six: 6,
      seven: 7,
      eight: 8,
      nine: 9,
      ten: 10,
      eleven: 11,
      twelve: 12,
      thirteen: 13,
      fourteen: 14,
      fifteen: 15,
      sixteen: 16,
      seventeen: 17,
      eighteen: 18,
      nineteen: 19,
      twenty: 20,
      thirty: 30,
      forty: 40,
      fifty: 50,
      sixty: 60,
      seventy: 70,
      eighty: 80,
      ninety: 90,
      half: 0.5,
      both: 2,
      dozen: 12,
      a: 1,
      an: 1,
    },
    magnitudes: [
      ['thousand|k', 1e3],
      ['hundred', 100],
      ['dozen', 12],
      ['millions?|mn|mln|mill?|mm?', 1e6],
      ['billions?|bn|b', 1e9],
      ['trillions?|tn|trn', 1e12],
    ],
    thousands: ',',
    percent: ['per ?cent', 'percentage points?', 'pc', 'pct\\.?'],
    currencies: [
      ['(?:US |U\\.S\\. )?dollars?|bucks?', 'USD CAD AUD NZD HKD SGD TWD'],
      ['euros?', 'EUR'],
      ['pounds?(?: sterling)?|sterling|quid', 'GBP EGP LBP'],
      ['(?:Swiss )?francs?', 'CHF'],
      ['yen', 'JPY'],
      ['yuan|renminbi', 'CNY'],
      ['krona|kronor|krone|kroner|crowns?', 'SEK NOK DKK CZK ISK'],
      ['rou?bles?', 'RUB BYN'],
      ['zlotys?|złotys?', 'PLN'],
      ['forints?', 'HUF'],
      ['rupees?|rupiah', 'INR PKR IDR'],
      ['won', 'KRW'],
      ['lira', 'TRY'],
      ['pesos?', 'MXN ARS CLP COP PHP'],
      ['reais|real', 'BRL'],
      ['rand', 'ZAR'],
      ['shekels?', 'ILS'],
      ['dirhams?', 'AED MAD'],
      ['riyals?', 'SAR QAR'],
      ['hryvnias?', 'UAH'],
      ['shillings?', 'KES'],
    ],
    between: ['between', 'to', 'and', 'or', 'from'],
    worth: words`
    contracts? / deals? / loans? / row / dispute / quarrel / argument / question / talks / debate / complain(?:t|ed|s) /
    argu(?:ed|es|ing) / talk(?:ed|ing|s)? / asked / lied / fuss / story`,
    bounds: {
      exact: ['exactly', 'precisely'],
      about: words`
    about / around / roughly / approximately / some / an estimated / estimated / circa / ca\.? / approx\.? / in the region of /
    in the order of / something like / ~ / ≈ / or so`,
      'more-than': words`
    (?<!no |not )more than / over / above / exceeding / in excess of / upwards? of / north of / greater than / topping / >`,
      'at-least': words`
    at least / no (?:fewer|less) than / not (?:fewer|less) than / a minimum of / minimum / as (?:many|much) as(?=never) / ≥ /
    starting at`,
      'at-most': words`
    at most / up to / no more than / not more than / a maximum of / maximum / as (?:many|much) as / less than / fewer than / under /
    below / within / ≤ / <`,
      nearly: ['nearly', 'almost', 'close to', 'just under', 'just below', 'approaching', 'not quite', 'virtually'],
      justOver: ['just over', 'a little more than', 'slightly more than', 'just above', 'a little over'],
    },
    afterwards: {
      'at-least': ['or more', 'and more', 'plus', 'or over', 'and above'],
      'at-most': ['or less', 'or fewer', 'at most'],
    },
    fillers: words`
    the / a / an / another / only / just / each / further / additional / total of / a total of / its / their / his / her / some /
    extra / more / annual`,
    counted:
      /^\s(?:[a-z-]+(?:ed|al|ic|ing|er|ent|ive|new|ous|ant)\s|new\s)?([a-z]{3,}(?<!year|month|week|day|hour|minute)s)(?![\p{L}])/u,
  },
  days: {
    months: words`
    January|Jan\.? / February|Feb\.? / March|Mar\.? / April|Apr\.? / May / June|Jun\.? / July|Jul\.? / August|Aug\.? /
    September|Sept?\.? / October|Oct\.? / November|Nov\.? / December|Dec\.?`,
    weekdays: ['Mondays?', 'Tuesdays?', 'Wednesdays?', 'Thursdays?', 'Fridays?', 'Saturdays?', 'Sundays?'],
    today: ['today', 'tonight', 'this (?:morning|afternoon|evening)', 'the same day'],
    yesterday: ['yesterday', 'last night', 'the day before', 'the previous day'],
    dayBefore: ['the day before yesterday'],
    tomorrow: ['tomorrow', 'the next day', 'the following day', 'the day after'],
    last: ['last', 'past'],
    next: ['next', 'coming'],
  },
};
