// Changes under the day on which each was recorded.
import { make } from '../../core/dom.js';
import { longDay, number, words } from '../../core/format.js';
import { entry } from './entry.js';

/** A region of days; `add(changes)` puts more under theirs. A change that is there already is left out. */
export function days() {
  const element = make('div');
  const sections = new Map();
  const seen = new Set();

  const add = changes => {
    for (const change of changes) {
      if (seen.has(change.id)) continue;
      seen.add(change.id);
      const day = change.recorded_at.slice(0, 10);
      if (!sections.has(day)) sections.set(day, section(element, day));
      sections.get(day).add(change);
    }
    for (const one of sections.values()) one.count();
  };
  return { element, add };
}

function section(element, day) {
  const counts = new Map();
  const summary = make('p', { class: 'soft' });
  const list = make('ul', { class: 'changes' });
  element.append(make('section', { 'aria-labelledby': `day-${day}` }, make('h2', { id: `day-${day}` }, make('time', { datetime: day }, longDay(day))), summary, list));
  return {
    add: change => {
      counts.set(change.kind, (counts.get(change.kind) ?? 0) + 1);
      list.append(entry(change));
    },
    count: () => { summary.textContent = `Shown: ${[...counts].map(([kind, n]) => `${number(n)} ${words(kind)}`).join(', ')}`; },
  };
}
