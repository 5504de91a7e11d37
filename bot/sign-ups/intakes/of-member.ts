/** What is kept of a member: the numbers that they answered, and what they ask of others. */
import type { Reader } from '../../chat/feature.ts'
import type { KeptSection, MemberAffairs } from '../../chat/member-affairs.ts'
import type { Member } from '../../network/network.ts'
import { follow } from '../doing.ts'
import type { SignUpStores } from '../stores.ts'
import { close } from './end.ts'
import { intakeRef, type NumberIntake, sayNumber } from './number-intake.ts'

export const numbersOfMember = (stores: SignUpStores): MemberAffairs => ({
  show: (member, reader) => show(stores, member, reader),

  countOf: async ({ network, id }, { words }) => {
    const { length } = await stores.numberIntakes.ownedBy(network, id)
    return length === 0 ? [] : [words.numberIntakes.ofMember.open(length)]
  },

  /** The cards say from then on who sees the answers. */
  handOver: async ({ network, id }, to, context) => {
    for (const intake of await stores.numberIntakes.ownedBy(network, id)) {
      const after = await stores.numberIntakes.change(network, intake.id, (kept) => ({ ...kept, owner: to.id }))
      await follow(stores, { network, ref: intakeRef(after.id) }, context, 'number-intake.handed-over')
    }
  },

  /** Nobody else sees what was answered to them: it is asked no more, and is forgotten in its time. */
  release: async (member, context) => {
    const { network, id } = member
    const owned = await stores.numberIntakes.ownedBy(network, id)
    for (const intake of owned) {
      const after = await stores.numberIntakes.change(network, intake.id, (kept) => ({ ...kept, owner: '' }))
      await close(stores, after, context)
      await follow(stores, { network, ref: intakeRef(after.id) }, context, 'number-intake.handed-over')
    }
    return owned.length === 0 ? [] : [context.words.numberIntakes.ofMember.fell(owned.length)]
  },

  erase: async ({ network, id }) => {
    const [answered, owned] = await Promise.all([
      stores.numberIntakes.answersOf(network, id),
      stores.numberIntakes.ownedBy(network, id),
    ])
    await stores.numberIntakes.forgetMember(network, id)
    for (const intake of new Set([...answered.map((one) => one.intake), ...owned.map((one) => one.id)]))
      await stores.outbox.refresh(network, intakeRef(intake))
  },
})

const show = async (
  stores: SignUpStores,
  { network, id }: Member,
  { words }: Reader,
): Promise<readonly KeptSection[]> => {
  const [answers, owned] = await Promise.all([
    stores.numberIntakes.answersOf(network, id),
    stores.numberIntakes.ownedBy(network, id),
  ])
  if (answers.length + owned.length === 0) return []
  const asked = await Promise.all(answers.map(({ intake }) => stores.numberIntakes.find(network, intake)))
  const questionOf = (one: NumberIntake | null | undefined): string => one?.question ?? words.chat.noName
  const say = words.numberIntakes.ofMember
  return [
    {
      name: say.title,
      kept: [
        ...answers.map((_, at) => ({ what: say.answered(questionOf(asked[at])), until: say.until })),
        ...owned.map((one) => ({ what: say.owns(one.question), until: say.until })),
      ],
      data: {
        answers: answers.map(({ thousandths, remark }, at) => ({
          question: questionOf(asked[at]),
          number: sayNumber(thousandths),
          unit: asked[at]?.unit ?? '',
          remark,
        })),
        requests: owned.map(({ question, state }) => ({ question, state })),
      },
    },
  ]
}
