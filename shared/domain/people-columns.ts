import { foldName } from './fold-name'

/** What a column of a list can be; `none` is left out. */
export const peopleColumns = [
  'name',
  'firstName',
  'lastName',
  'institution',
  'position',
  'district',
  'country',
  'email',
  'none',
] as const
export type PeopleColumn = (typeof peopleColumns)[number]

/** Beginnings of headings in Czech, Polish, Ukrainian and English, folded; the first that fits decides. */
const headings: readonly (readonly [PeopleColumn, RegExp])[] = [
  ['email', /^(e-?mail|mail|elektronicka adresa|adres e-?mail|електронна|ел\. ?пошта|е-?меил|пошта)/],
  [
    'name',
    /^(jmeno a prijmeni|prijmeni a jmeno|jmeno,? prijmeni|cele jmeno|ucastni|imie i nazwisko|nazwisko i imie|uczestni|прізвище (та|і) ім|ім.?я (та|і) прізвище|піб|учасни|full ?name|first and last|participant)/u,
  ],
  ['lastName', /^(prijmeni|nazwisko|прізвище|last ?name|surname|family)/u],
  ['firstName', /^(krestni|imie|first ?name|given)/],
  [
    'institution',
    /^(instituc|organiza|zamestnavatel|urad|pracoviste|firma|skola|instytuc|pracodawca|urzad|zakład|установ|організац|місце роботи|institution|organi[sz]ation|employer|company|workplace)/u,
  ],
  [
    'position',
    /^(pozice|funkce|pracovni (pozice|zarazeni)|profese|role|stanowisko|funkcja|zawod|посада|position|job|role|title)/u,
  ],
  ['district', /^(okres|kraj|region|mesto|obec|powiat|gmina|wojewodztwo|район|округ|область|district|county|city)/u],
  ['country', /^(zeme|stat|panstwo|країна|держава|country)/u],
  ['name', /^(jmeno|nazev|name|імя|ім.я|imie)/u],
]

// Marks over Cyrillic letters make other letters; the rules above know both spellings by their folded form.
const folded = (pattern: RegExp): RegExp => new RegExp(foldPattern(pattern.source), 'u')
const foldPattern = (source: string): string => source.normalize('NFKD').replace(/\p{M}/gu, '')
const rules = headings.map(([column, pattern]) => [column, folded(pattern)] as const)

function columnOf(heading: string): PeopleColumn {
  const plain = foldName(heading)
  return rules.find(([, pattern]) => pattern.test(plain))?.[0] ?? 'none'
}

/** What the headings of a list seem to mean; each column once. Without any name in them, the first line is no heading. */
export function guessColumns(row: readonly string[]): {
  readonly columns: readonly PeopleColumn[]
  readonly hasHeadings: boolean
} {
  const taken = new Set<PeopleColumn>()
  const guessed = row.map((heading): PeopleColumn => {
    const column = columnOf(heading)
    if (column === 'none' || taken.has(column)) return 'none'
    taken.add(column)
    return column
  })
  // *Jméno* beside *Příjmení* is the first name alone.
  const columns = guessed.map((one): PeopleColumn => (one === 'name' && taken.has('lastName') ? 'firstName' : one))
  if (columns.some((one) => ['name', 'firstName', 'lastName'].includes(one))) return { columns, hasHeadings: true }
  return { columns: row.map((_, index) => (['name', 'institution'] as const)[index] ?? 'none'), hasHeadings: false }
}
