import { useEffect, useState } from 'react'
import type { LoadPicture } from '../views/picture-urls'

interface PicturePreviewProps {
  readonly file: File | null
  readonly asset: string | null
  readonly load: LoadPicture
}

/** The chosen picture, small; the description is written while looking at it. */
export function PicturePreview({ file, asset, load }: PicturePreviewProps) {
  const [url, setUrl] = useState<string | null>(null)
  useEffect(() => {
    let made: string | null = null
    let isGone = false
    const show = async () => {
      const blob = file ?? (asset ? await load(asset) : null)
      if (isGone) return
      made = blob ? URL.createObjectURL(blob) : null
      setUrl(made)
    }
    void show()
    return () => {
      isGone = true
      if (made) URL.revokeObjectURL(made)
    }
  }, [file, asset, load])
  return url ? <img className="sk-picture-preview" src={url} alt="" /> : null
}
