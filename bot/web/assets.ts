/**
 * The page itself: HTML, styles and plain modules, read once. Their address holds a hash of them all, so a browser
 * may keep them for ever and a new version is never mixed with an old one.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { extname } from 'node:path'
import type { Hono } from 'hono'

const folder = new URL('page/', import.meta.url)
const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
}

export const mountAssets = (server: Hono): void => {
  const assets = readAssets()
  const version = hashOf(assets)
  const html = readFileSync(new URL('index.html', folder), 'utf8').replaceAll('/page/VERSION/', `/page/${version}/`)
  for (const path of ['/', '/aanmelden'])
    server.get(path, (c) => c.html(html, 200, { 'cache-control': 'no-cache', etag: `"${version}"` }))
  server.get(`/page/${version}/:name`, (c) => {
    const asset = assets.get(c.req.param('name'))
    if (!asset) return c.notFound()
    const type = types[extname(c.req.param('name'))] ?? 'application/octet-stream'
    return c.body(asset, 200, { 'content-type': type, 'cache-control': 'public, max-age=31536000, immutable' })
  })
}

/** The renderer comes from its package as it is; there is no bundler. */
const readAssets = (): ReadonlyMap<string, Uint8Array<ArrayBuffer>> => {
  const ours = readdirSync(folder).filter((name) => extname(name) in types)
  const renderer = createRequire(import.meta.url).resolve('adaptivecards/dist/adaptivecards.min.js')
  return new Map([
    ...ours.map((name) => [name, new Uint8Array(readFileSync(new URL(name, folder)))] as const),
    ['adaptivecards.js', new Uint8Array(readFileSync(renderer))] as const,
  ])
}

const hashOf = (assets: ReadonlyMap<string, Uint8Array>): string => {
  const hash = createHash('sha256')
  for (const [name, bytes] of assets) hash.update(name).update(bytes)
  return hash.digest('hex').slice(0, 16)
}
