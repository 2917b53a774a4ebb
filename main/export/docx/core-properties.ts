import { regionalTag, type Language } from '../../../shared/domain/language'

/** `docProps/core.xml` with the day and the language of what is printed, not of the computer. */
export function coreProperties(xml: string, date: string, language: Language): string {
  const day = `${date.slice(0, 19)}Z`
  return xml
    .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${day}`)
    .replace('</cp:coreProperties>', `<dc:language>${regionalTag(language)}</dc:language></cp:coreProperties>`)
}
