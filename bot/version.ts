import { createHash } from 'node:crypto'

/** Which version of an entry a form shows; '' for a new one. */
export const versionOf = (kept: object | null): string =>
  kept ? createHash('sha256').update(JSON.stringify(kept)).digest('base64url').slice(0, 16) : ''
