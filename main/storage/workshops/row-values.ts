import type { Row, SqlValue } from '../database'

/** Reads the typed columns of one row. A column of another type is damage or a bug, never a default. */
export function rowValues(row: Row) {
  const read = <T>(name: string, isRight: (value: Row[string] | undefined) => boolean): T => {
    const value = row[name]
    if (!isRight(value)) throw new TypeError(`column ${name} holds a ${value === null ? 'null' : typeof value}`)
    return value as T
  }
  const isText = (value: unknown) => typeof value === 'string'
  const isNumber = (value: unknown) => typeof value === 'number'
  return {
    text: <T extends string = string>(name: string) => read<T>(name, isText),
    textOrNull: <T extends string = string>(name: string) => read<T | null>(name, (value) => value === null || isText(value)),
    number: <T extends number = number>(name: string) => read<T>(name, isNumber),
    numberOrNull: <T extends number = number>(name: string) => read<T | null>(name, (value) => value === null || isNumber(value)),
    flag: (name: string) => read<number>(name, isNumber) === 1,
    bytes: (name: string) => read<Uint8Array>(name, (value) => value instanceof Uint8Array),
    hex: <T extends string = string>(name: string) =>
      Buffer.from(read<Uint8Array>(name, (value) => value instanceof Uint8Array)).toString('hex') as T,
    json: <T>(name: string) => JSON.parse(read<string>(name, isText)) as T,
  }
}

export const flagValue = (value: boolean): SqlValue => (value ? 1 : 0)
export const hexValue = (hash: string): Uint8Array => Buffer.from(hash, 'hex')
