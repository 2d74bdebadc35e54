import { flag, list, presence, record, text, word } from '../facts.ts';

/** Disks in the form that instances, launch templates and launch configurations share. */
export const blockDevices = (path: string) =>
  list(
    path,
    record({
      device: word('DeviceName'),
      ebs: presence('Ebs'),
      encrypted: flag('Ebs.Encrypted'),
      key: text('Ebs.KmsKeyId'),
      snapshot: text('Ebs.SnapshotId'),
    }),
  );
