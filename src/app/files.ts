/** Files from the reader's own disk, by dialog and by drop. They stay on the reader's machine. */

/** Lets a file be dropped anywhere on the page; the function that is returned opens the dialog. */
export function acceptFiles(page: Document, take: (bytes: ArrayBuffer) => void): () => void {
  const read = (file: File | undefined) => {
    file?.arrayBuffer().then(take, reportError);
  };
  const hovering = (on: boolean) => page.body.classList.toggle('dropping', on);

  page.addEventListener('dragover', (event) => {
    event.preventDefault();
    hovering(true);
  });
  page.addEventListener('dragleave', () => hovering(false));
  page.addEventListener('drop', (event) => {
    event.preventDefault();
    hovering(false);
    read(event.dataTransfer?.files[0]);
  });

  return () => {
    const input = page.createElement('input');
    input.type = 'file';
    input.accept = '.json,application/json';
    input.addEventListener('change', () => read(input.files?.[0]));
    input.click();
  };
}
