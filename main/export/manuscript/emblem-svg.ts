/** The emblem of the European Union from its geometrical description (DOMAIN.md 1.1): 3 : 2, twelve upright stars. */
export function emblemSvg(): string {
  const stars = Array.from({ length: 12 }, (_, hour) => {
    const angle = (hour * Math.PI) / 6
    return star(270 + 120 * Math.sin(angle), 180 - 120 * Math.cos(angle))
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" width="540" height="360" viewBox="0 0 540 360"><rect width="540" height="360" fill="#003399"/>${stars.join('')}</svg>`
}

const innerRadius = 0.381966

function star(centreX: number, centreY: number): string {
  const points = Array.from({ length: 10 }, (_, index) => {
    const radius = index % 2 === 0 ? 20 : 20 * innerRadius
    const angle = (index * Math.PI) / 5
    return `${(centreX + radius * Math.sin(angle)).toFixed(3)},${(centreY - radius * Math.cos(angle)).toFixed(3)}`
  })
  return `<polygon fill="#FFCC00" points="${points.join(' ')}"/>`
}
