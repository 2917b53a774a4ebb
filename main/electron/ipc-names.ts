/** Electron's own channels; the contract's channels travel within `call`. */
export const callName = 'skripta:call'
export const eventName = 'skripta:event'
