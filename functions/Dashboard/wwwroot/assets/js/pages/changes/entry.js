// One change: what happened to whom, with what it said before and says now.
import { make } from '../../core/dom.js';
import { part } from '../../core/api.js';
import { countryName } from '../../core/countries.js';
import { changedFields } from '../../ui/fields.js';
import { change as changeTag, list as listTag } from '../../ui/marks.js';

export const entry = change => make('li', { class: 'change' },
  changeTag(change.kind),
  make('div', {},
    make('p', { class: 'who' }, subject(change)),
    make('p', { class: 'soft where' }, change.list && listTag(change.list), change.designation_id && make('span', { class: 'id' }, change.designation_id), make('span', {}, change.countries.map(countryName).join(', '))),
    change.fields.length > 0 && changedFields(change.fields)));

/** A link to what changed: a record, a source whose held list was released, a study, or a series. */
function subject(change) {
  const address = addressOf(change);
  return address ? make('a', { href: address, dir: 'auto' }, change.name) : make('bdi', {}, change.name);
}

function addressOf({ subject, subject_id: id, list, record_id: record, designation_id: designation }) {
  switch (subject) {
    case 'designation': return `/dashboard/designations/${part(list)}/${part(record ?? designation)}`;
    case 'source': return `/dashboard/sources/${part(id)}`;
    case 'study': return `/dashboard/studies/${part(id)}`;
    case 'indicator': return series(...id.split('/'));
    default: return null;
  }
}

const series = (country, code) => `/dashboard/countries/${part(country)}?${new URLSearchParams({ indicators: code })}`;
