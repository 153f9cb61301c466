// The function key, and for the owner's actions the owner key: asked once where the host needs them, kept as long as the tab is open.
import { make } from './dom.js';

const kinds = {
  function: {
    header: 'x-functions-key',
    title: 'This tracker needs a key',
    text: 'Its owner gave it out: in Azure a function key, on an own machine the setting Api:Key.',
  },
  owner: {
    header: 'x-owner-key',
    title: 'This is for the owner',
    text: 'Writing, and all that concerns subscriptions, needs the owner key: the one whose SHA-256 is the setting Owner:KeySha256.',
  },
};

const asking = new Map();

/** The headers that carry the keys that are held. The owner's goes only where it is needed. */
export function headers(owner) {
  const held = { [kinds.function.header]: read('function') };
  if (owner) held[kinds.owner.header] = read('owner');
  return Object.fromEntries(Object.entries(held).filter(([, key]) => key));
}

/** Asks for a key; all who ask at one time wait for one answer. Resolves to whether one was given. */
export function ask(kind, wasWrong) {
  if (!asking.has(kind)) asking.set(kind, show(kind, wasWrong).finally(() => asking.delete(kind)));
  return asking.get(kind);
}

/** The key that is held, to see whether another answer came meanwhile. */
export function read(kind) {
  return sessionStorage.getItem(`sanctionstracker.${kind}-key`);
}

function show(kind, wasWrong) {
  const { title, text } = kinds[kind];
  const input = make('input', { type: 'password', id: 'key', autocomplete: 'off', required: true });
  const form = make('form', { method: 'dialog' },
    make('h2', { id: 'key-title' }, title),
    wasWrong && make('p', { class: 'notice bad', role: 'alert' }, 'The key was not accepted.'),
    make('p', {}, text),
    make('div', { class: 'field' }, make('label', { for: 'key' }, 'Key'), input,
      make('p', { class: 'hint' }, 'Kept in this tab until it is closed, and sent to this address alone.')),
    make('p', { class: 'row' },
      make('button', { class: 'primary', value: 'given' }, 'Use it'),
      make('button', { value: '', formnovalidate: true }, 'Cancel')));
  const dialog = make('dialog', { 'aria-labelledby': 'key-title' }, form);
  document.body.append(dialog);
  dialog.showModal();
  return new Promise(resolve => dialog.addEventListener('close', () => {
    const given = dialog.returnValue === 'given' && input.value.trim();
    if (given) sessionStorage.setItem(`sanctionstracker.${kind}-key`, given);
    dialog.remove();
    resolve(Boolean(given));
  }));
}
