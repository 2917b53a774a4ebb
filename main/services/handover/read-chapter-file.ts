import { basename } from 'node:path'
import { appError, type AppError } from '../../../shared/domain/app-error'
import type { DocumentJson } from '../../../shared/document/document-json'
import type { PackageManifest } from '../../../shared/domain/package'
import { err, ok, type Result } from '../../../shared/domain/result'
import { documentSchemaVersion } from '../../../shared/document/names'
import { readChapterRecords, type ChapterRecords, type VersionRecord } from '../../import/package/chapter-records'
import type { OpenPackage } from '../../import/package/open-package'
import { hex } from '../../storage/hex'
import { readPicture } from '../../storage/pictures/read-picture'
import { sha256 } from '../../storage/sha256'
import { acceptDocument, type AcceptedDocument } from '../chapters/accept-document'
import { packageError } from './package-file'
import { picturesIn } from './pictures-in'

export interface FilePicture {
  readonly hash: string
  readonly name: string
  readonly bytes: Uint8Array
}

/** A text of the file: as it is stored, and as the gate of this program reads it. */
export interface FileText {
  readonly text: string
  readonly stored: DocumentJson
  readonly accepted: AcceptedDocument
}

/** A chapter file of which every hash, document and picture has been verified. */
export interface ChapterFile extends ChapterRecords {
  readonly manifest: PackageManifest
  readonly fileName: string
  readonly texts: ReadonlyMap<string, FileText>
  readonly pictures: readonly FilePicture[]
}

/** Reads all of a chapter file. Errors: `package-damaged`, `package-other-kind`, `document-refused`, `document-newer`, `asset-unsupported`. */
export function readChapterFile(pack: OpenPackage, path: string): Result<ChapterFile> {
  const records = readChapterRecords(pack)
  if (!records.ok) return err(packageError(records.error, path))
  const texts = readTexts(pack, records.value, path)
  if (!texts.ok) return texts
  const pictures = readPictures(pack, records.value, texts.value, path)
  if (!pictures.ok) return pictures
  return ok({
    ...records.value,
    manifest: pack.manifest,
    fileName: basename(path),
    texts: texts.value,
    pictures: pictures.value,
  })
}

const damaged = (path: string, detail: string): AppError =>
  appError('package-damaged', { path: basename(path), detail })

function readTexts(
  pack: OpenPackage,
  { versions }: ChapterRecords,
  path: string,
): Result<ReadonlyMap<string, FileText>> {
  const texts = new Map<string, FileText>()
  for (const version of versions) {
    if (texts.has(version.hash)) continue
    const bytes = pack.read(`texts/${version.hash}.json`)
    if (!bytes.ok) return err(packageError(bytes.error, path))
    const text = readText(bytes.value, version, path)
    if (!text.ok) return text
    texts.set(version.hash, text.value)
  }
  return ok(texts)
}

function readText(bytes: Uint8Array, version: VersionRecord, path: string): Result<FileText> {
  const name = `texts/${version.hash}.json`
  if (hex.encode(sha256(bytes)) !== version.hash) return err(damaged(path, name))
  const text = Buffer.from(bytes).toString('utf8')
  const content = parseJson(text)
  if (content === null) return err(damaged(path, name))
  const accepted = acceptDocument(content, version.schema_version)
  if (!accepted.ok) {
    const { code, detail } = accepted.error
    return err(
      code === 'newer-schema' ? appError('document-newer') : appError('document-refused', { problem: code, detail }),
    )
  }
  // A text of this schema has one form alone; another one would get another hash as soon as it is saved.
  if (version.schema_version === documentSchemaVersion && accepted.value.text !== text) return err(damaged(path, name))
  return ok({ text, stored: content as DocumentJson, accepted: accepted.value })
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

function readPictures(
  pack: OpenPackage,
  { assets }: ChapterRecords,
  texts: ReadonlyMap<string, FileText>,
  path: string,
): Result<readonly FilePicture[]> {
  const shown = new Set([...texts.values()].flatMap(({ stored }) => picturesIn(stored)).map(String))
  const pictures: FilePicture[] = []
  for (const { hash, name } of assets) {
    const bytes = pack.read(`pictures/${hash}`)
    if (!bytes.ok) return err(packageError(bytes.error, path))
    if (hex.encode(sha256(bytes.value)) !== hash || !shown.has(hash)) return err(damaged(path, `pictures/${hash}`))
    const facts = readPicture(bytes.value, name)
    if (!facts.ok) return facts
    pictures.push({ hash, name, bytes: bytes.value })
  }
  return ok(pictures)
}
