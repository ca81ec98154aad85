// What package-lock.json asks for and an installation lacks. Pure, and Node 20 syntax: it runs before anything is installed.

/**
 * @typedef {{ version?: string, optional?: boolean, os?: string | string[], cpu?: string | string[], libc?: string | string[] }} Entry
 * One package in a lock file; npm writes `os` and `cpu` as the package's author did, as a list or as one word.
 */

/**
 * Whether the lock file surely asks for this package on this machine. An optional one counts only where it names the
 * machine, and never where it names a C library: only npm knows which one the machine has.
 * @param {Entry} entry
 * @param {{ platform: string, arch: string }} machine
 */
function isAskedFor(entry, { platform, arch }) {
  if (!entry.optional) return true;
  if (entry.libc !== undefined || (entry.os === undefined && entry.cpu === undefined)) return false;
  const names = (list, name) => list === undefined || [list].flat().includes(name);
  return names(entry.os, platform) && names(entry.cpu, arch);
}

/**
 * Paths (`node_modules/…`) of packages that the lock file asks for on this machine and that are absent or of another version.
 * @param {Record<string, Entry>} wanted `packages` of package-lock.json
 * @param {Record<string, Entry>} installed `packages` of node_modules/.package-lock.json
 * @param {{ platform: string, arch: string }} machine
 * @param {(path: string) => boolean} exists whether a folder is there
 * @returns {string[]}
 */
export function missingPackages(wanted, installed, machine, exists) {
  return Object.entries(wanted)
    .filter(([path, entry]) => path !== '' && (path in installed || isAskedFor(entry, machine)))
    .filter(([path, entry]) => installed[path]?.version !== entry.version || !exists(path))
    .map(([path]) => path);
}

/**
 * Whether this Node can start the project. On Linux it only has to install: a newer one comes with the packages.
 * @param {string} version such as `20.20.2`
 * @param {string} platform as in `process.platform`
 */
export function isNewEnough(version, platform) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return platform === 'linux' ? major >= 20 : major > 22 || (major === 22 && minor >= 18);
}
