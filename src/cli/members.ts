/** Writes single values into a JSON text, which stays otherwise as its author wrote it. */

/** By JSON pointer of an object: its keys, plain ones, with the JSON that shall stand there. */
export type Members = ReadonlyMap<string, Readonly<Record<string, string>>>;

/** Where something stands in the text, and what shall stand there. */
interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A list or an object that is open, and where in it the cursor is: at which item, at which key; null before a key. */
interface Open {
  readonly pointer: string;
  step: number | string | null;
  /** What is wanted here and has not been met yet. */
  readonly missing: Map<string, string>;
}

const MEMBERS_TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]|[^\s{}[\],:"]+/gs;

/** `json` must be JSON in which these objects have members already; values that are replaced must be numbers or texts. */
export function withMembers(json: string, members: Members): string {
  return editsOf(json, members).reduceRight(
    (its, { from, to, text }) => its.slice(0, from) + text + its.slice(to),
    json,
  );
}

/** What is to be replaced or put in, in the text's order. */
function editsOf(json: string, members: Members): Edit[] {
  const edits: Edit[] = [];
  const open: Open[] = [];
  let end = 0;
  for (const { 0: token, index } of json.matchAll(MEMBERS_TOKEN)) {
    const top = open.at(-1);
    if (token === '}' || token === ']') {
      open.pop();
      if (top && top.missing.size > 0) edits.push(insertion(json, end, top.missing));
    } else if (token === ',' && top) top.step = typeof top.step === 'number' ? top.step + 1 : null;
    else if (top && top.step == null) top.step = JSON.parse(token) as string;
    else if (token === '{' || token === '[') {
      const pointer = top ? `${top.pointer}/${top.step}` : '';
      const missing = new Map(token === '{' ? Object.entries(members.get(pointer) ?? {}) : []);
      open.push({ pointer, step: token === '[' ? 0 : null, missing });
    } else if (top && token !== ':') {
      const text = top.missing.get(String(top.step));
      if (top.missing.delete(String(top.step))) edits.push({ from: index, to: index + token.length, text: text ?? '' });
    }
    end = index + token.length;
  }
  return edits;
}

/** After an object's last value: on its line where the object has only one, else on a line of its own with the same indent. */
function insertion(json: string, end: number, missing: ReadonlyMap<string, string>): Edit {
  const line = json.slice(json.lastIndexOf('\n', end - 1) + 1, end);
  const indent = /^[ \t]*/.exec(line)?.[0] ?? '';
  const [newline] = /^\r?\n/.exec(json.slice(end).replace(/^[ \t]+/, '')) ?? [];
  const text = Array.from(missing, ([key, value]) => `"${key}": ${value}`).join(', ');
  return { from: end, to: end, text: newline ? `,${newline}${indent}${text}` : `, ${text}` };
}
