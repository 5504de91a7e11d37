/** Agreements as the projects of a werkagenda: with what they are to bring, and who works along. */
import type { Reader } from '../chat/feature.ts'
import type { Agreement } from './agreement.ts'
import { nameAll } from './names.ts'
import type { AgreementStores } from './stores.ts'
import { viewRow } from './view.ts'

export const viewProjects =
  ({ network }: Pick<AgreementStores, 'network'>) =>
  async (items: readonly Agreement[], reader: Reader) => {
    const names = await nameAll(network, reader.network, { items, members: [] }, reader.words)
    return items.map((item) => {
      const { goals, lead, partners } = item.details
      return {
        ...viewRow(item, names, reader),
        goals,
        lead: lead ? names.owner(lead) : '',
        partners: partners.map(names.owner),
      }
    })
  }
