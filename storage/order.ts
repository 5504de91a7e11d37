/** The order of the database would differ: SQLite sorts bytes, PostgreSQL by the locale of its server. */
const collator = new Intl.Collator('nl', { numeric: true })

export const byName = <Named extends { readonly name: string; readonly id: string }>(rows: Named[]): readonly Named[] =>
  rows.sort((a, b) => collator.compare(a.name, b.name) || (a.id < b.id ? -1 : 1))
