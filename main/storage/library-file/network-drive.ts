import { existsSync, readFileSync } from 'node:fs'

const networkTypes =
  /^(nfs\d?|cifs|smb3|smbfs|afs|afpfs|ncpfs|ceph|lustre|glusterfs|davfs\d?|fuse\.(sshfs|rclone|davfs2?|gvfsd-fuse|glusterfs|smbnetfs|s3fs|onedriver))$/

const unescape = (text: string): string =>
  text.replace(/\\(\d{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)))

/**
 * True when the table of mounts (the text of /proc/mounts) says that `path` lies on a network drive.
 * The longest mount point that holds the path decides.
 */
export function isOnNetworkMount(path: string, mounts: string): boolean {
  let best = { point: '', type: '' }
  for (const mount of mounts.split('\n')) {
    const [, rawPoint = '', type = ''] = mount.split(' ')
    const point = unescape(rawPoint)
    const holds = point !== '' && (point === '/' || path === point || path.startsWith(`${point}/`))
    if (holds && point.length >= best.point.length) best = { point, type }
  }
  return networkTypes.test(best.type)
}

/** Best effort: UNC paths on Windows, the table of mounts on Linux. */
export function isOnNetworkDrive(path: string): boolean {
  if (/^(\\\\|\/\/)(?!\?\\[A-Za-z]:)/.test(path)) return true
  return existsSync('/proc/mounts') && isOnNetworkMount(path, readFileSync('/proc/mounts', 'utf8'))
}
