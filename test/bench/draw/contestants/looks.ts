/** What the peers are told of looks, so that all draw about as much ink. */
export const COLOURS = ['#b8281f', '#47967c', '#c67a00', '#434a56', '#1a58aa', '#9f80b3'];
export const sizeFor = (n: number) => (n <= 2000 ? 4 : n <= 20_000 ? 2 : 1);
export const widthFor = (n: number) => (n <= 2000 ? 1 : 0.5);
