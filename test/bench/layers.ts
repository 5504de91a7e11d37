/** Where the time of a CPU profile went, by layer: each sample counts for the nearest caller that belongs to one. */
interface Node {
  readonly id: number
  readonly callFrame: { readonly functionName: string; readonly url: string }
  readonly children?: readonly number[]
}

export interface Profile {
  readonly nodes: readonly Node[]
  readonly samples: readonly number[]
  /** Microseconds. */
  readonly timeDeltas: readonly number[]
}

export interface Share {
  readonly layer: string
  /** Of the time in which the process was not idle. */
  readonly part: number
}

/** The first that fits. Where a query was asked cannot be seen: TypeORM answers it in a later turn of the event loop. */
const layers: readonly (readonly [string, RegExp])[] = [
  ['SQLite: BEGIN, COMMIT and fsync', /storage\/group-commit\.ts$/],
  ['SQLite: statements', /node_modules\/better-sqlite3\/|BetterSqlite3QueryRunner\.js$/],
  ['TypeORM', /node_modules\/typeorm\//],
  ['storage', /\/storage\//],
  ['delivery from the outbox', /\/bot\/chat\/delivery/],
  ['Slack surface: signature, parsing, drawing', /\/bot\/slack\/|\/cards\/block-kit/],
  ['Bolt', /node_modules\/@slack\//],
  ['Teams surface: parsing, drawing', /\/bot\/teams\/|\/cards\/adaptive/],
  ['botbuilder, with the token check', /node_modules\/(botbuilder|botframework|jsonwebtoken|jws)/],
  ['page', /\/bot\/web\//],
  ['app: features and cards', /\/(bot|cards)\//],
  ['HTTP', /node_modules\/@?hono\/|^node:(_http|net$|internal\/(streams|http|deps\/undici|stream_base))/],
]

const unplaced = 'Node itself'

/** @param from milliseconds after the beginning of the profile; what came before is left out. */
export const sharesOf = ({ nodes, samples, timeDeltas }: Profile, from: number): readonly Share[] => {
  const layerOf = layersByNode(nodes)
  const spent = new Map<string, number>()
  let elapsed = 0
  samples.forEach((id, at) => {
    elapsed += timeDeltas[at] ?? 0
    if (elapsed < from * 1000) return
    const layer = layerOf.get(id) ?? unplaced
    spent.set(layer, (spent.get(layer) ?? 0) + (timeDeltas[at] ?? 0))
  })
  spent.delete('idle')
  const total = [...spent.values()].reduce((sum, one) => sum + one, 0)
  const shares = [...spent].map(([layer, time]) => ({ layer, part: time / total }))
  return shares.sort((a, b) => b.part - a.part)
}

const layersByNode = (nodes: readonly Node[]): ReadonlyMap<number, string> => {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const found = new Map<number, string>()
  const walk = (node: Node, inherited: string): void => {
    const layer = ownLayer(node.callFrame) ?? inherited
    found.set(node.id, layer)
    for (const child of node.children ?? []) {
      const next = byId.get(child)
      if (next) walk(next, layer)
    }
  }
  const [root] = nodes
  if (root) walk(root, unplaced)
  return found
}

const ownLayer = ({ functionName, url }: Node['callFrame']): string | null => {
  if (functionName === '(idle)') return 'idle'
  if (functionName === '(garbage collector)') return 'garbage collection'
  // A library, or Node itself, works for whoever called it.
  return layers.find(([, pattern]) => pattern.test(url))?.[0] ?? null
}
