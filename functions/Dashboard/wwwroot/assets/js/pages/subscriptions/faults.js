// What the API says is wrong with an order, each sentence at the field that it is about: 'filters.watch' has …
import { fill, make } from '../../core/dom.js';
import { failure } from '../../ui/states.js';

const inputs = element => element.querySelectorAll('input, select, textarea');

/** Takes away what was said before. */
export function clear(controls, region) {
  fill(region);
  for (const { element } of controls) {
    element.querySelectorAll('.fault').forEach(fault => fault.remove());
    for (const input of inputs(element)) {
      input.removeAttribute('aria-invalid');
      input.removeAttribute('aria-errormessage');
    }
  }
}

/** Tells all of it at once, what is about no field in the region, and leads to the first. */
export function tell(error, controls, region) {
  const sentences = error.problem?.errors ?? [];
  if (sentences.length === 0) {
    fill(region, failure(error));
    return;
  }

  const placed = sentences.map(sentence => ({ sentence, at: controls.find(({ name }) => sentence.startsWith(`'${name}'`)) }));
  for (const { sentence, at } of placed.filter(({ at }) => at)) place(sentence, at);
  const others = placed.filter(({ at }) => !at);
  if (others.length > 0) fill(region, make('div', { class: 'notice bad', role: 'alert' }, others.map(({ sentence }) => make('p', {}, sentence))));
  controls.find(one => placed.some(({ at }) => at === one))?.element.querySelector('input, select, textarea').focus();
}

function place(sentence, { name, element }) {
  const fault = make('p', { class: 'fault', role: 'alert', id: `fault-${name.replace('.', '-')}` }, sentence);
  element.append(fault);
  for (const input of inputs(element)) {
    input.setAttribute('aria-invalid', 'true');
    input.setAttribute('aria-errormessage', fault.id);
  }
}
