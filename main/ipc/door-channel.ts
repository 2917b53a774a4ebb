import type { ChannelName } from '../../shared/ipc/contract'

/** Channels that the door answers itself; all others go to the services in their thread. */
export const doorChannels = [
  'app:info',
  'settings:read',
  'settings:save',
  'library:recent',
  'dialog:library',
  'dialog:folder',
  'dialog:answer',
  'folder:list',
  'file:open',
  'file:show',
  'file:saveText',
  'link:open',
  'spelling:check',
  'spelling:suggest',
  'spelling:words',
  'spelling:learn',
  'spelling:forget',
  'log:report',
  'window:flushed',
] as const satisfies readonly ChannelName[]

export type DoorChannel = (typeof doorChannels)[number]
export type WorkerChannel = Exclude<ChannelName, DoorChannel>

export const isDoorChannel = (name: ChannelName): name is DoorChannel =>
  doorChannels.some((channel) => channel === name)
