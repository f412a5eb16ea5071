/** A story as readers get it. */
import type { StoryFile } from '../../story/definition.js';
import { published } from '../../story/published.js';
import { COLUMN, placesOf } from './picture.js';

/** Without what is the desk's, and with a place for everybody, so that no reader's phone has to look for one. */
export function placed(file: StoryFile, lang: string): StoryFile {
  const { $schema: _schema, ...rest } = published(file);
  const places = placesOf(file, { ...COLUMN, lang });
  return { ...rest, entities: file.entities.map((entity) => ({ ...entity, ...places.get(entity.id) })) };
}
