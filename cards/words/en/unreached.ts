import type { unreached as source } from '../nl/unreached.ts'

export const unreached: typeof source = {}
