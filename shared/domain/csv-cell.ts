/** A table program would run these as a formula or as a command; in some countries also written wide, and after blanks. */
const runs = /^[\s\u00a0\ufeff]*[=+\-@＝＋－＠|]|^[\t\r]/

/** A cell of a CSV file for a table program: one that would be run gets an apostrophe before it, then it is quoted. */
export function csvCell(text: string): string {
  const harmless = runs.test(text) ? `'${text}` : text
  return /[";,\r\n]|^\s|\s$|'/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
