/** Who speaks, where the name comes late or another word stands for it: whole texts through the whole proposer. */
import { describe, expect, test } from 'vitest';
import { propose } from '../../../src/propose/index.js';

type Told = [what: string, text: string, words: string, who: string];

const GERMAN: Told[] = [
  [
    'an office comes last in its sentence, its name first in the next',
    'Gegenüber wohnt der Küster. Edmund Ahlborn ist 70. Um den Turm steht es schlecht. „Ein Riss“, sagte der Küster.',
    'Ein Riss',
    'Edmund Ahlborn',
  ],
  [
    'an office says the name that it goes by',
    'Die Tierärztin heißt Marga Stoll. Es regnete. „Eine Kuh friert nicht“, sagte die Tierärztin.',
    'Eine Kuh friert nicht',
    'Marga Stoll',
  ],
  [
    'a name that nothing describes is that of the office before',
    'Die Bürgermeisterin stand auf. „Es reicht“, sagte Marga Stoll. Dann ging das Licht aus. „Kerzen“, bat die Bürgermeisterin.',
    'Kerzen',
    'Marga Stoll',
  ],
  [
    'an age stands for its bearer',
    'Auf der Bank saßen Edmund Ahlborn, 70, und Jost Ahlborn, 34. „Ich war es nicht“, sagte der 70-Jährige.',
    'Ich war es nicht',
    'Edmund Ahlborn',
  ],
  [
    'a wider word for an office',
    'Am Tor warteten Pfarrerin Marga Stoll und Landrätin Hilke Brand. „Kommen Sie herein“, rief die Geistliche.',
    'Kommen Sie herein',
    'Marga Stoll',
  ],
  [
    'a word for whoever is of a party',
    'FDP-Rat Edmund Ahlborn und SPD-Rat Jost Brand saßen nebeneinander. „Das ist zu teuer“, sagte der Liberale.',
    'Das ist zu teuer',
    'Edmund Ahlborn',
  ],
  [
    'words that open their paragraph are of whom the next sentence names',
    'Am Kai stand die Kapitänin Hilke Brand. „Wir legen ab“, sagte sie.\n\n„Ohne mich fährt hier keiner.“ Edmund Ahlborn, der Lotse, hatte die Leiter unter dem Arm, als er kam.',
    'Ohne mich fährt hier keiner',
    'Edmund Ahlborn',
  ],
  [
    'a sentence that sums up says whose words stood before it',
    'Die Bank gab nach. „Es ist weniger als gehofft, aber mehr als nichts.“ So umschreibt es Hilke Brand, die den Betrieb führt.',
    'Es ist weniger als gehofft, aber mehr als nichts',
    'Hilke Brand',
  ],
  [
    'a sentence between tells of somebody else',
    '„Nein“, sagte Hilke Brand. Der Lotse Edmund Ahlborn blieb sitzen. „Dann eben ohne Boot.“',
    'Dann eben ohne Boot',
    'Edmund Ahlborn',
  ],
  [
    'who only paid has not the floor',
    'Der Lotse Edmund Ahlborn wartete. Die Werft Nord zahlt ihm 4.000 Euro. „Das reicht nicht“, sagte er.',
    'Das reicht nicht',
    'Edmund Ahlborn',
  ],
  [
    'a pronoun behind the verb is its subject',
    'Edmund Ahlborn kam spät. Hilke Brand nannte er „eine Gefahr“.',
    'Hilke Brand nannte er „eine Gefahr“',
    'Edmund Ahlborn',
  ],
  [
    'a party in the dative accuses nobody',
    'Hilke Brand kam spät. Der CDU warf sie „Kahlschlag“ vor.',
    'Der CDU warf sie „Kahlschlag“ vor',
    'Hilke Brand',
  ],
  [
    'a people stands for its firm',
    'Das Kabinett verbot den Verkauf an den Konzern Helvar. Die Schweizer reagierten gereizt. „Wir klagen“, sagten die Schweizer.',
    'Wir klagen',
    'Helvar',
  ],
  [
    'a people with its firm behind',
    'Am Montag kamen die Südkoreaner von Hanmo. „Wir bleiben“, sagten die Südkoreaner von Hanmo.',
    'Wir bleiben',
    'Hanmo',
  ],
  [
    'a firm’s spokesman speaks for no government',
    'Die Landesregierung untersagte dem Konzern Helvar den Bau. Ein Konzernsprecher sagte, man prüfe das.',
    'Ein Konzernsprecher sagte, man prüfe das',
    'Helvar',
  ],
  [
    'a surname that ends as a trade does',
    'Annegret Pohlmann leitet das Werk. „Wir bauen aus“, sagte Pohlmann.',
    'Wir bauen aus',
    'Annegret Pohlmann',
  ],
  [
    'a firm that has its owner’s name',
    'Ute Fugener hörte zu. Ihr Werk wächst. „Gut so“, hieß es bei der Fugener Gusstechnik.',
    'Gut so',
    'Fugener Gusstechnik',
  ],
  [
    'men by their trade have no name',
    'Hätten die Fahrer Witze gemacht? Edmund Ahlborn weiß es noch. „Jeden Tag“, sagte er.',
    'Jeden Tag',
    'Edmund Ahlborn',
  ],
  [
    'the subjunctive is told by whoever spoke before',
    'Hilke Brand kam aus dem Saal. Der Dezernent Edmund Ahlborn suche einen Dummen, sagte sie. Der Dezernent baue nur um.',
    'Der Dezernent baue nur um',
    'Hilke Brand',
  ],
  [
    'words that come out of a group',
    'Ratsherr Edmund Ahlborn setzte sich. „Das ist von gestern!“, tönte es aus der SPD.',
    'Das ist von gestern!',
    'SPD',
  ],
  [
    'what is said at a bank',
    'Edmund Ahlborn lobte den Kauf. Bei der Oderbank heißt es dagegen: „Das wird teuer.“',
    'Das wird teuer',
    'Oderbank',
  ],
  [
    'a verb of no list with its "sich"',
    'Die Opposition schwieg. „Uns hat keiner gefragt“, entrüstete sich FDP-Rätin Marga Stoll.',
    'Uns hat keiner gefragt',
    'Marga Stoll',
  ],
  [
    'an advocate’s client is not the advocate',
    'Auf der Treppe stand der Angeklagte Jost Brand. Verteidiger Edmund Ahlborn trat zu ihm. „Ich gehe heim“, sagte sein Mandant.',
    'Ich gehe heim',
    'Jost Brand',
  ],
];

const ENGLISH: Told[] = [
  [
    'a name that nothing describes is that of the office before',
    'The transport secretary accuses Railco of neglect. Inspectors, Wendell Prior says, were shown a drawing. “It was a bridge on paper,” the transport secretary added.',
    'It was a bridge on paper',
    'Wendell Prior',
  ],
  [
    'an age stands for its bearer',
    'Desmond Yarrow, 63, sat beside Callum Yarrow, 34. “I kept nothing,” the 63-year-old said.',
    'I kept nothing',
    'Desmond Yarrow',
  ],
  [
    'a sentence that sums up says whose words stood before it',
    'The ferry is saved. “Without it our tenants would be an hour from a chemist.” That was how Edie Blanchard put it in a letter.',
    'Without it our tenants would be an hour from a chemist',
    'Edie Blanchard',
  ],
  [
    'a sentence between tells of somebody else',
    '“I would rather eat the building,” Frances Bramley said. Her brother Giles Bramley, who sold out in 2016, was softer. “There is a price for everything.”',
    'There is a price for everything',
    'Giles Bramley',
  ],
  [
    'a people stands for its firm',
    'Pie maker Bramley Foods lost its suitor. Norrsken Group went home. “We wish them well,” the Swedes said.',
    'We wish them well',
    'Norrsken Group',
  ],
  [
    'a time before the words is none of them',
    '15:04 “I had just poured a coffee,” passenger Morwenna Pike told us.',
    'I had just poured a coffee',
    'Morwenna Pike',
  ],
  [
    'where a firm is, is no name',
    'Norrsken Group left. The Stockholm-based group said it had found things in the pastry.',
    'The Stockholm-based group said it had found things in the pastry',
    'Norrsken Group',
  ],
  [
    'a past that ends in "e" is no subjunctive',
    'Hilary Brand laughed. Martha Stoll made the plan sound like “a circus act”.',
    'Martha Stoll made the plan sound like “a circus act”',
    'Martha Stoll',
  ],
  [
    'how many there are, is no name',
    'Eleven people were hurt, according to the county police.',
    'Eleven people were hurt, according to the county police',
    'county police',
  ],
];

describe.each([
  ['de', GERMAN],
  ['en', ENGLISH],
] as const)('%s', (lang, told) => {
  test.each(told)('%s', (_, text, words, who) => {
    const found = propose(text, { lang }).map((one) => [text.slice(one.start, one.end), one.speakers[0]]);
    expect(found).toContainEqual([words, who]);
  });
});
