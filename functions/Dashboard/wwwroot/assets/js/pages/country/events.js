// The events of the period that is chosen in the chart.
import { fill, make, outward, say } from '../../core/dom.js';
import { get, part } from '../../core/api.js';
import { count, date, listName, words } from '../../core/format.js';
import { change } from '../../core/router.js';
import { load, nothing } from '../../ui/states.js';
import { table } from '../../ui/table.js';
import { setName } from './lane.js';
import { eventMark, swatch } from './marks.js';
import { counted } from './view.js';

const step = 100;

/** The panel. `show(view)` lists the events of the view's period; without one it is hidden. */
export function periodEvents(country, signal) {
  const heading = make('h2', { id: 'events' });
  const body = make('div');
  const element = make('section', { class: 'card', 'aria-labelledby': 'events', hidden: true },
    make('div', { class: 'row spread' }, heading, make('button', { type: 'button', class: 'quiet no-print', onclick: () => change({ period: null }) }, 'Close')),
    body);
  let asked = null;
  let first = true;

  return {
    element,
    async show(view) {
      const question = view.period && JSON.stringify([view.period, counted(view)]);
      // A period that the page was opened with is no step of its reader: nothing moves.
      const moves = !first;
      first = false;
      if (question === asked) return;
      asked = question;
      element.hidden = !question;
      if (!question) return;
      heading.textContent = `Events of ${view.period}`;
      await load(body, () => read(country, view, signal), lineup => listed(lineup));
      if (asked !== question || !moves) return;
      element.scrollIntoView({ block: 'nearest' });
      say(`${heading.textContent}: ${body.querySelector('p')?.textContent}`);
    },
  };
}

async function read(country, view, signal) {
  const ask = interval => get(`lineup/${part(country)}`, { ...counted(view), interval, from: view.period, to: view.period, events_per_period: 500 }, { signal });
  const lineup = await ask(view.interval);
  // The API shows 500 of a period: those of its months are more.
  return view.interval !== 'month' && beyond(lineup) > 0 ? ask('month') : lineup;
}

const beyond = lineup => lineup.periods.reduce((sum, period) => sum + period.events_total - period.events.length, 0);

function listed(lineup) {
  const events = lineup.periods.flatMap(period => period.events);
  const total = lineup.periods.reduce((sum, period) => sum + period.events_total, 0);
  if (total === 0) return nothing('No event of these kinds is known in it.');
  const place = make('div');
  const more = make('button', { type: 'button', onclick: () => reveal(shown + step) });
  let shown = 0;
  reveal(step);
  return [make('p', {}, summary(events, total, lineup)), place, more];

  function reveal(most) {
    shown = Math.min(most, events.length);
    fill(place, table({ caption: 'Events by date', columns: columns(lineup), rows: events.slice(0, shown), tall: true, hideCaption: true }));
    more.textContent = `Show ${Math.min(step, events.length - shown)} more of ${events.length}`;
    more.hidden = shown === events.length;
  }
}

function summary(events, total, { coarser }) {
  const less = total - events.length;
  const vague = coarser.total + (coarser.news ?? 0) + (coarser.incidents ?? 0);
  return [
    `${count(total, 'event')}.`,
    less > 0 && ` ${count(less, 'event')} beyond those that one answer holds ${less === 1 ? 'is' : 'are'} not listed: choose fewer lists or kinds.`,
    vague > 0 && ` ${count(vague, 'event')} of a date that is too coarse for this ${vague === 1 ? 'is' : 'are'} not among them.`,
  ].filter(Boolean).join('');
}

const columns = lineup => [
  { label: 'Date', cell: event => date(event.date), text: event => event.date.value },
  { label: 'What', cell: event => make('span', { class: 'kind' }, swatch(eventMark(event.kind, event.list)), words(event.kind)), text: event => event.kind },
  { label: 'By', cell: event => (event.kind === 'news' ? event.feed : event.set ? setName(`set:${event.set}`, lineup) : event.lists.map(listName).join(', ')) },
  { label: 'Whom or what', cell: subject },
  { label: 'Under', cell: event => under(event) },
];

// A record leads to its page, an article and an own event to where they were published.
function subject(event) {
  if (event.list) return make('a', { href: `/dashboard/designations/${part(event.list)}/${part(event.id)}` }, event.name);
  const title = event.name ?? event.title;
  return event.url ? outward(event.url, title) : title;
}

const under = event => (event.topics ?? event.programmes ?? []).map(one => (event.topics ? words(one).replaceAll('-', ' ') : one)).join(', ');
