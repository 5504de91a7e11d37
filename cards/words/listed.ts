/** @example listed(['Gemeente Duinrecht', 'Gemeente Veenwijk', 'SWV PO'], 'en') is "Gemeente Duinrecht, Gemeente Veenwijk en SWV PO" */
export const listed = (parts: readonly string[], and: string): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${and} ${parts.at(-1)}`
