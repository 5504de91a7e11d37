/** A sheet of the body on which its owner has signed up, one that is closed, and a number that the owner asks. */
import type { Body, Member } from '../../bot/network/network.ts'
import type { SignUpSheet } from '../../bot/sign-ups/sign-up.ts'
import type { Storage } from '../../storage/open.ts'

export const signUpIds = {
  sheet: 'sheet-1',
  closed: 'sheet-2',
  perOrganisation: 'sheet-3',
  intake: 'intake-1',
} as const

export const settleSignUps = async (
  { signUps, numberIntakes }: Storage,
  { id: body, network }: Body,
  { id: owner, organisation }: Member,
): Promise<void> => {
  const made = { createdAt: 1, createdBy: owner, version: 1 }
  const sheet: SignUpSheet = {
    ...{ id: signUpIds.sheet, network, body, about: null, title: 'Zwijgende visiesessie', explanation: '' },
    ...{ kinds: ['attend', 'read-along', 'help'], most: 0, per: 'member', lastOn: null, owner, state: 'open' },
    ...made,
  }
  await signUps.add(sheet)
  await signUps.add({ ...sheet, id: signUpIds.closed, state: 'closed' })
  await signUps.add({ ...sheet, id: signUpIds.perOrganisation, per: 'organisation' })
  for (const id of [signUpIds.sheet, signUpIds.perOrganisation])
    await signUps.sign({ network, sheet: id, kind: 'attend', member: owner, organisation, place: 1 })
  await numberIntakes.add({
    ...{ id: signUpIds.intake, network, body, question: 'Fluistert u?', explanation: '', unit: 'fte', per: 'member' },
    ...{ lastOn: null, owner, state: 'open', closedAt: null },
    ...made,
  })
  await numberIntakes.answer({
    ...{ network, intake: signUpIds.intake, party: owner, member: owner, thousandths: 7250, remark: '' },
  })
}

/** What the form sends with which a sheet is opened, by one of the body. */
export const sheetToSend = ({ id: body }: Body, { id: owner }: Pick<Member, 'id'>) => ({
  state: { id: 'sheet-new', body, about: null },
  values: {
    ...{ title: 'Visiesessie', explanation: '', kinds: ['attend'], most: '12', per: 'member', lastOn: '', owner },
  },
})

/** And with which a number is asked. */
export const intakeToSend = ({ id: body }: Body) => ({
  state: { id: 'intake-new', body },
  values: { question: 'Komt u fte tekort?', explanation: '', unit: 'fte', per: 'organisation', lastOn: '' },
})
