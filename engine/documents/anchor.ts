/** Gives each heading of one file the anchor that GitHub gives it; a repeated one gets `-1`, `-2` and so on. */
export const anchors = (): ((heading: string) => string) => {
  const used = new Map<string, number>()
  return (heading) => {
    const base = heading.trim().toLowerCase().replace(dropped, '').replaceAll(' ', '-')
    let count = used.get(base) ?? 0
    let anchor = count === 0 ? base : `${base}-${count}`
    while (used.has(anchor)) anchor = `${base}-${++count}`
    used.set(base, count + 1)
    if (anchor !== base) used.set(anchor, 1)
    return anchor
  }
}

const dropped = /[^\p{Alphabetic}\p{M}\p{Nd}\p{Pc}\- ]/gu
