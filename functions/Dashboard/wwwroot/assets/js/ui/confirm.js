// A question before what cannot be taken back.
import { make } from '../core/dom.js';

let ids = 0;

/** Asks; `text` says what will happen, `act` names it on the button. Resolves to whether it was confirmed. */
export function confirm({ title, text, act, danger = false }) {
  const id = `confirm-${++ids}`;
  const dialog = make('dialog', { 'aria-labelledby': `${id}-title`, 'aria-describedby': `${id}-text` },
    make('form', { method: 'dialog' },
      make('h2', { id: `${id}-title` }, title),
      make('div', { id: `${id}-text` }, [text].flat().map(one => (one instanceof Node ? one : make('p', {}, one)))),
      make('p', { class: 'row' },
        make('button', { class: danger ? 'danger' : 'primary', value: 'confirmed' }, act),
        make('button', { value: '', autofocus: true }, 'Cancel'))));
  document.body.append(dialog);
  dialog.showModal();
  return new Promise(resolve => dialog.addEventListener('close', () => {
    dialog.remove();
    resolve(dialog.returnValue === 'confirmed');
  }));
}
