import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { sheetColumns } from '../../../shared/ipc/paperwork-channels'
import { day, line, longText } from '../../../shared/ipc/parsers'
import type { ServiceContext } from '../service-context'

const columnSetFile = z.strictObject({
  columnSets: z.array(
    z.strictObject({
      seedId: line,
      name: line,
      columns: sheetColumns,
      usualFor: z.array(line),
      note: longText,
      source: longText,
      checkedOn: day.nullable(),
    }),
  ),
})

/** The shipped column sets; throws on a file that is not as the program expects, which is a bug of the package. */
export function columnSetSeeds({ assetsFolder }: Pick<ServiceContext, 'assetsFolder'>) {
  const text = readFileSync(join(assetsFolder, 'profiles', 'attendance-columns.json'), 'utf8')
  return columnSetFile.parse(JSON.parse(text)).columnSets
}
