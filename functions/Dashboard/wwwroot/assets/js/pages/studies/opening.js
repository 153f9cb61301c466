// The head of a study: its question, what it checks, and what it came to, as the abstract of a paper.
import { make, outward } from '../../core/dom.js';
import { countryName } from '../../core/countries.js';
import { date } from '../../core/format.js';
import { csv } from '../../ui/table.js';
import { save } from '../../ui/download.js';
import { claimColumns, claimRows } from './claims.js';
import { eventColumns, eventRows } from './events.js';
import { testColumns, testRows } from './tests.js';
import { outcomes, verdict } from './verdicts.js';

const expects = {
  no_association: 'Were it so, the tests would find no association.',
  association: 'Were it so, the tests would find an association.',
};

export const opening = study => make('header', { class: 'opening' },
  make('p', { class: 'kicker' }, 'Study · ', make('a', { href: `/dashboard/countries/${encodeURIComponent(study.country)}` }, countryName(study.country)), ` · by ${study.interval}`),
  make('h1', {}, study.title),
  make('p', { class: 'question' }, study.question),
  study.about && make('p', { class: 'soft' }, 'Checks ', make('cite', {}, outward(study.about.url ?? '', study.about.title)), `, ${study.about.publisher}, `, date(study.about.date), '.'),
  study.thesis && make('blockquote', { class: 'thesis' }, make('p', {}, 'The thesis: ', study.thesis.says, '.'), make('p', { class: 'soft' }, expects[study.thesis.expects])),
  make('div', { class: 'card abstract' },
    make('h2', {}, 'What it came to ', verdict(study.verdict)),
    make('p', {}, study.statement),
    study.claims.length > 0 && shares(study.claim_counts)),
  downloads(study));

// The bar repeats the legend below it.
function shares(counts) {
  const held = Object.keys(outcomes).filter(word => counts[word] > 0);
  return [
    make('div', { class: 'shares', 'aria-hidden': 'true' }, held.map(word => part(word, counts[word]))),
    make('ul', { class: 'legend', 'aria-label': 'Claims' }, held.map(word => make('li', {},
      make('a', { href: `?outcome=${word}#claims` }, make('span', { class: `mark ${word}` }), make('strong', {}, counts[word]), ` ${counts[word] === 1 ? outcomes[word].label : outcomes[word].many}`)))),
  ];
}

function part(word, share) {
  const element = make('span', { class: word });
  element.style.setProperty('flex-grow', share);
  return element;
}

const downloads = study => make('p', { class: 'row no-print' },
  make('span', { class: 'soft' }, 'To take along:'),
  file('Everything (JSON)', `${study.id}.json`, () => JSON.stringify(study, null, 2), 'application/json'),
  file('Claims (CSV)', `${study.id}-claims.csv`, () => csv(claimColumns, claimRows(study)), 'text/csv'),
  file('Tests (CSV)', `${study.id}-tests.csv`, () => csv(testColumns, testRows(study)), 'text/csv'),
  file('Events (CSV)', `${study.id}-events.csv`, () => csv(eventColumns, eventRows(study)), 'text/csv'),
  make('button', { type: 'button', onclick: () => print() }, 'Print'));

const file = (label, name, write, type) => make('button', { type: 'button', onclick: () => save(name, write(), type) }, label);
