export const appScheme = 'app'
const appHost = 'skripta'

/** The one origin that the window has. */
export const appOrigin = `${appScheme}://${appHost}`
export const startPage = `${appOrigin}/`

/** True for an address of exactly our origin. `URL.origin` is `null` for schemes that Node does not know, so the parts are compared. */
export function isAppAddress(raw: string): boolean {
  if (!URL.canParse(raw)) return false
  const { protocol, host, username, password } = new URL(raw)
  return protocol === `${appScheme}:` && host === appHost && username === '' && password === ''
}
