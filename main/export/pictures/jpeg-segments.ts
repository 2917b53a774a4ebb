export interface JpegSegment {
  readonly marker: number
  /** Of the marker's first byte in the file. */
  readonly offset: number
  /** Without marker and length. */
  readonly data: Uint8Array
}

/** The segments of a JPEG before its pixels (ITU-T T.81, annex B). */
export function* eachJpegSegment(bytes: Uint8Array): Generator<JpegSegment> {
  for (let at = 2; at + 4 <= bytes.length;) {
    if (bytes[at] !== 0xff) return
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xff) {
      at += 1
      continue
    }
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0)
    if (length < 2 || marker === 0xda) return
    yield { marker, offset: at, data: bytes.subarray(at + 4, at + 2 + length) }
    at += 2 + length
  }
}

/** EXIF, XMP, notes of programs: where and with what a photograph was taken is nobody's business in a handbook. */
const isPrivate = (marker: number): boolean => marker === 0xe1 || marker === 0xed || marker === 0xfe

/** The same pixels without what a camera and programs wrote beside them. Colour profile and Adobe's mark stay. */
export function withoutJpegNotes(bytes: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = []
  let kept = 0
  for (const { marker, offset, data } of eachJpegSegment(bytes)) {
    if (!isPrivate(marker)) continue
    parts.push(bytes.subarray(kept, offset))
    kept = offset + 4 + data.length
  }
  return kept === 0 ? bytes : new Uint8Array(Buffer.concat([...parts, bytes.subarray(kept)]))
}
