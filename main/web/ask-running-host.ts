import type { Lock } from './lock-file'

const patience = 3_000

/** Asks the host that holds the lock to open another window; false when nothing of ours answers there. */
export async function askRunningHost({ port, key }: Lock): Promise<boolean> {
  const origin = `http://127.0.0.1:${port}`
  try {
    const response = await fetch(`${origin}/open`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${key}`, Origin: origin },
      body: '{}',
      signal: AbortSignal.timeout(patience),
    })
    return response.ok
  } catch {
    return false
  }
}
