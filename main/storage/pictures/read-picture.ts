import { appError } from '../../../shared/domain/app-error'
import { err, ok, type Result } from '../../../shared/domain/result'
import { isHarmlessSvg } from './is-harmless-svg'
import { type PictureFacts, pictureLimits } from './picture-facts'
import { readGif } from './read-gif'
import { readJpeg } from './read-jpeg'
import { readPng } from './read-png'
import { readSvg, svgText } from './read-svg'
import { readWebp } from './read-webp'

/**
 * Tells what picture the bytes are, by the bytes alone, and how large. Nothing is decoded: a small file that claims
 * to be enormous is refused by its header. `name` is for the message.
 */
export function readPicture(bytes: Uint8Array, name: string): Result<PictureFacts> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (buffer.length > pictureLimits.bytes) return err(appError('asset-too-large', { name }))
  const facts = readPng(buffer) ?? readJpeg(buffer) ?? readGif(buffer) ?? readWebp(buffer)
  if (!facts) return readDrawing(buffer, name)
  if (facts.width < 1 || facts.height < 1) return err(appError('asset-unsupported', { name }))
  return facts.width * facts.height > pictureLimits.pixels ? err(appError('asset-too-large', { name })) : ok(facts)
}

function readDrawing(buffer: Buffer, name: string): Result<PictureFacts> {
  const text = svgText(buffer)
  if (text === null) return err(appError('asset-unsupported', { name }))
  if (buffer.length > pictureLimits.svgBytes || text.split('<').length > pictureLimits.svgNodes)
    return err(appError('asset-too-large', { name }))
  const facts = isHarmlessSvg(text) ? readSvg(text) : null
  return facts ? ok(facts) : err(appError('asset-unsupported', { name }))
}
