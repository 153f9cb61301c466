// The eras and events of a study, with who says so.
import { make, outward } from '../../core/dom.js';
import { absent, date } from '../../core/format.js';
import { nothing } from '../../ui/states.js';
import { table } from '../../ui/table.js';

/** The eras in a line, and a table of each set. */
export const events = study => [
  study.eras.length > 0 && make('p', { class: 'measure' }, 'Eras: ', study.eras.map((era, i) => [i > 0 && ' · ', `${era.name} (${era.from} to ${era.to})`]), '.'),
  study.event_sets.map(set => (set.events?.length > 0
    ? table({ caption: capital(set.name), columns, rows: set.events, tall: true })
    : nothing(`${capital(set.name)}: the set ${set.id} is not uploaded.`))),
];

const columns = [
  { label: 'Date', cell: event => date(event.date), text: event => event.date.value },
  { label: 'Kind', cell: event => event.kind },
  { label: 'Event', cell: event => event.title },
  { label: 'Source', cell: source, text: event => event.source ?? event.url },
];

/** The events as rows of a file. */
export const eventColumns = [{ label: 'set', cell: row => row.set }, ...columns.map(column => ({ ...column, cell: row => (column.text ?? column.cell)(row.event), text: undefined })), { label: 'url', cell: row => row.event.url }];

export const eventRows = study => study.event_sets.flatMap(set => (set.events ?? []).map(event => ({ set: set.id, event })));

function source(event) {
  if (event.url) return outward(event.url, event.source ?? new URL(event.url).host);
  return event.source ?? absent;
}

const capital = text => text.charAt(0).toUpperCase() + text.slice(1);
