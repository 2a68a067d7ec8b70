/**
 * The script of the page: the filter and the switch of colours. Without it everything can still be read. It writes
 * numbers and words of its own only, never text of the page as markup.
 */
export const script = `
'use strict';
(() => {
  const all = (selector) => [...document.querySelectorAll(selector)];
  const one = (id) => document.getElementById(id);
  const form = one('filter');
  const [text, place, drift, held] = ['text', 'place', 'drift', 'held'].map((name) => form.elements.namedItem(name));
  const items = all('[data-item]');
  const listed = (item, name) => (item.dataset[name] || '').split(' ').filter((word) => word !== '');
  const marked = (item, name, at) => at === '' ? listed(item, name).length > 0 : listed(item, name).includes(at);

  const isWanted = (item, words, at) => {
    if (!words.every((word) => item.dataset.text.includes(word))) return false;
    if (at !== '' && !listed(item, 'in').includes(at)) return false;
    if (item.dataset.item !== 'application') return true;
    return (!drift.checked || marked(item, 'drift', at)) && (!held.checked || marked(item, 'held', at));
  };

  const filter = () => {
    const words = text.value.toLowerCase().split(/\\s+/).filter((word) => word !== '');
    const at = place.value;
    const counts = { application: [0, 0], change: [0, 0] };
    for (const item of items) {
      item.hidden = !isWanted(item, words, at);
      const count = counts[item.dataset.item];
      if (count) { count[1] += 1; if (!item.hidden) count[0] += 1; }
    }
    for (const cell of all('#matrix [data-at]')) cell.hidden = at !== '' && cell.dataset.at !== at;
    const say = ([some, many], word) => some + ' of ' + many + ' ' + word;
    one('count').textContent = say(counts.application, 'applications') + ', ' + say(counts.change, 'changes');
  };

  form.hidden = false;
  form.addEventListener('input', filter);
  form.addEventListener('reset', () => setTimeout(filter));
  form.addEventListener('submit', (event) => event.preventDefault());
  document.addEventListener('keydown', (event) => {
    if (event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && event.target !== text) {
      event.preventDefault();
      text.focus();
    } else if (event.key === 'Escape' && event.target === text) {
      text.value = '';
      filter();
    }
  });
  filter();

  // A page that is opened from a file may have no store.
  const stored = (value) => { try { return value === undefined ? localStorage.getItem('theme') : localStorage.setItem('theme', value); } catch { return null; } };
  const themes = ['auto', 'light', 'dark'];
  const button = one('theme');
  const dress = (theme) => {
    if (theme === 'auto') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
    button.textContent = 'Colours: ' + theme;
    button.value = theme;
  };
  button.addEventListener('click', () => {
    const next = themes[(themes.indexOf(button.value) + 1) % themes.length];
    dress(next);
    stored(next);
  });
  dress(themes.includes(stored()) ? stored() : 'auto');
})();
`;
