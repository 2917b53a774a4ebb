/** Styles of ours that a template may bring, with the names that Word gives them in five languages. */
const wordNames: Readonly<Record<string, readonly string[]>> = {
  Normal: ['normal', 'normální', 'normalny', 'звичайний', 'обычный', 'standard'],
  Title: ['title', 'název', 'tytuł', 'назва', 'название'],
  Subtitle: ['subtitle', 'podnadpis', 'podtitul', 'podtytuł', 'підзаголовок', 'подзаголовок'],
  ...Object.fromEntries(
    [1, 2, 3, 4, 5].map((level) => [
      `Heading${level}`,
      ['heading', 'nadpis', 'nagłówek', 'заголовок', 'titlu'].map((name) => `${name} ${level}`),
    ]),
  ),
  Caption: ['caption', 'titulek', 'legenda', "назва об'єкта", 'название объекта'],
  SkriptaQuote: ['quote', 'citát', 'citace', 'cytat', 'цитата', 'skripta quote'],
  ListParagraph: ['list paragraph', 'odstavec se seznamem', 'akapit z listą', 'абзац списку', 'абзац списка'],
  Hyperlink: ['hyperlink', 'hypertextový odkaz', 'hiperłącze', 'гіперпосилання', 'гиперссылка'],
  FootnoteText: [
    'footnote text',
    'text pozn. pod čarou',
    'text poznámky pod čarou',
    'tekst przypisu dolnego',
    'текст виноски',
    'текст сноски',
  ],
  FootnoteReference: [
    'footnote reference',
    'značka pozn. pod čarou',
    'odwołanie przypisu dolnego',
    'знак виноски',
    'знак сноски',
  ],
  TOC1: ['toc 1', 'obsah 1', 'spis treści 1', 'зміст 1', 'оглавление 1'],
  TOC2: ['toc 2', 'obsah 2', 'spis treści 2', 'зміст 2', 'оглавление 2'],
}

/** Names, in small letters, under which a template may define our style. `ownName` is the name that we give it. */
export const namesOf = (id: string, ownName: string): readonly string[] => [
  ...new Set([ownName.toLocaleLowerCase('en'), ...(wordNames[id] ?? [])]),
]
