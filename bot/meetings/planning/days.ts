/** Saturday or Sunday. @param day `YYYY-MM-DD` */
export const isWeekend = (day: string): boolean => [0, 6].includes(new Date(day).getUTCDay())
