// Who is told of changes, for the owner.
import { get, part, write } from '../../core/api.js';
import { fill, make, say } from '../../core/dom.js';
import { absent, count, number, timeAgo } from '../../core/format.js';
import { prose } from '../../ui/fields.js';
import { state } from '../../ui/marks.js';
import { more } from '../../ui/pager.js';
import { load, nothing } from '../../ui/states.js';
import { table, tableRows } from '../../ui/table.js';
import { orderForm } from './form.js';
import { secret } from './secret.js';
import { cadenceText, filterTexts } from './words.js';

export function mount(root, { signal }) {
  const made = make('div');
  const region = make('div');
  const order = make('details', { class: 'card' }, make('summary', {}, 'Make a subscription'));
  order.addEventListener('toggle', () => { if (order.open && order.children.length === 1) order.append(orderForm({ label: 'Make it', send })); });
  root.append(
    make('h1', {}, 'Subscriptions'),
    make('p', { class: 'measure' }, 'A subscription has changes sent to an address, signed, as they come or on a schedule. All of this is for the owner, since an address may hold a secret.'),
    made, order, region);

  return { update: read };

  function read() {
    return load(region, () => get('subscriptions', {}, { signal, owner: true }), shown);
  }

  async function send(asked) {
    const subscription = await write('POST', 'subscriptions', asked);
    fill(made, secret(subscription, 'The subscription is made.'), make('p', {}, make('a', { href: pageOf(subscription) }, 'Its page: send a test, see the deliveries')));
    say('The subscription is made. Its secret is shown once.');
    order.open = false;
    order.lastElementChild.remove();
    made.scrollIntoView({ block: 'nearest' });
    await read();
  }

  function shown(page) {
    if (page.items.length === 0) return nothing('There is no subscription yet.');
    const list = table({ caption: count(page.total ?? page.items.length, 'subscription'), columns, rows: page.items });
    return [list, more('subscriptions', {}, page.next, items => list.querySelector('tbody').append(...tableRows(columns, items)), { signal, owner: true })];
  }
}

const pageOf = ({ id }) => `/dashboard/subscriptions/${part(id)}`;

const columns = [
  { label: 'Subscription', cell: one => make('span', {}, make('a', { href: pageOf(one), dir: 'auto' }, one.description ?? new URL(one.url).host), make('span', { class: 'soft known' }, `${one.format}, ${one.id}`)) },
  { label: 'What is told', cell: one => prose(filterTexts(one.filters).join('; ')) },
  { label: 'When', cell: one => cadenceText(one.cadence) },
  { label: 'State', cell: one => make('div', {}, state(one.state), one.reason && make('div', {}, one.reason)) },
  { label: 'Last delivered', cell: one => timeAgo(one.last_delivered) },
  { label: 'Failures in a row', number: true, cell: one => number(one.consecutive_failures) },
  { label: 'Last error', cell: one => (one.last_error ? prose(one.last_error) : absent) },
];
