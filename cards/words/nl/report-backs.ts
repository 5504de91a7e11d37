export const reportBacks = {}
