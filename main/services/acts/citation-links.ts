import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { CitationLinks } from '../../../shared/document/citations/official-link'
import { day, line } from '../../../shared/ipc/parsers'

const collection = z.strictObject({
  name: line,
  act: line,
  dated: line.optional(),
  treaty: line.optional(),
  fragment: z.array(z.strictObject({ unit: line, pattern: line })).optional(),
  convocations: z.record(z.string(), line).optional(),
  languages: z.array(line).optional(),
  source: line,
  checkedOn: day.nullable(),
})
const linkFile = z.strictObject({
  links: z.strictObject({ cz: collection, pl: collection, ua: collection, eu: collection }),
})

/** How the official collections are addressed; throws on a file that is not as the program expects. */
export function readCitationLinks(assetsFolder: string): CitationLinks {
  return linkFile.parse(JSON.parse(readFileSync(join(assetsFolder, 'profiles', 'citation-links.json'), 'utf8'))).links
}
