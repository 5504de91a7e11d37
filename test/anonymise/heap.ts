/** Run with `--expose-gc`: what the process still holds of a text that was anonymised, as JSON. */
import { text as readAll } from 'node:stream/consumers'
import { setImmediate as turn } from 'node:timers/promises'
import { getHeapSnapshot } from 'node:v8'
import { anonymise } from '../../bot/anonymise/anonymise.ts'

declare const gc: () => void

/** Made here and now, so that neither the source nor standard input holds it. */
const invent = (): string => `Bouzkrima${'el'.repeat(3)}${Math.random().toString(36).slice(2)}`
const invented = /Bouzkrima(?:el){3}[a-z0-9]/i

const countHeld = async (): Promise<number> => {
  for (let round = 0; round < 3; round++) {
    gc()
    await turn()
  }
  const { strings } = JSON.parse(await readAll(getHeapSnapshot())) as { strings: readonly string[] }
  return strings.filter((text) => invented.test(text)).length
}

const anonymiseInvented = (): { readonly length: number; readonly remembered: string } => {
  const name = invent()
  const texts = [
    `Moeder ${name} (41) belde: ${name}s zoon is geadopteerd.`,
    `de mentor van ${name} belt\u00a0 op 3 mei`,
  ]
  const length = texts.map((text) => anonymise(text).text.length).reduce((all, one) => all + one)
  const { input, lastMatch, leftContext } = RegExp as unknown as Record<string, string>
  return { length, remembered: `${input}${lastMatch}${leftContext}` }
}

const { length, remembered } = anonymiseInvented()
const after = await countHeld()
// A text that was put together shows in a snapshot only once something has read it whole.
const held = invent()
invented.test(held)
console.log(JSON.stringify({ length, remembered, after, control: await countHeld(), held: held.length }))
