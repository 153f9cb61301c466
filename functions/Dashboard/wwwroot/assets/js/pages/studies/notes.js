// The foot notes of a study: every series, list and file that it stands on, by number, with its terms and the hash of its bytes.
import { make } from '../../core/dom.js';
import { date, listName } from '../../core/format.js';

/** Numbers the sources. `mark(line)` links to the note of a series' line, `section` is the list of all. */
export function notes(study) {
  const { series, lists, event_sets: sets, study_sha256: file } = study.stands_on;
  const places = new Map(series.map((one, i) => [nameOf(one), i + 1]));
  const rows = [
    ...series.map(one => ({ what: `${one.code} of ${one.country}`, from: one.source ?? 'not held', vintage: one.vintage, terms: one.licence, hash: one.sha256 })),
    ...lists.map(one => ({ what: listName(one.list), from: 'the list, of this date', vintage: one.snapshot_date, terms: null, hash: one.snapshot_sha256 })),
    ...sets.map(one => ({ what: `Events ${one.id}`, from: one.sha256 ? 'uploaded' : 'not uploaded', vintage: null, terms: null, hash: one.sha256 })),
    { what: `${study.id}.json`, from: 'the file of this study, which has its events', vintage: null, terms: null, hash: file },
  ].map((row, i) => ({ ...row, number: i + 1 }));

  return {
    section: make('ol', { class: 'notes' }, rows.map(note)),
    mark: line => {
      const place = places.get(nameOf(line));
      return place && make('sup', {}, make('a', { href: `#source-${place}`, 'aria-label': `Source ${place}` }, place));
    },
  };
}

const note = row => make('li', { id: `source-${row.number}` },
  make('span', { class: 'id' }, row.what), `: ${row.from}.`,
  row.vintage && [' Vintage ', date({ value: row.vintage }), '.'],
  row.terms && ` ${row.terms}.`,
  row.hash && make('span', { class: 'soft' }, ' SHA-256 ', hashes(row.hash), '.'));

// A computed series has the hashes of all that it is computed from.
const hashes = text => text.split(' ').map((hash, i) => [i > 0 && ', ', make('span', { class: 'id', title: hash }, `${hash.slice(0, 16)}…`)]);

const nameOf = ({ series, code, vintage }) => `${series} ${code} ${vintage}`;
