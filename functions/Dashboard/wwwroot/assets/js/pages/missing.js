// An address that is no page.
import { make } from '../core/dom.js';

export function mount(root) {
  root.append(
    make('h1', {}, 'There is no such page'),
    make('p', {}, 'The address may be mistyped. ', make('a', { href: '/dashboard' }, 'The country page'), ' is where the dashboard begins.'));
}
