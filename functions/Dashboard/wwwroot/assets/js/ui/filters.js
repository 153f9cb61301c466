// Fields that are bound to the view's address.
import { make } from '../core/dom.js';
import { change } from '../core/router.js';

let ids = 0;

/** A labelled field around an input. */
export function field(label, input, { hint, wide = false } = {}) {
  const id = input.id || `field-${++ids}`;
  input.id = id;
  const said = hint && make('p', { class: 'hint', id: `${id}-hint` }, hint);
  if (said) input.setAttribute('aria-describedby', said.id);
  return make('div', { class: wide ? 'field wide' : 'field' }, make('label', { for: id }, label), input, said);
}

/** A text that changes the view when it is entered or left. */
export function text(name, label, { type = 'text', placeholder, hint, options } = {}) {
  const list = options && make('datalist', { id: `options-${++ids}` }, options.map(option => make('option', { value: option.value ?? option }, option.label)));
  const input = make('input', { type, name, placeholder, list: list?.id, autocomplete: 'off', onchange: () => change({ [name]: input.value.trim(), cursor: null }) });
  // A field for a day can show neither the time of one nor what is none: the API says what is wrong with that.
  const shown = value => (type !== 'date' ? value : /^\d{4}-\d{2}-\d{2}/.exec(value)?.[0] ?? '');
  return bound(make('div', {}, field(label, input, { hint }), list), query => { input.value = shown(query.get(name) ?? ''); });
}

/** One of several. `options` are `{ value, label }`; the first is what holds where the address says nothing. */
export function choice(name, label, options, { hint } = {}) {
  const select = make('select', { name, onchange: () => change({ [name]: select.value, cursor: null }) },
    options.map(option => make('option', { value: option.value }, option.label)));
  return bound(field(label, select, { hint }), query => {
    const asked = query.get(name) ?? options[0].value;
    // An address may ask for what the field does not offer, several values for one: it is shown all the same.
    if (!Array.from(select.options).some(option => option.value === asked)) select.append(make('option', { value: asked }, asked));
    select.value = asked;
  });
}

/** Any of several; where the address says nothing, those of `initial` are ticked (all, where it is not given). */
export function checks(name, label, options, { initial = options.map(option => option.value) } = {}) {
  const boxes = options.map(option => make('input', { type: 'checkbox', value: option.value, onchange: changed }));
  function changed() {
    const ticked = boxes.filter(box => box.checked).map(box => box.value);
    const same = ticked.length === initial.length && ticked.every(value => initial.includes(value));
    change({ [name]: same ? null : ticked.length > 0 ? ticked : 'none', cursor: null });
  }
  const element = make('fieldset', { class: 'field wide' }, make('legend', {}, label),
    make('div', { class: 'checks' }, options.map((option, i) => make('label', {}, boxes[i], option.mark, option.label))));
  return bound(element, query => {
    const ticked = values(query, name) ?? initial;
    for (const box of boxes) box.checked = ticked.includes(box.value);
  });
}

/** The values of a parameter that is joined by commas; null where it is absent, none for `none`. */
export function values(query, name) {
  const text = query.get(name);
  if (text === null || text === '') return null;
  return text === 'none' ? [] : text.split(',');
}

/** A form of such fields. `show(query)` sets all of them to what the address says. */
export function filters(label, ...parts) {
  const form = make('form', { class: 'fields', role: 'search', 'aria-label': label, onsubmit: event => event.preventDefault() }, parts.map(one => one.element));
  return { form, show: query => parts.forEach(one => one.show(query)) };
}

const bound = (element, show) => ({ element, show });
