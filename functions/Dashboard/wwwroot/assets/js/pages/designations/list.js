// Who is, or was, on the lists.
import { address, get, getAll, part } from '../../core/api.js';
import { countryName } from '../../core/countries.js';
import { make, say } from '../../core/dom.js';
import { absent, count, date, listName, number, time } from '../../core/format.js';
import { act } from '../../ui/act.js';
import { countryFilter, lists, types } from '../../ui/choices.js';
import { answerLink, save } from '../../ui/download.js';
import { checks, choice, filters, text, values } from '../../ui/filters.js';
import { list as listMark, state } from '../../ui/marks.js';
import { more } from '../../ui/pager.js';
import { load, nothing } from '../../ui/states.js';
import { csv, table, tableRows } from '../../ui/table.js';
import { evidence, joined } from './words.js';

export function mount(root, { signal }) {
  const { form, show } = filters('Which designations',
    text('q', 'Name', { type: 'search', hint: 'A part of it, in any script, with or without accents.' }),
    countryFilter(),
    choice('type', 'Type', [{ value: '', label: 'All types' }, ...types]),
    choice('status', 'Status', [
      { value: '', label: 'Listed' },
      { value: 'removed', label: 'Removed' },
      { value: 'listed,removed', label: 'Listed or removed' },
      { value: 'listed', label: 'Listed on the day, and still' },
    ]),
    text('program', 'Programme', { hint: 'By code or name: IRGC, Iran.' }),
    text('as_of', 'Listed on the day', { type: 'date', hint: 'Who was listed then, removed since or not.' }),
    text('known_at', 'As known on the day', { type: 'date', hint: 'What this tracker knew as the day began (UTC).' }),
    text('changed_since', 'Changed since', { type: 'date', hint: 'Records with a version from this day on.' }),
    checks('list', 'Lists', lists()));
  const region = make('div');
  root.append(
    make('h1', {}, 'Designations'),
    make('p', { class: 'measure' }, 'Everyone and everything on the lists that this tracker follows, as each publisher writes it. ' +
      'The same target on several lists is several records here; a record’s page names the others.'),
    form, region);

  return {
    update(query) {
      show(query);
      const asked = { list: values(query, 'list') };
      if (asked.list?.length === 0) return load(region, () => null, () => nothing('No list is ticked, so there is nothing to show.'));
      for (const name of ['q', 'country', 'type', 'status', 'program', 'as_of', 'known_at', 'changed_since']) asked[name] = query.get(name);
      return load(region, () => get('designations', asked, { signal }), page => found(page, asked));
    },
  };

  function found(page, asked) {
    const all = columns(asked);
    const begins = page.knowledge_begins && known(page.knowledge_begins);
    if (page.items.length === 0) return [begins, nothing('No record fits. A name is looked for as a part of the primary name; spelled otherwise, it may be found by a shorter part.')];
    const shown = table({ caption: `${count(page.total, 'record')}, in the order of list and id`, columns: all, rows: page.items });
    return [
      begins,
      tools(page, asked),
      shown,
      more('designations', asked, page.next, items => shown.querySelector('tbody').append(...tableRows(all, items)), { signal }),
    ];
  }

  function tools(page, asked) {
    const { button, outcome } = act('Download as CSV', async () => {
      say(`${count(page.total, 'record')} are fetched.`);
      const records = await getAll('designations', asked, { signal, most: Infinity });
      save('designations.csv', csv(fileColumns, records), 'text/csv');
      return make('span', { class: 'soft' }, `designations.csv has ${count(records.length, 'record')}.`);
    }, { outcome: make('span') });
    return make('p', { class: 'row no-print' }, button, answerLink('As JSON', address('designations', asked), 'designations.json'),
      answerLink('All fields as CSV', address('designations', { ...asked, limit: 1000, format: 'csv' }), 'designations-all-fields.csv'),
      page.total > 1000 && make('span', { class: 'soft' }, `(the first 1,000 of ${number(page.total)})`), outcome);
  }
}

const columns = asked => [
  { label: 'Name', cell: record => make('a', { href: pageOf(record, asked), dir: 'auto' }, record.name) },
  { label: 'List', cell: record => listMark(record.list) },
  { label: 'Type', short: true, cell: record => record.type },
  { label: 'Programmes', cell: record => record.programmes.join(', ') || absent },
  { label: 'Countries', cell: record => record.countries.map(({ code }) => countryName(code)).join(', ') || absent },
  { label: 'Listed on', cell: record => make('span', {}, date(since(record)), make('span', { class: 'soft known' }, howKnown(record))) },
  { label: 'Status', cell: record => make('span', {}, state(record.status), record.removed_on && [' ', date(record.removed_on)]) },
];

// A file has one fact in each column, by the API's codes.
const fileColumns = [
  { label: 'list', cell: record => record.list },
  { label: 'id', cell: record => record.id },
  { label: 'record_id', cell: record => record.record_id },
  { label: 'name', cell: record => record.name },
  { label: 'type', cell: record => record.type },
  { label: 'status', cell: record => record.status },
  { label: 'programmes', cell: record => record.programmes.join('; ') },
  { label: 'countries', cell: record => record.countries.map(({ code }) => code).join('; ') },
  { label: 'listed_from', cell: record => since(record)?.value },
  { label: 'listed_from_precision', cell: record => since(record)?.precision },
  { label: 'listed_from_evidence', cell: record => record.periods.at(-1)?.from_evidence },
  { label: 'removed_on', cell: record => record.removed_on?.value },
];

const since = record => record.periods.at(-1)?.from ?? record.listed_on;

function howKnown(record) {
  const from = since(record);
  const known = record.periods.at(-1)?.from_evidence;
  return joined([from && from.precision !== 'day' && `to the ${from.precision}`, known !== 'listed_on' && known && `by ${evidence(known)}`]);
}

function pageOf(record, { as_of, known_at }) {
  const view = new URLSearchParams(Object.entries({ as_of, known_at }).filter(([, value]) => value));
  return `/dashboard/designations/${part(record.list)}/${part(record.record_id)}${view.size > 0 ? `?${view}` : ''}`;
}

const known = begins => make('details', { class: 'notice' },
  make('summary', {}, 'Before its first commit nothing is known of a list, which is not the same as nobody being listed.'),
  make('dl', { class: 'facts' }, Object.entries(begins).map(([list, begin]) => [make('dt', {}, listName(list)), make('dd', {}, begin ? time(begin) : 'never fetched')])));
