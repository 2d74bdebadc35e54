import { eligibility, eligibleServicesData } from '../facts/eligible-services.ts';
import { control } from './control.ts';

const settle =
  'keep PHI out of it and leave it out of the scope, or let AWS confirm in writing that the list covers it';

// Like every control it takes all that was given to hold PHI. What fails is what the list names as left out, or what was
// looked for by name and is not there; a service that the list is silent about may be younger than the list.
export const phiStaysInEligibleServices = control({
  id: 'phi-stays-in-eligible-services',
  obligations: ['KMS-ELIGIBLE'],
  title: 'What may hold PHI belongs to a HIPAA eligible service',
  why: "The agreement with AWS covers PHI in the services on AWS's list alone. In any other service nobody has promised to protect it.",
  decides: [
    'The service that each resource belongs to is looked up in the list that AWS publishes, and the report says of which day. All that is given is taken to hold PHI.',
    'It passes where the list has the service; where the list has it with a limit, the limit is reported.',
    'It fails where the list leaves a service or a part of one out in so many words, and where a service was looked for by name and is not there, such as App Runner.',
    'Services that hold nothing of the customer’s data, such as IAM, are not applicable.',
  ],
  open: [
    'A service on which the list is silent may be younger than the list: keep PHI out of it, or let AWS confirm in writing that the list covers it.',
    'Custom resources, modules, resources of other companies and stacks that are not given: pass the template, or write in it what they make.',
    'A macro may turn the template into another: check the template after the macro has run.',
  ],
  on: ['any-resource'],
  tacit: true,
  check(resource, { cite, pass, fail, unknown, notApplicable }) {
    const { rewritten } = resource.deployment;
    if (rewritten) return unknown(resource, rewritten, 'check the template after the macro has run');
    const sort = resource.belongsTo;
    if (!sort) {
      const why = `what ${resource.name} (${resource.label}) makes may belong to any service, or to another company`;
      return unknown(
        resource,
        why,
        'pass the template of a nested stack beside this one; of anything else, look at what it makes',
      );
    }
    cite(eligibleServicesData);
    const { asOf } = eligibleServicesData;
    const found = eligibility(sort.namespace, sort.name);
    if (!found)
      return unknown(resource, `${sort.namespace} is not on the list of ${asOf} as far as its name tells`, settle);
    switch (found.is) {
      case 'listed':
        return pass(
          ...(found.except === undefined ? [] : [`the list has ${found.service} with a limit: ${found.except}`]),
        );
      case 'no-data':
        return notApplicable(`${found.service} holds nothing of the customer's data`);
      case 'open':
        return unknown(resource, `${found.service}: ${found.why}`, settle);
      default: {
        const why = found.is === 'left-out' ? `: ${found.why}` : ', which is no HIPAA eligible service';
        return fail({
          at: resource,
          path: 'Type',
          got: found.service,
          want: `a service on the list of ${asOf}`,
          says: `${resource.name} belongs to ${found.service}${why}`,
        });
      }
    }
  },
  fix: {
    effect: 'needs-a-human',
    does: 'Run it in an eligible service, such as ECS on Fargate, or keep PHI out of it.',
    cloudformation: 'Type: AWS::ECS::Service',
  },
  examples: {
    resource: 'Portal',
    line: 2,
    fails: `Resources:
  Portal:
    Type: AWS::AppRunner::Service
    Properties:
      ServiceName: portal
`,
    passes: `Resources:
  Portal:
    Type: AWS::ECS::Service
    Properties:
      ServiceName: portal
`,
  },
});
