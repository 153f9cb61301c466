// A snapshot that is outside the limits: why, what it would change, and its release.
import { get, part, write } from '../../core/api.js';
import { make } from '../../core/dom.js';
import { number, timeAgo, words } from '../../core/format.js';
import { act } from '../../ui/act.js';
import { confirm } from '../../ui/confirm.js';
import { choice, filters } from '../../ui/filters.js';
import { more } from '../../ui/pager.js';
import { load, nothing } from '../../ui/states.js';
import { entry } from '../changes/entry.js';
import { counts, refreshed } from './actions.js';

const kinds = ['added', 'amended', 'removed', 'relisted'];

/** The section, and `update(query)` that shows the changes of the kind that the address asks for. */
export function held(source, { signal, outcome, done }) {
  const { id, title, held: snapshot } = source;
  const { form, show } = filters('Which of the changes', choice('kind', 'Kind', [{ value: '', label: 'All kinds' }, ...kinds.map(kind => ({ value: kind, label: kind }))]));
  const region = make('div');
  const { button } = act('Release it…', async () => {
    if (!await confirm(question(title, snapshot))) return null;
    const answer = await write('POST', `sources/${part(id)}/release`, undefined, { parameters: { sha256: snapshot.sha256 } });
    await done();
    return refreshed(answer);
  }, { tone: 'primary', outcome });

  const element = make('section', { class: 'card', 'aria-labelledby': 'held' },
    make('h2', { id: 'held' }, 'Held: the newest snapshot waits for the owner'),
    make('p', {}, 'It is outside the limits, so it is kept and not applied. What is shown everywhere else is the last good one. It goes by itself when the publisher gives a good snapshot.'),
    make('ul', {}, snapshot.reasons.map(reason)),
    make('dl', { class: 'facts' },
      make('dt', {}, 'Held'), make('dd', {}, timeAgo(snapshot.held_at)),
      make('dt', {}, 'It would change'), make('dd', {}, `${counts(snapshot.counts)}; ${number(snapshot.counts.rejected)} entries cannot be used`),
      make('dt', {}, 'SHA-256'), make('dd', {}, make('code', {}, snapshot.sha256))),
    make('p', { class: 'no-print' }, button),
    make('h3', {}, 'What it would change'),
    form, region);

  return {
    element,
    update(query) {
      show(query);
      const asked = { kind: query.get('kind') };
      const path = `sources/${part(id)}/held`;
      return load(region, () => get(path, asked, { signal }), page => {
        if (page.items.length === 0) return nothing(asked.kind ? `It has no changes of kind ${asked.kind}.` : 'It would change no record.');
        const list = make('ul', { class: 'changes' });
        const add = items => list.append(...items.map(change => entry(linked(change))));
        add(page.items);
        return [list, more(path, asked, page.next, add, { signal })];
      });
    },
  };
}

const reason = ({ code, message, figures }) => make('li', {}, message, ' ', make('code', { class: 'soft' }, code),
  Object.keys(figures).length > 0 && make('span', { class: 'soft known' }, Object.entries(figures).map(([name, value]) => `${words(name)} ${number(value, 4)}`).join(', ')));

// What would come is no record yet, so nothing can be shown of it.
const linked = change => ({ ...change, subject: change.kind === 'added' ? null : 'designation' });

const question = (title, { sha256, counts: counted, reasons }) => ({
  title: `Release the held snapshot of ${title}?`,
  text: [
    `This applies it: ${counts(counted)}. The journal tells it, and everyone who subscribed to such changes is told.`,
    `It was held because: ${reasons.map(({ message }) => message).join(' ')}`,
    make('p', { class: 'soft' }, 'Snapshot ', make('code', {}, sha256)),
  ],
  act: `Release it: ${counts(counted)}`,
  danger: true,
});
