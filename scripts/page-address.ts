import type { Settings } from './settings.ts'

/**
 * Where members open the page, for links that are sent to them; null where nothing is known that opens it. The
 * address at which the server listens means something on this machine only.
 */
export const pageAddress = (
  { publicUrl, isLocal }: Pick<Settings, 'publicUrl' | 'isLocal'>,
  listening: string | null,
): string | null => publicUrl ?? (isLocal ? listening : null)
