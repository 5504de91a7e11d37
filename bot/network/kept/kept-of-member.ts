/** All that is kept of a member, gathered from every feature: for a card, and as plain data. */
import type { Reader } from '../../chat/feature.ts'
import type { KeptSection, MemberAffairs } from '../../chat/member-affairs.ts'
import type { Member } from '../network.ts'

export const gatherKept = async (
  affairs: readonly MemberAffairs[],
  member: Member,
  reader: Reader,
  isOwn: boolean,
): Promise<readonly KeptSection[]> => {
  const sections: KeptSection[] = []
  for (const { show } of affairs) sections.push(...(await show(member, reader, isOwn)))
  return sections
}

/** The copy that a member may take along (GDPR, article 15 and 20): plain data with the sentences that explain them. */
export const describeKept = async (
  affairs: readonly MemberAffairs[],
  member: Member,
  reader: Reader,
  isOwn: boolean,
): Promise<Readonly<Record<string, unknown>>> => ({
  madeAt: new Date(reader.now).toISOString(),
  member,
  sections: await gatherKept(affairs, member, reader, isOwn),
})
