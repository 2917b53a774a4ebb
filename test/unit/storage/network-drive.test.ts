import { describe, expect, it } from 'vitest'
import { isOnNetworkDrive, isOnNetworkMount } from '../../../main/storage/library-file/network-drive'
import { syncFolder } from '../../../main/storage/library-file/sync-folder'

const mounts = [
  '/dev/vda1 / ext4 rw 0 0',
  'server:/home /home nfs4 rw 0 0',
  '/dev/vdb /home/jana/local ext4 rw 0 0',
  '//nas/kraj /mnt/Sd\\303\\255len\\303\\251\\040slo\\305\\276ky cifs rw 0 0',
  'gvfsd-fuse /run/user/1000/gvfs fuse.gvfsd-fuse rw 0 0',
].join('\n')

describe('a network drive', () => {
  it.each([
    ['/var/lib/x.skripta', false],
    ['/home/jana/x.skripta', true],
    ['/home/jana/local/x.skripta', false],
    ['/homework/x.skripta', false],
    ['/run/user/1000/gvfs/smb/x.skripta', true],
  ])('%s: %s', (path, expected) => {
    expect(isOnNetworkMount(path, mounts)).toBe(expected)
  })

  it('is known by the name of a Windows share, but not by the long form of a local path', () => {
    expect(isOnNetworkDrive('\\\\server\\kraj\\x.skripta')).toBe(true)
    expect(isOnNetworkDrive('\\\\?\\C:\\kraj\\x.skripta')).toBe(false)
  })
})

describe('a synced folder', () => {
  it.each([
    ['/home/jana/Dropbox/x.skripta', 'Dropbox'],
    ['C:\\Users\\jana\\OneDrive - Kraj\\Dokumenty\\x.skripta', 'OneDrive - Kraj'],
    ['/Users/jana/Library/Mobile Documents/com~apple~CloudDocs/x.skripta', 'Mobile Documents'],
    ['/home/jana/Onedrivery/x.skripta', null],
    ['/home/jana/Dropbox.skripta', null],
  ])('%s: %s', (path, expected) => {
    expect(syncFolder(path)).toBe(expected)
  })
})
