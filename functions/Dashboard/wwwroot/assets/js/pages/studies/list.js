// The studies, and what each came to.
import { make } from '../../core/dom.js';
import { get } from '../../core/api.js';
import { countryName } from '../../core/countries.js';
import { count } from '../../core/format.js';
import { nothing } from '../../ui/states.js';
import { verdict } from './verdicts.js';

export async function mount(root, { signal }) {
  const { items } = await get('studies', {}, { signal });
  root.append(
    make('h1', {}, 'Studies'),
    make('p', { class: 'lead' }, 'A study asks a question of the data and checks the figures of a published text. It is worked out anew whenever anything that it stands on changes.'),
    items.length > 0 ? make('ul', { class: 'studies' }, items.map(item)) : nothing('No study is installed. A study is a file in the folder that the setting Studies:Folder names.'));
}

const item = study => make('li', { class: 'card' },
  study.faults.length > 0 ? faulty(study) : [
    make('h2', {}, make('a', { href: `/dashboard/studies/${encodeURIComponent(study.id)}` }, study.title)),
    make('p', {}, study.question),
    make('p', { class: 'row soft' }, verdict(study.verdict), countryName(study.country), ` · ${count(study.tests, 'test')} · ${count(study.claims, 'claim')}`),
  ]);

// A file that is wrong is not worked out: the owner is told where.
const faulty = study => [
  make('h2', {}, study.title ?? study.id),
  make('div', { class: 'notice bad' }, make('p', {}, `The file ${study.id}.json is wrong:`),
    make('ul', {}, study.faults.map(fault => make('li', {}, make('code', {}, fault.path), ` ${fault.problem}`)))),
];
