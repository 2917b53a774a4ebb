import { usePictureUrl } from './use-picture-url'

/** A logo as it is stored; its words stand beside it. */
export function LogoPicture({ asset, className }: { readonly asset: string; readonly className: string }) {
  const url = usePictureUrl(asset)
  return url === null ? <span className={className} /> : <img className={className} src={url} alt="" />
}
