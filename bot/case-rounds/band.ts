/** How many, without saying who is silent: an exact number tells who was the last to come. Pure. */
export const bands = ['under-3', '3-5', '6-10', 'over-10'] as const
export type Band = (typeof bands)[number]

export const bandOf = (count: number): Band => {
  if (count < 3) return 'under-3'
  if (count <= 5) return '3-5'
  return count <= 10 ? '6-10' : 'over-10'
}
