/** Zoom and the whole picture: whatever a gesture does has a button. */
import { html, nothing, svg, type TemplateResult } from 'lit-html';

const TOOLBAR_ZOOM = 1.4;

export interface ToolbarLabels {
  readonly tools: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly fit: string;
}

export interface ToolbarOptions {
  /** There is no picture to be moved. */
  readonly off?: boolean;
  /** Further buttons. */
  readonly more?: TemplateResult;
}

interface Tool {
  readonly name: 'in' | 'out' | 'fit';
  readonly label: string;
  readonly icon: string;
  press(): void;
}

const button = ({ name, label, icon, press }: Tool, off: boolean) =>
  html`<button type="button" ?disabled=${off} data-zoom=${name} aria-label=${label} title=${label} @click=${press}><svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">${svg`<path d=${icon} fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round" />`}</svg></button>`;

export function toolbar(
  t: ToolbarLabels,
  zoom: (factor: number) => void,
  fit: () => void,
  { off = false, more }: ToolbarOptions = {},
): TemplateResult {
  const tools: readonly Tool[] = [
    { name: 'in', label: t.zoomIn, icon: 'M8 3V13M3 8H13', press: () => zoom(TOOLBAR_ZOOM) },
    { name: 'out', label: t.zoomOut, icon: 'M3 8H13', press: () => zoom(1 / TOOLBAR_ZOOM) },
    { name: 'fit', label: t.fit, icon: 'M3 6V3H6M10 3H13V6M13 10V13H10M6 13H3V10', press: fit },
  ];
  return html`<div part="toolbar" class="toolbar" role="toolbar" aria-label=${t.tools} data-roving>
    ${tools.map((tool) => button(tool, off))} ${more ?? nothing}
  </div>`;
}
