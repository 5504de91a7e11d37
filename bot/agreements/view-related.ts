/** The agreements to which one is tied: what it went up in, what it comes from, and what came of it. */
import type { RelatedView } from '../../cards/agreements.ts'
import type { Agreement } from './agreement.ts'
import type { AgreementStore } from './store.ts'

/** A card names these; the others are counted. */
const mostChildren = 5

export const findRelated = async (
  { find, list }: Pick<AgreementStore, 'find' | 'list'>,
  item: Agreement,
): Promise<{ readonly related: readonly RelatedView[]; readonly relatedMore: number }> => {
  const { network, parent, mergedInto } = item
  const [into, above, children] = await Promise.all([
    mergedInto ? find(network, mergedInto) : null,
    parent ? find(network, parent.agreement) : null,
    list(network, { parent: item.id, isShare: false }, mostChildren),
  ])
  const related = [
    ...(into ? [view(item, into, 'mergedInto', 'part')] : []),
    ...(above && parent ? [view(item, above, 'parent', parent.relation)] : []),
    ...children.items
      .filter(({ id }) => id !== mergedInto)
      .map((child) => view(item, child, 'child', child.parent?.relation ?? 'part')),
  ]
  return { related, relatedMore: children.total - children.items.length }
}

/** A card stands where one body reads it: what another body agreed is named by its number alone. */
const view = (
  item: Agreement,
  { id, number, title, body }: Agreement,
  tie: RelatedView['tie'],
  relation: RelatedView['relation'],
): RelatedView => ({ tie, relation, id, number, title: body === item.body ? title : '' })
