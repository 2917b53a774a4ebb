import type { Jurisdiction } from '../../../shared/document/names'
import type { ActValues } from './act-values'

/** What a citation says about its act: whose it is and its number as the register writes it. */
export function actOfCitation({
  jurisdiction,
  act,
}: {
  readonly jurisdiction: Jurisdiction
  readonly act: string
}): Partial<ActValues> {
  const id = act.replace(/^(cz|pl|ua|eu):/, '')
  const polish = /^(DU|MP)\/(\d{4})\/(?:(\d+)\/)?(\d+)$/.exec(id)
  if (jurisdiction === 'cz')
    return { jurisdiction, number: id.startsWith('sm/') ? `${id.slice(3)} Sb. m. s.` : `${id} Sb.` }
  if (polish)
    return {
      jurisdiction,
      number: [
        polish[1] === 'MP' ? 'M.P.' : 'Dz.U.',
        polish[2],
        polish[3] && `Nr ${polish[3]}`,
        `poz. ${polish[4] ?? ''}`,
      ]
        .filter(Boolean)
        .join(' '),
    }
  return { jurisdiction, number: jurisdiction === 'ua' ? `№ ${id}` : id }
}
