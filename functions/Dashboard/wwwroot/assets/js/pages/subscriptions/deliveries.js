// The log of deliveries: each digest with every attempt to send it.
import { get, write } from '../../core/api.js';
import { make } from '../../core/dom.js';
import { absent, count, number, time, words } from '../../core/format.js';
import { act } from '../../ui/act.js';
import { prose } from '../../ui/fields.js';
import { state } from '../../ui/marks.js';
import { more } from '../../ui/pager.js';
import { load, nothing } from '../../ui/states.js';
import { table } from '../../ui/table.js';

export function deliveries(path, { signal, outcome }) {
  const region = make('div');
  const element = make('section', { 'aria-labelledby': 'deliveries' }, make('h2', { id: 'deliveries' }, 'Deliveries'), region);
  const asked = {};

  const read = () => load(region, () => get(`${path}/deliveries`, asked, { signal, owner: true }), page => {
    if (page.items.length === 0) return nothing('Nothing was sent yet. A test sends an example at once.');
    const list = make('div');
    const add = items => list.append(...items.map(delivery));
    add(page.items);
    return [list, more(`${path}/deliveries`, asked, page.next, add, { signal, owner: true })];
  });

  const delivery = one => make('section', { class: 'card' },
    make('h3', {}, one.sequence === 0 ? 'Tests' : `Digest ${one.sequence}`),
    make('p', { class: 'row' },
      state(one.delivered ? 'delivered' : 'failed'),
      one.sequence > 0 && make('span', { class: 'soft' }, count(one.changes ?? 0, 'change'), ', ', one.format, ', built ', time(one.created_at)),
      one.sequence > 0 && again(one.sequence)),
    table({ caption: `Attempts, ${one.sequence === 0 ? 'of tests' : `of digest ${one.sequence}`}`, hideCaption: true, columns, rows: one.attempts }));

  const again = sequence => act('Send it once more', async () => {
    const sent = await write('POST', `${path}/deliveries/${sequence}/redeliver`);
    await read();
    return attempt(sent);
  }, { outcome }).button;

  return { element, read };
}

/** What came of one attempt, in a sentence. */
export const attempt = sent => make('p', { class: `notice ${sent.outcome === 'delivered' ? 'good' : 'bad'}` },
  state(sent.outcome), ` ${sent.status ? `The receiver answered ${sent.status}` : 'No answer came'} after ${number(sent.seconds)} s.`, sent.error && ` ${sent.error}`);

const columns = [
  { label: 'When', cell: one => time(one.at) },
  { label: 'Why', cell: one => (one.number > 0 ? `${words(one.cause)}, attempt ${one.number}` : words(one.cause)) },
  { label: 'Outcome', cell: one => state(one.outcome) },
  { label: 'Status', number: true, cell: one => one.status ?? absent },
  { label: 'Seconds', number: true, cell: one => number(one.seconds, 3) },
  { label: 'Error', cell: one => (one.error ? prose(one.error) : absent) },
  { label: 'Answer', cell: one => (one.answer ? prose(one.answer) : absent) },
];
