// Where a record comes from, down to the element of the archived bytes.
import { address, part } from '../../core/api.js';
import { make, outward } from '../../core/dom.js';
import { absent, time } from '../../core/format.js';
import { answerLink } from '../../ui/download.js';

export const provenance = ({ list, record_id: id, provenance: from }) => make('section', { class: 'card', 'aria-labelledby': 'provenance' },
  make('h2', { id: 'provenance' }, 'Where this comes from'),
  make('dl', { class: 'facts' },
    make('dt', {}, 'Source'), make('dd', {}, make('a', { href: `/dashboard/sources/${part(from.source)}` }, from.source)),
    make('dt', {}, 'Address'), make('dd', {}, outward(from.address)),
    make('dt', {}, 'Fetched'), make('dd', {}, time(from.fetched_at)),
    make('dt', {}, 'Element'), make('dd', {}, make('code', {}, from.element ?? absent)),
    make('dt', {}, 'SHA-256'), make('dd', {}, make('code', {}, from.snapshot_sha256))),
  make('p', {}, answerLink('This record as JSON', address(`designations/${part(list)}/${part(id)}`), `${list}-${id}.json`)));
