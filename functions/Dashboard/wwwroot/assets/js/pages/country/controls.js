// What can be chosen on the country page. All of it lives in the address.
import { fill, make } from '../../core/dom.js';
import { get } from '../../core/api.js';
import { listIds, listName, words } from '../../core/format.js';
import { checks, choice, filters, text } from '../../ui/filters.js';
import { friendly } from './friendly.js';
import { listToken, swatch } from './marks.js';
import { defaults } from './view.js';

const kinds = [
  { value: 'designations', label: 'designations' },
  { value: 'removals', label: 'removals' },
  { value: 'news', label: 'news' },
];

/** The form: the years and the interval at once, the rest on demand. `held` and `sets` come when they come. */
export function controls(country, { held, sets, signal }) {
  const years = filters('Years and interval',
    text('from', 'From', { placeholder: defaults.from }),
    text('to', 'To', { placeholder: 'now' }),
    choice('interval', 'By', [{ value: 'year', label: 'year' }, { value: 'quarter', label: 'quarter' }, { value: 'month', label: 'month' }]),
    choice('count', 'Counting', [{ value: 'entries', label: 'entries' }, { value: 'targets', label: 'targets, once' }]),
    choice('mode', 'Bars show', [{ value: 'period', label: 'what happened' }, { value: 'cumulative', label: 'who was listed' }]));
  const place = make('div', {}, make('p', { class: 'soft' }, 'Loading…'));
  const more = make('details', { class: 'choices' }, make('summary', {}, 'Choose indicators, lists, events, topics and eras'), place);
  let query = new URLSearchParams();
  let chosen = null;

  more.addEventListener('toggle', async () => {
    if (!more.open || chosen) return;
    chosen = choices(await held ?? [], await sets, await topicsOf(country, signal));
    fill(place, chosen.form);
    chosen.show(query);
  });

  return {
    element: make('div', { class: 'controls no-print' }, years.form, more),
    show(next) {
      query = next;
      years.show(query);
      chosen?.show(query);
    },
  };
}

function choices(held, sets, topics) {
  return filters('What is shown',
    checks('indicators', 'Indicators', indicators(held), { initial: defaults.indicators }),
    checks('list', 'Lists', listIds.map(id => ({ value: id, label: listName(id), mark: swatch({ token: listToken(id), shape: 'circle' }) }))),
    checks('events', 'Events', [...kinds, ...sets.map(set => ({ value: `set:${set.id}`, label: set.name ?? set.id }))], { initial: defaults.events }),
    ...(topics.length > 0 ? [checks('topic', 'News on', topics.map(topic => ({ value: topic, label: words(topic).replaceAll('-', ' ') })))] : []),
    choice('draw', 'Indicators as', [{ value: 'lines', label: 'lines' }, { value: 'bars', label: 'bars' }]),
    text('eras', 'Eras', { placeholder: '1980..1988:War,1989..:…', hint: 'FROM..TO:NAME, with commas between; “none” for no bands; empty for those of the study, where there is one.' }));
}

// Those that stand for the best series first, then each series by itself.
const indicators = held => [
  ...Object.entries(friendly).map(([value, label]) => ({ value, label })),
  ...held.filter(one => !(one.code in friendly)).map(one => ({ value: one.code, label: `${one.name}, ${one.unit} (${one.code})` })),
];

// The API names no topics but those of articles.
async function topicsOf(country, signal) {
  const { items } = await get('news', { country, limit: 500 }, { signal });
  return [...new Set(items.flatMap(article => article.topics))].sort();
}
