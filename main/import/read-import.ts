import { appError } from '../../shared/domain/app-error'
import { err, ok, type Result } from '../../shared/domain/result'
import type { RandomBytes } from '../../shared/document/block-id'
import { readDocx } from './docx/read-docx'
import { readHtmlText, type HtmlText } from './html/import-html'
import { importJson } from './json/import-json'
import type { ReadText } from './read-text'

export interface ReadOptions {
  readonly random: RandomBytes
  /** True for bytes that the library can keep as a picture. */
  readonly isPicture: (bytes: Uint8Array, name: string) => boolean
}

/** Reads a file by its ending: `.docx`, `.html` or `.json`. `import-unreadable` for any other. */
export function readImport(ending: string, bytes: Uint8Array, options: ReadOptions): Result<ReadText> {
  switch (ending) {
    case '.docx':
    case '.docm':
    case '.dotx':
    case '.doc':
      return readDocx(bytes, options)
    case '.json':
      return wholeText(importJson(bytes, options))
    case '.html':
    case '.htm':
      return wholeText(readHtmlText(bytes, { isPicture: options.isPicture }))
    default:
      return err(appError('import-unreadable'))
  }
}

/** Files that are one document already: their title is known and their headings are the document's. */
function wholeText(read: Result<HtmlText>): Result<ReadText> {
  if (!read.ok) return read
  const { title, document, pictures, report } = read.value
  return ok({
    title,
    nodes: document.content,
    withOffered: null,
    offered: [],
    language: null,
    isWhole: true,
    pictures,
    report,
  })
}
