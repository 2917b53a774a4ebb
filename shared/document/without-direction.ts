const direction = /[\u202a-\u202e\u2066-\u2069]/g

/** Text without the signs that turn the order of letters round: in a link they can show another address than its own. */
export const withoutDirection = (text: string): string => text.replace(direction, '')
