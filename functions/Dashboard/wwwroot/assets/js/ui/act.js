// A button that asks the tracker to do something, and says what came of it.
import { fill, make, say } from '../core/dom.js';
import { failure } from './states.js';

/**
 * A button and the place for its outcome. `run()` does it and answers what to show, or null where it was called off; the button waits meanwhile.
 */
export function act(label, run, { tone = '', outcome = make('div', { class: 'outcome' }) } = {}) {
  outcome.tabIndex = -1;
  const button = make('button', { type: 'button', class: tone, onclick: press }, label);
  async function press() {
    button.disabled = true;
    button.setAttribute('aria-busy', 'true');
    try {
      const shown = await run();
      if (shown === null) return;
      fill(outcome, shown);
      say(outcome.textContent);
    } catch (error) {
      if (error.name !== 'AbortError') fill(outcome, failure(error));
    } finally {
      button.disabled = false;
      button.removeAttribute('aria-busy');
      // A disabled button loses the focus, and who uses the keyboard their place; one that is gone leaves it to what came of it.
      if (document.activeElement === document.body) (button.isConnected ? button : outcome).focus();
    }
  }
  return { button, outcome };
}
