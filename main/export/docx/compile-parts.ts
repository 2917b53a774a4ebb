import { Packer, type Document } from 'docx'
import { strFromU8, unzipSync } from 'fflate'

/** The files within a DOCX by their paths: XML as text, everything else as bytes. */
export type DocxParts = ReadonlyMap<string, string | Uint8Array>

interface Compiler {
  compile(document: Document): ReadonlyMap<string, unknown>
}

const isXmlPart = (path: string): boolean => path.endsWith('.xml') || path.endsWith('.rels')

/**
 * The parts of a document. The library would compress them only for us to unpack them again, a third of the time for
 * 500 pages, so that its compiler is asked directly; a version that keeps it elsewhere still packs as it documents.
 */
export async function compileParts(document: Document): Promise<DocxParts> {
  const compiler: unknown = Reflect.get(Packer, 'compiler')
  const compiled = isCompiler(compiler) ? takeParts(compiler.compile(document)) : null
  return compiled ?? unpack(await Packer.pack(document, 'uint8array'))
}

function isCompiler(value: unknown): value is Compiler {
  return typeof value === 'object' && value !== null && 'compile' in value && typeof value.compile === 'function'
}

/** Null when the compiler speaks of its parts in another way. */
function takeParts(compiled: unknown): DocxParts | null {
  if (!(compiled instanceof Map)) return null
  const parts = new Map<string, string | Uint8Array>()
  for (const [path, data] of compiled as ReadonlyMap<unknown, unknown>) {
    const part = typeof path === 'string' ? takePart(path, data) : null
    if (typeof path !== 'string' || part === null) return null
    parts.set(path, part)
  }
  return parts
}

function takePart(path: string, data: unknown): string | Uint8Array | null {
  if (typeof data === 'string') return isXmlPart(path) ? data : new TextEncoder().encode(data)
  if (!(data instanceof Uint8Array)) return null
  return isXmlPart(path) ? strFromU8(data) : data
}

function unpack(packed: Uint8Array): DocxParts {
  const parts = Object.entries(unzipSync(packed))
  return new Map(parts.map(([path, bytes]) => [path, isXmlPart(path) ? strFromU8(bytes) : bytes]))
}
