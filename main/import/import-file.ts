import { extname } from 'node:path'
import { appError } from '../../shared/domain/app-error'
import { err, type Result } from '../../shared/domain/result'
import type { RandomBytes } from '../../shared/document/block-id'
import { importHtml } from './html/import-html'
import type { ImportedText } from './imported-text'
import { importJson } from './json/import-json'

export interface ImportFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Reads a file by the end of its name. `not-available` for DOCX, which this version cannot read; `import-unreadable` else. */
export function importFile({ name, bytes }: ImportFile, { random }: { readonly random: RandomBytes }): Result<ImportedText> {
  const text = () => new TextDecoder().decode(bytes)
  switch (extname(name).toLowerCase()) {
    case '.html':
    case '.htm':
      return importHtml(text(), { random, liftTitle: true })
    case '.json':
      return named(importJson(text(), { random }), name)
    case '.docx':
      return err(appError('not-available', { name }))
    default:
      return err(appError('import-unreadable', { name }))
  }
}

function named<T>(result: Result<T>, name: string): Result<T> {
  return result.ok ? result : err(appError(result.error.code, { ...result.error.params, name }))
}
