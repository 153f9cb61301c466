// Files that the page itself makes, and answers of the API as files.
import { make } from '../core/dom.js';
import { headers, read } from '../core/keys.js';

/** Offers a text or a blob as a file. */
export function save(name, content, type) {
  const url = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }));
  make('a', { href: url, download: name }).click();
  // The browser has taken it by then.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** A link to an answer of the API. A link carries no key: where one is held, the answer is fetched with it and saved as `name`. */
export function answerLink(text, address, name) {
  return make('a', { href: address, onclick: event => read('function') && fetchTo(event, address, name) }, text);
}

async function fetchTo(event, address, name) {
  event.preventDefault();
  const answer = await fetch(address, { headers: headers(false) });
  save(name, await answer.blob());
}
