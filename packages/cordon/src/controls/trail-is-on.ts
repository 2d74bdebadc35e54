import type { Fact } from '../model/fact.ts';
import type { Ask } from './ask.ts';
import { control } from './control.ts';
import type { Outcome } from './outcome.ts';

const template = (regions: string, validation: string) => `Resources:
  AuditTrail:
    Type: AWS::CloudTrail::Trail
    Properties:
      S3BucketName: clinic-audit
      IsLogging: true
      IsMultiRegionTrail: ${regions}
      EnableLogFileValidation: ${validation}
`;

export const trailIsOn = control({
  id: 'trail-is-on',
  obligations: ['TRAIL-ON'],
  title: 'Trails log in every Region, and their files cannot be changed unnoticed',
  why: 'A key is used in whatever Region its data is in. A trail covers one Region, and signs nothing, unless it is told to.',
  decides: [
    'It passes where IsLogging, IsMultiRegionTrail and EnableLogFileValidation are true; the last two are false where they are left out, and fail.',
    'IncludeGlobalServiceEvents: false fails; left out is as good as true.',
    'A pass says whether the trail is for every account of the organization, or for its own account only.',
    'Whose key encrypts the files of the trail is not asked, because no row does.',
  ],
  open: ['A trail that does not say whether it logs: write IsLogging: true.'],
  on: ['trail'],
  check(trail, ask) {
    const { name, organization } = trail;
    return ask.all(
      () => {
        if (ask.isGiven(trail.logging)) return mustBe(trail.logging, `${name} is switched off`, ask);
        return ask.unknown(trail.logging, 'it does not say whether it logs', 'write IsLogging: true');
      },
      () => mustBe(trail.everyRegion, `${name} records one Region only`, ask),
      // Absent is as good as true: a trail of all Regions cannot be made without them.
      () =>
        ask.isGiven(trail.globalEvents)
          ? mustBe(trail.globalEvents, `${name} leaves out services that belong to no Region, IAM among them`, ask)
          : ask.pass(),
      () => mustBe(trail.validation, `nobody would notice that the files of ${name} were changed`, ask),
      () => ask.pass(ask.need(organization) ? 'for every account of the organization' : 'for its own account only'),
    );
  },
  fix: {
    effect: 'in-place',
    does: 'Switch the trail on, for all Regions, with validation of its files.',
    cloudformation: 'IsLogging: true\nIsMultiRegionTrail: true\nEnableLogFileValidation: true',
    edits: ({ path }) => [{ set: path, to: true }],
  },
  examples: { resource: 'AuditTrail', line: 7, fails: template('false', 'true'), passes: template('true', 'true') },
});

function mustBe(flag: Fact<boolean>, says: string, ask: Ask): Outcome {
  if (ask.need(flag)) return ask.pass();
  const got = ask.isGiven(flag) ? 'false' : `no ${flag.path}, which means false`;
  return ask.fail({ at: flag, got, want: `${flag.path}: true`, says });
}
