import { execFileSync } from 'node:child_process'

export function hasPandoc(): boolean {
  try {
    execFileSync('pandoc', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

interface PandocNode {
  readonly t?: string
  readonly c?: unknown
}

/** How often pandoc met each kind of node. */
export function countKinds(value: unknown, counts = new Map<string, number>()): ReadonlyMap<string, number> {
  if (Array.isArray(value)) for (const one of value as readonly unknown[]) countKinds(one, counts)
  else if (typeof value === 'object' && value !== null) {
    const { t } = value as PandocNode
    if (t !== undefined) counts.set(t, (counts.get(t) ?? 0) + 1)
    for (const one of Object.values(value)) countKinds(one, counts)
  }
  return counts
}
