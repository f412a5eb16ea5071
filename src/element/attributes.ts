/** Properties that are nothing but an attribute in a form that is handy in code; the attribute is the one place where they are kept. */

type Kind = 'text' | 'number' | 'flag';

function read(element: Element, name: string, kind: Kind): string | number | boolean | undefined {
  if (kind === 'flag') return element.hasAttribute(name);
  const text = element.getAttribute(name) ?? undefined;
  return kind === 'text' || text == null ? text : Number(text);
}

/** No value takes the attribute away. */
function write(element: Element, name: string, value: unknown): void {
  if (value == null || value === false) element.removeAttribute(name);
  else element.setAttribute(name, value === true ? '' : String(value));
}

/** Gives a class its properties: name of the property → attribute and kind. */
export function reflect(
  its: HTMLElement,
  table: Readonly<Record<string, readonly [attribute: string, kind: Kind]>>,
): void {
  for (const [property, [attribute, kind]] of Object.entries(table))
    Object.defineProperty(its, property, {
      configurable: true,
      enumerable: true,
      get(this: Element) {
        return read(this, attribute, kind);
      },
      set(this: Element, value: unknown) {
        write(this, attribute, value);
      },
    });
}

/** A page may set properties before the class is there: what it wrote onto the bare element goes the proper way now. */
export function claim(element: HTMLElement, properties: readonly string[]): void {
  for (const name of properties) {
    const own = Object.getOwnPropertyDescriptor(element, name);
    if (!own) continue;
    Reflect.deleteProperty(element, name);
    Reflect.set(element, name, own.value);
  }
}
