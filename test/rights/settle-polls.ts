/** A poll of the body that is open, and one that has closed. */
import { instantOn } from '../../bot/clock.ts'
import type { Body } from '../../bot/network/network.ts'
import { closePoll } from '../../bot/polls/rules/end.ts'
import { askedOf } from '../../bot/polls/rules/open.ts'
import type { Storage } from '../../storage/open.ts'

export const pollIds = { open: 'poll-open', closed: 'poll-closed', option: 'o1' } as const

const question = 'Waar zwijgt de streek over?'
export const askedInPoll = askedOf({ question, explanation: '' })

export const settlePolls = async ({ polls }: Storage, { id: body, network }: Body, by: string): Promise<void> => {
  for (const id of [pollIds.open, pollIds.closed])
    await polls.open({
      ...{ id, network, body, alsoIn: [], kind: 'choice', question, explanation: '' },
      options: [
        { id: pollIds.option, text: 'Verzuim', meaning: '' },
        { id: 'o2', text: 'Vervoer', meaning: '' },
      ],
      answering: { most: 1, hasNone: false, takesOptions: true },
      secrecy: 'named',
      electorate: { roles: [], kinds: [], isOpenInChannels: false, isPerOrganisation: false },
      ...{
        electors: null,
        needsBothSides: false,
        isFixed: false,
        isKeyAway: false,
        quorum: 0,
        showsStanding: false,
        state: 'open',
        closesAt: instantOn('2026-12-04', 17),
      },
      ...{ closedAt: null, result: null, outcome: '', reviewOn: null, before: null },
      ...{ createdAt: 1, createdBy: by, version: 1 },
    })
  const result = { voters: 0, eligible: 6, count: { kind: 'choice', none: 0, options: [] }, sides: null } as const
  await polls.close(network, pollIds.closed, (poll) => closePoll(poll, result, 2))
}
