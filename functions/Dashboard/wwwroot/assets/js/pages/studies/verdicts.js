// The words of a study's verdicts and outcomes, each with a mark, so that colour is not alone.
import { make } from '../../core/dom.js';
import { absent, number, words } from '../../core/format.js';

const tones = { evidence: 'good', fragile: 'warn', no_evidence: '', cannot_be_decided: 'warn', not_enough_data: 'warn' };

/** What a claim can come to, in the order of the API: its words in a sentence about several, its mark and its tone. */
export const outcomes = {
  holds: { label: 'holds', many: 'hold', mark: '✓', tone: 'good' },
  differs: { label: 'differs', many: 'differ', mark: '✗', tone: 'bad' },
  depends_on_the_source: { label: 'depends on the source', many: 'depend on the source or vintage', mark: '±', tone: 'warn' },
  cannot_be_checked: { label: 'cannot be checked', many: 'cannot be checked here', mark: '?', tone: '' },
};

/** The verdict of a test or of a whole study. */
export const verdict = word => make('span', { class: `tag ${tones[word] ?? ''}` }, word ? words(word) : 'no verdict');

/** The outcome of a claim. */
export function outcome(word) {
  const { label, mark, tone } = outcomes[word];
  return make('span', { class: `tag ${tone}` }, make('span', { 'aria-hidden': 'true' }, `${mark} `), label);
}

/** A figure as prose has it, with a minus that is one. */
export const figure = (value, digits = 2) => number(value, digits).replace('-', '−');

/** A figure with its unit; a share is written close to its sign. */
export const measured = (value, unit) => (value === null ? absent : `${figure(value)}${unit ? ` ${unit}` : ''}`);
