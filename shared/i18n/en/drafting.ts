/** Work on a draft: saving, outline, naming a version. */
export const drafting = {
  title: 'Title of the chapter',
  opening: 'The chapter is opening',
  status: {
    saved: 'Saved {{time}}', waiting: 'Changes not saved yet', saving: 'Saving', failed: 'Not saved. The text is in this window, do not close it.',
    conflict: 'Not saved. The library holds another text.', empty: 'Not saved. The text is empty.', label: 'Saving',
  },
  failed: { text: 'The last changes could not be saved. It is being tried again by itself. The text stays in this window.', retry: 'Try now', saveToFile: 'Save to a file' },
  savedToFile: 'The text is in the file {{path}}',
  leftUnsaved: 'The chapter {{title}} is not saved yet. Open it again, the text is waiting for you.',
  refused: {
    title: 'This text cannot be edited', text: 'The chapter {{title}} holds something that this release of the program does not understand. Nothing of it is lost and nothing in it will change. You can save it to a file or go back to one of its versions.',
    detail: 'For support: {{problem}}', saveToFile: 'Save to a file', raw: 'As it is stored',
  },
  conflict: {
    title: 'The library holds another text of this chapter',
    text: 'The chapter was saved from another window meanwhile. Both texts are safe; decide which one to go on with.',
    mine: 'Go on with the text of this window', mineHelp: 'The text in the library is kept as a version first.',
    stored: 'Go on with the text in the library', storedHelp: 'Save the text of this window to a file first.',
    saveToFile: 'Save my text to a file', versionName: 'Text in the library before {{time}}', storedTitle: 'Text in the library', mineTitle: 'Text in this window',
  },
  empty: {
    title: 'Is the chapter meant to be empty?', text: 'There was text in the chapter and now there is none. The stored text is still in the library.',
    keep: 'Bring the stored text back', clear: 'Yes, the chapter is to be empty',
  },
  outline: { label: 'Outline', empty: 'The outline is made of headings. There is none yet.' },
  words_one: '{{count}} word', words_few: '{{count}} words', words_many: '{{count}} words', words_other: '{{count}} words',
  nameVersion: {
    action: 'Name version', title: 'Name a version', name: 'Name', note: 'What is new in it', lawAsOf: 'Law as of',
    checkAgainBy: 'Check again by', save: 'Save version', done: 'Saved as {{name}}', noChanges: 'The text has not changed since the last version.',
    notSaved: 'The text has to be saved first. That is not possible now; try again in a while.',
  },
}
