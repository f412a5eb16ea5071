/** What the desk says of the statement in hand and of two that are tied, in English. `{…}` is filled. */
export const enHand = {
  foreign: 'For this language only quotation marks are found; who speaks, and the rest, is yours to say.',
  otherLang: 'another language',
  ragged: 'The lines break off inside sentences, as in text from a PDF.',
  joinLines: 'Join them into paragraphs',
  noneFound:
    'None of the excerpts stands in this text ({all} looked for). Is it the right one? They are listed under “Check”; Undo takes the text back.',
  someFound: 'Excerpts that stand in this text: {count} of {all}. The others are listed under “Check”.',
  allFound: 'Each excerpt stands in this text ({all}).',
  saveLeftOver: 'Save what was not understood as a file',

  leftKinds: {
    say: '{count} proposed',
    who: { one: '1 name to decide', other: '{count} names to decide' },
    read: { one: '1 sentence unread', other: '{count} sentences unread' },
  },
  leftBrief: { say: 'proposed', who: { one: 'name', other: 'names' }, read: 'unread' },
  keptMark: 'kept',
  ignoredMark: 'ignored',
  notIgnored: 'Bring back {name}',
  ignoreRest: 'Ignore all that are left ({count})',
  keepAll: 'Keep all of these ({count})',
  timesNamed: { one: 'once in the text', other: '{count} times in the text' },
  subjectMark: 'what the article is about',
  alone: 'stands alone in the picture',
  giveStatement: 'Give it a statement',
  giveStatementTo: 'Give a statement to {name}',
  giveHow: 'This sentence names {name}: press Take, or select the part of it that is the claim.',
  namedNowhere:
    '{name} stands nowhere in the texts. Select a passage that speaks of it, press Take, and type the name.',
  ignoreIt: 'Ignore it',
  /** Somebody who is called by a noun alone: the nurse. */
  nounMark: 'unnamed',
  newHere: 'New in the story',
  whatIs: 'What is {name}?',
  whatIsIt: 'What is it? …',
  /** Readers are told the first word; whoever decides has to know who belongs there. */
  kindsTold: {
    person: 'Person',
    company: 'Company',
    organisation: 'Organisation, party, union',
    government: 'Government, authority, court',
    media: 'Media: paper, broadcaster',
    project: 'Project',
    product: 'Product',
    place: 'Place',
    other: 'Other',
  },

  addressMissing: 'Checked; the address is still missing',
  zipStands: 'Zip made as it stands',
  elsewhereStands: 'Said to be with its readers already, as it stands; no zip is made here',
  notLookedAt: 'Not looked at yet:',
  unlooked: {
    say: { one: '1 proposal', other: '{count} proposals' },
    read: { one: '1 sentence', other: '{count} sentences' },
  },
  giveAddress: 'Say where it will stand',

  askSpeaks: 'Who says it?',
  askActs: 'Who does it?',
  askAbout: 'About whom or what?',
  theMatter: 'the matter itself:',
  saidBrief: 'Said',
  sentence: 'Readers read',
  fromWords: 'From its words',
  ownVerbs: 'Your own',
  rowOpened: '{name}: {options}. Escape closes it.',
  toneAsked: 'Added. What is its tone?',
  takeHeadline: 'Take the source’s headline: {title}',
  takeFirstLine: 'Take the text’s first line: {title}',
  titleProposed: 'Proposed title',
  takeTitle: 'Take as title',
  sourceTitleProposed:
    'The first line of the text is proposed as the headline: press “Add the source” again, or change it.',
  apartCount: 'Headline, byline and the like: {count}.',
  apartList: 'Read as what stands around the text',
  apartKinds: { headline: 'headline', byline: 'byline', dateline: 'place and day' },

  readersSee: 'With each quote readers see: {source}',

  savedAll: '“{name}” is in your downloads: everything is in it, and it opens here again.',

  filled: 'Filled from the words',
  readAnew: 'Read anew from the words: {what}.',
  withoutAmount: 'without an amount',
  amountExample: '86 million',
  amountUnread:
    '“{text}” was not read as an amount. Type one number with its currency: “86 million”, “£1.2m”, “86000000”.',
  amountByTime:
    'The article gives it by the year, the month or the head. An amount has no place for that, and the number alone would say something else: leave it empty and say it in the verb, such as “pays yearly”.',
  amountEither: '“{text}” may be {a} or {b}. Type the one that is meant.',
  tied: 'Tied to',
  filledAnswers: 'answers: {words}',
  mayAnswer: 'Does it perhaps answer this?',
  mayAnswerThis: 'Yes: {words}',
  answersNot: 'No, it does not answer it',
  linkBoth: 'Link the two',
  notAnAnswer: 'Not an answer',
  filledOpen: 'Change: {what}',
  certaintyHints: {
    asserted: 'The article says it as a fact, without “is to”, “will” or “allegedly”.',
    said: 'Whoever speaks says it without “wants to”, “might” or the like. The article tells that it was said, not that it is so.',
    planned: 'It is still to come: the article says “will”, “is to”, “plans to” or “promises to”.',
    alleged:
      'The article passes it on without vouching for it: “allegedly”, “according to”, “accused of”. A forecast, too, is somebody’s claim: “could”, “might”.',
    denied: 'Somebody denies it: above stand who denies, and what exactly is denied.',
  },

  whoDenies: 'Who denies it?',
  whatDenied: 'What is denied?',
  whatDeniedHow: 'Say the claim as if it were so: who is said to have done what, and to whom.',
  whatDeniedOwn:
    'These are the words of whoever denies it: that they did it themselves. Is somebody else said to have done it? Then choose “said without reservation” and a verb such as “contradicts”.',
  claimDoes: 'Who is said to have done it?',
  deniesOwn: 'Who denies having done it?',
  claimTo: 'To whom, or what?',
  claimHeld: 'Which statement claims it?',
  turnRound: 'Turn who and whom round',
  verbIsName: '“{name}” is somebody in this story. Choose or type what one does to the other: “praises”.',
  denialNext: 'You say next what exactly is denied.',

  replaceWords: 'Replace its words',
  takeAnew: 'Take anew',
  keysReplace: 'T puts what is selected in place of the statement’s words. “Take anew” makes another statement of it.',
  replaceHow: 'Select the passage as it stands now and press T: it replaces the words of the statement in hand.',
  replaced: 'The words of the statement are now: {words}',
  asSource: 'The text stands here as its source has it: typing does not change it.',
  takeWord: 'Take this word all the same',

  badDay: 'The day is none of the calendar: give it as day, month and a year of four figures.',
  takeTextDay: 'Take the day that the text names: {day}',
  takeDay: 'Proposed: the day of the newest source. Take it: {day}',

  due: 'still open',
  once: 'One more from this passage',
  handGroup: 'What comes next',
  handKeys:
    'Ctrl + Enter: next passage. On its button also F form, C certainty, O one more, B both ways, A answers, D disputes, R reviewed.',
  bothWaysFirst: 'Both ways holds for what is reported of two: choose who and whom first, and “reported” as the form.',
  chooseFirst: 'Nothing is chosen yet: press a number or an arrow, or type.',
  nobodyHere: 'There is nothing to be reviewed here.',
  noOthers: 'There is no other statement yet.',
  somebodyElse: 'Somebody else',

  link: 'How are these two tied?',
  linkAnswers: 'answers',
  linkDisputes: 'disputes',
  disputesAsked: 'Which statement does this dispute?',
  answersAsked: 'Which statement does this answer?',
  linkHints: {
    repliesTo: 'It turns to what was said there, whether it agrees or not: a reply.',
    disputes: 'It says that what was said there is not so: readers see both beside each other.',
  },
  linkNone: 'Leave them as they are',
  linkHow:
    'Drag one statement on another to say that it answers or disputes it; by keys L on the one, then L on the other.',
  linkBegun: 'Go to the statement that it answers or disputes, and press L there. Escape leaves it.',
  linked: 'Noted: {a} {how} {b}',
};

export type DeskHand = typeof enHand;
