import { randomBytes } from 'node:crypto'

/** 120 random bits, short enough for a button's payload; says nothing of order or time. */
export const newId = (): string => randomBytes(15).toString('base64url')

/** What a person is told of a fault, for whoever looks it up in the log. */
export const newReference = (): string => newId().slice(0, 8)
