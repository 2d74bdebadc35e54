import { control } from './control.ts';
import { objectNamesIn } from './object-names.ts';
import { documentHoldsNoIdentifier } from './phi-in-document.ts';
import { holdsNoIdentifier } from './phi-in-text.ts';

const template = (prefix: string) => `Resources:
  Documents:
    Type: AWS::S3::Bucket
    Properties:
      LifecycleConfiguration:
        Rules:
          - Id: archive
            Status: Enabled
            Prefix: ${prefix}
            Transitions:
              - StorageClass: DEEP_ARCHIVE
                TransitionInDays: 365
`;

export const objectKeysHoldNoPhi = control({
  id: 'object-keys-hold-no-phi',
  obligations: ['S3-NOPHI-KEY', 'GLACIER-NOPHI-ARCHIVE'],
  // A template shows how names begin, not the names.
  partly: ['S3-NOPHI-KEY', 'GLACIER-NOPHI-ARCHIVE'],
  title: 'Names of objects and archives hold no PHI',
  why: 'Names are not encrypted, whatever encrypts the object. Prefixes and filters show how objects are named.',
  decides: [
    'How objects are named shows in prefixes and tag filters of lifecycle, replication, analytics, metrics, tiering and inventories, in filters of events, in prefixes of logs and in website routes.',
    'Names of access points, paths of access grants, and what policies of buckets and access points name as resources or in conditions are read too.',
    'It fails where one of them holds an identifier of a person, or what matches a pattern of your own in cordon.yaml.',
    'Where a template shows no names of objects it is not applicable. A pass is for the names that it shows, never for all that are in the bucket.',
  ],
  open: [
    'A prefix, a filter or the name of an access point that comes from elsewhere: give its parameter a value, or pass the stack that exports it.',
    'A policy or statement that comes from elsewhere: write it in the template.',
  ],
  on: [
    'bucket',
    'bucket-policy',
    'access-point',
    'multi-region-access-point',
    'multi-region-access-point-policy',
    'access-grant',
    'access-grants-location',
  ],
  check(judged, ask) {
    if (judged.kind === 'bucket') return objectNamesIn(judged, ask);
    const { name } = judged;
    switch (judged.kind) {
      case 'access-grant':
        return holdsNoIdentifier(ask, judged.prefix, name, 'object names');
      case 'access-grants-location':
        return holdsNoIdentifier(ask, judged.scope, name, 'object names');
      case 'access-point':
        return ask.all(
          () => holdsNoIdentifier(ask, judged.accessPointName, name, 'name'),
          () => documentHoldsNoIdentifier(ask, judged.policy, name, 'object names'),
        );
      case 'multi-region-access-point':
        return holdsNoIdentifier(ask, judged.accessPointName, name, 'name');
      default:
        return documentHoldsNoIdentifier(ask, judged.document, name, 'object names');
    }
  },
  fix: {
    effect: 'needs-a-human',
    does: 'Name objects by a random id and keep the relation to the patient in the database; rename what is there.',
    cloudformation: 'Prefix: documents/',
    edits: ({ path }) =>
      /Policy/.test(path)
        ? []
        : [/TagFilters\[\d+]/.test(path) ? { remove: path.replace(/\.[^.]*$/, '') } : { set: path, to: 'documents/' }],
  },
  examples: {
    resource: 'Documents',
    line: 9,
    fails: template('patients/mrn-00482917/'),
    passes: template('documents/'),
  },
});
