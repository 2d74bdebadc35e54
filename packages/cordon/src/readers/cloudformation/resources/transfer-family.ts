import { eachText, eachWord, list, record, text, tree, word } from '../facts.ts';
import { translation } from '../translation.ts';

export const transferServer = translation(
  'transfer-server',
  'AWS::Transfer::Server',
  'Transfer Family server',
  {
    protocols: list('Protocols', eachWord),
    endpointType: word('EndpointType'),
    certificate: text('Certificate'),
    loggingRole: text('LoggingRole'),
    logGroups: list('StructuredLogDestinations', eachText),
    store: word('Domain'),
    securityPolicy: word('SecurityPolicyName'),
    as2Transports: list('ProtocolDetails.As2Transports', eachWord),
    network: text('EndpointDetails.VpcId'),
    endpoint: text('EndpointDetails.VpcEndpointId'),
    subnets: list('EndpointDetails.SubnetIds', eachText),
    securityGroups: list('EndpointDetails.SecurityGroupIds', eachText),
    addresses: list('EndpointDetails.AddressAllocationIds', eachText),
    identityProvider: word('IdentityProviderType'),
    identityFunction: text('IdentityProviderDetails.Function'),
    identityUrl: text('IdentityProviderDetails.Url'),
    identityRole: text('IdentityProviderDetails.InvocationRole'),
    directory: text('IdentityProviderDetails.DirectoryId'),
  },
  [
    'CreateWithHostKey',
    'IpAddressType',
    'PostAuthenticationLoginBanner',
    'PreAuthenticationLoginBanner',
    'S3StorageOptions',
    'Tags',
    'WorkflowDetails',
  ],
);

export const transferUser = translation(
  'transfer-user',
  'AWS::Transfer::User',
  'Transfer Family user',
  {
    server: text('ServerId'),
    userName: text('UserName'),
    role: text('Role'),
    homeDirectory: text('HomeDirectory'),
    homeMappings: list('HomeDirectoryMappings', record({ entry: text('Entry'), target: text('Target') })),
    policy: tree('Policy'),
  },
  ['HomeDirectoryType', 'PosixProfile', 'SshPublicKeys', 'Tags'],
);
