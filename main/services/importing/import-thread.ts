import { randomBytes } from 'node:crypto'
import path from 'node:path'
import { appError } from '../../../shared/domain/app-error'
import type { ImportPreview } from '../../../shared/domain/import-preview'
import { err, ok, type Result } from '../../../shared/domain/result'
import { readImport } from '../../import/read-import'
import type { ReadText } from '../../import/read-text'
import { bufferedRandom } from './buffered-random'
import type { FromImporter, MadeImport, ToImporter } from './import-protocol'
import { isPicture } from './is-picture'
import { makeChapters } from './make-chapters'
import { naming } from './naming'
import { previewImport } from './preview-import'

interface ReadFile {
  readonly name: string
  readonly title: string
  readonly text: ReadText
}

const random = bufferedRandom((count) => randomBytes(count))

/** The work of the thread that reads one file: everything that its size can make slow. It knows no library. */
export function createImportThread(post: (message: FromImporter) => void): (message: ToImporter) => void {
  let file: ReadFile | null = null
  const read = (name: string, bytes: Uint8Array): Result<ImportPreview> => {
    const ending = path.extname(name)
    const text = readImport(ending.toLowerCase(), bytes, { random, isPicture })
    if (!text.ok) return err(naming(text.error, name))
    file = { name, title: path.basename(name, ending), text: text.value }
    return ok(previewImport(text.value, name, file.title))
  }
  const make = (choice: Extract<ToImporter, { type: 'make' }>['choice']): Result<MadeImport> => {
    if (!file) return err(appError('not-found'))
    const { text, title, name } = file
    const made = makeChapters(text, { ...choice, title }, random)
    return made.ok ? ok({ ...made.value, pictures: text.pictures }) : err(naming(made.error, name))
  }
  return (message) => {
    if (message.type === 'read') post({ type: 'read', result: read(message.name, message.bytes) })
    else post({ type: 'made', result: make(message.choice) })
  }
}
