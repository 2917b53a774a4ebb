import type { AssetHash } from '../../../shared/domain/ids'
import type { Manuscript, PictureFacts } from '../manuscript/manuscript'
import type { PictureMemory } from './picture-memory'
import { qualityFigures, type PictureQuality } from './picture-quality'
import { preparePicture } from './prepare-picture'
import { fullWidth, printedWidths } from './printed-sizes'

export interface PreparedPictures {
  /** The manuscript with the facts of the pictures as they are now. */
  readonly manuscript: Manuscript
  readonly pictures: Readonly<Record<AssetHash, Uint8Array>>
}

export interface PictureWork extends PreparedPictures {
  readonly quality: PictureQuality
}

/**
 * Pictures as large as they are printed, one after the other so that one at a time is unpacked in memory. Every format
 * is written from the same ones.
 */
export async function preparePictures(
  { manuscript, pictures, quality }: PictureWork,
  memory: PictureMemory,
  onProgress: (done: number) => void = () => undefined,
): Promise<PreparedPictures> {
  const widths = printedWidths(manuscript)
  const bytes: Record<AssetHash, Uint8Array> = { ...pictures }
  const facts: Record<AssetHash, PictureFacts> = { ...manuscript.pictures }
  const hashes = Object.keys(pictures) as AssetHash[]
  for (const [index, hash] of hashes.entries()) {
    const original = pictures[hash]
    if (!original) continue
    const width = Math.ceil(widths.get(hash) ?? fullWidth(manuscript))
    const key = `${hash} ${String(width)} ${quality}`
    const known = memory.get(key)
    const prepared = known === undefined ? await preparePicture(original, width, qualityFigures[quality]) : known
    if (known === undefined) memory.set(key, prepared)
    if (prepared) {
      bytes[hash] = prepared.bytes
      facts[hash] = { mediaType: prepared.mediaType, width: prepared.width, height: prepared.height }
    }
    onProgress((index + 1) / hashes.length)
  }
  return { manuscript: { ...manuscript, pictures: facts }, pictures: bytes }
}
