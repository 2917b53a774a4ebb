import type { Row } from './database'

function value(row: Row, name: string): Row[string] {
  const found = row[name]
  if (found === undefined) throw new TypeError(`the query has no column ${name}`)
  return found
}

function text<T extends string = string>(row: Row, name: string): T {
  const found = value(row, name)
  if (typeof found !== 'string') throw new TypeError(`column ${name} is not a text`)
  return found as T
}

function integer<T extends number = number>(row: Row, name: string): T {
  const found = value(row, name)
  if (typeof found !== 'number') throw new TypeError(`column ${name} is not a number`)
  return found as T
}

function blob(row: Row, name: string): Uint8Array {
  const found = value(row, name)
  if (!(found instanceof Uint8Array)) throw new TypeError(`column ${name} is not a blob`)
  return found
}

function optionalText<T extends string = string>(row: Row, name: string): T | null {
  return value(row, name) === null ? null : text<T>(row, name)
}

function optionalInteger<T extends number = number>(row: Row, name: string): T | null {
  return value(row, name) === null ? null : integer<T>(row, name)
}

function optionalBlob(row: Row, name: string): Uint8Array | null {
  return value(row, name) === null ? null : blob(row, name)
}

const flag = (row: Row, name: string): boolean => integer(row, name) === 1

/** A list of strings that is stored as JSON. */
function list<T extends string = string>(row: Row, name: string): readonly T[] {
  const found: unknown = JSON.parse(text(row, name))
  if (!Array.isArray(found) || !found.every((one) => typeof one === 'string'))
    throw new TypeError(`column ${name} is not a list`)
  return found as T[]
}

/**
 * Reads the columns of a row with their types. STRICT tables promise the types, so a wrong one is a bug of the query
 * and throws. Type parameters put the brand of an id, an instant or a day on the value.
 */
export const column = { text, integer, blob, flag, list, optionalText, optionalInteger, optionalBlob } as const
