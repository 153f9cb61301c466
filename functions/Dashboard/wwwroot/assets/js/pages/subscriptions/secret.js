// A secret as it is shown once: it is in no address and no storage, and gone when the page is left.
import { make, say } from '../../core/dom.js';

export function secret(subscription, what) {
  const value = make('code', { class: 'secret' }, subscription.secret);
  const button = make('button', { type: 'button', onclick: copy }, 'Copy');
  async function copy() {
    try {
      await navigator.clipboard.writeText(subscription.secret);
      say('The secret is copied.');
      button.textContent = 'Copied';
    } catch {
      // Where the browser does not let the page copy, the selection can be copied by hand.
      getSelection().selectAllChildren(value);
    }
  }
  return make('div', { class: 'notice warn', role: 'status' },
    make('p', {}, make('strong', {}, what), ' This is its secret, with which the receiver verifies signatures. It is never shown again:'),
    make('p', { class: 'row' }, value, button),
    subscription.public_key && make('p', {}, 'Public key, for signatures v1a: ', make('code', {}, subscription.public_key)));
}
