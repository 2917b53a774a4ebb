import path from 'node:path'

const isNetworkPath = (argument: string): boolean => /^[\\/]{2}/.test(argument)
const isAddress = (argument: string): boolean => /^[a-z][a-z0-9+.-]+:/i.test(argument)

/**
 * The library that a start names, from what follows the program in its arguments. Whatever else stands there is not
 * ours: switches, addresses and network paths are passed over (RELIABILITY.md section 1, item 22).
 */
export function libraryArgument(args: readonly string[], workingFolder: string): string | null {
  const found = args.find(
    (argument) =>
      !argument.startsWith('-') &&
      !isNetworkPath(argument) &&
      !isAddress(argument) &&
      path.extname(argument).toLowerCase() === '.skripta',
  )
  return found === undefined ? null : path.resolve(workingFolder, found)
}
