import { appError, type AppError, type ErrorCode } from '../../../shared/domain/app-error'
import { err, ok, type Result } from '../../../shared/domain/result'
import { readZip, type ZipArchive, type ZipProblem } from '../zip/read-zip'
import { readXml } from './read-xml'
import { elementsOf, type XmlElement } from './xml-element'

export interface Relation {
  /** The last word of its type, such as `image` or `footnotes`. */
  readonly kind: string
  /** A part of the file; null for what lies outside and is never loaded. */
  readonly part: string | null
  /** An address, for links. */
  readonly target: string
}

/** The parts of a Word file that the reader needs, unpacked and checked one by one. */
export interface DocxPackage {
  readonly names: readonly string[]
  readonly document: XmlElement
  readonly documentRelations: ReadonlyMap<string, Relation>
  /** Relations of another part, such as the footnotes. */
  readonly relationsOf: (part: string) => ReadonlyMap<string, Relation>
  /** The first part of that kind that the document names; null when there is none. */
  readonly related: (kind: string) => { readonly part: string; readonly root: XmlElement } | null
  readonly xml: (part: string) => XmlElement | null
  readonly bytes: (part: string) => Uint8Array | null
}

const zipCodes = {
  damaged: 'import-damaged',
  encrypted: 'import-encrypted',
  unsafe: 'import-unsafe',
} as const satisfies Record<ZipProblem, ErrorCode>
const compoundFile = 'd0cf11e0a1b11ae1'
const zipFile = '504b0304'
const largestPart = 64_000_000
/** UTF-16 name of the stream that a locked Word file holds. */
const lockedStream = Buffer.from('EncryptedPackage', 'utf16le')

/** Carries a refusal out of the depths of reading. */
class Refusal extends Error {
  constructor(readonly code: ErrorCode) {
    super(code)
  }
}

/**
 * Opens a Word file. Errors: `import-old-word` (.doc), `import-encrypted`, `import-damaged` (not a ZIP, cut off, broken
 * XML), `import-not-word` (another ZIP), `import-unsafe` (too much inside, entities, names that leave the folder).
 */
export function openDocx(bytes: Uint8Array): Result<DocxPackage> {
  const foreign = foreignFile(bytes)
  if (foreign) return err(foreign)
  const zip = readZip(bytes)
  if (!zip.ok) return err(appError(zipCodes[zip.error]))
  try {
    return readPackage(zip.value)
  } catch (error) {
    if (error instanceof Refusal) return err(appError(error.code))
    throw error
  }
}

function foreignFile(bytes: Uint8Array): AppError | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const start = buffer.toString('hex', 0, 8)
  if (start === compoundFile) return appError(buffer.includes(lockedStream) ? 'import-encrypted' : 'import-old-word')
  return start.startsWith(zipFile) ? null : appError('import-damaged')
}

function readPackage(zip: ZipArchive): Result<DocxPackage> {
  const bytes = (part: string): Uint8Array | null => {
    const content = zip.read(part)
    if (content === null) return null
    if (!content.ok) throw new Refusal(zipCodes[content.error])
    return content.value
  }
  const xml = (part: string): XmlElement | null => {
    const content = bytes(part)
    if (!content) return null
    if (content.length > largestPart) throw new Refusal('import-unsafe')
    const root = readXml(content)
    if (!root.ok) throw new Refusal(root.error === 'unsafe' ? 'import-unsafe' : 'import-damaged')
    return root.value
  }
  const relationsOf = (part: string) => readRelations(xml(relationsPart(part)), part)
  const main = [...relationsOf('').values()].find(({ kind }) => kind === 'officeDocument')?.part
  const document = main ? xml(main) : null
  if (!main || document?.name !== 'w:document') return err(appError('import-not-word'))
  const documentRelations = relationsOf(main)
  const related = (kind: string) => {
    const part = [...documentRelations.values()].find((relation) => relation.kind === kind)?.part
    const root = part ? xml(part) : null
    return part && root ? { part, root } : null
  }
  return ok({ names: zip.names, document, documentRelations, relationsOf, related, xml, bytes })
}

function relationsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`
}

function readRelations(root: XmlElement | null, part: string): ReadonlyMap<string, Relation> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1)
  return new Map(
    elementsOf(root).flatMap(({ attributes }) => {
      const { Id: id, Type: type = '', Target: target = '', TargetMode: mode } = attributes
      const kind = type.slice(type.lastIndexOf('/') + 1)
      return id ? [[id, { kind, target, part: mode === 'External' ? null : partName(folder, target) }]] : []
    }),
  )
}

/** A target within the file; `..` ends at its root. */
function partName(folder: string, target: string): string {
  const names: string[] = []
  for (const name of (target.startsWith('/') ? target : `${folder}${target}`).split('/')) {
    if (name === '..') names.pop()
    else if (name !== '' && name !== '.') names.push(name)
  }
  return names.join('/')
}
