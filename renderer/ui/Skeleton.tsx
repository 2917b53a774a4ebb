const widths = ['72%', '54%', '83%', '61%', '77%', '48%']

/** Stands where lines will be; `label` tells a screen reader that they are coming. */
export function Skeleton({ label, lines = 5 }: { readonly label: string; readonly lines?: number }) {
  return (
    <div className="ui-skeleton" role="status" aria-label={label}>
      {Array.from({ length: lines }, (_, index) => (
        <span key={index} style={{ width: widths[index % widths.length] }} />
      ))}
    </div>
  )
}
