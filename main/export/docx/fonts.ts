/** Families of the printed book. They are named, not embedded: a PC without them takes the nearest serif or sans. */
export const serif = 'Source Serif 4'
export const sans = 'Source Sans 3'
/** Of the words beside the emblem: one that Regulation (EU) 821/2014 names and that every office has. */
export const statementFont = 'Arial'
