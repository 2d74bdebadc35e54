import type { Fact, Found } from '../model/fact.ts';
import type { KindMap } from '../model/kinds/kind-map.ts';
import type { WebAclAssociation } from '../model/kinds/web-acl-association.ts';
import { textOf, token } from '../model/text.ts';
import type { Part, Text } from '../model/value.ts';
import type { Ask } from './ask.ts';
import type { Naming } from './links.ts';
import { meantResource } from './meant-resource.ts';

/** What a web ACL is put before by an association of its own. */
export type Guarded = KindMap[
  | 'load-balancer'
  | 'api-stage'
  | 'api-deployment'
  | 'graph-api'
  | 'app-service'
  | 'user-pool'];

const stages = '/restapis/';

type Association = 'web-acl-association' | 'classic-web-acl-association';

/** What an association names; left out where its ARN is one of another service. */
const namedIn =
  (service: string): Naming<Association> =>
  ({ entry }, chooser) => {
    const found = entry.find(chooser);
    const whose = found.is === 'known' ? serviceIn(found.value) : undefined;
    return whose === undefined || whose === service ? [entryOf(found)] : [];
  };

const stageNaming = namedIn('apigateway');
/** The service that speaks in the ARN of each kind of entry. */
const namings: Readonly<Record<Guarded['kind'], Naming<Association>>> = {
  'load-balancer': namedIn('elasticloadbalancing'),
  'api-stage': stageNaming,
  'api-deployment': stageNaming,
  'graph-api': namedIn('appsync'),
  'app-service': namedIn('apprunner'),
  'user-pool': namedIn('cognito-idp'),
};

/** The service of an ARN, where it is spelled out. */
function serviceIn(text: Text): string | undefined {
  const spelled = text.parts.map((part) => (typeof part === 'string' ? part : '*')).join('');
  return /^arn:[^:]*:([a-z-]+):/.exec(spelled)?.[1];
}

/** A policy of the organization that puts a web ACL before things belongs to all of them: which ones it means is not shown here. */
const anywhere: Naming<'firewall-policy'> = (policy, chooser) => {
  const service = policy.service.find(chooser);
  const remedies = policy.remedies.find(chooser);
  const isAnother =
    service.is === 'absent' || (service.is === 'known' && !['WAF', 'WAFV2'].includes(service.value.toUpperCase()));
  if (isAnother || (remedies.is === 'known' && !remedies.value)) return [];
  return [{ is: 'unknown', why: 'it puts web ACLs before whatever it covers', at: service.at }];
};

/** The associations given here that certainly put a web ACL before this entry. */
export function associationsOf(entry: Guarded, ask: Ask): readonly WebAclAssociation[] {
  return ask.linkedSurely('web-acl-association', entry, namings[entry.kind], stagePath(entry));
}

/**
 * Does an association given here put a web ACL before this entry? Where Firewall Manager may do it, or the older
 * firewall does, this part ends as unknown.
 */
export function hasWebAcl(entry: Guarded, ask: Ask): boolean {
  const name = stagePath(entry);
  const byEntry = namings[entry.kind];
  if (ask.linkedSurely('web-acl-association', entry, byEntry, name).length > 0) return true;
  const [old] = ask.linkedSurely('classic-web-acl-association', entry, byEntry, name);
  if (old) {
    ask.undetermined(old, {
      why: `${old.name} is of AWS WAF Classic, which AWS ends Region by Region`,
      settle: 'associate a web ACL of the current AWS WAF',
    });
  }
  ask.linked('web-acl-association', entry, byEntry, name);
  ask.linked('classic-web-acl-association', entry, byEntry, name);
  for (const { resource } of ask.linkedPerhaps('firewall-policy', anywhere)) {
    ask.undetermined(resource, {
      why: `${resource.name} may put a web ACL before it from Firewall Manager`,
      settle: 'look in the account whether Firewall Manager did, or associate one here',
    });
  }
  return false;
}

/** The entry of an association; of a stage's ARN what tells stages apart, since AWS gives stages no ARN to refer to. */
function entryOf(found: Found<Text>): Found<Text> {
  if (found.is !== 'known' || meantResource(found.value)) return found;
  const { parts } = found.value;
  const index = parts.findIndex((part) => typeof part === 'string' && part.includes(stages));
  const first = parts[index];
  if (typeof first !== 'string') return found;
  const rest = [first.slice(first.indexOf(stages) + stages.length), ...parts.slice(index + 1)];
  return { ...found, value: comparable(rest, found.value) };
}

/** The end of the stage's ARN: `<interface>/stages/<name>`; undefined for what has an ARN of its own. */
function stagePath(entry: Guarded): Fact<Text> | undefined {
  if (entry.kind !== 'api-stage' && entry.kind !== 'api-deployment') return undefined;
  const { api, stageName } = entry;
  return {
    name: stageName.name,
    path: stageName.path,
    find: (chooser) => {
      const [whose, called] = [api.find(chooser), stageName.find(chooser)];
      if (whose.is !== 'known') return whose;
      if (called.is !== 'known') return called;
      return { ...called, value: comparable([...whose.value.parts, '/stages/', ...called.value.parts], called.value) };
    },
  };
}

/** References, by whichever attribute, as if they were spelled: two different ones are then different names. */
function comparable(parts: readonly Part[], { at }: Text): Text {
  const spelled = parts.map((part) =>
    typeof part === 'string' || part.is === 'open' ? part : token({ ...part, attribute: 'Ref' }),
  );
  return textOf(spelled, at);
}
