/** What a paragraph is by its style, as far as the document has a place for it. */
export type StyleRole =
  | { readonly type: 'text' }
  | { readonly type: 'title' }
  | { readonly type: 'subtitle' }
  | { readonly type: 'heading'; readonly level: number }
  | { readonly type: 'quote' }
  | { readonly type: 'caption' }
  | { readonly type: 'contents' }

/**
 * Names that Word, LibreOffice and Google Docs give to the same styles in the languages of our users. Word keeps its
 * English names in the file whatever its language; files that came through other programs have local ones.
 */
const patterns: readonly (readonly [RegExp, (found: RegExpExecArray) => StyleRole])[] = [
  [
    /^(?:heading|nadpis|nagłówek|naglowek|заголовок|überschrift|ueberschrift|berschrift|nag[lł]wek)[ _]?([1-9])$/,
    (found) => ({ type: 'heading', level: Number(found[1]) }),
  ],
  [/^(?:title|název|nazev|tytuł|tytul|назва|название|titel)$/, () => ({ type: 'title' })],
  [/^(?:subtitle|podtitul|podtytuł|podtytul|підзаголовок|подзаголовок|untertitel)$/, () => ({ type: 'subtitle' })],
  [
    /^(?:intense )?(?:quote|quotations?|citace|cytat|цитата|zitat)$|^(?:citát|výrazný citát|block text|intensywny cytat|насичена цитата|intensives zitat|skripta quote)$/,
    () => ({ type: 'quote' }),
  ],
  [
    /^(?:caption|titulek|legenda|podpis|назва об'єкта|beschriftung|illustration|figure|drawing|table|obrázek|tabulka|ilustracja|tabela)$/,
    () => ({ type: 'caption' }),
  ],
  [
    /^(?:toc|obsah|spis treści|зміст|verzeichnis|inhaltsverzeichnis|contents)[ _]?[1-9]$|^(?:toc heading|nadpis obsahu|contents heading|table of figures|skripta contents title)$/,
    () => ({ type: 'contents' }),
  ],
]

const plain: StyleRole = { type: 'text' }

/** The role of a style by its name. */
export function roleOfStyleName(name: string): StyleRole {
  const folded = name.toLowerCase().trim()
  for (const [pattern, role] of patterns) {
    const found = pattern.exec(folded)
    if (found) return role(found)
  }
  return plain
}
