// What would be sent now, to the byte.
import { get } from '../../core/api.js';
import { make } from '../../core/dom.js';
import { count, number } from '../../core/format.js';
import { load } from '../../ui/states.js';

export function preview(path, signal) {
  const region = make('div');
  const details = make('details', { class: 'card no-print' }, make('summary', {}, 'Preview of the next digest'), region);
  details.addEventListener('toggle', () => details.open && load(region, () => get(`${path}/preview`, {}, { signal, owner: true }), shown));
  return details;
}

const shown = ({ digest, format, content_type: type, body }) => [
  make('p', {}, `${count(digest.total, 'change')} not told yet${digest.omitted > 0 ? `, of which ${number(digest.omitted)} would be left to a link` : ''}. Nothing is sent by looking.`),
  make('p', { class: 'soft' }, `Format ${format}, ${type}, ${count(body.length, 'character')}:`),
  make('pre', { tabindex: 0, role: 'region', 'aria-label': 'The body' }, body),
];
