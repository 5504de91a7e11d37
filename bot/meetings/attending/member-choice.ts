/** Members as the forms of attendance offer them. */
import type { Option } from '../../../cards/form.ts'

/** Of which one may also be nobody; or several. */
export type MemberSearch = 'network.members' | 'network.several-members'

/** Beyond this one types a name. Two lists of a hundred are more than a dialog on Teams can carry (28 KB). */
const listLimit = 25

/** All where they fit in a list, else the first of them and a search; whom the form does not mean is refused when sent. */
export const offerMembers = (options: readonly Option[], chosen: readonly string[], search: MemberSearch) => ({
  options: options.slice(0, listLimit),
  chosen: options.filter(({ value }) => chosen.includes(value)),
  ...(options.length > listLimit ? { search } : {}),
})
