// How each source fares.
import { getAll, part } from '../../core/api.js';
import { make } from '../../core/dom.js';
import { absent, count, number, timeAgo } from '../../core/format.js';
import { prose } from '../../ui/fields.js';
import { choice, filters } from '../../ui/filters.js';
import { state } from '../../ui/marks.js';
import { load, nothing } from '../../ui/states.js';
import { table } from '../../ui/table.js';

const kinds = [
  { value: '', label: 'All kinds' },
  { value: 'list', label: 'Lists' },
  { value: 'changes', label: 'Published changes' },
  { value: 'news', label: 'News' },
  { value: 'indicators', label: 'Indicators' },
];

const statuses = ['failing', 'held', 'stale', 'never', 'ok'];

export function mount(root, { signal }) {
  const { form, show } = filters('Which sources',
    choice('kind', 'Kind', kinds),
    choice('status', 'Status', [{ value: '', label: 'All' }, ...statuses.map(status => ({ value: status, label: status }))]));
  const region = make('div');
  root.append(
    make('h1', {}, 'Sources'),
    make('p', { class: 'measure' }, 'Where everything here comes from, and how well it came. A source that fails or is held keeps its last good data; entries that could not be used are counted, never dropped in silence.'),
    form, region);

  let read = null;
  return {
    update(query) {
      show(query);
      // All of them are read once: choosing among them asks nobody.
      return load(region, () => (read ??= getAll('sources', {}, { signal }).catch(error => { read = null; throw error; })), sources => shown(sources, query));
    },
  };
}

function shown(sources, query) {
  const fits = name => source => !query.get(name) || query.get(name).split(',').includes(source[name]);
  const fitting = sources.filter(fits('kind')).filter(fits('status')).toSorted((a, b) => statuses.indexOf(a.status) - statuses.indexOf(b.status));
  if (fitting.length === 0) return nothing('No source is of this kind and status.');
  return [
    make('p', {}, statuses.map(status => [status, fitting.filter(source => source.status === status).length]).filter(([, n]) => n > 0).map(([status, n]) => [state(status), ` ${number(n)} `])),
    table({ caption: `${count(fitting.length, 'source')}, those in need of attention first`, columns, rows: fitting }),
  ];
}

const columns = [
  { label: 'Source', cell: source => make('span', {}, make('a', { href: `/dashboard/sources/${part(source.id)}` }, source.title), make('span', { class: 'soft known' }, source.id)) },
  { label: 'Kind', short: true, cell: source => source.kind },
  { label: 'Status', cell: source => make('div', {}, state(source.status), why(source)) },
  { label: 'Last success', cell: source => timeAgo(source.last_success) },
  { label: 'Records', number: true, cell: source => number(source.records) },
  { label: 'Rejected', number: true, cell: source => number(source.rejected) },
  { label: 'Next due', cell: source => (source.polling?.next_due ? timeAgo(source.polling.next_due) : absent) },
];

function why({ error, held, consecutive_failures: failures }) {
  if (error) return make('div', {}, prose(error), failures > 1 && make('span', { class: 'soft' }, ` (${number(failures)} times in a row)`));
  return held && make('div', {}, prose(held.reason));
}
