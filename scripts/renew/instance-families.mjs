import { BadCopy, json, list, text } from './shape.mjs';

/** AWS says it of types; we keep it of families, and leave out one whose types differ. */
export const instanceFamilies = {
  id: 'ec2-in-transit',
  data: 'in-transit-families',
  copies: /^describe-instance-types.*\.json$/,
  commands: [['describe-instance-types.json', 'ec2', 'describe-instance-types']],
  key: ([family]) => family,
  read(copies) {
    const answers = new Map();
    for (const copy of copies) {
      for (const [index, type] of list(json(copy), 'InstanceTypes', copy.name).entries()) {
        const where = `${copy.name}: InstanceTypes[${index}]`;
        const [family] = text(type, 'InstanceType', where, /^[a-z][a-z0-9-]*\.[a-z0-9-]+$/).split('.');
        const encrypts = type.NetworkInfo?.EncryptionInTransitSupported;
        if (typeof encrypts !== 'boolean') {
          throw new BadCopy(`${where} (${type.InstanceType}) does not say NetworkInfo.EncryptionInTransitSupported`);
        }
        answers.set(family, (answers.get(family) ?? new Set()).add(encrypts ? 'yes' : 'no'));
      }
    }
    return [...answers].flatMap(([family, said]) => (said.size === 1 ? [[family, ...said]] : []));
  },
};
