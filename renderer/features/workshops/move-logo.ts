import type { ProjectLogo } from '../../../shared/domain/project-look'

/** The logos with one of them moved a place up (-1) or down (1); unchanged where there is no such place. */
export function moveLogo(logos: readonly ProjectLogo[], from: number, by: -1 | 1): readonly ProjectLogo[] {
  const moved = logos[from]
  const other = logos[from + by]
  if (!moved || !other) return logos
  return logos.map((logo, index) => {
    if (index === from) return other
    return index === from + by ? moved : logo
  })
}
