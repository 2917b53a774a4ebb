const star = (centreX: number, centreY: number): string =>
  Array.from({ length: 10 }, (_, index) => {
    const radius = index % 2 === 0 ? 20 : 7.64
    const angle = (index * Math.PI) / 5
    return `${(centreX + radius * Math.sin(angle)).toFixed(2)},${(centreY - radius * Math.cos(angle)).toFixed(2)}`
  }).join(' ')

const stars = Array.from({ length: 12 }, (_, hour) =>
  star(270 + 120 * Math.sin((hour * Math.PI) / 6), 180 - 120 * Math.cos((hour * Math.PI) / 6)),
)

/** The emblem of the European Union, small, for a preview: drawn by its geometrical description. */
export function Emblem() {
  return (
    <svg className="workshops-cover-emblem" viewBox="0 0 540 360" aria-hidden="true">
      <rect width="540" height="360" fill="#003399" />
      {stars.map((points) => (
        <polygon key={points} points={points} fill="#FFCC00" />
      ))}
    </svg>
  )
}
