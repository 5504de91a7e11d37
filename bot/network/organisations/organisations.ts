/** The organisations at the table. */
import type { EntryState } from '../../../cards/network-fields.ts'
import { networkOrganisationForm, type OrganisationValues } from '../../../cards/network-organisations.ts'
import type { Context } from '../../chat/feature.ts'
import { type Reply, whisper } from '../../chat/reply.ts'
import { requireChoice } from '../../read-text.ts'
import { refusal } from '../../refusal.ts'
import { versionOf } from '../../version.ts'
import { oneChoice, readOne } from '../choices.ts'
import { aboutLine, beginEntry, findKept, recordEntry, requireCurrent } from '../entry.ts'
import { readPeople, sayContact } from '../members/people.ts'
import { type Organisation, organisationKinds, type Sector, sectors } from '../network.ts'
import { drawEntry, type Register } from '../register.ts'
import type { NetworkStores } from '../stores.ts'
import { readOrganisationCode, sectorOfCode, showOrganisationCode } from './organisation-code.ts'
import { drawOrganisation } from './organisation-view.ts'
import { asTyped, readOwnHolidays, writeOwnHoliday } from './own-holidays.ts'
import { type IsNamed, removeOrganisation } from './remove-organisation.ts'

export const organisationsRegister = (stores: NetworkStores, isNamed: IsNamed): Register => {
  const { network: store } = stores
  return {
    name: 'organisations',
    list: async ({ network, words }) => {
      const people = await readPeople(store, network.id)
      return [...people.organisations.values()].map(({ id, name, kind, code, contact }) => ({
        id,
        name,
        about: aboutLine(
          words.registers.kinds[kind],
          code ? showOrganisationCode(code) : '',
          sayContact(people, contact),
        ),
      }))
    },
    show: (id, context) => drawOrganisation(store, id, context),
    ask: async (id, { network, words }) => {
      const people = await readPeople(store, network.id)
      const kept = findKept([...people.organisations.values()], id)
      const view = {
        id: kept?.id ?? '',
        version: versionOf(kept),
        name: kept?.name ?? '',
        kind: kept?.kind ?? '',
        sectors: kept?.sectors ?? [],
        code: kept?.code ? showOrganisationCode(kept.code) : '',
        contact: oneChoice('network.members', people, kept?.contact ?? null, words),
        ownHolidays: (kept?.ownHolidays ?? []).map((one) => writeOwnHoliday(one, asTyped)).join('\n'),
      }
      return networkOrganisationForm(view, words)
    },
    remove: (id, context) => removeOrganisation(stores, isNamed, id, context),
  }
}

export const writeOrganisation =
  (stores: NetworkStores, isNamed: IsNamed) =>
  async ({ state, values }: { state: EntryState; values: OrganisationValues }, context: Context): Promise<Reply> => {
    const { network: store } = stores
    const { members, organisations } = await readPeople(store, context.network.id)
    const kept = findKept([...organisations.values()], state.id)
    const others = [...organisations.values()].filter((one) => one !== kept)
    const begun = beginEntry(kept, values.name, others, context)
    const kind = requireChoice(values.kind, organisationKinds, 'kind')
    const code = readCode(values.code, kind, others)
    const entry: Organisation = {
      ...begun,
      kind,
      sectors: readSectors(values.sectors, code),
      code,
      contact: readOne(members, values.contact, 'contact'),
      ownHolidays: readOwnHolidays(values.ownHolidays, 'ownHolidays'),
    }
    requireCurrent(kept, entry, state.version)
    await store.saveOrganisation(entry)
    await recordEntry(stores, context, 'organisation', kept, entry)
    return whisper(await drawEntry(organisationsRegister(stores, isNamed), entry.id, context))
  }

const readCode = (text: string, kind: Organisation['kind'], others: readonly Organisation[]): string | null => {
  const code = readOrganisationCode(text, 'code')
  if (code !== null && kind !== 'swv') throw refusal('organisation.code-kind', undefined, 'code')
  const holder = code === null ? undefined : others.find((one) => one.code === code)
  if (holder)
    throw refusal('organisation.code-taken', { code: showOrganisationCode(code ?? ''), name: holder.name }, 'code')
  return code
}

/** A code says the sector too, where nothing was ticked. */
const readSectors = (values: readonly string[], code: string | null): readonly Sector[] => {
  const chosen = sectors.filter((sector) => values.includes(sector))
  return chosen.length === 0 && code !== null ? [sectorOfCode(code)] : chosen
}
