import type { AgreementStore } from './store.ts'

/** Agreements by their number, as people say it; their title is what was agreed, and stays on their card. */
export const namesOfItems = (store: AgreementStore) => ({
  names: async (network: string, ids: readonly string[]) => {
    const items = await Promise.all(ids.map((id) => store.find(network, id)))
    return new Map(items.flatMap((item) => (item ? [[item.id, String(item.number)] as const] : [])))
  },
  /** `12`, `afspraak 12` */
  find: async (network: string, query: string) => {
    const number = Number(/^(?:\p{L}+\s+)*(\d{1,9})$/u.exec(query)?.[1] ?? 0)
    const item = number > 0 ? await store.findNumbered(network, number) : null
    return item ? [item.id] : []
  },
})
