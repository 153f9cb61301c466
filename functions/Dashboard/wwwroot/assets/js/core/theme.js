// Light, dark, or as the system says. Charts are drawn anew when it changes.
const choices = ['system', 'light', 'dark'];
const key = 'sanctionstracker.theme';

/** Lets a button choose, and keeps the choice. */
export function start(button) {
  let chosen = choices.includes(localStorage.getItem(key)) ? localStorage.getItem(key) : 'system';
  const apply = () => {
    if (chosen === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = chosen;
    button.textContent = `Colours: ${chosen}`;
    document.dispatchEvent(new Event('themechange'));
  };
  button.addEventListener('click', () => {
    chosen = choices[(choices.indexOf(chosen) + 1) % choices.length];
    localStorage.setItem(key, chosen);
    apply();
  });
  // Paper is light and narrow; charts are pictures, which must be drawn so before they are printed.
  addEventListener('beforeprint', () => {
    document.documentElement.dataset.theme = 'light';
    document.documentElement.classList.add('paper');
    document.dispatchEvent(new Event('themechange'));
  });
  addEventListener('afterprint', () => {
    document.documentElement.classList.remove('paper');
    apply();
  });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => document.dispatchEvent(new Event('themechange')));
  apply();
}

const probe = document.createElement('i');

/** The colour that a name of tokens.css stands for now, as a canvas takes it: `colour('list-un')`. */
export function colour(name) {
  if (!probe.isConnected) {
    probe.hidden = true;
    document.body.append(probe);
  }
  probe.style.color = `var(--${name})`;
  return getComputedStyle(probe).color;
}
