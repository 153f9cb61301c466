// How a series or a kind of event looks: its colour by a name of tokens.css, and a shape of its own, so that colour is never all that tells them apart.
import { make } from '../../core/dom.js';
import { listIds, listName } from '../../core/format.js';

const shapes = ['circle', 'rect', 'triangle', 'diamond'];

/** The look of the nth indicator. */
export const seriesMark = n => ({ token: `series-${n % 8 + 1}`, shape: shapes[n % shapes.length] });

/** The look of what happened: a listing by a list, a removal, an article, an event of an own set. */
export function eventMark(kind, list) {
  switch (kind) {
    case 'designation': return { token: listToken(list), shape: 'circle' };
    case 'removal': return { token: 'event-removal', shape: 'diamond', hollow: true };
    case 'news': return { token: 'event-news', shape: 'triangle' };
    default: return { token: 'event-incident', shape: 'rect' };
  }
}

/** The look of news on the nth of the topics that were asked for. */
export const topicMark = n => ({ token: `series-${n % 8 + 1}`, shape: 'triangle' });

/** The colour of a list; one that tokens.css does not know has that of own events. */
export const listToken = list => (listIds.includes(list) ? `list-${list}` : 'event-incident');

const brief = { 'ofac-sdn': 'OFAC SDN', 'ofac-cons': 'OFAC cons.', un: 'UN', eu: 'EU', uk: 'UK', ch: 'Switzerland', ca: 'Canada' };

/** A list's name for a narrow place. */
export const listBrief = list => brief[list] ?? listName(list);

/** The mark as an element of the page. */
export function swatch({ token, shape, hollow }) {
  const element = make('span', { class: `swatch ${shape}${hollow ? ' hollow' : ''}`, 'aria-hidden': 'true' });
  element.style.setProperty('--swatch', `var(--${token})`);
  return element;
}
