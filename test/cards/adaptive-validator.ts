/** What Microsoft's own renderer has against a card; [] when nothing. */
import { createRequire } from 'node:module'

interface Issue {
  readonly message: string
}
interface ParsedCard {
  parse(json: unknown, context: unknown): void
  validateProperties(): { readonly validationEvents: readonly Issue[] }
}
interface Library {
  readonly AdaptiveCard: new () => ParsedCard
  readonly SerializationContext: new () => { readonly eventCount: number; getEventAt(index: number): Issue }
}

// Its ESM entry does not resolve in Node; the bundled file does.
const library: Library = createRequire(import.meta.url)('adaptivecards/dist/adaptivecards.js')

/** Only Teams draws charts; this renderer draws, and checks, what stands in their place. */
const isChart = /^Unknown element type "Chart\.HorizontalBar(?:\.Stacked)?"\. Fallback will be used if present\.$/u

export const checkAdaptiveCard = (json: unknown): string[] => {
  const context = new library.SerializationContext()
  const card = new library.AdaptiveCard()
  card.parse(structuredClone(json), context)
  const found = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index))
  return [...found, ...card.validateProperties().validationEvents]
    .map(({ message }) => message)
    .filter((message) => !isChart.test(message))
}
