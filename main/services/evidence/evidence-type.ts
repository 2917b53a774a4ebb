import type { EvidenceType } from '../../../shared/domain/evidence'
import { readZip } from '../../import/zip/read-zip'

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const sheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const slides = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'
const office = { 'word/document.xml': word, 'xl/workbook.xml': sheet, 'ppt/presentation.xml': slides } as const
const openDocument = [
  'application/vnd.oasis.opendocument.text',
  'application/vnd.oasis.opendocument.spreadsheet',
  'application/vnd.oasis.opendocument.presentation',
] as const satisfies readonly EvidenceType[]
/** What opening the file would run. */
const macros = /(^|\/)vbaProject[^/]*\.bin$|^Basic\//i

/** What a file is, by its bytes alone; null for what is not kept as evidence. */
export function evidenceType(bytes: Uint8Array): EvidenceType | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return pictureType(buffer) ?? (isPdf(buffer) ? 'application/pdf' : null) ?? documentType(buffer)
}

/** The header may stand anywhere in the first kilobyte (ISO 32000-1, implementation note 13). */
const isPdf = (buffer: Buffer): boolean => buffer.subarray(0, 1024).includes('%PDF-')

function pictureType(buffer: Buffer): EvidenceType | null {
  const begins = (start: string, at = 0) => buffer.subarray(at, at + start.length).toString('latin1') === start
  if (begins('\xff\xd8\xff')) return 'image/jpeg'
  if (begins('\x89PNG\r\n\x1a\n')) return 'image/png'
  if (begins('GIF87a') || begins('GIF89a')) return 'image/gif'
  if (begins('RIFF') && begins('WEBP', 8)) return 'image/webp'
  if (begins('II*\0') || begins('MM\0*')) return 'image/tiff'
  const brand = begins('ftyp', 4) ? buffer.subarray(8, 12).toString('latin1') : ''
  return ['heic', 'heix', 'mif1', 'heim', 'msf1'].includes(brand) ? 'image/heic' : null
}

function documentType(buffer: Buffer): EvidenceType | null {
  if (buffer.subarray(0, 2).toString('latin1') !== 'PK') return null
  const zip = readZip(buffer)
  if (!zip.ok || zip.value.names.some((name) => macros.test(name))) return null
  const part = Object.entries(office).find(([name]) => zip.value.names.includes(name))
  if (part) return part[1]
  const named = zip.value.read('mimetype')
  const said = named?.ok ? Buffer.from(named.value).toString('latin1').trim() : ''
  return openDocument.find((type) => type === said) ?? null
}
