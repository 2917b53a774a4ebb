import { templateStyles, type TemplateStyleName } from '../../../../shared/domain/word-template'
import { namesOf } from './style-names'
import { openingTags, readXml, type XmlElement } from './read-xml'
import type { TemplateStyle, WordTemplate } from './word-template'

/** The styles of a styles part. */
export function readStyles(children: readonly XmlElement[]): readonly TemplateStyle[] {
  return children.flatMap(({ name, attributes, raw }) => {
    const id = attributes['w:styleId']
    const type = attributes['w:type'] ?? 'paragraph'
    if (name !== 'w:style' || id === undefined) return []
    const own = openingTags(raw, 'w:name')[0]?.['w:val'] ?? ''
    const aliases = (openingTags(raw, 'w:aliases')[0]?.['w:val'] ?? '').split(',')
    const names = [own, ...aliases].map((one) => one.trim().toLocaleLowerCase('en')).filter(Boolean)
    return [{ id, type, names, raw }]
  })
}

/** Our styles that the template defines: our id → its id. By name first, for Word translates ids, then by id. */
export function mapStyles(ours: readonly TemplateStyle[], template: WordTemplate): ReadonlyMap<string, string> {
  const mapped = ours.flatMap((own): readonly (readonly [string, string])[] => {
    const found = findStyle(own.id, own.names[0] ?? '', own.type, template)
    return found ? [[own.id, found.id]] : []
  })
  return new Map(mapped)
}

function findStyle(id: string, name: string, type: string, { styles }: WordTemplate): TemplateStyle | null {
  const names = namesOf(id, name)
  const same = styles.filter((style) => style.type === type)
  return (
    same.find((style) => style.names.some((one) => names.includes(one))) ?? same.find((one) => one.id === id) ?? null
  )
}

/** Which of the styles that people know are in the template, for the report. */
export function reportStyles(template: WordTemplate): Readonly<Record<TemplateStyleName, boolean>> {
  const has = (id: TemplateStyleName): boolean =>
    findStyle(id, '', id === 'Hyperlink' ? 'character' : 'paragraph', template) !== null
  return Object.fromEntries(templateStyles.map((id) => [id, has(id)])) as Record<TemplateStyleName, boolean>
}

/** The styles part of ours, read back. */
export const ownStyles = (xml: string): readonly TemplateStyle[] => readStyles(readXml(xml)?.children ?? [])
