/** How a body's agreements stand, once a week: what is new, late, or lacks an owner or a day. */
import type { Overview, OverviewAsked } from '../reminders/bodies/due.ts'
import type { Part, PartName } from '../reminders/bodies/telling.ts'
import type { Agreement } from './agreement.ts'
import { toThings } from './due-rows.ts'
import { type AgreementQuery, mostCounted } from './store.ts'
import type { AgreementStores } from './stores.ts'

/** Of each, enough that shares of one text leave a few rows. */
const mostRead = 40

export const overviewOfAgreements =
  ({ agreements }: Pick<AgreementStores, 'agreements'>) =>
  async ({ network, body, since, today }: OverviewAsked): Promise<Overview> => {
    const asked = { bodies: [body] }
    const part = async (
      name: PartName,
      query: AgreementQuery,
      dayOf: (item: Agreement) => string | null = () => null,
    ): Promise<Part> => {
      const { items, total } = await agreements.list(network, { ...asked, ...query }, mostRead)
      return { name, total, things: toThings(items, dayOf) }
    }
    const owed = await agreements.list(network, { ...asked, kinds: ['action-item'], isOpen: true, isShare: false }, 0)
    return {
      open: Math.min(owed.total, mostCounted),
      parts: [
        await part('late', { lateOn: today }, ({ term }) => term?.until ?? null),
        await part('new', { createdAfter: since, isShare: false }),
        await part('without-owner', { without: 'owner' }),
        await part('without-term', { without: 'term' }),
      ],
    }
  }
