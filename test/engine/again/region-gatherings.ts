/** What people come together on: a sheet, a number that is asked, a wall of posters, and groups. */
import type { Reply } from '../../../bot/chat/reply.ts'
import { formIn } from '../../world.ts'
import { submitted } from './submitted.ts'

/** Their ids. @property wall is walked past; @property groups are signed up for. */
export interface Gatherings {
  readonly sheet: string
  readonly intake: string
  readonly wall: string
  readonly groups: string
}

/** @param ask as whoever is in the chair, in the channel of the body */
export const openGatherings = async (ask: (asked: object) => Promise<Reply>): Promise<Gatherings> => {
  const write = async (name: string, text: string, values: Readonly<Record<string, unknown>>): Promise<string> => {
    const form = formIn(await ask({ kind: 'command', name, text, mentions: [] }))
    await ask(submitted(form, values))
    return (form.state as { readonly id: string }).id
  }
  const fill = async (name: string, data: object, values: Readonly<Record<string, unknown>>): Promise<void> => {
    await ask(submitted(formIn(await ask({ kind: 'press', name, data })), values))
  }
  const hangWall = async (name: string): Promise<string> => {
    const carousel = await write('carrousel', `nieuw ${name}`, {})
    for (const title of ['Thuiszitters', 'Gezonde school']) await fill('carousel.add-poster', { carousel }, { title })
    await fill('carousel.move', { carousel, to: 'walking' }, {})
    return carousel
  }
  const groups = await hangWall('Verder')
  await fill('carousel.move', { carousel: groups, to: 'groups' }, { own: 'Samen\nEerder', most: '2' })
  return {
    sheet: await write('aanmelden', 'Visiesessie', { most: '2', kinds: ['attend', 'read-along'] }),
    intake: await write('aanmelden uitvraag', 'Hoeveel?', { unit: 'fte', per: 'member' }),
    wall: await hangWall('Samenwerken'),
    groups,
  }
}
