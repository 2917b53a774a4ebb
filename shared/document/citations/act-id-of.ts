import type { Jurisdiction } from '../names'
import { findCitations } from './find-citations'

const openings: Readonly<Record<Jurisdiction, readonly string[]>> = {
  cz: ['', 'zákon č. '],
  pl: ['', 'Dz.U. '],
  ua: ['', 'Закон України ', 'Закон України № '],
  eu: ['', 'CELEX: '],
}

/**
 * The id under which an act stands in the register, read from its number as people write it (*326/1999 Sb.*,
 * *Dz.U. 2022 poz. 583*, *№ 3773-VI*, a CELEX number) or, where that says too little, from its title; null when
 * neither names an act of this jurisdiction.
 */
export function actIdOf(jurisdiction: Jurisdiction, number: string, title: string): string | null {
  const told = [...openings[jurisdiction].map((opening) => opening + number.trim()), title]
  for (const words of told) {
    const hit = findCitations(words).find((one) => one.jurisdiction === jurisdiction)
    if (hit) return hit.act
  }
  return null
}
