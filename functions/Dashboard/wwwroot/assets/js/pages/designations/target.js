// The same target on other lists: who listed it first, how many days the others took, and why the records are held for one.
import { get, part } from '../../core/api.js';
import { fill, make } from '../../core/dom.js';
import { absent, date, listName, number, time, words } from '../../core/format.js';
import { list as listMark, state } from '../../ui/marks.js';
import { load } from '../../ui/states.js';
import { table } from '../../ui/table.js';
import { timeline } from './timeline.js';
import { evidence } from './words.js';

export function target(record, { known_at: known }, signal) {
  const region = make('div');
  if (record.same_target.length === 0)
    fill(region, make('p', {}, 'No other record is known to name the same target. Links are strict: a name alone never makes one.'));
  else
    load(region, () => get(`targets/${part(`${record.list}:${record.record_id}`)}`, { known_at: known }, { signal }), found => shown(found, record));
  return make('section', { class: 'card', 'aria-labelledby': 'same-target' }, make('h2', { id: 'same-target' }, 'On other lists'), region);
}

const shown = (found, record) => [
  make('p', {}, `${listName(found.first.list)} listed the target first, on `, date(found.first.date), '.'),
  table({
    caption: 'What each list did, in the order in which they listed the target', hideCaption: true, columns: [
      { label: 'List', cell: one => listMark(one.list) },
      { label: 'Listed on', cell: one => make('span', { title: evidence(one.evidence) }, date(one.listed_on)) },
      { label: 'Days after', number: true, cell: one => number(one.days_after_first) },
      { label: 'Now', cell: one => make('span', {}, state(one.status), one.removed_on && [' ', date(one.removed_on)]) },
    ], rows: found.lists,
  }),
  timeline(found),
  make('h3', {}, 'Its records'),
  make('ul', { class: 'plain' }, found.members.map(member => make('li', {}, listMark(member.list), ' ', own(member, record)
    ? make('span', {}, make('bdi', {}, member.name), ' (this one)')
    : make('a', { href: `/dashboard/designations/${part(member.list)}/${part(member.record_id)}`, dir: 'auto' }, member.name)))),
  make('details', {}, make('summary', {}, `Why they are held for one (confidence ${number(found.confidence) ?? absent})`),
    make('ul', { class: 'plain' }, found.links.map(link => make('li', {},
      make('p', {}, make('strong', {}, `${listName(link.a.list)} ${link.a.id} – ${listName(link.b.list)} ${link.b.id}`), `, ${number(link.confidence, 3)}`),
      make('ul', {}, link.reasons.map(({ kind, detail, confidence }) => make('li', {}, `${words(kind)}: `, make('bdi', {}, detail), make('span', { class: 'soft' }, ` (${number(confidence)})`))))))),
    make('p', { class: 'soft' }, 'Linked ', time(found.linked_at), '.')),
];

const own = (member, record) => member.list === record.list && member.record_id === record.record_id;
