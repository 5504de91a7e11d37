import type { mornings as source } from '../nl/mornings.ts'

export const mornings: typeof source = {}
