import type { Edition, OutputFormat } from '../../../shared/domain/edition'
import { hex } from '../../storage/hex'
import { sha256 } from '../../storage/sha256'
import { readEditionFile } from '../../storage/workshops/edition-store'
import type { ServiceContext } from '../service-context'
import type { Made } from './folder-step'

export interface EditionPlace {
  readonly folder: readonly string[]
  readonly title: string
}

/** The stored bytes of an edition, compared with their hash; a format that it never had, or has lost, is a gap. */
export function editionFiles(
  { database }: Pick<ServiceContext, 'database'>,
  edition: Edition,
  formats: readonly OutputFormat[],
  { folder, title }: EditionPlace,
): readonly Made[] {
  return formats.map((format): Made => {
    const about = { item: 'edition', title } as const
    const stored = readEditionFile(database, edition.id, format)
    if (!stored) return { type: 'gap', ...about, reason: 'format-not-issued', detail: format.toUpperCase() }
    const { file, bytes } = stored
    if (hex.encode(sha256(bytes)) !== file.hash)
      return { type: 'gap', ...about, reason: 'damaged', detail: file.fileName }
    return { type: 'file', ...about, folder, name: file.fileName, bytes }
  })
}
