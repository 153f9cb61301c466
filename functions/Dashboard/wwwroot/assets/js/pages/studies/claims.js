// The claims of a text: what it says, its figure, and what every source and vintage has instead.
import { fill, make } from '../../core/dom.js';
import { count } from '../../core/format.js';
import { checks, values } from '../../ui/filters.js';
import { nothing } from '../../ui/states.js';
import { measured, outcome, outcomes } from './verdicts.js';

/** The claims, of which the view's `outcome` chooses. `show(query)` shows the chosen. */
export function claims(study, { mark }) {
  const offered = Object.keys(outcomes).filter(word => study.claim_counts[word] > 0);
  const choice = checks('outcome', 'Shown are claims that', offered.map(word => ({ value: word, label: `${outcomes[word].label} (${study.claim_counts[word]})` })));
  const list = make('ol', { class: 'claims' });
  const shown = make('p', { class: 'soft' });
  return {
    element: [make('form', { class: 'fields no-print', 'aria-label': 'Claims', onsubmit: event => event.preventDefault() }, choice.element), shown, list],
    show(query) {
      choice.show(query);
      const chosen = values(query, 'outcome') ?? offered;
      const picked = study.claims.filter(claim => chosen.includes(claim.outcome));
      shown.textContent = picked.length === study.claims.length ? '' : `${picked.length} of ${count(study.claims.length, 'claim')} are shown.`;
      fill(list, picked.length > 0 ? picked.map(claim => item(study, claim, mark)) : make('li', {}, nothing('No claim is chosen.')));
    },
  };
}

const item = (study, claim, mark) => make('li', { class: 'claim', id: `claim-${claim.id}`, value: study.claims.indexOf(claim) + 1 },
  make('div', {},
    make('p', { class: 'says' }, claim.says, claim.where && make('span', { class: 'soft' }, ` (${claim.where})`)),
    claim.note && make('p', { class: 'soft' }, claim.note)),
  make('div', {},
    make('p', {}, outcome(claim.outcome), claim.expected && [make('span', { class: 'soft' }, ' Expected: '), claim.expected.replaceAll('-', '−')]),
    claim.readings.length > 0
      ? make('ul', { class: 'readings' }, claim.readings.map(one => reading(one, claim.unit, mark)))
      : claim.statement !== claim.note && make('p', { class: 'soft' }, claim.statement)));

const reading = (one, unit, mark) => make('li', { class: one.holds ? 'yes' : 'no' },
  make('span', { class: 'check', 'aria-hidden': 'true' }, one.holds ? '✓ ' : '✗ '),
  make('span', { class: 'visually-hidden' }, one.holds ? 'Holds: ' : 'Differs: '),
  make('strong', {}, measured(one.value, unit)), one.at && ` in ${one.at}`,
  !one.holds && one.differs_by !== null && `, off by ${measured(one.differs_by, null)}`,
  one.sources.length > 0 && make('span', { class: 'soft' }, ' by ', one.sources.map((source, i) => [
    i > 0 && ' and ', make('span', { class: 'id' }, source.code), source.vintage && ` (${source.vintage})`, mark(source)])));

/** The claims as rows of a file. */
export const claimColumns = [
  { label: 'id', cell: row => row.claim.id },
  { label: 'says', cell: row => row.claim.says },
  { label: 'where', cell: row => row.claim.where },
  { label: 'outcome', cell: row => row.claim.outcome },
  { label: 'expected', cell: row => row.claim.expected },
  { label: 'value', cell: row => row.reading?.value },
  { label: 'at', cell: row => row.reading?.at },
  { label: 'unit', cell: row => row.claim.unit },
  { label: 'holds', cell: row => row.reading?.holds },
  { label: 'differs_by', cell: row => row.reading?.differs_by },
  { label: 'sources', cell: row => row.reading?.sources.map(source => `${source.code} (${source.vintage ?? 'no vintage'})`).join('; ') },
];

/** A row for each reading, and one for a claim without. */
export const claimRows = study => study.claims.flatMap(claim => (claim.readings.length > 0 ? claim.readings : [null]).map(reading => ({ claim, reading })));
