// One subscription: what was ordered, how it fares, and what its owner can do.
import { get, part, write } from '../../core/api.js';
import { fill, make } from '../../core/dom.js';
import { go } from '../../core/router.js';
import { number, time, timeAgo } from '../../core/format.js';
import { act } from '../../ui/act.js';
import { confirm } from '../../ui/confirm.js';
import { state } from '../../ui/marks.js';
import { load } from '../../ui/states.js';
import { attempt, deliveries } from './deliveries.js';
import { orderForm } from './form.js';
import { preview } from './preview.js';
import { secret } from './secret.js';
import { cadenceText, filterTexts } from './words.js';

export async function mount(root, { values: { id }, signal }) {
  const path = `subscriptions/${part(id)}`;
  const region = make('div');
  const outcome = make('div', { class: 'outcome' });
  const heading = make('h1', { dir: 'auto' });
  const log = deliveries(path, { signal, outcome });

  const shown = subscription => {
    heading.textContent = subscription.description ?? new URL(subscription.url).host;
    return [facts(subscription), actions(subscription), change(subscription), preview(path, signal)];
  };
  const again = () => load(region, () => get(path, {}, { signal, owner: true }), shown);

  fill(region, shown(await get(path, {}, { signal, owner: true })));
  root.append(make('p', { class: 'soft' }, 'Subscription ', make('span', { class: 'id' }, id)), heading, outcome, region, log.element);
  return { update: () => log.read() };

  function actions(subscription) {
    const does = (label, run, options) => act(label, run, { outcome, ...options }).button;
    const paused = subscription.state === 'paused';
    return make('section', { class: 'no-print', 'aria-label': 'What can be done' }, make('p', { class: 'row' },
      does('Send a test', async () => {
        const sent = await write('POST', `${path}/test`);
        await log.read();
        return attempt(sent);
      }, { tone: 'primary' }),
      subscription.state !== 'ended' && does(paused ? 'Resume' : 'Pause', async () => {
        await write('POST', `${path}/${paused ? 'resume' : 'pause'}`);
        await again();
        return make('p', { class: 'notice good' }, paused ? 'It is told again, beginning with the digest that waits.' : 'It is paused: changes wait.');
      }),
      does('Rotate the secret…', rotate),
      does('Delete…', remove, { tone: 'danger' })));
  }

  async function rotate() {
    const hours = make('input', { type: 'number', id: 'overlap', min: 0, max: 720, value: '24' });
    const sure = await confirm({
      title: 'Make a new secret?',
      text: ['The new one is shown once. The one before signs, too, for so many hours, so that the receiver has time to change it:',
        make('p', { class: 'field' }, make('label', { for: 'overlap' }, 'Hours'), hours)],
      act: 'Make a new secret',
    });
    if (!sure) return null;
    const rotated = await write('POST', `${path}/rotate-secret`, undefined, { parameters: { overlap_hours: hours.value } });
    await again();
    return secret(rotated, 'The secret is new.');
  }

  async function remove() {
    const sure = await confirm({
      title: `Delete ${heading.textContent}?`,
      text: 'Nothing more is sent to it, and its secret is gone. What was sent can still be read under its links.',
      act: 'Delete it',
      danger: true,
    });
    if (!sure) return null;
    await write('DELETE', path);
    go('/dashboard/subscriptions');
    return null;
  }

  function change(subscription) {
    const details = make('details', { class: 'card no-print' }, make('summary', {}, 'Change it'));
    const send = async order => {
      await write('PATCH', path, order);
      await again();
      fill(outcome, make('p', { class: 'notice good', role: 'status' }, 'It is changed.'));
    };
    details.addEventListener('toggle', () => { if (details.open && details.children.length === 1) details.append(orderForm({ subscription, label: 'Change it', send })); });
    return details;
  }
}

const facts = one => make('section', { class: 'card', 'aria-label': 'In short' }, make('dl', { class: 'facts' },
  fact('State', state(one.state), one.reason && ` ${one.reason}`),
  fact('Sent to', make('span', { class: 'id' }, one.url), ` as ${one.format}`),
  fact('What is told', filterTexts(one.filters).join('; ')),
  fact('When', cadenceText(one.cadence), '; next due ', time(one.due_at)),
  fact('A digest', `lists at most ${number(one.maximum_changes)} changes; when nothing changed, ${one.empty === 'send' ? 'an empty one is sent' : 'none is sent'}`),
  fact('Digests so far', number(one.sequence)),
  one.outstanding && fact('Outstanding', `digest ${one.outstanding.sequence}, sent in vain ${number(one.outstanding.attempts)} times, due again `, timeAgo(one.outstanding.due_at)),
  fact('Last delivered', timeAgo(one.last_delivered)),
  one.consecutive_failures > 0 && fact('Failures in a row', number(one.consecutive_failures)),
  one.last_error && fact('Last error', one.last_error),
  fact('Told', Object.keys(one.told).length === 0 ? 'nothing yet' : make('ul', { class: 'plain' }, Object.entries(one.told).map(([journal, how]) => make('li', {}, make('span', { class: 'id' }, journal), `: ${how}`)))),
  fact('Secrets', make('ul', { class: 'plain' }, one.secrets.map(({ created_at: at, expires_at: until }) => make('li', {}, 'of ', time(at), until && [', until ', time(until)])))),
  one.public_key && fact('Public key', make('code', {}, one.public_key)),
  fact('Made', time(one.created_at), ', changed ', time(one.changed_at))));

const fact = (name, ...value) => [make('dt', {}, name), make('dd', {}, value)];
