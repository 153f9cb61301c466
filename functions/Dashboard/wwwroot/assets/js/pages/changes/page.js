// What publishers changed, by day.
import { address, get } from '../../core/api.js';
import { make } from '../../core/dom.js';
import { read } from '../../core/keys.js';
import { changeKinds, countryFilter, lists } from '../../ui/choices.js';
import { answerLink } from '../../ui/download.js';
import { checks, filters, text, values } from '../../ui/filters.js';
import { more } from '../../ui/pager.js';
import { load, nothing } from '../../ui/states.js';
import { days } from './days.js';
import { moreOfNewest, newest } from './newest.js';

export function mount(root, { signal }) {
  const { form, show } = filters('Which changes',
    countryFilter(),
    text('since', 'Since', { type: 'date', hint: 'From this day on, oldest first. Without it: the newest first.' }),
    checks('list', 'Lists', lists()),
    checks('kind', 'Kinds', changeKinds));
  const follow = make('p', { class: 'row no-print' });
  const region = make('div');
  root.append(
    make('h1', {}, 'Changes'),
    make('p', { class: 'measure' }, 'What publishers changed on their lists, under the day on which it was recorded here. A first reading of a list, and of its past, announces nothing. ' +
      'Verdicts of studies and values of indicators that changed are told where all lists are asked for.'),
    form, follow, region);

  return {
    update(query) {
      show(query);
      const asked = { list: values(query, 'list'), kind: values(query, 'kind'), country: query.get('country') };
      const since = query.get('since');
      follow.replaceChildren(...links(asked, since));
      if (asked.list?.length === 0 || asked.kind?.length === 0) return load(region, () => null, () => nothing('No list or no kind is ticked, so there is nothing to show.'));
      return load(region, () => (since ? get('changes', { ...asked, since }, { signal }) : newest(asked, signal)), answer => shown(answer, asked, since));
    },
  };

  function shown(answer, asked, since) {
    const changes = since ? answer.items : answer;
    if (changes.length === 0) return nothing('No change fits. Ask for more lists, kinds or days; ', make('a', { href: '/dashboard/sources' }, 'Sources'), ' says how far each list is known.');
    const { element, add } = days();
    add(changes);
    return [element, since ? more('changes', { ...asked, since }, answer.next, add, { signal }) : moreOfNewest(asked, changes.length, add, signal)];
  }
}

// Feeds take the same filters, but for the day: they have the newest.
function links(asked, since) {
  return [
    make('span', { class: 'soft' }, 'Follow these: '),
    answerLink('Atom', address('changes.atom', asked), 'changes.atom'),
    answerLink('JSON Feed', address('changes.json', asked), 'changes.json'),
    answerLink('CSV', address('changes', { ...asked, since, limit: 1000, format: 'csv' }), 'changes.csv'),
    read('function') && make('span', { class: 'soft' }, 'A feed reader gives the key itself, as code=… at the end of the address.'),
  ].filter(Boolean);
}
