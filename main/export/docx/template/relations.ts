import { strFromU8 } from 'fflate'
import type { OpenedPackage } from './open-package'
import { openingTags, readXml } from './read-xml'

export interface Relation {
  readonly id: string
  /** The last word of its type: `styles`, `header`, `image`. */
  readonly type: string
  /** A path inside the file, or an address where it is external. */
  readonly target: string
  readonly isExternal: boolean
}

/** What a part refers to; nothing where it refers to nothing or its list is not sound. `''` is the whole file. */
export function readRelations(parts: OpenedPackage, owner: string): readonly Relation[] {
  const folder = owner.replace(/[^/]*$/, '')
  const bytes = parts.get(`${folder}_rels/${owner.slice(folder.length)}.rels`)
  const text = bytes ? strFromU8(bytes) : ''
  if (readXml(text)?.name !== 'Relationships') return []
  return openingTags(text, 'Relationship').flatMap((attributes) => {
    const { Id: id, Type: type, Target: target, TargetMode: mode } = attributes
    if (id === undefined || type === undefined || target === undefined) return []
    const isExternal = mode === 'External'
    return [
      { id, type: type.split('/').at(-1) ?? '', isExternal, target: isExternal ? target : resolve(folder, target) },
    ]
  })
}

/** `../media/a.png` seen from `word/`. */
function resolve(folder: string, target: string): string {
  const steps = target.startsWith('/') ? target.split('/') : [...folder.split('/'), ...target.split('/')]
  const path: string[] = []
  for (const step of steps) {
    if (step === '..') path.pop()
    else if (step !== '' && step !== '.') path.push(step)
  }
  return path.join('/')
}
