import type { NumberIntakeStore, SignUpStore } from './store.ts'

/** Sheets by their title. */
export const namesOfSheets = (store: Pick<SignUpStore, 'find'>) => ({
  names: async (network: string, ids: readonly string[]) => {
    const found = await Promise.all(ids.map((id) => store.find(network, id)))
    return new Map(found.flatMap((one) => (one ? [[one.id, one.title] as const] : [])))
  },
  find: async () => [],
})

/** Requests by what they ask. */
export const namesOfIntakes = (store: Pick<NumberIntakeStore, 'find'>) => ({
  names: async (network: string, ids: readonly string[]) => {
    const found = await Promise.all(ids.map((id) => store.find(network, id)))
    return new Map(found.flatMap((one) => (one ? [[one.id, one.question] as const] : [])))
  },
  find: async () => [],
})
