import type { NodeShell, AttributeChange } from './comparison'
import { sameValue } from './same-value'

/** The attributes that differ, in the order of their names; an id is no matter of the text. */
export function compareAttributes(before: NodeShell, after: NodeShell): readonly AttributeChange[] {
  const left = before.attrs ?? {}
  const right = after.attrs ?? {}
  const names = [...new Set([...Object.keys(left), ...Object.keys(right)])].sort()
  return names
    .filter((name) => name !== 'id' && !sameValue(left[name], right[name]))
    .map((name) => ({ name, before: left[name] ?? null, after: right[name] ?? null }))
}
