import type { WorkshopRow } from '../../../shared/domain/workshop'
import { listWorkshops } from '../../services/workshops/list-workshops'
import { openWorkshop } from '../../services/workshops/open-workshop'
import { libraryCommand, type RegisterCommand } from '../command-line'
import { withLibrary, type CliContext } from '../with-library'

interface Options {
  readonly json?: true
}

/** `skripta workshops LIB` */
export const registerWorkshops: RegisterCommand = (program, io, report) => {
  libraryCommand(program, io, 'workshops').action(async (library: string, options: Options) => {
    const result = await withLibrary(library, (context) => {
      const rows = listWorkshops(context)
      if (!rows.ok) return rows
      const workshops = rows.value.map((row) => describe(context, row))
      return { ok: true, value: { json: { workshops }, text: workshops.map(toText).join('\n') } }
    })
    report(result, options.json === true)
  })
}

function describe(context: CliContext, row: WorkshopRow) {
  const opened = openWorkshop(context, { workshopId: row.id })
  const packs = opened.ok
    ? opened.value.packs.map(({ pack }) => ({
        id: pack.id,
        title: pack.title,
        editions: opened.value.editions.filter((edition) => edition.packId === pack.id).map((edition) => edition.id),
      }))
    : []
  return { id: row.id, title: row.title, kind: row.kind, date: row.firstDay, district: row.district, packs }
}

function toText(workshop: ReturnType<typeof describe>): string {
  const { id, date, district, title, packs } = workshop
  const lines = packs.map((pack) => `  ${pack.id}\t${pack.title}\t${pack.editions.length}`)
  return [[id, date ?? '–', district, title].join('\t'), ...lines].join('\n')
}
