import { unzipSync } from 'fflate'
import { appError, type AppError } from '../../../../shared/domain/app-error'
import { err, ok, type Result } from '../../../../shared/domain/result'

/** The parts of an Office file by their paths, unpacked within limits. */
export type OpenedPackage = ReadonlyMap<string, Uint8Array>

/** A template holds styles and a logo; whatever is larger is something else. */
const packageLimits = { packed: 20_000_000, unpacked: 80_000_000, part: 40_000_000, parts: 2000 } as const

const oldOffice = [0xd0, 0xcf, 0x11, 0xe0]
/** Word keeps a file with a password in the form of old Word, under this name. */
const lockedStream = Buffer.from('EncryptedPackage', 'utf16le')

/**
 * Unpacks an Office file. Parts of active content (macros, embedded objects) are not unpacked at all. `import-old-word`
 * for Word 97, `import-encrypted` for what needs a password, `import-too-large` for what would unpack beyond the limits.
 */
export function openPackage(bytes: Uint8Array, name: string): Result<OpenedPackage> {
  const problem = (code: AppError['code']): Result<OpenedPackage> => err(appError(code, { name }))
  if (oldOffice.every((byte, index) => bytes[index] === byte))
    return problem(Buffer.from(bytes).includes(lockedStream) ? 'import-encrypted' : 'import-old-word')
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return problem('import-not-word')
  if (bytes.length > packageLimits.packed) return problem('import-too-large')
  let total = 0
  let count = 0
  let isTooLarge = false
  try {
    const parts = unzipSync(bytes, {
      filter: ({ originalSize, name: path }) => {
        total += originalSize
        count += 1
        isTooLarge ||=
          total > packageLimits.unpacked || originalSize > packageLimits.part || count > packageLimits.parts
        return !isTooLarge && isWanted(path)
      },
    })
    // What the directory of a ZIP says of itself may be a lie.
    const unpacked = Object.values(parts).reduce((sum, part) => sum + part.length, 0)
    if (isTooLarge || unpacked > packageLimits.unpacked) return problem('import-too-large')
    return ok(new Map(Object.entries(parts)))
  } catch {
    // fflate throws on anything that is not a sound ZIP.
    return problem('import-damaged')
  }
}

const isWanted = (path: string): boolean => /\.(xml|rels|png|jpe?g|gif|emf|wmf)$/i.test(path) || path.endsWith('.bin')
