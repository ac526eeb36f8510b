// Speed and safety only: every page works without this file.

// A form is sent once, however often the button is pressed.
document.addEventListener('submit', (event) => {
  const form = event.target;
  if (event.defaultPrevented) return;
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = 'yes';
  form.setAttribute('aria-busy', 'true');
});
window.addEventListener('pageshow', (event) => {
  if (!event.persisted) return;
  for (const form of document.querySelectorAll('form[data-sent]')) {
    delete form.dataset.sent;
    form.removeAttribute('aria-busy');
  }
});

// What was typed is not lost by a stray click.
let typed = false;
for (const form of document.querySelectorAll('form[data-keep]')) {
  form.addEventListener('input', () => { typed = true; });
  form.addEventListener('submit', () => { typed = false; });
}
window.addEventListener('beforeunload', (event) => {
  if (typed) event.preventDefault();
});

// Errors are read first.
document.querySelector('.error-summary')?.focus();

// A tick on a change needs no new page.
document.addEventListener('submit', async (event) => {
  const form = event.target;
  if (!form.matches('form[data-tick]') || event.defaultPrevented) return;
  event.preventDefault();
  const button = form.querySelector('button');
  if (button.getAttribute('aria-disabled')) return;
  button.setAttribute('aria-disabled', 'true');
  const seen = button.getAttribute('aria-pressed') !== 'true';
  form.elements.on.value = String(seen);
  try {
    const answer = await fetch(form.action, {method: 'POST', body: new URLSearchParams(new FormData(form)), redirect: 'manual'});
    if (answer.type !== 'opaqueredirect') throw new Error(String(answer.status));
    form.elements.on.value = String(!seen);
    button.setAttribute('aria-pressed', String(seen));
    form.querySelector('.tick-words').textContent = seen ? '✓ 已看' : '标为已看';
    const counter = document.querySelector('[data-seen]');
    if (counter) counter.textContent = String(new Set([...document.querySelectorAll('form[data-tick]')]
      .filter((it) => it.querySelector('[aria-pressed="true"]')).map((it) => it.elements.change.value)).size);
  } catch {
    form.submit();
  } finally {
    button.removeAttribute('aria-disabled');
  }
}, {capture: true});

// What was typed into a decision outlives a comment, a tick or another look at the text; it goes when it is sent.
for (const form of document.querySelectorAll('form[data-remember]')) {
  const key = 'typed:' + form.dataset.remember;
  const kept = JSON.parse(sessionStorage.getItem(key) ?? '[]');
  for (const [name, value] of kept) {
    for (const field of form.elements) {
      if (field.name !== name || field.type === 'hidden') continue;
      if (field.type === 'radio' || field.type === 'checkbox') field.checked ||= field.value === value;
      else if (field.value === '') field.value = value;
    }
  }
  form.addEventListener('input', () => {
    const typed = [...new FormData(form)].filter(([name, value]) => value !== '' && form.elements[name]?.type !== 'hidden');
    sessionStorage.setItem(key, JSON.stringify(typed));
  });
  form.addEventListener('submit', () => sessionStorage.removeItem(key));
}

// Whether the text was changed since the page was opened; asked only while somebody is at it.
const watched = document.querySelector('[data-watch]');
if (watched) {
  const banner = document.querySelector('[data-outdated]');
  let active = Date.now();
  for (const kind of ['pointerdown', 'keydown', 'scroll']) {
    window.addEventListener(kind, () => { active = Date.now(); }, {passive: true});
  }
  const look = async () => {
    if (document.hidden || Date.now() - active > 600_000 || !banner.hidden) return;
    const answer = await fetch(watched.dataset.watch, {headers: {Accept: 'application/json'}}).catch(() => null);
    if (!answer?.ok || answer.redirected) return;
    const now = await answer.json();
    if (now.hash !== watched.dataset.hash) {
      banner.querySelector('[data-outdated-link]').href = watched.dataset.since;
      banner.hidden = false;
    } else if (now.version !== watched.dataset.version) {
      banner.querySelector('[data-outdated-words]').textContent = '您打开之后稿件的办理情况有变化，现在是“' + now.label + '”。';
      banner.querySelector('[data-outdated-link]').textContent = '刷新页面';
      banner.hidden = false;
    }
  };
  setInterval(look, 30_000);
  document.addEventListener('mingshi:look', look);
}

// Marked words become the quote of a comment.
const selecting = document.querySelector('[data-selection]');
if (selecting) {
  document.addEventListener('selectionchange', () => {
    const marked = document.getSelection();
    const words = marked?.toString().replace(/\s+/g, ' ').trim() ?? '';
    const of = (node) => (node?.nodeType === 1 ? node : node?.parentElement)?.closest('[data-block]');
    const block = of(marked?.anchorNode);
    const one = block && block === of(marked.focusNode) && words && words.length <= 500;
    selecting.hidden = !one;
    if (!one) return;
    const address = new URL(location.href);
    address.searchParams.set('comment', block.dataset.block);
    address.searchParams.set('quote', words);
    address.hash = 'comment-form';
    selecting.href = address.pathname + address.search + address.hash;
  });
}
