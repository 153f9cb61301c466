// The form of an order: every field that the API takes, each under the API's name for it.
import { make } from '../../core/dom.js';
import { changeKinds, lists, types } from '../../ui/choices.js';
import { anyOf, line, many, number, oneOf, tick } from './controls.js';
import { clear, tell } from './faults.js';
import { changed, orderOf, read, valueOf } from './order.js';

const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/**
 * A form that is filled with a subscription, or with what holds unless given. `send(order)` does it: with the whole order of a new one, with what
 * is other of one that is there.
 */
export function orderForm({ subscription = null, label, send }) {
  const parts = { 'Where to': receiver(), When: cadence(), 'Which changes': filters(), How: rest(subscription) };
  const controls = Object.values(parts).flat();
  for (const one of controls) one.set(valueOf(orderOf(subscription), one.name));
  const faults = make('div');
  const button = make('button', { class: 'primary' }, label);
  const fit = onlyWhatItTakes(parts.When);
  fit();
  return make('form', { class: 'order', novalidate: true, onsubmit: submit, onchange: fit },
    Object.entries(parts).map(([heading, fields]) => make('fieldset', {}, make('legend', {}, heading), make('div', { class: 'fields' }, fields.map(one => one.element)))),
    make('datalist', { id: 'time-zones' }, Intl.supportedValuesOf('timeZone').map(name => make('option', { value: name }))),
    faults, make('p', { class: 'row' }, button));

  async function submit(event) {
    event.preventDefault();
    clear(controls, faults);
    button.disabled = true;
    try {
      const order = read(controls);
      await send(subscription ? changed(order, orderOf(subscription)) : order);
    } catch (error) {
      tell(error, controls, faults);
    } finally {
      button.disabled = false;
    }
  }
}

const receiver = () => [
  line('url', 'Address', { type: 'url', required: true, wide: true, placeholder: 'https://example.org/hook', hint: 'Where digests are sent: https on port 443 or 8443, to a public address.' }),
  oneOf('format', 'Format', ['standard', 'cloudevents', 'slack', 'teams', 'discord']),
  line('description', 'Description', { hint: 'Your words.', maxlength: 500 }),
];

const cadence = () => [
  oneOf('cadence.kind', 'How often', [{ value: 'immediate', label: 'as changes come' }, 'hourly', 'daily', 'weekly']),
  oneOf('cadence.day', 'Day', days),
  line('cadence.at', 'Local time', { type: 'time' }),
  line('cadence.time_zone', 'Time zone', { hint: 'An IANA name: Europe/Berlin.', list: 'time-zones' }),
];

const onlyWhatItTakes = ([kind, day, ...times]) => () => {
  day.element.hidden = kind.get() !== 'weekly';
  for (const one of times) one.element.hidden = !['daily', 'weekly'].includes(kind.get());
};

const filters = () => [
  anyOf('filters.lists', 'Lists', lists(), { hint: 'None ticked: all.' }),
  anyOf('filters.kinds', 'Kinds of change', changeKinds, { hint: 'None ticked: all.' }),
  anyOf('filters.types', 'Types', types, { hint: 'None ticked: all.' }),
  many('filters.countries', 'Countries', { hint: 'Codes, one on each line: IRN.' }),
  many('filters.programmes', 'Programmes', { hint: 'By code or name, one on each line.' }),
  many('filters.watch', 'Watched names', { hint: 'A part of a name or alias, or an id with its list (ofac-sdn:12945), one on each line.' }),
  many('filters.topics', 'Topics', { hint: 'Articles on these are pointed to, one on each line: oil. They choose no changes.' }),
  tick('filters.indicators', 'New values of indicators, too'),
  tick('filters.studies', 'Verdicts of studies that change, too'),
];

const rest = subscription => [
  number('maximum_changes', 'Changes in a digest, at most', { min: 1, max: 1000, hint: 'It links to the rest.' }),
  oneOf('empty', 'When nothing changed', [{ value: 'skip', label: 'send nothing' }, { value: 'send', label: 'send an empty digest' }]),
  tick('public_key_signature', 'Sign with a pair of keys, too', { hint: '(v1a: receivers verify with the public key alone)' }),
  // One that is there is paused and resumed by its own buttons.
  !subscription && tick('paused', 'Begin paused'),
].filter(Boolean);
