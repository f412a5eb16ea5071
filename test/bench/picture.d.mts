export interface Cell {
  readonly value: number | null;
  readonly text: string;
  readonly over?: boolean;
}
export interface Chart {
  readonly title: string;
  readonly columns: readonly { readonly title: string; readonly tick: (value: number) => string }[];
  readonly groups: readonly {
    readonly title: string;
    readonly rows: readonly { readonly name: string; readonly ours: boolean; readonly cells: readonly Cell[] }[];
  }[];
}
export function scaleOf(
  values: readonly number[],
  left: number,
  right: number,
): { at(value: number): number; ticks: readonly number[] };
export function picture(charts: readonly Chart[], foot: string): string;
