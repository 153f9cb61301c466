// Files that the page itself makes, and answers of the API as files.
import { fetchFile } from '../core/api.js';
import { make } from '../core/dom.js';
import { read } from '../core/keys.js';
import { failure } from './states.js';

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
  try {
    save(name, await fetchFile(address));
  } catch (error) {
    event.target.after(failure(error));
  }
}
