// A study, which reads like a paper: what was asked and found, the graphs, the tests, the claims, and what all of it stands on.
import { make } from '../../core/dom.js';
import { get, part } from '../../core/api.js';
import { claims } from './claims.js';
import { events } from './events.js';
import { graph } from './graph.js';
import { method } from './method.js';
import { notes } from './notes.js';
import { opening } from './opening.js';
import { tests } from './tests.js';

export async function mount(root, { values, signal }) {
  const study = await get(`studies/${part(values.id)}`, {}, { signal });
  const sources = notes(study);
  const parts = { file: study.id, mark: sources.mark };
  const graphs = study.graphs.map((one, i) => graph(one, i + 1, parts));
  const measured = tests(study, parts);
  const checked = claims(study, parts);

  const sections = [
    { id: 'graphs', title: 'What the series did', shown: graphs.length > 0, content: make('div', { class: 'graphs' }, graphs.map(one => one.element)) },
    { id: 'tests', title: 'Do they move together?', shown: study.tests.length > 0, content: measured.element },
    { id: 'claims', title: 'Which figures hold?', shown: study.claims.length > 0, content: checked.element },
    { id: 'events', title: 'Eras and events', shown: study.event_sets.length > 0, content: events(study) },
    { id: 'caveats', title: 'Caveats', shown: study.caveats.length > 0, content: make('ul', { class: 'measure' }, study.caveats.map(text => make('li', {}, text))) },
    { id: 'method', title: 'Method', shown: true, content: method(study) },
    { id: 'sources', title: 'Sources', shown: true, content: sources.section },
  ].filter(section => section.shown);

  root.append(make('article', { class: 'study' },
    opening(study),
    make('nav', { class: 'contents', 'aria-label': 'Contents' }, make('ol', {}, sections.map(({ id, title }) => make('li', {}, make('a', { href: `#${id}` }, title))))),
    sections.map(({ id, title, content }) => make('section', { id, 'aria-labelledby': `${id}-title` }, make('h2', { id: `${id}-title` }, title), content))));

  let drawn = null;
  return {
    async update(query) {
      checked.show(query);
      // Data do not change while the page is shown; charts need a place on it before they are drawn.
      await (drawn ??= Promise.all([...graphs.map(one => one.draw()), ...measured.draw()]));
    },
  };
}
