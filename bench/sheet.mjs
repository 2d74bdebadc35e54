// What is known about the ten fixtures apart from running anything.

/**
 * Whether a fixture has a fault, and which rules of a peer speak of it: a tool is asked about that fault alone. Where no
 * rule of a peer speaks of it, the pattern names what such a rule would be called.
 */
export const subjects = {
  'f0-deny-string-false': { faulty: false, rule: /ssl_?requests_?only/i },
  'f0b-deny-boolean-false': { faulty: false, rule: /ssl_?requests_?only/i },
  'f1-two-buckets-one-policy': { faulty: true, rule: /ssl_?requests_?only/i },
  'f-no-policy': { faulty: true, rule: /ssl_?requests_?only/i },
  'f2-deny-with-extra-condition': { faulty: true, rule: /ssl_?requests_?only/i },
  'f3-classic-http': { faulty: true, rule: /tls_?https_?listeners_?only/i },
  'f4-alb-https-front-http-back': { faulty: true, rule: /target_?group_?(protocol|tls|encrypt)|back_?end/i },
  'f5-sqlserver-express-default-group': {
    faulty: true,
    rule: /parameter_?group|force_?ssl|sqlserver|edition|engine_?version|audit/i,
  },
  'f6-trail-excludes-kms': { faulty: true, rule: /management_?event|exclude/i },
  'f7-identifiers-in-names': { faulty: true, rule: /identifier|phi_|pii/i },
};

const silent = 'misses';

/** Measured on 2026-11-23 on fixtures of the same description; these tools do not come from npm with their rules. */
export const sheet = {
  'f0-deny-string-false': { registry: '**fails it** (false positive)', validators: 'silent' },
  'f0b-deny-boolean-false': { registry: 'pass', validators: 'silent' },
  'f1-two-buckets-one-policy': { registry: 'misses (boolean form passes)', validators: silent },
  'f-no-policy': { registry: 'misses (SKIP, exit 0)', validators: silent },
  'f2-deny-with-extra-condition': { registry: 'misses (boolean form passes)', validators: silent },
  'f3-classic-http': { registry: 'found', validators: silent },
  'f4-alb-https-front-http-back': { registry: silent, validators: silent },
  'f5-sqlserver-express-default-group': { registry: 'misses all three', validators: silent },
  'f6-trail-excludes-kms': { registry: silent, validators: silent },
  'f7-identifiers-in-names': { registry: silent, validators: silent },
};
