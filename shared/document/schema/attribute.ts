import type { Attribute } from '@tiptap/core'

/** All that parse rules need of an element: `shared` has no DOM types. */
export interface AttributeSource {
  getAttribute(name: string): string | null
}

/** Fails a document whose attribute has the wrong type: `check()` alone lets it pass. */
type Check = (value: unknown) => boolean

function validator(name: string, check: Check) {
  return (value: unknown): void => {
    if (!check(value)) throw new RangeError(`attribute ${name} does not allow ${JSON.stringify(value)?.slice(0, 80)}`)
  }
}

function htmlName(name: string): string {
  return `data-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
}

interface Codec<T> {
  readonly name: string
  readonly default: T
  readonly check: Check
  readonly read: (raw: string) => T
  readonly write: (value: T) => string
}

function attribute<T>(codec: Codec<T>): Record<string, Partial<Attribute>> {
  const html = htmlName(codec.name)
  return {
    [codec.name]: {
      default: codec.default,
      validate: validator(codec.name, codec.check),
      parseHTML: (element: AttributeSource): T => {
        const raw = element.getAttribute(html)
        if (raw === null) return codec.default
        const value = codec.read(raw)
        return codec.check(value) ? value : codec.default
      },
      renderHTML: (attributes: Record<string, unknown>): Record<string, string> => {
        const value = attributes[codec.name] as T
        return value === codec.default ? {} : { [html]: codec.write(value) }
      },
    },
  }
}

const isText =
  (limit: number): Check =>
  (value) =>
    typeof value === 'string' && value.length <= limit && value.isWellFormed()

/** A plain string of at most `limit` characters. */
export const textAttribute = (name: string, limit = 2000) =>
  attribute<string>({ name, default: '', check: isText(limit), read: (raw) => raw, write: (value) => value })

/** A string or null where nothing was chosen. */
export const optionalTextAttribute = (name: string, pattern: RegExp) =>
  attribute<string | null>({
    name,
    default: null,
    check: (value) => value === null || (isText(2000)(value) && pattern.test(value as string)),
    read: (raw) => raw,
    write: (value) => value ?? '',
  })

/** True or false. */
export const booleanAttribute = (name: string) =>
  attribute<boolean>({
    name,
    default: false,
    check: (value) => typeof value === 'boolean',
    read: (raw) => raw === 'true' || raw === '',
    write: String,
  })

/** A whole number from `min` to `max`. */
export const integerAttribute = (name: string, initial: number, min: number, max: number) =>
  attribute<number>({
    name,
    default: initial,
    check: (value) => Number.isInteger(value) && (value as number) >= min && (value as number) <= max,
    read: Number,
    write: String,
  })

/** One of a closed list. */
export const choiceAttribute = <T extends string>(name: string, initial: T, choices: readonly T[]) =>
  attribute<T>({
    name,
    default: initial,
    check: (value) => choices.includes(value as T),
    read: (raw) => raw as T,
    write: (value) => value,
  })

const none: readonly string[] = Object.freeze([])

/** A list of short strings; empty means any. */
export const listAttribute = (name: string, choices?: readonly string[]) =>
  attribute<readonly string[]>({
    name,
    default: none,
    check: (value) =>
      Array.isArray(value) &&
      value.length <= 50 &&
      value.every((one) => isText(200)(one) && (!choices || choices.includes(one as string))),
    read: (raw) =>
      raw
        .split('|')
        .map((one) => one.trim())
        .filter(Boolean),
    write: (value) => value.join('|'),
  })
