/** Backups, restoring, damage and places that are refused. */
export const keepingChannels = {} as const
