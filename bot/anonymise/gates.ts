/** A pattern as the two things that it asks: what stands before a place, and what begins there. */
interface Parts {
  readonly behind: string
  readonly ahead: string
}

/** V8 leaves longer patterns as they are; shorter ones it makes fast. */
const longest = 15_000

/** Sticky patterns of which one matches wherever one of many does: mostly one question instead of many. What begins at the
 * place is asked first, for that fails soonest; what several of them ask is asked once. */
export function gatesOf(patterns: readonly RegExp[]): readonly RegExp[] {
  const gates: RegExp[] = []
  for (const flags of new Set(patterns.map((pattern) => pattern.flags))) {
    const parts = patterns.filter((pattern) => pattern.flags === flags).flatMap(({ source }) => partsOf(source))
    const byBehind = alternatives(parts.map(({ behind, ahead }) => [behind, ahead]))
    const byAhead = alternatives([...byBehind].map(([behind, ahead]) => [ahead, behind]))
    const sources = [...byAhead].map(([ahead, behind]) => `(?=${ahead})(?:${behind})`)
    for (const source of joinedUpTo(longest, sources)) gates.push(new RegExp(source, flags.replace('g', 'y')))
  }
  return gates
}

function alternatives(pairs: readonly (readonly [key: string, one: string])[]): ReadonlyMap<string, string> {
  const all = new Map<string, string>()
  for (const [key, one] of pairs) all.set(key, all.has(key) ? `${all.get(key)}|${one}` : one)
  return all
}

function joinedUpTo(length: number, sources: readonly string[]): readonly string[] {
  const all: string[] = []
  for (const source of sources) {
    const last = all.at(-1)
    if (last !== undefined && last.length + source.length < length) all[all.length - 1] = `${last}|${source}`
    else all.push(source)
  }
  return all
}

const piece = /\\.|\[(?:\\.|[^\]\\])*\]|[()|]|[^\\[()|]+/gsu

/** Of every alternative apart; only what looks back at the very beginning is parted off. */
function partsOf(source: string): readonly Parts[] {
  const all: Parts[] = []
  let [depth, from, split, at, isLeading] = [0, 0, 0, 0, true]
  for (const [found] of source.matchAll(piece)) {
    if (depth === 0 && found === '|') {
      all.push({ behind: source.slice(from, split), ahead: source.slice(split, at) })
      ;[from, split, isLeading] = [at + 1, at + 1, true]
    } else if (depth === 0 && isLeading) isLeading = /^\(\?<[=!]/.test(source.slice(at, at + 4))
    at += found.length
    if (found === '(') depth++
    if (found === ')') depth--
    if (depth === 0 && found === ')' && isLeading) split = at
  }
  return [...all, { behind: source.slice(from, split), ahead: source.slice(split) }]
}
