import { readdirSync, readFileSync } from 'node:fs'
import { anonymise } from '../../bot/anonymise/anonymise.ts'
import { type MarkedText, readTexts, type Span } from './marked-text.ts'

const folder = new URL('./cases/', import.meta.url)
const keptAside = new URL('aside/', folder)

/** Written by others than the rules; no rule was made after looking at what it misses here. */
export const aside: readonly MarkedText[] = textsIn(keptAside)
export const tuning: readonly MarkedText[] = textsIn(folder)

function textsIn(place: URL): readonly MarkedText[] {
  const files = readdirSync(place).filter((name) => name.endsWith('.txt'))
  return files.sort().flatMap((name) => readTexts(readFileSync(new URL(name, place), 'utf8')))
}

export interface Score {
  /** Share of what identifies of which every telling word is gone. */
  readonly recall: number
  /** Share of all other words that were taken out. */
  readonly overRedaction: number
  /** Share of the marked domain words that survived. */
  readonly kept: number
  readonly leaked: readonly string[]
  readonly counts: Counts
}

/** What the shares are shares of. */
export interface Counts {
  /** By label: how many there are, and how many of them are gone. */
  readonly labels: ReadonlyMap<string, Share>
  readonly wholeTexts: Share
  /** Words that identify nobody, and those of them that were taken out. */
  readonly others: Share
  readonly domain: Share
}

export interface Share {
  readonly hit: number
  readonly all: number
}

/** Words of a marked name that tell nothing: particles, titles, kinds of school. */
const neutral =
  /^(?:van|de|der|den|het|'?t|ter|ten|te|v|d|le|la|op|in|aan|en|el|al|mw|mevr|mevrouw|dhr|heer|meneer|dr|drs|mr|juf|meester|oma|opa|tante|oom|familie|school|basisschool|obs|cbs|kbs|bs|ikc|vso|so|sbo|isk|csg|osg|roc|mavo|havo|vwo|college|lyceum|gymnasium|praktijkschool|kindcentrum|jaar|jr|jarige|bijna|net|ruim|om|week|eind|medio|begin|sinds|vanaf|per|na|tot|jl|ma|di|wo|do|vr|za|zo|(?:maan|dins|woens|donder|vrij|zater|zon)dag|stichting|ggz|ggd|rbl|mee|team|wijkteam|buurtteam|jeugdbescherming|veilig|thuis|regio|centrum|gezin|jeugd|locatie)$/i

export function score(texts: readonly MarkedText[]): Score {
  const leaked: string[] = []
  const labels = new Map<string, { all: number; hit: number }>()
  const [total, over, keep, whole] = [{ all: 0 }, { all: 0, hit: 0 }, { all: 0, hit: 0 }, { all: texts.length, hit: 0 }]
  for (const { text, spans, keep: domain } of texts) {
    const { replacements } = anonymise(text)
    const isCovered = (span: Span): boolean =>
      replacements.some(({ start, end }) => start <= span.start && end >= span.end)
    const isTouched = (span: Span): boolean =>
      replacements.some(({ start, end }) => start < span.end && end > span.start)
    const before = leaked.length
    for (const span of spans) {
      total.all++
      const label = labels.get(span.label) ?? { all: 0, hit: 0 }
      labels.set(span.label, label)
      label.all++
      const telling = wordsIn(text, span).filter((word) => !neutral.test(text.slice(word.start, word.end)))
      if (telling.every(isCovered)) label.hit++
      else leaked.push(text.slice(span.start, span.end))
    }
    if (leaked.length === before) whole.hit++
    const others = wordsIn(text, { start: 0, end: text.length, label: '' }).filter(
      (word) => !spans.some(({ start, end }) => start < word.end && end > word.start),
    )
    over.all += others.length
    over.hit += others.filter((word) => isTouched(word) && !isNeighbour(text, spans, word)).length
    keep.all += domain.length
    keep.hit += domain.filter(isTouched).length
  }
  return {
    recall: 1 - leaked.length / total.all,
    overRedaction: over.hit / over.all,
    kept: 1 - keep.hit / keep.all,
    leaked,
    counts: { labels, wholeTexts: whole, others: over, domain: { all: keep.all, hit: keep.all - keep.hit } },
  }
}

/** "van", "mevrouw" and "college" right beside a name may go with it. */
const isNeighbour = (text: string, spans: readonly Span[], word: Span): boolean =>
  neutral.test(text.slice(word.start, word.end)) &&
  spans.some(({ start, end }) => Math.max(start - word.end, word.start - end) <= 2)

const wordsIn = (text: string, { start, end }: Span): readonly Span[] =>
  [...text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)].map(({ index, 0: word }) => ({
    start: start + index,
    end: start + index + word.length,
    label: '',
  }))
