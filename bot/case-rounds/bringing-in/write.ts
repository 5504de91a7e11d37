/** The second step: the fields of the protocol. What comes back stands in the next form, and nowhere else. */
import { type WriteCaseState, type WriteCaseValues, writeCaseFormOf } from '../../../cards/case-round-bringing-in.ts'
import type { CarriedView } from '../../../cards/case-round-start.ts'
import type { Form } from '../../../cards/form.ts'
import type { Context } from '../../chat/feature.ts'
import { textLimits, titleLimit } from './draft.ts'
import type { BringingInStores } from './stores.ts'
import { findPlace, levelOf, organisationsIn, wayOf } from './where.ts'

const blank: WriteCaseValues = {
  ...{ title: '', sector: '', ageBand: '', duration: '', story: '', tried: '', voice: '', barrier: '' },
  ...{ barriers: [], request: '', onePlan: '', exemption: '', steps: [], first: '' },
}

interface Writing {
  readonly state: WriteCaseState
  readonly carried: CarriedView
  /** As whoever screens asked it. */
  readonly question?: string
  readonly values?: WriteCaseValues
}

/** @throws {Refusal} case-round.not-set-up, for a new case */
export const drawWriting = async (
  stores: BringingInStores,
  { state, carried, question, values = blank }: Writing,
  context: Context,
): Promise<Form> => {
  const { network, member, words } = context
  const say = words.caseBringingIn
  const found = await findPlace(stores, state, context)
  const { steps, contacts } = await stores.caseSettings.ladderOf(network.id)
  const others = (await organisationsIn(stores, found.body)).filter(({ id }) => id !== member.organisation)
  const view = {
    ...{ state, ...carried, contacts, values },
    question: question === undefined ? null : words.caseMine.one.question(question),
    about: say.write.about(found.body.name, say.levels[levelOf(state.level, found)], say.ways[wayOf(state.way, found)]),
    steps: steps.map(({ id, title, who }) => ({ value: id, label: who === '' ? title : `${title} (${who})` })),
    // Whoever saw it first stays as it was.
    firsts: state.round === '' ? others.map(({ id, name }) => ({ value: id, label: name })) : [],
    limits: { title: titleLimit, ...textLimits },
  }
  return writeCaseFormOf(view, words)
}
