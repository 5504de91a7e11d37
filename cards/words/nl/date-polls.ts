export const datePolls = {}
