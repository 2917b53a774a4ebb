/** By error code: what happened, that the work is safe where it is, what to do now. */
export const errors = {
  'library-missing':
    'The library file is not here: {{path}}. It may have been moved, or its drive is not connected. Connect the drive or choose the library in its new place.',
  'library-not-a-library':
    'This file is not a Skripta library: {{path}}. Nothing in it was changed. Choose a file that ends in .skripta, or a backup of a library.',
  'library-newer':
    'A newer version of the program saved this library; this one cannot open it. The library is unchanged. Install a newer version of Skripta.',
  'library-damaged':
    'The library file is damaged. Nothing will be written to it. Open the newest backup, and keep the damaged file.',
  'library-open-elsewhere': 'The library is open in another window or program. Close it there and try again.',
  'library-read-only':
    'The library cannot be written to here: the file or its folder is read-only. The library is fine. Save a copy elsewhere and work in that.',
  'library-unsafe-place':
    'The library lies in a folder that another program copies, or on a network drive ({{folder}}). It could be damaged there. Work on it on this computer and back it up to that place.',
  'library-exists': 'A file with this name exists and was left unchanged. Choose another name.',
  'library-not-open': 'No library is open. Open one or create a new one.',
  'disk-full': 'The disk is full. What was saved is fine. Free some space or save a copy elsewhere, then try again.',
  'disk-error':
    'The disk does not answer as it should. The last change may not be saved; earlier saved texts remain. Check that the disk is connected and try again, or save a copy elsewhere.',
  'backup-damaged':
    'This backup cannot be read in full. Nothing has changed and the present library is still in its place. Choose another backup.',
  'backup-failed':
    'The backup did not succeed, and no older one was removed for it. The library is fine. Try again or choose another place.',
  conflict:
    'Something has changed here in the meantime. Nothing was overwritten. Look at the present state and decide what is to stay.',
  'not-found': 'This is no longer in the library. Nothing else has changed. Go back to the list and choose again.',
  'document-refused':
    'The text holds something that the program does not understand, so it was not saved as a chapter. The text was put aside unchanged and nothing was overwritten. Save it to a file and go on from the last version.',
  'document-newer':
    'A newer version of the program wrote this text. It is unchanged and can only be read. Install a newer version of Skripta.',
  'nothing-to-version': 'Nothing has changed since the last version, so there is no need for a new one.',
  'damaged-content':
    'The stored text is damaged, so the program will not overwrite it. Other texts are fine. Go back to an older version or open a backup.',
  'empty-over-text':
    'The chapter would be saved empty, so nothing was saved. The text as it was is fine. If the chapter really is to be empty, confirm it.',
  'asset-missing': 'The picture is missing from the library. The text is fine. Insert the picture again.',
  'asset-unsupported':
    'The file {{name}} cannot be inserted. Use a PNG, JPEG, GIF or WebP picture, or a simple SVG drawing without links.',
  'asset-too-large': 'The picture {{name}} is too large. Make it smaller and insert it again.',
  'import-unreadable':
    'The file {{name}} could not be read. Nothing in the library has changed. Check that it opens in the program that made it.',
  'import-too-large':
    'The file {{name}} is too large to read in. Nothing in the library has changed. Split it into smaller parts.',
  'import-damaged':
    'The file {{name}} is damaged or incomplete. Nothing in the library has changed. Open it in Word, save it again and import the new copy.',
  'import-not-word':
    'The file {{name}} is not a Word document. Nothing in the library has changed. Save the text as DOCX and import that.',
  'import-old-word':
    'The file {{name}} is in the old Word format (.doc). Nothing in the library has changed. Open it in Word and save it as DOCX.',
  'import-encrypted':
    'The file {{name}} is locked with a password. Nothing in the library has changed. Open it in Word and save it without the password.',
  'import-unsafe':
    'The file {{name}} is built in a way that could harm this computer, so it was not read. Nothing in the library has changed. Open it in Word, save it again and import the new copy.',
  'import-empty': 'The file {{name}} holds no text and no picture. Nothing in the library has changed.',
  'import-refused':
    'The file {{name}} holds a part that the program does not understand, so it was not read. Nothing in the library has changed. Ask for it in Word or from a newer version of Skripta.',
  'import-stopped':
    'The file {{name}} is too complex to read, so reading was ended. Nothing in the library has changed. Split it into smaller parts.',
  'package-damaged':
    'The file {{path}} is damaged or incomplete ({{detail}}). Nothing in the library has changed. Ask for a new file.',
  'package-newer':
    'The file {{path}} was saved by a newer version of the program. Nothing in the library has changed. Install a newer version of Skripta.',
  'package-too-large':
    'The file {{path}} is too large. Nothing has changed. Hand over a smaller part or use a backup of the library.',
  'package-other-kind':
    'The file {{path}} holds something else than what can be opened here. Nothing in the library has changed. Choose another file.',
  'package-not-newer':
    'The file {{path}} is no newer than the library on this computer. Nothing has changed. Go on with the library that you have here.',
  'library-taken-along':
    'Work on this library goes on at another computer; here it can only be read. Nothing has changed. Work there, or take the work back.',
  'library-forked':
    'Since it was last taken along, work has gone on in both places. Nothing was joined or overwritten. Open the file {{path}} as a library of its own.',
  'annex-locked':
    'The file “{{name}}” is locked with a password or with locked rights. Save it without the lock and add it again.',
  'annex-form':
    'The file “{{name}}” is a form whose pages only Adobe Acrobat can draw. Open it there, print it to PDF and add the result.',
  'annex-damaged':
    'The file “{{name}}” cannot be read: it is not a PDF, or it is damaged. Open it, save it as a PDF again and add that.',
  'annex-too-large': 'The file “{{name}}” is larger than 60 MB. Make its pictures smaller, or split it.',
  'copies-nobody': 'There is nobody on the list of participants yet. Add participants and try again.',
  'copies-not-issued': 'The pack for participants has not been issued yet. Issue it, or make copies of the proof.',
  'pack-empty': 'There is no chapter in the pack yet. Add at least one.',
  'pack-issued':
    'This pack has been issued. Editions prove what participants were given, so they stay with the workshop together with their pack. Nothing has changed. If an edition is not valid, mark it as withdrawn.',
  'pack-removed':
    'The pack was taken out of its workshop in the meantime, so nothing was issued and no file was made. The chapters have not changed. Put the pack back, or issue another one.',
  'preflight-stopped':
    'The pack cannot be issued until what the check found is put right. Everything is saved. Open the check and go through it.',
  'preflight-errors':
    'The check found things to put right, or to accept and give a reason. Everything is saved. Open the check and decide.',
  'output-exists': 'A file with this name exists and was left unchanged: {{path}}. Choose another name or folder.',
  'output-not-writable': 'This folder cannot be written to: {{path}}. The library is fine. Choose another folder.',
  'output-in-use':
    'The file is open in another program: {{path}}. Close it there and try again, or choose another name.',
  'export-failed': 'The files could not be made. The library is fine and earlier files remain. Try again.',
  'output-check-failed':
    'The finished PDF did not pass its check, so it was neither issued nor saved. The library is fine and earlier files remain. A proof can still be made.',
  'export-process-died': 'Making the files was interrupted. The library is fine and earlier files remain. Try again.',
  cancelled: 'Cancelled. Nothing has changed.',
  'invalid-input': 'Something entered cannot be used. Nothing has changed. Check what you filled in.',
  'unknown-command':
    'The program does not know this action. Nothing has changed. If it happens again, close the program and open it again.',
  'not-allowed': 'The program does not allow this, for safety. Nothing has changed.',
  'not-available': 'This is not available now. Your work is safe. Try again in a while.',
  unexpected:
    'Something went wrong. Saved texts are fine. Try again; if it happens again, close the program and open it.',
  'evidence-unsupported':
    'The file {{name}} cannot be added as evidence. You can add PDF, photographs and pictures (JPEG, PNG, TIFF, HEIC) and Word, Excel, PowerPoint and OpenDocument files without macros.',
  'evidence-too-large': 'The file {{name}} is larger than {{most}} MB. Scan it at a lower resolution or split it.',
  'evidence-removed': 'This piece of evidence has already been taken out. Its entry stays in the history.',
  'output-too-deep':
    'The path of the folder {{path}} is so long that the files would not fit below it. Choose a folder nearer to the top of the disk.',
}
