/** How many there are of a role, in Dutch. */

/** "6 wethouders"; of a role whose plural is not known "6 × ambassadeur". */
export const roleSaid = (role: string, count: number): string => {
  if (count === 1) return `1 ${role}`
  const plural = pluralOf(role)
  return plural === null ? `${count} × ${role}` : `${count} ${plural}`
}

/** As the names of functions end. */
const pluralOf = (role: string): string | null => {
  if (!/^[\p{L}-]+$/u.test(role)) return null
  if (/(?:directeur|tor|ist|ant|ent|hoofd)$/u.test(role)) return `${role}en`
  if (/secretaris$/u.test(role)) return `${role}sen`
  return /(?:er|aar|eur)$/u.test(role) ? `${role}s` : null
}
