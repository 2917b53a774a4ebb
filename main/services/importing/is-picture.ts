import { readPicture } from '../../storage/pictures/read-picture'

/** True for bytes that the library can keep: the same judge as when they are stored. */
export const isPicture = (bytes: Uint8Array, name: string): boolean => readPicture(bytes, name).ok
