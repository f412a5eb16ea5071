/**
 * Colours, dashes and faces. Six accents that keep apart in normal, protan, deutan and tritan vision, in light and in dark
 * (the test simulates them after Machado et al. 2009 and measures CIEDE2000); the dash says the same without colour.
 */
import { mix } from './colour.js';

/** What a screen may be; paper has a look of its own. */
export type ScreenScheme = 'light' | 'dark' | 'forced';
export type Scheme = ScreenScheme | 'print';

export interface Theme {
  readonly scheme: Scheme;
  /** The ground; also what shows between a line and what it crosses. */
  readonly paper: string;
  readonly ink: string;
  /** Second-rank text: still at least 4.5:1. */
  readonly muted: string;
  /** Outlines outside the neighbourhood. */
  readonly faint: string;
  readonly rule: string;
  readonly focus: string;
  /** Around names, so that they read over a line. */
  readonly halo: string;
  /** Inside of a node. */
  readonly node: string;
  /** Outline of nodes; where nothing is said, the ink. */
  readonly rim?: string;
  /** By KINDS index, where the inside tells a group: the same for a dot of a crowd, which has no inside. */
  readonly fills?: readonly string[];
  /** The same outside the neighbourhood. */
  readonly faded?: readonly string[];
  /** By TONES index, as all that follow: the accent of lines and heads. */
  readonly tones: readonly string[];
  /** The accent outside the neighbourhood. */
  readonly dimmed: readonly string[];
  /** The accent as a text colour: at least 4.5:1. */
  readonly words: readonly string[];
  /** The accent as a broad band beneath a selected line. */
  readonly bands: readonly string[];
  /** Dash and gap in px for a line 2 px wide with round ends (which lengthen a dash by the line's width); empty is solid. */
  readonly dashes: readonly (readonly number[])[];
  /** Face of names. */
  readonly font: string;
  /** Face of the words on edges. */
  readonly serif: string;
}

type Base = Omit<Theme, 'scheme' | 'halo' | 'dimmed' | 'words' | 'bands' | 'dashes' | 'font' | 'serif'>;

const DASHES = [[], [14, 4.5], [5, 5], [0.1, 4.4], [9, 4.5, 0.1, 4.5], [4, 4.5, 0.1, 4.5, 0.1, 4.5]];
const FONT = '"Helvetica Neue", Helvetica, Arial, "Liberation Sans", system-ui, sans-serif';
const SERIF = 'Charter, "Bitstream Charter", Georgia, "Noto Serif", "Liberation Serif", serif';

const LIGHT: Base = {
  paper: '#fbfaf7',
  ink: '#1d1d1b',
  muted: '#68665f',
  faint: '#a5a299',
  rule: '#e4e0d8',
  focus: '#1a58aa',
  node: '#ffffff',
  tones: ['#b8281f', '#47967c', '#c67a00', '#434a56', '#1a58aa', '#9f80b3'],
};

const DARK: Base = {
  paper: '#161513',
  ink: '#f0ede6',
  muted: '#a3a098',
  faint: '#6b6962',
  rule: '#35332f',
  focus: '#7fb2f2',
  node: '#24231f',
  tones: ['#e5615f', '#9cd8ba', '#f2bd55', '#8e929a', '#4b90e8', '#d6c6ef'],
};

const FORCED: Base = {
  paper: 'Canvas',
  ink: 'CanvasText',
  muted: 'CanvasText',
  faint: 'GrayText',
  rule: 'GrayText',
  focus: 'Highlight',
  node: 'Canvas',
  tones: ['LinkText', 'CanvasText', 'CanvasText', 'CanvasText', 'CanvasText', 'CanvasText'],
};

const BASES: Record<ScreenScheme, Base> = { light: LIGHT, dark: DARK, forced: FORCED };

/** The look of a scheme; what the host overrides also changes what is mixed from it. */
export function themeOf(scheme: ScreenScheme, override: Partial<Theme> = {}): Theme {
  const base = { ...BASES[scheme], ...override };
  const { tones, paper, ink, faint } = base;
  return {
    scheme,
    halo: paper,
    dimmed: tones.map((tone) => mix(tone, paper, 0.58) ?? faint),
    words: tones.map((tone) => mix(tone, ink, 0.32) ?? tone),
    bands: tones.map((tone) => mix(tone, paper, 0.8) ?? base.focus),
    dashes: DASHES,
    font: FONT,
    serif: SERIF,
    ...base,
  };
}
