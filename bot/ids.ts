import { randomBytes } from 'node:crypto'

/** 120 random bits, short enough for a button's payload; says nothing of order or time. */
export const newId = (): string => randomBytes(15).toString('base64url')

/** Of what a client sends: made by `newId`, and no word that means something. */
export const isNewId = (text: string): boolean => /^[\w-]{20}$/u.test(text)

/** What a person is told of a fault, for whoever looks it up in the log. */
export const newReference = (): string => newId().slice(0, 8)
