/** Signs on a grid of 24, drawn with a line of 1.6. */
const shapes = {
  people: '<circle cx="12" cy="8" r="3.6"/><path d="M5 20c.6-4.2 3.4-6 7-6s6.4 1.8 7 6"/>',
  building: '<path d="M4 20V7l8-3v16M12 9h8v11M2.5 20h19M7 10h2M7 14h2M15 13h2M15 16.5h2"/>',
  internet: '<circle cx="12" cy="12" r="8.5"/><path d="M3.5 12h17M12 3.5c-5 5-5 12 0 17c5-5 5-12 0-17"/>',
  unseen:
    '<path d="M4 9V5.500h3.500M16.5 5.500H20V9M20 15v3.500h-3.500M7.5 18.500H4V15"/><path d="M9.7 10.200c0-3.2 4.8-3.2 4.8 0 0 1.9-2.4 1.9-2.4 3.800M12.1 16.300v.3"/>',
  distribution:
    '<circle cx="12" cy="12" r="2.6"/><path d="M12 9.400V3.500M12 20.500v-5.900M9.7 10.700L4.6 7.700M19.4 16.300l-5.1-3M9.7 13.300l-5.1 3M19.4 7.700l-5.1 3"/>',
  shield:
    '<path d="M12 3l7.5 3v5.500c0 4.5-3 7.7-7.5 9.5-4.5-1.8-7.5-5-7.5-9.500V6z"/><path d="M4.7 9.500h14.600M5.5 14.500h13M12 3.200v6.300M9 9.500v5M15 9.500v5M12 14.500v6"/>',
  vpn: '<path d="M3 8.500h6M15 8.500h6M3 15.500h6M15 15.500h6"/><rect x="8" y="10.5" width="8" height="7" rx="1.2"/><path d="M9.8 10.500V8.200a2.2 2.2 0 0 1 4.4 0v2.3"/>',
  balancer:
    '<circle cx="5" cy="12" r="2.3"/><circle cx="19" cy="5" r="2.3"/><circle cx="19" cy="12" r="2.3"/><circle cx="19" cy="19" r="2.3"/><path d="M7.3 12h9.400M7 10.900L16.9 6M7 13.100l9.9 4.9"/>',
  api: '<path d="M8 5.500C4.5 5.5 7 11 3.5 12 7 13 4.5 18.5 8 18.500M16 5.500c3.5 0 1 5.5 4.5 6.5-3.5 1-1 6.5-4.5 6.500M13.5 8.500l-3 7"/>',
  target:
    '<circle cx="12" cy="12" r="8"/><circle cx="12" cy="12" r="3.5"/><path d="M12 1.800v4M12 18.200v4M1.8 12h4M18.2 12h4"/>',
  fleet: '<rect x="3" y="8.5" width="12.5" height="12" rx="1.5"/><path d="M6.5 5.500h12v12M10 2.500h11.500v12"/>',
  instance:
    '<rect x="6" y="6" width="12" height="12" rx="1.5"/><path d="M9.5 2.500V6M14.5 2.500V6M9.5 18v3.500M14.5 18v3.500M2.5 9.500H6M2.5 14.500H6M18 9.500h3.500M18 14.500h3.5"/>',
  function: '<path d="M5 4.500h4l7.5 15H20M10.5 10L5 19.5"/>',
  container: '<path d="M12 3l8.5 4.500v9L12 21l-8.5-4.500v-9zM3.5 7.500L12 12l8.5-4.500M12 12v9"/>',
  database:
    '<ellipse cx="12" cy="5.5" rx="7.5" ry="2.8"/><path d="M4.5 5.500v13c0 1.5 3.4 2.8 7.5 2.800s7.5-1.3 7.5-2.800v-13M4.5 12c0 1.5 3.4 2.8 7.5 2.800s7.5-1.3 7.5-2.8"/>',
  bucket: '<ellipse cx="12" cy="6" rx="8" ry="2.6"/><path d="M4 6l2 13.300c.5 1 3 1.7 6 1.700s5.5-.7 6-1.700L20 6"/>',
  vault:
    '<rect x="3" y="4" width="18" height="15" rx="1.5"/><circle cx="12" cy="11.5" r="4"/><path d="M12 11.500V7.500M6 19v2.200M18 19v2.2"/>',
  queue:
    '<rect x="2.5" y="7" width="5" height="10" rx="1"/><rect x="9.5" y="7" width="5" height="10" rx="1"/><rect x="16.5" y="7" width="5" height="10" rx="1"/>',
  topic:
    '<circle cx="6" cy="12" r="2.6"/><path d="M11 8.500a5 5 0 0 1 0 7M14.5 6a8.5 8.5 0 0 1 0 12M18 3.500a12 12 0 0 1 0 17"/>',
  table: '<rect x="3.5" y="4.5" width="17" height="15" rx="1.5"/><path d="M3.5 9.500h17M3.5 14.500h17M9.5 9.500v10"/>',
  stream: '<path d="M3 7c3-3 6 3 9 0s6 3 9 0M3 12c3-3 6 3 9 0s6 3 9 0M3 17c3-3 6 3 9 0s6 3 9 0"/>',
  files: '<path d="M3 18.500V6h6l2 2.500h10v10z"/><path d="M7 13.500h10"/>',
  log: '<path d="M6 3.500h9l4 4v13H6zM15 3.500v4h4M9 12h7M9 15.500h7"/>',
  key: '<circle cx="7.5" cy="12" r="4.5"/><path d="M12 12h9.500M17.5 12v4M21 12v3"/>',
  trail:
    '<path d="M6 3.500v17"/><circle cx="6" cy="6" r="1.8"/><circle cx="6" cy="12" r="1.8"/><circle cx="6" cy="18" r="1.8"/><path d="M11 6h10M11 12h10M11 18h6"/>',
  peering: '<circle cx="7" cy="12" r="4"/><circle cx="17" cy="12" r="4"/><path d="M10.5 10h3M10.5 14h3"/>',
  crossing:
    '<rect x="7.5" y="7.5" width="9" height="9" rx="1.5"/><path d="M12 7.500V2.500M12 21.500v-5M7.5 12h-5M21.5 12h-5M10 12h4M12 10v4"/>',
  network: '<path d="M7 18.500h10.500a4 4 0 0 0 .6-8A6 6 0 0 0 6.6 9.900 4.400 4.400 0 0 0 7 18.500z"/>',
  gateway: '<path d="M5 20.500V9a7 7 0 0 1 14 0v11.500M2.5 20.500h19M9 14h6M12.5 11.500L15 14l-2.5 2.5"/>',
  tile: '<rect x="3.5" y="3.5" width="7" height="7" rx="1"/><rect x="13.5" y="3.5" width="7" height="7" rx="1"/><rect x="3.5" y="13.5" width="7" height="7" rx="1"/><rect x="13.5" y="13.5" width="7" height="7" rx="1"/>',
  plain: '<rect x="4.5" y="4.5" width="15" height="15" rx="2"/><circle cx="12" cy="12" r="2"/>',
} as const;

/** Kinds by the sign that stands for them; a kind that is a sign's own name needs no row. */
const kinds: Readonly<Record<keyof typeof shapes, string>> = {
  people: 'user user-group user-pool',
  building: 'customer-gateway',
  internet: 'internet-gateway egress-only-gateway',
  unseen: '',
  distribution: 'distribution-tenant streaming-distribution edge-function',
  shield: 'web-acl classic-web-acl security-group network-acl',
  vpn: 'vpn-connection vpn-gateway vpn-concentrator client-vpn',
  balancer: 'load-balancer classic-load-balancer listener',
  api: 'rest-api http-api graph-api api-stage api-domain api-link api-method http-api-integration function-url',
  target: 'target-group database-proxy-targets',
  fleet: 'warm-pool',
  instance: 'network-interface',
  function: 'function-alias function-version',
  container: 'app-service task-definition container-service build-project',
  database: 'database-cluster database-proxy database-proxy-endpoint database-shard-group global-database-cluster',
  bucket: 'access-point multi-region-access-point',
  vault: 'backup-vault',
  queue: '',
  topic: 'event-channel',
  table: '',
  stream: 'delivery-stream',
  files: 'file-system volume',
  log: 'log-group log-stream flow-log log-destination event-data-store',
  key: 'key-alias',
  trail: '',
  peering: 'vpc-peering transit-gateway-peering',
  crossing: 'transit-gateway transit-gateway-attachment',
  network: '',
  gateway: 'nat-gateway carrier-gateway service-endpoint endpoint-service instance-connect-endpoint',
  tile: '',
  plain: '',
};

const signOf = new Map(Object.entries(kinds).flatMap(([sign, names]) => names.split(' ').map((name) => [name, sign])));

/** The sign of a kind; a plain one for what has none. */
export function icon(kind: string): string {
  const own = Object.hasOwn(shapes, kind) ? kind : (signOf.get(kind) ?? 'plain');
  return shapes[own as keyof typeof shapes];
}
