import type { TypographyLanguage } from './typography-language'

const opening = '(?<=^|[\\s\\u00a0\\ufffc(\\[{„‚“"«»/–—-])'

/** A single letter that belongs to the next word, even where that word stands in the next run of text. */
const letters = (list: string) => new RegExp(`${opening}([${list}]) (?=[^\\s–—]|$)`, 'giu')
const before = (words: string) => new RegExp(`${opening}(${words}) (?=[\\p{L}\\d„«])`, 'gu')
const beforeNumber = (words: string) => new RegExp(`${opening}(${words}) (?=\\d)`, 'gu')
const units = (words: string) => new RegExp(`(\\d) (?=(?:${words})(?![\\p{L}\\d]))`, 'gu')
const months = (words: string) => new RegExp(`((?<!\\d)\\d{1,2}\\.?) (?=(?:${words})(?!\\p{L}))`, 'giu')
/** The parts of one abbreviation: *a. s.*, *př. n. l.* */
const compounds = (words: string) => new RegExp(`${opening}(${words}) (?=(?:[a-z]|př)\\.)`, 'gu')

const thousands = /(\d) (?=\d{3}(?!\d))/gu
const phone = /((?<!\d)\+\d{1,3}) (?=\d)/gu
const dayAndMonth = /((?<!\d)\d{1,2}\.) (?=\d{1,2}\.)/gu
const dash = /(?<=[^\s])() (?=[–—](?:\s|$))/gu
const signs = /(\d) (?=[%‰°€$×:]|: \d)/gu
const afterSigns = /((?<=\d[ \u00a0])[×:]) (?=\d)/gu
const initials = new RegExp(`${opening}(\\p{Lu}\\.) (?=\\p{Lu}\\p{Ll})`, 'gu')
const secondInitials = new RegExp(`${opening}(\\p{Lu}\\.) (?=\\p{Lu}\\.)`, 'gu')
const ordinals = /((?<![\d.,/]|\.\s|\.\u00a0)\d{1,3}\.|(?<![\p{L}\d.])[IVX]{1,5}\.) (?=\p{Ll}{2})/gu
const stars = /((?<![^\s(])[*†]) (?=\d)/gu
const common = [thousands, phone, dayAndMonth, signs, afterSigns, initials, secondInitials, stars, dash]

/** Each rule binds the space after its first group. */
export const spaceRules: Readonly<Record<TypographyLanguage, readonly RegExp[]>> = {
  cs: [
    letters('ksvzouai'),
    before(
      '§+|č\\.|čl\\.|odst\\.|písm\\.|bod|bodu|obr\\.|tab\\.|kap\\.|příl\\.|ul\\.|nám\\.|tř\\.|p\\.|tzv\\.|např\\.|ČSN',
    ),
    before('Ing\\.|Bc\\.|Mgr\\.|MgA\\.|PhDr\\.|JUDr\\.|MUDr\\.|RNDr\\.|PaedDr\\.|ThDr\\.|doc\\.|prof\\.|Sb\\. m\\.'),
    beforeNumber('sv\\.|s\\.|str\\.|st\\.'),
    compounds('a\\.|s\\.|r\\.|př\\.|n\\.|m\\.|j\\.|t\\.|o\\.|č\\.'),
    units(
      'Sb\\.|Kč|km|cm|mm|m²|m³|m|kg|g|l|h|hod\\.?|min\\.?|MB|GB|kB|str\\.|tis\\.|mil\\.|mld\\.|dny|dnů|dní|den|let|roky|roků|rok|lidí|osob|osoby|osoba|hodin|hodiny|hodina|minut|minuty|měsíců|měsíce|měsíc|týdnů|týdny|kapitol|kapitoly|stran|strany|účastníků|obcí|okresů',
    ),
    months('ledna|února|března|dubna|května|června|července|srpna|září|října|listopadu|prosince'),
    ordinals,
    ...common,
  ],
  pl: [
    letters('aiouwz'),
    before(
      '§+|nr|art\\.|ust\\.|pkt|lit\\.|poz\\.|str\\.|rys\\.|tab\\.|rozdz\\.|ul\\.|pl\\.|al\\.|Dz\\.|dr|mgr|inż\\.|prof\\.|np\\.|tzw\\.',
    ),
    beforeNumber('s\\.'),
    units(
      'zł|gr|km|cm|mm|m²|m|kg|g|l|h|godz\\.?|min\\.?|MB|GB|r\\.|tys\\.|mln|mld|dni|dzień|lat|lata|rok|osób|osoby|osoba|godzin|godziny|minut|minuty|miesięcy|tygodni|rozdział|stron',
    ),
    months('stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia'),
    ...common,
  ],
  uk: [
    letters('абвєжзійоуя'),
    before('§+|№|ст\\.|ч\\.|п\\.|пп\\.|м\\.|с\\.|р\\.|обл\\.|вул\\.|рис\\.|табл\\.|розд\\.|див\\.|напр\\.'),
    units(
      'грн|км|см|мм|м²|м|кг|г|л|год\\.?|хв\\.?|МБ|ГБ|р\\.|рр\\.|тис\\.|млн|млрд|днів|дні|день|років|роки|рік|осіб|особи|людей|годин|години|хвилин|хвилини|місяців|місяці|розділ',
    ),
    months('січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня'),
    ...common,
  ],
  en: [
    units('km|cm|mm|m|kg|g|h|min|MB|GB|CZK|EUR'),
    before('§+|No\\.|Art\\.|p\\.|pp\\.|Mr|Mrs|Ms|Dr|Prof\\.'),
    signs,
    phone,
    initials,
    secondInitials,
    dash,
  ],
  ro: [units('km|cm|mm|m|kg|g|h|min|MB|GB|lei|EUR'), before('§+|nr\\.|art\\.|alin\\.|lit\\.|p\\.'), signs, phone, dash],
}
