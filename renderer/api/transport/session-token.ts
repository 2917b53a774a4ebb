const storageKey = 'skripta.session'

/** The one-time code of the address, which is taken out of it at once: it must not end up in the history. */
function takeCode(): string | null {
  const code = new URLSearchParams(location.hash.slice(1)).get('c')
  if (code !== null) history.replaceState(null, '', location.pathname)
  return code
}

async function exchange(code: string): Promise<string | null> {
  const response = await fetch('/auth', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ code }),
    credentials: 'omit',
    redirect: 'error',
  })
  if (!response.ok) return null
  const answer: unknown = await response.json()
  if (typeof answer !== 'object' || answer === null || !('token' in answer)) return null
  return typeof answer.token === 'string' ? answer.token : null
}

/** The session's token: new from a one-time code, or kept by the tab through a reload. Null when this page has no right to be here. */
export async function openSession(): Promise<string | null> {
  const code = takeCode()
  const token = code === null ? null : await exchange(code)
  if (token === null) return sessionStorage.getItem(storageKey)
  sessionStorage.setItem(storageKey, token)
  return token
}
