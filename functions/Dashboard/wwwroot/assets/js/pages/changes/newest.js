// The newest changes come from the feed, which alone has them first; it has no cursor, so more of it means all of it again.
import { get } from '../../core/api.js';
import { fill, make, say } from '../../core/dom.js';
import { failure, nothing } from '../../ui/states.js';

const step = 100;
const most = 1000;

/** The first of them. */
export const newest = (parameters, signal, limit = step) =>
  get('changes.json', { ...parameters, limit }, { signal }).then(feed => feed.items.map(item => item._change));

/** A button for more of them, while there are. */
export function moreOfNewest(parameters, shown, add, signal) {
  if (shown < step) return null;
  let limit = shown;
  const place = make('div', { class: 'pager' });
  const button = make('button', { type: 'button', onclick: bring }, 'Show more');
  async function bring() {
    button.disabled = true;
    try {
      limit = Math.min(limit + step, most);
      const changes = await newest(parameters, signal, limit);
      add(changes);
      say(`${changes.length} changes are shown.`);
      if (changes.length < limit) place.remove();
      else if (limit === most) fill(place, nothing(`The newest ${most} are shown. Earlier ones: choose a day to begin with.`));
      else button.disabled = false;
    } catch (error) {
      if (error.name === 'AbortError') return;
      fill(place, failure(error, () => { limit -= step; fill(place, button); return bring(); }));
    }
  }
  return fill(place, button);
}
