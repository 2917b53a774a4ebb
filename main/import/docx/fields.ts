import { isLinkTarget } from '../../../shared/document/schema/link-target'
import type { DocxContext, OpenField } from './docx-context'

const contentsFields = new Set(['TOC', 'TOA'])
const references = new Set(['REF', 'PAGEREF', 'NOTEREF'])
const formFields = new Set(['FORMTEXT', 'FORMCHECKBOX', 'FORMDROPDOWN'])

export const beginField = (context: DocxContext): void => {
  context.fields.push({ code: '', isShowing: false, isLeftOut: false, href: null })
}

export const endField = (context: DocxContext): void => {
  context.fields.pop()
}

/** From here on the field shows its result. */
export function showField(context: DocxContext): void {
  const field = context.fields.at(-1)
  if (field) Object.assign(field, { isShowing: true, ...fieldMeaning(field.code, context) })
}

/** True while words are not part of the text: codes of fields, and tables of contents. */
export const isOutsideText = ({ fields }: DocxContext): boolean =>
  fields.some(({ isShowing, isLeftOut }) => !isShowing || isLeftOut)

/** True within a table of contents, whose words the report keeps. */
export const isLeftOut = ({ fields }: DocxContext): boolean => fields.some((field) => field.isLeftOut)

export const fieldLink = ({ fields }: DocxContext): string | null =>
  fields.findLast(({ href }) => href !== null)?.href ?? null

/** What a field does to its words; what is lost with it is counted. */
export function fieldMeaning(code: string, context: DocxContext): Pick<OpenField, 'isLeftOut' | 'href'> {
  const name =
    code
      .trim()
      .split(/[\s\\]/)[0]
      ?.toUpperCase() ?? ''
  if (isLeftOut(context)) return { isLeftOut: false, href: null }
  if (contentsFields.has(name)) {
    countContents(context)
    return { isLeftOut: true, href: null }
  }
  if (references.has(name)) context.losses.add('cross-reference')
  if (formFields.has(name)) context.losses.add('form-field')
  return { isLeftOut: false, href: name === 'HYPERLINK' ? readLink(code, context) : null }
}

/** However many lines it has, a table of contents is one thing. */
export function countContents(context: DocxContext): void {
  if (!context.tally.hasContents) context.losses.add('contents')
  context.tally.hasContents = true
}

function readLink(code: string, context: DocxContext): string | null {
  const target = /HYPERLINK\s+"([^"]*)"/i.exec(code)?.[1]
  return linkTarget(target ?? '', context)
}

/** An address that a document may hold; null and counted for places within the file and for what is unsafe. */
export function linkTarget(target: string, { losses }: DocxContext): string | null {
  const address = target.trim()
  if (address !== '' && isLinkTarget(address)) return address
  losses.add(address === '' ? 'cross-reference' : 'unsafe-link')
  return null
}
