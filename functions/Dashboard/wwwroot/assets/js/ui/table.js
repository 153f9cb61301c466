// Tables, and the same rows as CSV.
import { make } from '../core/dom.js';

/**
 * A table that scrolls by itself where it is too wide. A column is `{ label, cell, number, short, text }`: `cell(row)` answers what is shown, a
 * text or an element; `text(row)` what a CSV says, where that is something else; `short` ones are never broken into lines.
 */
export function table({ caption, columns, rows, tall = false, hideCaption = false }) {
  return make('div', { class: tall ? 'scroll tall' : 'scroll', tabindex: 0, role: 'region', 'aria-label': caption },
    make('table', {},
      make('caption', { class: hideCaption && 'visually-hidden' }, caption),
      make('thead', {}, make('tr', {}, columns.map(column => make('th', { scope: 'col', class: column.number && 'number' }, column.label)))),
      make('tbody', {}, tableRows(columns, rows))));
}

/** Rows for a table of these columns, where more come later. */
export const tableRows = (columns, rows) =>
  rows.map(row => make('tr', {}, columns.map(column => make('td', { class: column.number ? 'number' : column.short && 'short' }, column.cell(row)))));

/** The rows as CSV (RFC 4180). What a spreadsheet would take for a formula gets an apostrophe, as the API's own CSV does. */
export function csv(columns, rows) {
  const lines = [columns.map(column => column.label), ...rows.map(row => columns.map(column => said(column, row)))];
  return lines.map(cells => cells.map(quoted).join(',')).join('\r\n') + '\r\n';
}

function said(column, row) {
  const value = (column.text ?? column.cell)(row);
  if (value === null || value === undefined) return '';
  return value instanceof Node ? value.textContent : value;
}

function quoted(value) {
  const text = typeof value === 'number' ? String(value) : guarded(String(value));
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const guarded = text => (/^[=+@\t\r-]/.test(text) && Number.isNaN(Number(text)) ? `'${text}` : text);
