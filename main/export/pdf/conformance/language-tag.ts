/** A language as PDF writes it: RFC 3066, `cs`, `uk-UA`. */
export const languageTag = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/u
