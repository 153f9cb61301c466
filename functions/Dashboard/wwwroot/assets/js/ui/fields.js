// Fields of a record that changed, before and after.
import { make } from '../core/dom.js';
import { words } from '../core/format.js';

const short = 240;

/** Changed fields, as the API tells them: `{ field, before, after }`, each a text, a list of members that went or came, or null. */
export const changedFields = fields => make('dl', { class: 'changed' }, fields.map(({ field, before, after }) => [
  make('dt', {}, words(field)),
  make('dd', {}, side('del', 'Before: ', before), side('ins', 'Now: ', after)),
]));

function side(tag, spoken, value) {
  const members = Array.isArray(value) ? value : value === null || value === undefined || value === '' ? [] : [value];
  return members.map(member => make(tag, { dir: 'auto' }, make('span', { class: 'visually-hidden' }, spoken), folded(String(member))));
}

/** A text that unfolds where it is long. */
export function folded(text) {
  if (text.length <= short) return text;
  return make('details', { class: 'folded' }, make('summary', {}, `${text.slice(0, short / 2).trimEnd()}… `, make('span', { class: 'soft' }, `(${text.length} characters)`)), text);
}

/** A sentence in a table, which may be long. */
export const prose = text => make('span', { class: 'prose' }, folded(text));
