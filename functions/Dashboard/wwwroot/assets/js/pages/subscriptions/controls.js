// The fields of an order, each under the API's name for it, so that its faults find it.
import { make } from '../../core/dom.js';
import { field } from '../../ui/filters.js';

const lines = text => text.split('\n').map(line => line.trim()).filter(Boolean);

/** A control is `{ name, element, get, set }`; `get` answers what the order says. */
const control = (name, element, get, set) => ({ name, element, get, set });

export function line(name, label, { hint, wide, ...attributes } = {}) {
  const input = make('input', { type: 'text', name, autocomplete: 'off', ...attributes });
  return control(name, field(label, input, { hint, wide }), () => input.value.trim() || null, value => { input.value = value ?? ''; });
}

export function number(name, label, { hint, ...attributes }) {
  const input = make('input', { type: 'number', name, ...attributes });
  return control(name, field(label, input, { hint }), () => (input.value === '' ? null : Number(input.value)), value => { input.value = value ?? ''; });
}

/** One of several; `options` are values, or `{ value, label }`. */
export function oneOf(name, label, options, { hint } = {}) {
  const select = make('select', { name }, options.map(option => make('option', { value: option.value ?? option }, option.label ?? option)));
  return control(name, field(label, select, { hint }), () => select.value, value => { select.value = value; });
}

/** Any of several; none ticked asks for all. */
export function anyOf(name, label, options, { hint } = {}) {
  const boxes = options.map(option => make('input', { type: 'checkbox', value: option.value }));
  const element = make('fieldset', { class: 'field wide' }, make('legend', {}, label),
    make('div', { class: 'checks' }, options.map((option, i) => make('label', {}, boxes[i], option.mark, option.label))), hint && make('p', { class: 'hint' }, hint));
  return control(name, element, () => boxes.filter(box => box.checked).map(box => box.value), values => boxes.forEach(box => { box.checked = values.includes(box.value); }));
}

/** Several texts, one on each line. */
export function many(name, label, { hint, rows = 3 } = {}) {
  const area = make('textarea', { name, rows, spellcheck: 'false' });
  return control(name, field(label, area, { hint }), () => lines(area.value), values => { area.value = values.join('\n'); });
}

export function tick(name, label, { hint } = {}) {
  const box = make('input', { type: 'checkbox', name });
  return control(name, make('div', { class: 'field wide' }, make('label', { class: 'choice' }, box, make('span', {}, label, hint && make('span', { class: 'soft' }, ` ${hint}`)))),
    () => box.checked, value => { box.checked = value; });
}
