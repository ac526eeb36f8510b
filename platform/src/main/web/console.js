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
