/** Which organisations share something: a group, all of a kind, or chosen ones. */
import { noneOfThem, type Option } from '../../../cards/form.ts'
import type { Offered } from '../../../cards/network-fields.ts'
import type { Words } from '../../../cards/words/words.ts'
import type { Context } from '../../chat/feature.ts'
import { findAll } from '../../name-search.ts'
import type { Group, Organisation } from '../../network/network.ts'
import { organisationKinds } from '../../network/network.ts'
import type { NetworkStore } from '../../network/store.ts'
import { refusal } from '../../refusal.ts'
import { mostShares } from './share.ts'

export const organisationSearch = 'agreement.organisations'

/** Slack offers at most 100 options in a select. docs.slack.dev, select menu */
const optionLimit = 100

interface Known {
  readonly organisations: readonly Organisation[]
  readonly groups: readonly Group[]
}

export const readKnown = async (store: NetworkStore, network: string): Promise<Known> => {
  const [organisations, groups] = await Promise.all([store.organisations(network), store.groups(network)])
  return { organisations, groups }
}

export const offerWhole = ({ organisations, groups }: Known, chosen: string, words: Words): Offered => {
  const say = words.shares.form
  const { kinds } = words.registers
  const options = [
    { value: noneOfThem, label: say.noWhole },
    ...groups.map((group) => ({
      value: `group:${group.id}`,
      label: say.group(group.name, group.organisations.length),
    })),
    ...organisationKinds.flatMap((kind) => {
      const count = organisations.filter((one) => one.kind === kind).length
      return count < 2 ? [] : [{ value: `kind:${kind}`, label: say.kind(kinds[kind], count) }]
    }),
  ].slice(0, optionLimit)
  const wanted = options.some(({ value }) => value === chosen) ? chosen : noneOfThem
  return { options, chosen: options.filter(({ value }) => value === wanted) }
}

export const offerOrganisations = ({ organisations }: Known, chosen: readonly string[]): Offered => ({
  options: organisations.slice(0, optionLimit).map(optionOf),
  chosen: organisations.filter(({ id }) => chosen.includes(id)).map(optionOf),
  ...(organisations.length > optionLimit ? { search: organisationSearch } : {}),
})

const optionOf = ({ id, name }: Organisation): Option => ({ value: id, label: name })

export const searchOrganisations = async (
  store: NetworkStore,
  query: string,
  { network }: Context,
): Promise<readonly Option[]> =>
  findAll(
    (await store.organisations(network.id)).map((one) => ({ ...one, about: '' })),
    query,
  )
    .slice(0, optionLimit)
    .map(optionOf)

/** Each once. @throws {Refusal} field.missing, agreement.owner-gone, agreement.many-shares at `organisations` */
export const readOrganisations = (
  { organisations, groups }: Known,
  values: { readonly whole: string; readonly organisations: readonly string[] },
): readonly string[] => {
  const [what = '', which = ''] = values.whole.split(/:(.*)/su)
  const ofGroup = what === 'group' ? groups.find(({ id }) => id === which)?.organisations : []
  if (!ofGroup) throw refusal('agreement.owner-gone', undefined, 'whole')
  const ofKind = organisations.filter(({ kind }) => what === 'kind' && kind === which).map(({ id }) => id)
  const known = new Set(organisations.map(({ id }) => id))
  if (values.organisations.some((id) => !known.has(id)))
    throw refusal('agreement.owner-gone', undefined, 'organisations')
  const chosen = [...new Set([...ofGroup, ...ofKind, ...values.organisations])]
  if (chosen.length === 0) throw refusal('field.missing', undefined, 'organisations')
  if (chosen.length > mostShares) throw refusal('agreement.many-shares', { limit: mostShares }, 'organisations')
  return chosen
}
