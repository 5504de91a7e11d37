import type { Finding, Label } from './finding.ts'

/** Where findings overlap, this decides what the whole is called: the more certain the shape, the earlier. */
const precedence: readonly Label[] = [
  'EMAIL',
  'URL',
  'HANDLE',
  'IBAN',
  'BSN',
  'PHONE',
  'PLATE',
  'BRIN',
  'POSTCODE',
  'DATE',
  'AGE',
  'ID',
  'ADDR',
  'SCHOOL',
  'ORG',
  'LOC',
  'PER',
]
const rank: ReadonlyMap<Label, number> = new Map(precedence.map((label, at) => [label, at]))
const rankOf = ({ label }: Finding): number => rank.get(label) ?? precedence.length

/** In order of the text, none over another; everything that any finding covers stays covered. */
export function mergeFindings(findings: readonly Finding[]): readonly Finding[] {
  const merged: Finding[] = []
  for (const next of findings.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1)
    if (last && next.start < last.end) merged[merged.length - 1] = join(last, next)
    else merged.push(next)
  }
  return merged
}

function join(one: Finding, other: Finding): Finding {
  const { label, reason } = rankOf(other) < rankOf(one) ? other : one
  return { start: one.start, end: Math.max(one.end, other.end), label, reason }
}
