// An order of a subscription: every field that the API takes, with its faults at the field.
import { fill, make } from '../../core/dom.js';
import { listIds, listName, words } from '../../core/format.js';
import { dot } from '../../ui/marks.js';
import { failure } from '../../ui/states.js';
import { anyOf, line, many, number, oneOf, tick } from './controls.js';

const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const types = ['person', 'organisation', 'vessel', 'aircraft', 'other'];
const kinds = ['added', 'amended', 'removed', 'relisted', 'released', 'verdict_changed', 'values_released'];

/**
 * A form that is filled with a subscription, or with what holds unless given. `send(order)` does it; where the API refuses, its words stand at
 * the fields they are about.
 */
export function orderForm({ subscription = null, label, send }) {
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const cadence = [
    oneOf('cadence.kind', 'How often', ['immediate', 'hourly', 'daily', 'weekly'].map(kind => ({ value: kind, label: kind === 'immediate' ? 'as changes come' : kind })), { onchange: fit }),
    oneOf('cadence.day', 'Day', days),
    line('cadence.at', 'Local time', { type: 'time' }),
    line('cadence.time_zone', 'Time zone', { hint: 'An IANA name: Europe/Berlin.', list: 'time-zones' }),
  ];
  const [kind, day, at, zone] = cadence;
  const filters = [
    anyOf('filters.lists', 'Lists', listIds.map(id => ({ value: id, label: listName(id), mark: dot(id) })), { hint: 'None ticked: all.' }),
    anyOf('filters.kinds', 'Kinds of change', kinds.map(one => ({ value: one, label: words(one) })), { hint: 'None ticked: all.' }),
    anyOf('filters.types', 'Types', types.map(one => ({ value: one, label: one })), { hint: 'None ticked: all.' }),
    many('filters.countries', 'Countries', { hint: 'Codes, one on each line: IRN.' }),
    many('filters.programmes', 'Programmes', { hint: 'By code or name, one on each line.' }),
    many('filters.watch', 'Watched names', { hint: 'A part of a name or alias, or an id with its list (ofac-sdn:12945), one on each line.' }),
    many('filters.topics', 'Topics', { hint: 'Articles on these are pointed to, one on each line: oil. They choose no changes.' }),
    tick('filters.indicators', 'New values of indicators, too'),
    tick('filters.studies', 'Verdicts of studies that change, too'),
  ];
  const receiver = [
    line('url', 'Address', { type: 'url', required: true, wide: true, placeholder: 'https://example.org/hook', hint: 'Where digests are sent: https on port 443 or 8443, to a public address.' }),
    oneOf('format', 'Format', ['standard', 'cloudevents', 'slack', 'teams', 'discord']),
    line('description', 'Description', { hint: 'Your words.', maxlength: 500 }),
  ];
  const rest = [
    number('maximum_changes', 'Changes in a digest, at most', { min: 1, max: 1000, hint: 'It links to the rest.' }),
    oneOf('empty', 'When nothing changed', [{ value: 'skip', label: 'send nothing' }, { value: 'send', label: 'send an empty digest' }]),
    tick('public_key_signature', 'Sign with a pair of keys, too', { hint: '(v1a: receivers verify with the public key alone)' }),
    !subscription && tick('paused', 'Begin paused'),
  ].filter(Boolean);
  const controls = [...receiver, ...cadence, ...filters, ...rest];

  const faults = make('div');
  const button = make('button', { class: 'primary' }, label);
  const form = make('form', { class: 'order', novalidate: true, onsubmit: submit },
    part('Where to', receiver), part('When', cadence), part('Which changes', filters), part('How', rest),
    make('datalist', { id: 'time-zones' }, Intl.supportedValuesOf('timeZone').map(name => make('option', { value: name }))),
    faults, make('p', { class: 'row' }, button));

  const set = values => controls.forEach(one => one.set(valueOf(values, one.name)));
  set(subscription ? ordered(subscription, here) : initial(here));
  fit();
  return form;

  // Only what a cadence takes is asked.
  function fit() {
    const chosen = kind.get();
    day.element.hidden = chosen !== 'weekly';
    at.element.hidden = zone.element.hidden = chosen !== 'daily' && chosen !== 'weekly';
  }

  async function submit(event) {
    event.preventDefault();
    clear(controls, faults);
    button.disabled = true;
    try {
      const order = read(controls);
      await send(subscription ? changed(order, ordered(subscription, here)) : order);
    } catch (error) {
      tell(error, controls, faults);
    } finally {
      button.disabled = false;
    }
  }
}

const part = (heading, controls) => make('fieldset', {}, make('legend', {}, heading), make('div', { class: 'fields' }, controls.map(one => one.element)));

const initial = zone => ({
  url: '', format: 'standard', description: '', cadence: { kind: 'immediate', day: 'monday', at: '08:00', time_zone: zone },
  filters: { lists: [], kinds: [], types: [], countries: [], programmes: [], watch: [], topics: [], indicators: false, studies: false },
  maximum_changes: 200, empty: 'skip', public_key_signature: false, paused: false,
});

const ordered = (subscription, zone) => ({
  ...initial(zone),
  ...subscription,
  cadence: { ...initial(zone).cadence, ...Object.fromEntries(Object.entries(subscription.cadence).filter(([, value]) => value !== null)) },
  public_key_signature: subscription.public_key !== null,
});

const valueOf = (values, name) => name.split('.').reduce((inner, piece) => inner?.[piece], values);

function read(controls) {
  const order = {};
  for (const { name, get } of controls) {
    const [first, second] = name.split('.');
    if (second) (order[first] ??= {})[second] = get();
    else order[first] = get();
  }
  const { kind, day, at, time_zone: zone } = order.cadence;
  order.cadence = kind === 'weekly' ? { kind, day, at, time_zone: zone } : kind === 'daily' ? { kind, at, time_zone: zone } : { kind };
  return order;
}

// A field that stays as it is need not be asked for: a pair of keys that is there is not to be made again.
const changed = (order, former) => Object.fromEntries(Object.entries(order).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(like(former[name], value))));

// The members that an order names, in its order.
const like = (former, value) => (value?.constructor === Object ? Object.fromEntries(Object.keys(value).map(name => [name, former[name]])) : former);

function clear(controls, faults) {
  fill(faults);
  for (const { element } of controls) {
    element.querySelectorAll('.fault').forEach(fault => fault.remove());
    element.querySelectorAll('[aria-invalid]').forEach(input => {
      input.removeAttribute('aria-invalid');
      input.removeAttribute('aria-errormessage');
    });
  }
}

// The API tells everything that is wrong at once, each sentence with the field that it is about: 'filters.watch' has …
function tell(error, controls, faults) {
  const sentences = error.problem?.errors ?? [];
  const placed = sentences.filter(sentence => typeof sentence === 'string').map(sentence => ({ sentence, at: controls.find(({ name }) => sentence.startsWith(`'${name}'`)) }));
  for (const { sentence, at } of placed.filter(one => one.at)) {
    const fault = make('p', { class: 'fault', role: 'alert', id: `fault-${at.name.replace('.', '-')}` }, sentence);
    at.element.append(fault);
    at.element.querySelectorAll('input, select, textarea').forEach(input => {
      input.setAttribute('aria-invalid', 'true');
      input.setAttribute('aria-errormessage', fault.id);
    });
  }
  const others = placed.filter(one => !one.at);
  if (placed.length === 0) fill(faults, failure(error));
  else if (others.length > 0) fill(faults, make('div', { class: 'notice bad', role: 'alert' }, others.map(({ sentence }) => make('p', {}, sentence))));
  const first = controls.find(one => placed.some(({ at }) => at === one));
  first?.element.querySelector('input, select, textarea').focus();
}
