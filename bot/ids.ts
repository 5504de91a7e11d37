import { randomBytes } from 'node:crypto'

/** 120 random bits, short enough for a button's payload; says nothing of order or time. */
export const newId = (): string => randomBytes(15).toString('base64url')
