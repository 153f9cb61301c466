// One source: how it fares, what of it could not be used, and what the owner can do.
import { get, part } from '../../core/api.js';
import { fill, make, outward } from '../../core/dom.js';
import { absent, date, number, time, timeAgo, words } from '../../core/format.js';
import { prose } from '../../ui/fields.js';
import { list as listMark, state } from '../../ui/marks.js';
import { load } from '../../ui/states.js';
import { table } from '../../ui/table.js';
import { actions } from './actions.js';
import { held } from './held.js';

export async function mount(root, { values: { id }, signal }) {
  const region = make('div');
  const outcome = make('div', { class: 'outcome' });
  let follow = null;

  const read = () => get(`sources/${part(id)}`, {}, { signal });
  const shown = source => {
    const waiting = source.held && held(source, { signal, outcome, done: again });
    follow = waiting?.update ?? null;
    return [facts(source), actions(source, { outcome, done: again }), waiting?.element, rest(source)];
  };
  async function again() {
    await load(region, read, shown);
    follow?.(new URLSearchParams(location.search));
  }

  const source = await read();
  root.append(make('p', { class: 'soft' }, 'Source ', make('span', { class: 'id' }, id)), make('h1', {}, source.title), outcome, region);
  fill(region, shown(source));
  return { update: query => follow?.(query) };
}

const facts = source => make('section', { class: 'card', 'aria-label': 'How it fares' }, make('dl', { class: 'facts' },
  fact('Status', state(source.status)),
  source.error && fact('Error', source.error, source.consecutive_failures > 1 && ` (${number(source.consecutive_failures)} times in a row)`),
  fact('Last success', timeAgo(source.last_success)),
  fact('Last attempt', timeAgo(source.last_attempt)),
  source.polling && fact('Next due', timeAgo(source.polling.next_due)),
  source.polling?.moved_to && fact('Moved to', outward(source.polling.moved_to)),
  source.polling?.gone && fact('Gone', 'Its publisher has withdrawn it. It is not asked any more until its address changes or it is refreshed by hand.'),
  fact('Records', number(source.records), kept(source)),
  fact('Rejected', number(source.rejected)),
  source.address && fact('Address', outward(source.address)),
  source.snapshot_date && fact('Snapshot of', date({ value: source.snapshot_date })),
  source.commit && fact('Commit', number(source.commit), ', ', time(source.committed_at)),
  source.snapshot_sha256 && fact('SHA-256', make('code', {}, source.snapshot_sha256))));

const fact = (name, ...value) => [make('dt', {}, name), make('dd', {}, value)];

const kept = ({ id, kind }) => kind === 'list' && [
  ' (', make('a', { href: `/dashboard/designations?${new URLSearchParams({ list: id })}` }, 'designations'), ', ',
  make('a', { href: `/dashboard/changes?${new URLSearchParams({ list: id })}` }, 'changes'), ')'];

const rest = source => [
  source.rejected_entries.length > 0 && section('Entries that could not be used', table({
    caption: source.rejected > source.rejected_entries.length ? `The first ${source.rejected_entries.length} of ${number(source.rejected)}` : 'All of them, each with the reason',
    columns: [
      { label: 'Entry', cell: entry => make('span', { class: 'id' }, entry.reference) },
      { label: 'Id', cell: entry => make('span', { class: 'id' }, entry.id ?? absent), needed: source.rejected_entries.some(entry => entry.id) },
      { label: 'Reason', cell: entry => prose(entry.reason) },
    ].filter(({ needed }) => needed !== false),
    rows: source.rejected_entries, tall: source.rejected_entries.length > 12,
  })),
  counted('Elements that the reader does not know', 'Element', source.unknown_elements),
  counted('What the snapshot holds beside its entries', 'What', source.passed_over),
  source.reconciliation && reconciliation(source.reconciliation),
];

const section = (heading, ...content) => make('section', {}, make('h2', {}, heading), content);

function counted(heading, label, counts) {
  const rows = Object.entries(counts);
  return rows.length > 0 && section(heading, table({
    caption: heading, hideCaption: true, rows, tall: rows.length > 12,
    columns: [{ label, cell: ([name]) => make('code', {}, name) }, { label: 'Times', number: true, cell: ([, n]) => number(n) }],
  }));
}

function reconciliation(compared) {
  const columns = [
    { label: 'List', cell: one => listMark(one.list) },
    { label: 'Record', cell: one => make('a', { href: `/dashboard/designations/${part(one.list)}/${part(one.id)}`, dir: 'auto' }, one.name ?? one.id) },
    { label: 'What', short: true, cell: one => words(one.action) },
    { label: 'When', cell: one => time(one.at) },
    { label: 'Publication', number: true, cell: one => one.publication ?? absent },
  ];
  const unmatched = (caption, rows) => rows.length > 0 && table({ caption, columns, rows, tall: rows.length > 12 });
  return section('What was published, and what was found here',
    make('p', {}, `Compared from ${compared.from.slice(0, 10)} to ${compared.to.slice(0, 10)}: ${number(compared.publications)} publications, ${number(compared.agreed)} changes agree, ` +
      `${number(compared.only_theirs_total)} were published and not found, ${number(compared.only_ours_total)} found and not published, ${number(compared.elsewhere)} are on lists that are not followed.`),
    unmatched('Published, and not found between the snapshots', compared.only_theirs),
    unmatched('Found between the snapshots, and not published', compared.only_ours));
}
