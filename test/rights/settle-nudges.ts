/** The owner of an item of the OOGO was reminded of it, and nobody else was. */
import type { Storage } from '../../storage/open.ts'

export const settleNudges = async ({ nudges }: Storage, network: string, member: string, item: string) => {
  const ref = { kind: 'agreement', id: item }
  await nudges.add({ id: 'nudge-1', network, member, givenAt: 1, lines: [{ ref, occasion: 'soon-14', dueAt: 1 }] })
}
