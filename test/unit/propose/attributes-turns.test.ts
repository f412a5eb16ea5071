/** Who speaks where nothing says so: in an interview, behind a question, not whom a speaker calls by name. */
import { describe, expect, test } from 'vitest';
import { speakers } from './attributes-cases.js';

describe('turns', () => {
  const INTERVIEW = `The theatre lost its roof. We meet its director, Dame Isla Farron, 68, in the dock.

What went through your mind?

“That I had a line to come.”

Sir Percy Ashworth says that you let it rot. Did you?

“We did not. Percy never looked.”

Lotte Brannon has promised two million.

And if it never reopens?

She takes her time. What frightens her, she says, is a quiet town.

“Then I might as well have stayed dead.”`;
  const asked = (excerpt: string, cue?: string) => ({
    excerpt,
    form: cue ? ('indirect' as const) : ('direct' as const),
    ...(cue && { cue }),
  });

  test('whoever an interview is with answers, not whom the questions name', () => {
    for (const excerpt of [
      'That I had a line to come',
      'We did not. Percy never looked',
      'Then I might as well have stayed dead',
    ])
      expect(speakers(INTERVIEW, 'en', asked(excerpt))[0]).toBe('Isla Farron');
  });

  test('a pronoun in an interview means whom it is with', () => {
    expect(speakers(INTERVIEW, 'en', asked('What frightens her, she says, is a quiet town', 'says'))[0]).toBe(
      'Isla Farron',
    );
  });

  const COURT = `Rupert Zeisel, 71, war damals Schatzmeister. Er habe vertraut, sagte er.

»Haben Sie das Angebot denn gelesen?«, fragt die Richterin Hanna Greber.

»Überflogen.«

»Und unterschrieben?«

»Das schon.«`;

  test('behind a question speaks whoever did before it', () => {
    const list = [
      { excerpt: 'Er habe vertraut, sagte er', form: 'indirect' as const, cue: 'sagte' },
      { excerpt: 'Haben Sie das Angebot denn gelesen?', form: 'direct' as const, cue: 'fragt' },
      { excerpt: 'Überflogen', form: 'direct' as const },
      { excerpt: 'Und unterschrieben?', form: 'direct' as const },
      { excerpt: 'Das schon', form: 'direct' as const },
    ];
    expect(list.map((_, i) => speakers(COURT, 'de', ...list.slice(0, i + 1))[0])).toEqual([
      'Rupert Zeisel',
      'Hanna Greber',
      'Rupert Zeisel',
      'Hanna Greber',
      'Rupert Zeisel',
    ]);
  });

  test('whom somebody calls by name is somebody else', () => {
    const text =
      'Giles Marden, for the defence, suggested that Ida Colley had been confused. “I am old, Mr Marden,” came the reply.';
    const said = {
      excerpt: 'Giles Marden, for the defence, suggested that Ida Colley had been confused',
      form: 'indirect' as const,
      cue: 'suggested',
    };
    expect(
      speakers(text, 'en', said, { excerpt: 'I am old, Mr Marden', form: 'direct', cue: 'came the reply' })[0],
    ).toBe('Ida Colley');
  });
});
