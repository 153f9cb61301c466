// One record: all that its publisher says, over time, and the same target elsewhere.
import { get, part } from '../../core/api.js';
import { make } from '../../core/dom.js';
import { time } from '../../core/format.js';
import { list as listMark } from '../../ui/marks.js';
import { load } from '../../ui/states.js';
import { facts, fields } from './fields.js';
import { news } from './news.js';
import { provenance } from './provenance.js';
import { target } from './target.js';
import { versions } from './versions.js';

export async function mount(root, { values: { list, id }, query, signal }) {
  const path = `designations/${part(list)}/${part(id)}`;
  const asked = view => ({ as_of: view.get('as_of'), known_at: view.get('known_at') });
  const read = view => get(path, asked(view), { signal });

  // The heading names the page, so the record comes before it.
  let shown = query.toString();
  root.append(...whole(await read(query), asked(query), path, signal));
  return {
    update(view) {
      if (view.toString() === shown) return undefined;
      shown = view.toString();
      return load(root, () => read(view), record => whole(record, asked(view), path, signal));
    },
  };
}

const whole = (record, asked, path, signal) => [
  make('p', { class: 'soft' }, listMark(record.list), ' · ', record.type, ' · ', make('span', { class: 'id' }, record.id)),
  make('h1', { dir: 'auto' }, record.name),
  then(asked),
  make('div', { class: 'beside' },
    make('div', {},
      facts(record),
      target(record, asked, signal),
      fields(record),
      versions(path, signal)),
    make('div', {},
      news(record, signal),
      provenance(record))),
].filter(Boolean);

function then({ as_of: day, known_at: known }) {
  if (!day && !known) return null;
  return make('p', { class: 'notice' },
    known && ['As known at ', time(known.length > 10 ? known : `${known}T00:00:00Z`), '. '], day && `With the content of ${day}. `, make('a', { href: location.pathname }, 'As it is now'));
}
