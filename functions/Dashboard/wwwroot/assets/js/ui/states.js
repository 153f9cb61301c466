// A region that loads: what is shown meanwhile, where nothing came, and where it failed.
import { fill, make, say } from '../core/dom.js';

/** Loads into a region. A later load of the same region wins over an earlier one that is still under way. `render` answers what to show;
 *  `placed`, where there is one, is called once that stands on the page, which a chart needs to be drawn. */
export async function load(region, read, render, placed) {
  const turn = region.turn = (region.turn ?? 0) + 1;
  region.setAttribute('aria-busy', 'true');
  if (!region.hasChildNodes()) fill(region, make('p', { class: 'loading' }, 'Loading…'));
  try {
    const data = await read();
    if (region.turn !== turn) return;
    fill(region, await render(data));
    await placed?.();
  } catch (error) {
    if (region.turn !== turn || error.name === 'AbortError') return;
    fill(region, failure(error, () => load(region, read, render, placed)));
  } finally {
    if (region.turn === turn) region.removeAttribute('aria-busy');
  }
}

/** Nothing to show, and what that means. */
export const nothing = (...text) => make('p', { class: 'notice' }, ...text);

/** What failed, and a way to try again. */
export function failure(error, again) {
  say(error.message);
  return make('div', { class: 'notice bad', role: 'alert' },
    make('p', {}, make('strong', {}, error.title ?? 'This failed.'), ' ', explained(error)),
    again && make('p', {}, make('button', { type: 'button', onclick: again }, 'Try again')));
}

// A browser says "Failed to fetch" where nobody answers.
const explained = error => (error instanceof TypeError && /fetch/i.test(error.message) ? 'The tracker does not answer. Is it running?' : error.message);
