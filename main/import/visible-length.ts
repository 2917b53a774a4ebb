const unseen = /[\s\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/g

/** Characters that can be seen: white space, control and direction characters are not counted. */
export const visibleLength = (text: string): number => text.replace(unseen, '').length
