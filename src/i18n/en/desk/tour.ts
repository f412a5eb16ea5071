/** The tour of the desk on our own sample article, in English: at each stop what there is and what to try. */
export const enTour = {
  help: 'Help',
  helpText:
    'The three panes are the article’s text, the statement in hand and the picture that grows with it. The seven steps above say what is left to do; they can be taken in any order.',
  helpKeys:
    'Keys in the text: arrows walk, Shift + → selects by words, Shift + ↓ by clauses (with Alt, too, it moves the start), Q keeps only the words in quotation marks, T takes, Backspace sets aside. Everywhere: F6 goes round steps, text, statement and picture (with Shift the other way; among the steps ← → and Enter), Ctrl + Enter leads to the next passage, Ctrl + S saves, Ctrl + Z undoes, in a field what was typed there.',
  startTour: 'Tour, four minutes',
  tour: 'Tour',
  tourStop: 'Stop {number} of {count}',
  tourNext: 'Next',
  tourBack: 'Back',
  tourEnd: 'End the tour',
  tourDone: 'The tour is over. Go on with the sample, or begin with an article of your own.',
  stops: {
    text: [
      'The article',
      'On this side is an article that we made up. It can be read and selected, but not changed: so every quote of your story is word for word. What is dotted looks like a statement.',
    ],
    proposal: [
      'What is proposed',
      'One after the other, what looks like a statement is proposed here. Is it one? Say who says it and about whom, then press “Take the proposal”. Else set it aside or skip it. Nothing is in the story before you take it.',
    ],
    hand: [
      'By hand',
      'You can take anything else, too: drag the mouse over a few words of the text, or walk to them with the arrow keys, and press “Take”.',
    ],
    statement: [
      'Who, about whom, how',
      'Each statement says who speaks, about whom or what, and in which relation the one stands to the other: praises, pays, contradicts. Choose from what is offered, by mouse or by its number, or type what you need: of the verbs, a number opens a tone, and the next one chooses. What is still open says so.',
    ],
    picture: [
      'The picture',
      'Here the story grows while you work. Press a line and its statement is in hand; drag a circle to where you want it. Your readers get the same picture, and behind each line its words.',
    ],
    who: [
      'Who',
      'Step 2 has everybody who is in the story, and names found in the text. Say what each of them is: a person, a company, a place. Two names of the same person can be merged.',
    ],
    read: [
      'Read through',
      'Step 4 lists the sentences that nobody has looked at yet, so that nothing is overlooked. Take what is a claim and set the rest aside.',
    ],
    title: [
      'Title, takeaway, day',
      'Step 5 asks for a title, for one sentence that a reader should keep, and for the day of which all this is true. Translations and a guided reading are here, too.',
    ],
    check: [
      'Check',
      'Step 6 compares what you say with the article: the words, the speaker, the amount, the day. Each point is one press from its place. Where you know better, say why in a note.',
    ],
    publish: [
      'Save and publish',
      '“Save” gives you a file with everything in it. “Publish” asks for the address where the story will stand and makes a zip for the server, with a sheet that says which file goes where. That is all: now try it.',
    ],
  },
} as const;

type Told<Its> = {
  readonly [key in keyof Its]: Its[key] extends readonly [string, string]
    ? readonly [string, string]
    : Its[key] extends string
      ? string
      : Told<Its[key]>;
};
export type DeskTour = Told<typeof enTour>;
