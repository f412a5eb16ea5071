/** The parts of a workbook: text is written inline, as text, so that no program takes it for a date, a number or a formula. */
import { letterOf } from '../read/table/columns.js';
import type { WrittenTable } from './tables.js';
import { xmlText } from './xml.js';

const WORKBOOK_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const WORKBOOK_MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const WORKBOOK_REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORKBOOK_PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORKBOOK_TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** Styles: plain, text, text in bold. */
const WORKBOOK_STYLES = `<styleSheet xmlns="${WORKBOOK_MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

/** What XML cannot hold stands as `_x0007_`; what looks like that is itself marked. A line end stays one. */
const cellText = (text: string): string =>
  xmlText(
    text
      .replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
      .replace(/[\0-\x08\x0b\x0c\x0d\x0e-\x1f\ufffe\uffff]/g, (its) => {
        const code = its.charCodeAt(0).toString(16).toUpperCase();
        return `_x${code.padStart(4, '0')}_`;
      }),
  );

const textCell = (where: string, text: string, style: number): string =>
  `<c r="${where}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${cellText(text)}</t></is></c>`;

function sheetOf({ columns, rows }: WrittenTable): string {
  const lines = [`<row r="1">${columns.map(({ name }, x) => textCell(`${letterOf(x)}1`, name, 2)).join('')}</row>`];
  for (let row = 0; row < rows; row++) {
    const cells = columns.map(({ numeric, valueAt }, x) => {
      const [value, where] = [valueAt(row), `${letterOf(x)}${row + 2}`];
      if (value === '') return '';
      return numeric ? `<c r="${where}"><v>${value}</v></c>` : textCell(where, value, 1);
    });
    lines.push(`<row r="${row + 2}">${cells.join('')}</row>`);
  }
  const widths = columns.map(
    ({ numeric, width = numeric ? 12 : 24 }, x) =>
      `<col min="${x + 1}" max="${x + 1}" width="${width}"${numeric ? '' : ' style="1"'} customWidth="1"/>`,
  );
  const pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  return `<worksheet xmlns="${WORKBOOK_MAIN}"><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>${lines.join('')}</sheetData>${offeredIn(columns)}</worksheet>`;
}

/** The last row that a sheet can have. */
const WORKBOOK_LAST_ROW = 1_048_576;

/** What may be chosen in the cells below the header. */
function offeredIn(columns: WrittenTable['columns']): string {
  const each = columns.flatMap(({ choices }, x) => {
    if (!choices) return [];
    const where = `${letterOf(x)}2:${letterOf(x)}${WORKBOOK_LAST_ROW}`;
    const error = choices.strict ? ' showErrorMessage="1"' : '';
    return [
      `<dataValidation type="list" allowBlank="1"${error} sqref="${where}"><formula1>${xmlText(choices.range)}</formula1></dataValidation>`,
    ];
  });
  return each.length === 0 ? '' : `<dataValidations count="${each.length}">${each.join('')}</dataValidations>`;
}

/** Paths in the package → their XML. */
export function workbookParts(tables: readonly WrittenTable[]): Readonly<Record<string, string>> {
  const link = (id: number, type: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${WORKBOOK_REL}/${type}" Target="${target}"/>`;
  const links = (its: readonly string[]) =>
    `${WORKBOOK_HEAD}<Relationships xmlns="${WORKBOOK_PACKAGE}/relationships">${its.join('')}</Relationships>`;
  const part = (path: string, type: string) =>
    `<Override PartName="/${path}" ContentType="${WORKBOOK_TYPES}.${type}+xml"/>`;
  const paths = tables.map((_, i) => `xl/worksheets/sheet${i + 1}.xml`);
  const sheets = tables.map(
    ({ name, hidden }, i) =>
      `<sheet name="${name}" sheetId="${i + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${i + 1}"/>`,
  );
  const parts = [
    part('xl/workbook.xml', 'sheet.main'),
    ...paths.map((path) => part(path, 'worksheet')),
    part('xl/styles.xml', 'styles'),
  ];
  return {
    '[Content_Types].xml': `${WORKBOOK_HEAD}<Types xmlns="${WORKBOOK_PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${parts.join('')}</Types>`,
    '_rels/.rels': links([link(1, 'officeDocument', 'xl/workbook.xml')]),
    'xl/workbook.xml': `${WORKBOOK_HEAD}<workbook xmlns="${WORKBOOK_MAIN}" xmlns:r="${WORKBOOK_REL}"><sheets>${sheets.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': links([
      ...paths.map((path, i) => link(i + 1, 'worksheet', path.slice('xl/'.length))),
      link(paths.length + 1, 'styles', 'styles.xml'),
    ]),
    'xl/styles.xml': `${WORKBOOK_HEAD}${WORKBOOK_STYLES}`,
    ...Object.fromEntries(tables.map((its, i) => [paths[i], `${WORKBOOK_HEAD}${sheetOf(its)}`])),
  };
}
