import { PDFArray, PDFDict, PDFName, PDFRef, type PDFDocument, type PDFObject } from 'pdf-lib'
import { nameOf } from './pdf-names'

/** Whether content of this group, or membership of groups, is hidden when the document is opened. */
export type IsHidden = (membership: PDFObject | undefined) => boolean

const referencesIn = (value: PDFObject | undefined): readonly PDFRef[] => {
  if (value instanceof PDFRef) return [value]
  return value instanceof PDFArray ? value.asArray().filter((one) => one instanceof PDFRef) : []
}

const textOf = (value: PDFObject | undefined): string => (value instanceof PDFName ? value.decodeText() : '')

/** Layers that a viewer hides at once by its own rule: those that are only for printing or for other programs. */
function hiddenByUse(settings: PDFDict): readonly PDFRef[] {
  const rules = settings.lookup(nameOf('AS'))
  if (!(rules instanceof PDFArray)) return []
  return Array.from({ length: rules.size() }, (_, at) => rules.lookup(at)).flatMap((rule) => {
    if (!(rule instanceof PDFDict) || textOf(rule.lookup(nameOf('Event'))) !== 'View') return []
    return referencesIn(rule.lookup(nameOf('OCGs'))).filter((group) => {
      const facts = settings.context.lookup(group)
      const use = facts instanceof PDFDict ? facts.lookup(nameOf('Usage')) : undefined
      const view = use instanceof PDFDict ? use.lookup(nameOf('View')) : undefined
      return view instanceof PDFDict && textOf(view.lookup(nameOf('ViewState'))) === 'OFF'
    })
  })
}

function hiddenGroups({ catalog }: PDFDocument): ReadonlySet<PDFRef> {
  const properties = catalog.lookup(nameOf('OCProperties'))
  const settings = properties instanceof PDFDict ? properties.lookup(nameOf('D')) : undefined
  if (!(properties instanceof PDFDict) || !(settings instanceof PDFDict)) return new Set()
  const list = (name: string) => referencesIn(settings.lookup(nameOf(name)))
  const all = referencesIn(properties.lookup(nameOf('OCGs')))
  const hidden = new Set(textOf(settings.lookup(nameOf('BaseState'))) === 'OFF' ? all : [])
  for (const group of list('ON')) hidden.delete(group)
  for (const group of [...list('OFF'), ...hiddenByUse(settings)]) hidden.add(group)
  return hidden
}

/** ISO 32000-1, 8.11.2.2: groups by themselves, or several that decide together. Expressions (`VE`) count as hidden if all their groups are. */
export function hiddenLayers(document: PDFDocument): IsHidden | null {
  const hidden = hiddenGroups(document)
  if (hidden.size === 0) return null
  return (membership) => {
    if (membership instanceof PDFRef && hidden.has(membership)) return true
    const facts = document.context.lookup(membership)
    if (!(facts instanceof PDFDict) || textOf(facts.lookup(nameOf('Type'))) !== 'OCMD') return false
    const one = facts.get(nameOf('OCGs'))
    const several = facts.lookup(nameOf('OCGs'))
    const groups = several instanceof PDFArray ? referencesIn(several) : referencesIn(one)
    if (groups.length === 0) return false
    const states = groups.map((group) => !hidden.has(group))
    switch (textOf(facts.lookup(nameOf('P')))) {
      case 'AllOn':
        return !states.every(Boolean)
      case 'AnyOff':
        return states.every(Boolean)
      case 'AllOff':
        return states.some(Boolean)
      default:
        return !states.some(Boolean)
    }
  }
}
