// A record over time: what each of its versions says otherwise than the one before it.
import { get } from '../../core/api.js';
import { make } from '../../core/dom.js';
import { time, words } from '../../core/format.js';
import { changedFields } from '../../ui/fields.js';
import { change } from '../../ui/marks.js';
import { load } from '../../ui/states.js';
import { contentTexts, evidence } from './words.js';

/** The section of versions, the newest first. */
export function versions(path, signal) {
  const region = make('div');
  load(region, () => get(`${path}/history`, { limit: 1000 }, { signal }), ({ items }) =>
    make('ol', { class: 'changes', reversed: true }, followed(items).map(({ version, fields }) => entry(version, fields)).reverse()));
  return make('section', { 'aria-labelledby': 'versions' }, make('h2', { id: 'versions' }, 'Versions over time'), region);
}

const entry = (version, fields) => make('li', { class: 'change' },
  change(version.kind),
  make('div', {},
    make('p', {}, make('strong', {}, make('time', { datetime: version.snapshot_date }, version.snapshot_date)), ` by ${evidence(version.snapshot_evidence)}`),
    make('p', { class: 'soft where' }, `Commit ${version.commit}, ${words(version.commit_kind)}, recorded `, time(version.recorded_at)),
    fields === null ? null : fields.length > 0 ? changedFields(fields) : make('p', { class: 'soft' }, 'The content is the same.')));

/** Versions in the order of their snapshots, each with the fields that differ from the one before; null of the first. A place on Canada's list
 * passes from one record to another, and only versions of the same record are compared. */
export function followed(items) {
  const before = new Map();
  return items
    .toSorted((a, b) => a.snapshot_date.localeCompare(b.snapshot_date) || a.commit - b.commit)
    .map(version => {
      const former = before.get(version.record.record_id);
      before.set(version.record.record_id, version.record);
      return { version, fields: former ? differences(former, version.record) : null };
    });
}

function differences(before, after) {
  return Object.entries(contentTexts)
    .map(([field, texts]) => [field, texts(before).filter(Boolean), texts(after).filter(Boolean)])
    .map(([field, old, now]) => ({ field, before: old.filter(text => !now.includes(text)), after: now.filter(text => !old.includes(text)) }))
    .filter(({ before: went, after: came }) => went.length + came.length > 0);
}
