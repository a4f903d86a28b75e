// Shows the note on pages that need a server, where there is none.
if (location.protocol === 'file:') {
  for (const note of document.querySelectorAll('[data-offline-notice]')) note.hidden = false;
}
