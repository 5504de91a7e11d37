/** Files that are there whole or not at all, also after a power cut, and that only we can read. */
import { chmod, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'

const ownerOnly = 0o700
const fileMode = 0o600
const temporaryEnd = '.tmp'

/** Makes the folder, or refuses one that others can look into: its keys must count as known. */
export const prepareFolder = async (folder: string): Promise<void> => {
  const made = await mkdir(folder, { recursive: true, mode: ownerOnly })
  if (made) await syncFolder(dirname(made))
  const { mode, uid } = await stat(folder)
  if (process.platform === 'win32') return
  if ((mode & 0o077) !== 0)
    throw new Error(
      `The key folder ${folder} is open to other users of this machine (mode ${(mode & 0o777).toString(8)}). ` +
        `Close it with: chmod 700 ${folder}. If others may have read it, start with an empty folder instead.`,
    )
  if (uid !== process.getuid?.())
    throw new Error(
      `The key folder ${folder} belongs to another user of this machine. Start as that user, or chown it.`,
    )
}

/** Resolves when the file would survive a power cut. Only for whoever holds the folder's lock. */
export const writeDurably = async (folder: string, name: string, bytes: Uint8Array): Promise<void> => {
  const temporary = join(folder, name + temporaryEnd)
  const file = await open(temporary, 'w', fileMode)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(temporary, join(folder, name))
  await syncFolder(folder)
}

/** Null when there is no such file; any other trouble is thrown, for an unreadable disk is not a lost key. */
export const readIfThere = async (folder: string, name: string): Promise<Buffer | null> => {
  try {
    return await readFile(join(folder, name))
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw problem
  }
}

export const removeDurably = async (folder: string, names: readonly string[]): Promise<void> => {
  for (const name of names) await rm(join(folder, name), { force: true })
  await syncFolder(folder)
}

/** What a writer left that was killed half way. */
export const removeTemporary = async (folder: string): Promise<void> => {
  const names = await readdir(folder)
  await removeDurably(
    folder,
    names.filter((name) => name.endsWith(temporaryEnd)),
  )
}

export const makeEmptyFile = async (file: string): Promise<void> => {
  await (await open(file, 'a', fileMode)).close()
  await chmod(file, fileMode)
}

/** A rename or removal is only kept once the folder itself is synced. */
const syncFolder = async (folder: string): Promise<void> => {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
