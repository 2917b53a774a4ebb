/** Lower case without diacritics and apostrophes, so that *reka* finds *Řeka* and *obovjazok* finds *обов’язок*. */
export const foldText = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\p{M}'’ʼ`]/gu, '')
    .replace(/ł/gu, 'l')
    .replace(/Ł/gu, 'l')
    .toLowerCase()
