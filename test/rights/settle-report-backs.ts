/** What the body that is asked for told, and a message that is read through and sent. */

import type { Body } from '../../bot/network/network.ts'
import { noneOfThem } from '../../cards/form.ts'
import type { Storage } from '../../storage/open.ts'

export const reportId = 'report-of-oogo'

export const settleReportBacks = async (
  { reportBacks }: Storage,
  { oogo }: { readonly oogo: Body },
  by: string,
  now: number,
): Promise<void> => {
  const told = { text: 'Fluisterende voortgang', agreements: [], to: [], meeting: null }
  await reportBacks.add({ id: reportId, network: oogo.network, from: oogo.id, ...told, createdAt: now, createdBy: by })
}

/** As the form comes back once it was shown as it will look. */
export const reportToSend = (from: Body, to: Body) => {
  const text = 'Het pact is getekend.'
  const seen = JSON.stringify([text, [to.id], null])
  return {
    state: { id: `report-from-${from.id}`, body: from.id, seen },
    values: { text, to: [to.id], meeting: noneOfThem },
  }
}
