import { missingTextOf } from '../i18n/missing.ts';

/** A sentence that says what did not come. */
export const missingNote = (): HTMLElement => {
  const note = document.createElement('p');
  note.className = 'note';
  note.role = 'status';
  note.textContent = missingTextOf(document.documentElement.lang);
  return note;
};

// A live part whose script does not come, at once or when asked for again, stays the worked example that the server
// wrote. Its fields look as if they answered: before them stands why they do not.
document.addEventListener('astro:hydration-error', (event) => {
  const { target } = event;
  if (!(target instanceof HTMLElement) || target.previousElementSibling?.role === 'status') return;
  event.preventDefault();
  target.before(missingNote());
});
