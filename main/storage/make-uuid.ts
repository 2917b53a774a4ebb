import type { Instant } from '../../shared/domain/ids'
import type { RandomBytes } from '../../shared/document/block-id'

/** A UUIDv7 (RFC 9562): ids of one library sort by the time they were made. Clock and random source come from outside. */
export function makeUuid<Id extends string>(now: Instant, random: RandomBytes): Id {
  const bytes = Buffer.from(random(16))
  bytes.writeUIntBE(now, 0, 6)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  const text = bytes.toString('hex')
  return [text.slice(0, 8), text.slice(8, 12), text.slice(12, 16), text.slice(16, 20), text.slice(20, 32)].join(
    '-',
  ) as Id
}
