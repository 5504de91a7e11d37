/**
 * The page itself: HTML, styles and plain modules, read and packed once. Their address holds a hash of them all, so a
 * browser may keep them for ever and a new version is never mixed with an old one.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { extname } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Context, Hono } from 'hono'
import { etag } from 'hono/etag'

type Bytes = Uint8Array<ArrayBuffer>

interface Asset {
  readonly bytes: Bytes
  readonly packed: Bytes
}

const folder = new URL('page/', import.meta.url)
const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
}

export const mountAssets = (server: Hono): void => {
  const assets = readAssets()
  const version = hashOf(assets)
  const page = pack(Buffer.from(drawPage(version, [...assets.keys()])))
  for (const path of ['/', '/aanmelden'])
    server.get(path, etag(), (c) => {
      c.header('content-type', 'text/html; charset=utf-8')
      c.header('cache-control', 'no-cache')
      c.header('etag', `W/"${version}"`)
      return send(c, page)
    })
  server.get(`/page/${version}/:name`, (c) => {
    const asset = assets.get(c.req.param('name'))
    if (!asset) return c.notFound()
    c.header('content-type', types[extname(c.req.param('name'))] ?? 'application/octet-stream')
    c.header('cache-control', 'public, max-age=31536000, immutable')
    return send(c, asset)
  })
}

const send = (c: Context, { bytes, packed }: Asset) => {
  c.header('vary', 'accept-encoding')
  if (!/\bgzip\b/iu.test(c.req.header('accept-encoding') ?? '')) return c.body(bytes)
  c.header('content-encoding', 'gzip')
  return c.body(packed)
}

/** The renderer comes from its package as it is; there is no bundler. */
const readAssets = (): ReadonlyMap<string, Asset> => {
  const ours = readdirSync(folder).filter((name) => extname(name) in types)
  const renderer = createRequire(import.meta.url).resolve('adaptivecards/dist/adaptivecards.min.js')
  return new Map([
    ...ours.map((name) => [name, pack(readFileSync(new URL(name, folder)))] as const),
    ['adaptivecards.js', pack(readFileSync(renderer))] as const,
  ])
}

const pack = (content: Buffer): Asset => ({
  bytes: new Uint8Array(content),
  packed: new Uint8Array(gzipSync(content, { level: 9 })),
})

/** All modules are named in the head: a browser that meets them import by import waits for the server each time. */
const drawPage = (version: string, names: readonly string[]): string => {
  const modules = names.filter((name) => extname(name) === '.js' && name !== 'adaptivecards.js')
  const links = modules.map((name) => `<link rel="modulepreload" href="/page/VERSION/${name}">`)
  return readFileSync(new URL('index.html', folder), 'utf8')
    .replace('<!-- modulepreload -->', links.join('\n    '))
    .replaceAll('/page/VERSION/', `/page/${version}/`)
}

/** Of the page too: what is in it has the same name as what it names. */
const hashOf = (assets: ReadonlyMap<string, Asset>): string => {
  const hash = createHash('sha256')
  for (const [name, { bytes }] of assets) hash.update(name).update(bytes)
  return hash.digest('hex').slice(0, 16)
}
