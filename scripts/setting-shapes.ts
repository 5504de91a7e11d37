/** The shapes that several settings share. */
import { z } from 'zod'

/** What stands in the environment: trimmed, and nothing empty. */
export type Present = Readonly<Record<string, string>>

export const loopback: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '::1'])

export const text = z.string().optional()

export const list = text.transform((said) => said?.split(/[\s,]+/u).filter((part) => part !== ''))

/** @param example ends the sentence that refuses another value. */
export const webAddress = (name: string, example: string) =>
  z.url({ protocol: /^https?$/u, error: `${name} must be an address such as ${example}.` })

export const isOnThisMachine = (url: string | undefined): boolean =>
  url !== undefined && loopback.has(new URL(url).hostname.replace(/^\[(.*)\]$/u, '$1'))

/** A surface whose settings are half there is refused: a bot that hears only half is worse than none. */
export const missing = (surface: string, needed: readonly string[], present: Present): readonly string[] =>
  needed
    .filter((name) => !present[name])
    .map((name) => `${surface} is half there: set ${name} too, or leave all its settings out.`)
