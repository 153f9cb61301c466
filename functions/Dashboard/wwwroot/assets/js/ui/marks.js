// Words that come with a mark: which list, what happened, how something is. The word alone says it all; colour and sign only help the eye.
import { make } from '../core/dom.js';
import { listName, words } from '../core/format.js';

/** A list by its name, with the mark in its colour. */
export const list = id => make('span', { class: 'of-list' }, dot(id), listName(id));

/** The mark of a list alone, for fields that name it themselves. */
export const dot = id => make('span', { class: `mark list-${id}`, 'aria-hidden': 'true' });

const kinds = {
  added: ['+', 'came'],
  relisted: ['+', 'came'],
  removed: ['−', 'went'],
  amended: ['~', ''],
  released: ['!', 'warn'],
  verdict_changed: ['~', ''],
  values_released: ['~', ''],
};

/** What a change did. */
export const change = kind => sign(words(kind), ...(kinds[kind] ?? ['', '']));

const states = {
  ok: ['✓', 'good'],
  stale: ['◷', 'warn'],
  held: ['Ⅱ', 'warn'],
  failing: ['✕', 'bad'],
  never: ['–', ''],
  listed: ['●', 'came'],
  removed: ['○', 'went'],
  active: ['✓', 'good'],
  paused: ['Ⅱ', 'warn'],
  ended: ['✕', 'bad'],
  delivered: ['✓', 'good'],
  failed: ['✕', 'bad'],
  gone: ['✕', 'bad'],
};

/** How something is, in the API's own word. */
export const state = word => sign(words(word), ...(states[word] ?? ['', '']));

const sign = (word, shape, tone) => make('span', { class: `tag ${tone}` }, shape && make('span', { 'aria-hidden': 'true' }, `${shape} `), word);
