/** How a body runs its case rounds, set by those who keep order there; contacts and steps by the secretariat. */
import { readFormOf } from '../../../cards/case-round-menu.ts'
import {
  type CaseSettingsValues,
  caseLadderForm,
  caseLadderFormOf,
  caseLadderPress,
  caseSettingsForm,
  caseSettingsFormOf,
  caseSettingsPress,
  foldedNames,
} from '../../../cards/case-round-settings.ts'
import { type Context, type Feature, onForm, onPress } from '../../chat/feature.ts'
import { openForm, type Reply } from '../../chat/reply.ts'
import type { HistoryStore } from '../../history.ts'
import { findSeatedBody, isStewardAmong, stewardAmong } from '../../network/seating.ts'
import type { NetworkStore } from '../../network/store.ts'
import type { Ref } from '../../ref.ts'
import { refusal } from '../../refusal.ts'
import { versionOf } from '../../version.ts'
import { type CaseSettingStore, usualBodySettings } from '../settings-store.ts'
import type { CaseRoundStores } from '../stores.ts'
import { voicesIn } from '../voices.ts'
import { seatScreeners } from './give-seats.ts'
import { readLadder, sayLadder } from './ladder.ts'
import { numberLimits, readValues, toValues } from './values.ts'

export interface CaseSettingStores extends Pick<CaseRoundStores, 'caseRounds' | 'reminders'> {
  readonly network: NetworkStore
  readonly caseSettings: CaseSettingStore
  readonly history: HistoryStore
}

export const caseSettingsFeature = (stores: CaseSettingStores): Feature => ({
  name: 'case-rounds-settings',
  presses: [
    onPress(caseSettingsPress, ({ body }, context) => ask(stores, { body }, context)),
    onPress(caseLadderPress, (_, context) => askLadder(stores, context), 'secretariat'),
  ],
  forms: [
    onForm(
      caseSettingsForm,
      ({ state, values }, context) => save(stores, { ...state, values }, context),
      'member',
      ({ state, values }, context) => ask(stores, { ...state, values }, context),
    ),
    onForm(
      caseLadderForm,
      ({ state, values }, context) => saveLadder(stores, { ...state, ...values }, context),
      'secretariat',
    ),
  ],
})

/** @throws {Refusal} channel.unknown, channel.not-seated, case-round.for-steward */
const requireKeeper = async (stores: CaseSettingStores, id: string, context: Context) => {
  const found = await findSeatedBody(stores.network, id, context)
  if (!isStewardAmong(found.standings)) throw refusal('case-round.for-steward')
  return { body: found.body, onBehalfOf: stewardAmong(found.standings) }
}

/** Whoever has a say in the body can lead its rounds; the secretariat has none in a round. */
const peopleOf = async ({ network: store }: CaseSettingStores, network: string, body: string) =>
  (await voicesIn(store, network, body)).map(({ id, name }) => ({ value: id, label: name }))

const usual = toValues(usualBodySettings)

interface Asked {
  readonly body: string
  readonly version?: string
  readonly values?: CaseSettingsValues
}

const ask = async (stores: CaseSettingStores, asked: Asked, context: Context): Promise<Reply> => {
  const { body } = await requireKeeper(stores, asked.body, context)
  const kept = await stores.caseSettings.ofBody(context.network.id, body.id)
  const values = asked.values ?? toValues(kept)
  const view = {
    ...{ body: body.id, name: body.name, version: asked.version ?? versionOf(kept) },
    people: await peopleOf(stores, context.network.id, body.id),
    values,
    isUnfolded: asked.values !== undefined,
    limits: numberLimits,
    isUsual: foldedNames.every((name) => values[name] === usual[name]),
  }
  return openForm(caseSettingsFormOf(view, context.words))
}

type Sent = Required<Asked>

/** @throws {Refusal} as `requireKeeper`; form.outdated; of `readValues` at its field */
const save = async (stores: CaseSettingStores, sent: Sent, context: Context): Promise<Reply> => {
  const { network, words } = context
  const { body, onBehalfOf } = await requireKeeper(stores, sent.body, context)
  const people = await peopleOf(stores, network.id, body.id)
  const wanted = readValues(sent.values, new Set(people.map(({ value }) => value)))
  const kept = await stores.caseSettings.ofBody(network.id, body.id)
  const isNew = versionOf(kept) !== versionOf(wanted)
  if (isNew && versionOf(kept) !== sent.version) throw refusal('form.outdated')
  if (isNew) {
    await stores.caseSettings.saveOfBody(network.id, body.id, wanted)
    const { facilitator, secondFacilitator } = wanted
    if (facilitator !== null) await seatScreeners(stores, body.id, { facilitator, secondFacilitator }, context)
    await record(stores, { kind: 'body', id: body.id }, onBehalfOf, context)
  }
  const say = words.caseSettings
  const facilitator = people.find(({ value }) => value === wanted.facilitator)?.label ?? ''
  const then = wanted.isOn ? say.savedOn(facilitator) : say.savedOff
  return openForm(readFormOf(say.title, [say.saved(body.name), then], words))
}

const record = (
  { history }: CaseSettingStores,
  ref: Ref,
  onBehalfOf: string | null,
  { network, member, surface, now: at }: Context,
): Promise<void> =>
  history.record({
    ...{ network: network.id, ref, at, member: member.id, onBehalfOf, surface },
    ...{ verb: 'case-rounds.set', data: {} },
  })

const askLadder = async ({ caseSettings }: CaseSettingStores, { network, words }: Context): Promise<Reply> => {
  const kept = await caseSettings.ladderOf(network.id)
  return openForm(caseLadderFormOf({ version: versionOf(kept), ...sayLadder(kept) }, words))
}

/** @throws {Refusal} form.outdated; of `readLadder` at its field */
const saveLadder = async (
  stores: CaseSettingStores,
  { version, ...typed }: { readonly version: string; readonly contacts: string; readonly steps: string },
  context: Context,
): Promise<Reply> => {
  const { network, words } = context
  const [wanted, kept] = [readLadder(typed), await stores.caseSettings.ladderOf(network.id)]
  const isNew = versionOf(kept) !== versionOf(wanted)
  if (isNew && versionOf(kept) !== version) throw refusal('form.outdated')
  if (isNew) {
    await stores.caseSettings.saveLadder(network.id, wanted)
    await record(stores, { kind: 'network', id: network.id }, null, context)
  }
  const say = words.caseSettings.ladder
  return openForm(readFormOf(say.title, [say.saved], words))
}
