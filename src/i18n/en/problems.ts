/** What is wrong with a story file, in English. */
import type { Sentences } from '../types/problems.js';

export const en = {
  codes: {
    'too-large': ['The file is larger than 5 MB.', 'Split the story, or leave out what no reader needs.'],
    'not-utf8': ['The file is not written in UTF-8.', 'Save it again with the encoding UTF-8.'],
    'no-text': ['The file is empty.', 'A story begins with { "format": 1, … }.'],
    'not-json': [
      'Line {line}, column {column}: “{found}” cannot stand here; this is not JSON.',
      'Look for a missing or an extra comma, quotation mark or bracket just before it; JSON knows no comments.',
    ],
    'unfinished-json': [
      'Line {line}, column {column}: the file stops in the middle.',
      'Close what is open, or fetch the file again.',
    ],
    'duplicate-key': [
      'Line {line}, column {column}: the key “{found}” stands twice in one object.',
      'Delete one of the two; else one of them would be lost in silence.',
    ],
    'too-deep': [
      'Line {line}, column {column}: more than {max} levels are nested here.',
      'A story needs no more than six.',
    ],
    unreadable: ['The value given as a story cannot be read.', 'Pass the text of the file, or plain objects.'],
    'unknown-format': [
      'The file says format “{found}”; this version reads format 1.',
      'Write "format": 1, or use a newer Edgewise.',
    ],
    'unknown-key': ['The format has no key “{found}” here.', 'Delete it; here there may be: {known}.'],
    'unknown-kind': ['“{found}” is no kind of entity.', 'Use one of: {known}.'],
    'unknown-tone': ['“{found}” is no tone.', 'Use one of: {known}.'],
    'unknown-form': ['“{found}” is no form of a statement.', 'Use one of: {known}.'],
    'unknown-modality': ['“{found}” is no modality.', 'Use one of: {known}.'],
    'unknown-finding': ['“{found}” is no finding that could be reviewed.', 'Use one of: {known}.'],
    'unknown-bound': ['“{found}” is no bound of an amount.', 'Use one of: {known}.'],
    missing: ['“{found}” is missing.', 'Add it; the format needs it here.'],
    type: ['Here is {found}, where the format has {expected}.', 'What may stand here is in data/story.schema.json.'],
    empty: ['The text is empty.', 'Write something, or leave the key out.'],
    'empty-list': ['The list is empty.', 'Name at least one, or leave the key out.'],
    'too-long': ['The text has {length} characters; at most {max} are allowed.', 'Shorten it.'],
    'too-many': ['The list has {length} items; at most {max} are allowed.', 'Shorten it.'],
    surrogate: ['The text holds half a character (a lone surrogate).', 'Type the character again; it was cut in two.'],
    'not-finite': ['The number is not finite.', 'Write a number that a computer can hold, such as 500000000000.'],
    'out-of-range': ['The number is beyond what a picture can hold.', 'Use coordinates between -1000000 and 1000000.'],
    'bad-date': [
      '“{found}” is no date of the calendar.',
      'Write the year, the month or the day: 2025, 2025-01 or 2025-01-23.',
    ],
    'bad-said': [
      '“{found}” is no date in EDTF.',
      'Write for instance 2025-01-23, 2025-01, 2025-01-23T18:30:00, 2025~ or 2024/2025.',
    ],
    'bad-url': [
      '“{found}” is no web address that may be linked.',
      'Write a full address that begins with https:// or http://, without a user name.',
    ],
    'bad-lang': ['“{found}” is no language tag.', 'Write for instance de, en or pt-BR.'],
    'bad-hash': [
      '“{found}” is no SHA-256 sum.',
      'Write its 64 hexadecimal digits in lower case; “verify --record” writes them.',
    ],
    'bad-story-id': [
      '“{found}” cannot name a file.',
      'Write an id without slashes that does not begin with a full stop.',
    ],
    'edge-space': ['The excerpt begins or ends with white space.', 'Let it begin and end at a word’s edge.'],
    'duplicate-id': [
      'The id “{found}” is taken: {first}.',
      'Give one of the two another id; what only a machine can tell apart counts as the same.',
    ],
    'repeated-id': ['“{found}” stands twice in this list.', 'Name it once.'],
    'unknown-relation': ['There is no relation with the id “{found}”.', 'Add it to “relations”, or correct the id.'],
    'unknown-source': ['There is no source with the id “{found}”.', 'Add it to “sources”, or correct the id.'],
    'unknown-entity': ['There is no entity with the id “{found}”.', 'Add it to “entities”, or correct the id.'],
    'unknown-statement': ['There is no statement with the id “{found}”.', 'Correct the id.'],
    'unknown-focus': ['There is neither a statement nor an entity with the id “{found}”.', 'Correct the id.'],
    'self-reply': ['The statement replies to itself.', 'Name the statement that it replies to.'],
    'self-dispute': ['The statement disputes itself.', 'Name the statement that it disputes.'],
    'repeats-again': [
      'The statement repeats “{found}”, which is a repetition itself.',
      'Name the first telling of the claim, which repeats none.',
    ],
    'mutual-form': [
      'A mutual statement is a report, but its form is “{found}”.',
      'Write "form": "reported", or leave “mutual” out.',
    ],
    'mutual-from': ['A mutual statement needs two or more in “from”.', 'Name everybody it is said of.'],
    'mutual-to': ['A mutual statement has no “to”.', 'Move those it names to “from”, or leave “mutual” out.'],
    'speech-from': [
      'Speech has one speaker, but “from” names {length}.',
      'Name the speaker alone; if the source only reports it, write "form": "reported".',
    ],
    'outer-marks': [
      'The excerpt carries the quotation marks that stand around it.',
      'Leave out the outer marks; the page sets them.',
    ],
    'too-many-pairs': [
      'All statements together join {length} pairs; at most {max} can be drawn.',
      'Name fewer in “from” and “to”.',
    ],
    'same-name': [
      'Two entities have the name “{found}”: this one and “{first}”.',
      'If they are one, merge them; if not, tell them apart in the name.',
    ],
    'future-date': ['“{found}” lies in the future.', 'Check the date.'],
    'cut-negation': [
      'The excerpt stops before “{found}”, which belongs to its sentence.',
      'Extend the excerpt, so that nobody is quoted with the opposite.',
    ],
    'repeats-withdrawn': [
      'The statement repeats “{found}”, which has been withdrawn.',
      'Readers are told so; look whether this source still bears the claim out.',
    ],
    'repeats-source': [
      'The statement repeats “{found}”, which is of the same source, “{source}”.',
      'Name a statement of another source; within one, a claim told twice is one statement.',
    ],
    'repeats-ends': [
      'The statement repeats “{found}”, but ties no two of the same in that direction and tone.',
      'Only the same claim counts once; leave “repeats” out where it says something else.',
    ],
    'repeats-denial': [
      'One of this statement and “{found}” denies what the other says, so the claim is not the same.',
      'Write “disputes” for “repeats”.',
    ],
    'repeats-amount': [
      'The statement repeats “{found}”, but with another amount.',
      'Two sums are two claims: leave “repeats” out, unless one of the numbers is a slip.',
    ],
    'answers-withdrawn': [
      'The statement answers “{found}”, which has been withdrawn.',
      'Readers are told so; look whether it can stand without it.',
    ],
    'no-inner-marks': [
      'Of a partial quotation only what stands inside quotation marks is set as spoken, but this excerpt has none.',
      'Include the source’s marks, or write "form": "indirect".',
    ],
  },
  types: {
    string: 'a text',
    number: 'a number',
    boolean: 'true or false',
    object: 'an object',
    array: 'a list',
    null: 'null',
    undefined: 'nothing',
  },
  didYouMean: 'Did you mean “{near}”?',
  write: 'Write {json}.',
  place: { named: '{record} “{id}”', numbered: '{record} {number}', line: 'line {line}' },
  records: {
    relations: 'relation',
    sources: 'source',
    entities: 'entity',
    statements: 'statement',
    steps: 'step',
    corrections: 'correction',
  },
} satisfies Sentences;
