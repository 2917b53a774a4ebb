/** Reads a stored picture; null when the library does not have it. */
export type LoadPicture = (hash: string) => Promise<Blob | null>

/** Blob addresses of the pictures of one open chapter: each is read once and freed together with the editor. */
export interface PictureUrls {
  get(hash: string): Promise<string | null>
  release(): void
}

export function createPictureUrls(load: LoadPicture): PictureUrls {
  const urls = new Map<string, Promise<string | null>>()
  const read = async (hash: string): Promise<string | null> => {
    const blob = await load(hash)
    return blob ? URL.createObjectURL(blob) : null
  }
  return {
    get: (hash) => {
      const known = urls.get(hash)
      if (known) return known
      const url = read(hash)
      urls.set(hash, url)
      // A picture that is missing now may be added a moment later.
      void url.then((found) => found ?? urls.delete(hash))
      return url
    },
    release: () => {
      for (const url of urls.values()) void url.then((found) => found && URL.revokeObjectURL(found))
      urls.clear()
    },
  }
}
