// A list that goes on: pages are added below, since a cursor leads only forward.
import { fill, make, say } from '../core/dom.js';
import { get } from '../core/api.js';
import { failure } from './states.js';

/** Where a list has more: a button that brings the next page and hands its items to `add`. Null where it is whole. */
export function more(path, parameters, next, add, { signal, owner = false } = {}) {
  if (!next) return null;
  const place = make('p', { class: 'pager' });
  const button = make('button', { type: 'button', onclick: bring }, 'Show more');
  async function bring() {
    button.disabled = true;
    try {
      const page = await get(path, { ...parameters, cursor: next }, { signal, owner });
      next = page.next;
      add(page.items);
      say(`${page.items.length} more are shown.`);
      if (next) button.disabled = false;
      else place.remove();
    } catch (error) {
      if (error.name === 'AbortError') return;
      fill(place, failure(error, () => { fill(place, button); return bring(); }));
    }
  }
  return fill(place, button);
}
