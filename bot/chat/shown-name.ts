import type { Words } from '../../cards/words/words.ts'
import type { Member } from '../network/network.ts'

/** The name under which a member is shown. Who was erased has none: their organisation stands for them. */
export const shownName = ({ name }: Pick<Member, 'name'>, organisation: string | undefined, words: Words): string =>
  name !== '' ? name : organisation ? words.kept.former(organisation) : words.kept.formerOfNone
