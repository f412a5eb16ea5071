/** What the desk's page says of what is kept, saved and published. `{…}` is filled. */
export const enFiles = {
  onlyRead: 'Open in another tab: read only',
  yourTurn: 'The other tab is closed: you can go on here.',
  full: 'There is no room left on this device: the last changes are not kept. Press Save now, then delete drafts you no longer need.',
  keeping: {
    unknown: '',
    kept: 'Kept on this device',
    saving: 'Keeping …',
    off: 'Nothing is kept here',
    private: 'Not kept: this window keeps nothing',
    full: 'Not kept: no room left',
  },
  keepingBrief: { kept: 'Kept', saving: 'Keeping …', not: 'Not kept' },
  keepingMore: {
    unknown: '',
    kept: 'Every change is kept in this browser, on this device only, until you delete it; the last 50 steps, too, so that they can be undone another day, but never the words of a source that you took off. A browser may clear it when room is short, Safari after seven days without a visit. Save is something else: it makes a file that is yours, to keep or to hand on.',
    saving: '',
    off: 'Nothing is kept on this device. What you do not save is gone when this tab is closed.',
    private: 'This window (private, or without an address of its own) keeps nothing. Save before you close it.',
    full: 'There is no room left on this device. Save now, then delete drafts that you no longer need.',
  },
  keepNothing: 'Keep nothing on this device',
  forgetAll: 'This deletes all kept drafts on this device ({count}). Continue?',
  otherDrafts: 'New story, other drafts',
  closeUnkept: 'This draft is not kept. Leave it without saving?',
  drafts: 'Go on with a draft',
  deleteDraft: 'Delete the draft “{name}”',
  deleteSure: 'Delete the draft “{name}” from this device?',
  downloaded: '“{name}” is in your downloads.',
  savedInPlace: '“{name}” is saved.',
  saveInPlace: 'Save all in a place of your choice …',

  whereWillItStand: 'Where will it stand?',
  whereHint: 'The address of the folder into which the files are put, such as https://example.org/stories/',
  whereEarly:
    'The address of the folder into which the files are put, such as https://example.org/stories/. The picture for sharing and what is pasted into other pages need it; it can be filled in later, and without it there is only one page as a file, no zip.',
  badBase: 'Give the address of a folder, beginning with https://, without “?” and “#”.',
  makeZip: 'Publish as a zip for the server',
  zipHolds:
    'In it: the story as one page, for an article, as a frame and for WordPress, a picture for sharing, what to paste, and a sheet that says which file goes where. The article’s text is not in it.',
  otherFiles: 'Other files',
  notWhole: 'The story cannot be read yet. Mend what stands here first.',
  notBuilt: 'The file “{file}” is missing beside this page. Build the site again, then publish.',
  published:
    'Done: “{name}” is in your downloads. It goes to the server; its readme says what goes where. Your project is another file, which stays yours: “{project}”, by Save.',
  preview: 'What readers see',
  previewWidth: 'Width',
  previewTheme: 'Appearance',
  widths: { '320': '320 px', '704': '704 px', full: 'Full width' },
  themes: { light: 'Light', dark: 'Dark' },
};

export type DeskFiles = typeof enFiles;
