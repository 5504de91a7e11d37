export const overleg = {}
