import type { NodeJson } from '../../../shared/document/document-json'
import type { BlockId } from '../../../shared/domain/ids'

/** Attributes that a stored document leaves out are read as their defaults; the gate has checked the rest. */
export function textOf(node: NodeJson, name: string): string {
  const value = node.attrs?.[name]
  return typeof value === 'string' ? value : ''
}

export function optionalTextOf(node: NodeJson, name: string): string | null {
  const value = node.attrs?.[name]
  return typeof value === 'string' && value !== '' ? value : null
}

export function numberOf(node: NodeJson, name: string, initial: number): number {
  const value = node.attrs?.[name]
  return typeof value === 'number' ? value : initial
}

export function isSet(node: NodeJson, name: string): boolean {
  return node.attrs?.[name] === true
}

export function listOf(node: NodeJson, name: string): readonly string[] {
  const value = node.attrs?.[name]
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
}

/** A value of a closed list; what is not in it is a bug, because the gate has seen the document. */
export function choiceOf<T extends string>(node: NodeJson, name: string, choices: readonly T[], initial: T): T {
  const value = node.attrs?.[name] ?? initial
  const found = choices.find((choice) => choice === value)
  if (found === undefined) throw new RangeError(`${node.type}.${name} does not allow ${JSON.stringify(value)}`)
  return found
}

export function idOf(node: NodeJson): BlockId | null {
  return optionalTextOf(node, 'id') as BlockId | null
}
