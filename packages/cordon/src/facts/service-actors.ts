/**
 * Services that use a role for work of their own: they copy, deliver or watch, and run no code of a customer. What such a role may call
 * says nothing about an application. Our own list, as of 2026-11-25; a service that is missing is taken to run an application.
 */
export const servicesThatRunNoCode: readonly string[] = [
  'backup.amazonaws.com',
  'batchoperations.s3.amazonaws.com',
  'cloudtrail.amazonaws.com',
  'config.amazonaws.com',
  'delivery.logs.amazonaws.com',
  'dms.amazonaws.com',
  'export.rds.amazonaws.com',
  'firehose.amazonaws.com',
  'monitoring.rds.amazonaws.com',
  'rds.amazonaws.com',
  's3.amazonaws.com',
  'vpc-flow-logs.amazonaws.com',
];
