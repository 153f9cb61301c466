// What news say of a record, in their words.
import { get } from '../../core/api.js';
import { make } from '../../core/dom.js';
import { count, date } from '../../core/format.js';
import { outward } from '../../core/dom.js';
import { more } from '../../ui/pager.js';
import { load } from '../../ui/states.js';

export function news(record, signal) {
  const { total, items } = record.news;
  const list = make('ul', { class: 'quotes' }, items.map(quote));
  const all = make('div');
  return make('section', { class: 'card', 'aria-labelledby': 'news' },
    make('h2', { id: 'news' }, 'In the news'),
    total === 0 ? make('p', {}, 'No article that was read speaks about this record.') : [make('p', { class: 'soft' }, count(total, 'article')), list],
    total > items.length && make('p', { class: 'pager' }, make('button', { type: 'button', onclick: event => { event.target.parentElement.remove(); bring(); } }, `Show all ${total}`)),
    all);

  function bring() {
    const asked = { designation: `${record.list}:${record.record_id}` };
    const add = articles => list.append(...articles.map(article => quote(mentioned(article, record))));
    return load(all, () => get('news', asked, { signal }), page => {
      list.replaceChildren();
      add(page.items);
      return more('news', asked, page.next, add, { signal });
    });
  }
}

const quote = item => make('li', {},
  make('p', {}, make('strong', {}, item.link ? outward(item.link, item.headline) : make('bdi', {}, item.headline)), make('span', { class: 'soft' }, ', ', item.feed, ', ', date(item.date))),
  make('blockquote', { dir: 'auto' }, item.quote));

function mentioned(article, record) {
  const mention = article.mentions.find(one => one.list === record.list && one.record_id === record.record_id);
  return { ...article, date: article.published, quote: mention?.quote ?? '' };
}
