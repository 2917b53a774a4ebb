import { cleanText } from '../manuscript/clean-text'

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Words as HTML text or as the value of an attribute in double quotes. */
export const escapeHtml = (text: string): string => cleanText(text).replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)

/** Null and false leave the attribute out; true writes its name alone. */
export type Attributes = Readonly<Record<string, string | number | boolean | null>>

/** An element around finished markup. */
export function element(name: string, attributes: Attributes, inner: string): string {
  return `<${name}${writeAttributes(attributes)}>${inner}</${name}>`
}

/** An element that holds nothing. */
export const emptyElement = (name: string, attributes: Attributes): string => `<${name}${writeAttributes(attributes)}>`

function writeAttributes(attributes: Attributes): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== false)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escapeHtml(String(value))}"`))
    .join('')
}
