import { describe, expect, test } from 'vitest';
import { Links } from '../../src/controls/links.ts';
import type { Hop } from '../../src/controls/phi-flow.ts';
import { EstateIndex } from '../../src/engine/estate-index.ts';
import { EstateFlow } from '../../src/flow/estate-flow.ts';
import { nothingDeclared } from '../../src/model/declared.ts';
import { readEstate } from '../../src/readers/cloudformation/read-estate.ts';
import { readTemplate } from '../../src/readers/cloudformation/template.ts';
import { SourceText } from '../../src/readers/syntax/source-text.ts';
import { World } from '../../src/worlds/world.ts';

function hopsOf(resources: object): readonly Hop[] {
  const template = readTemplate(new SourceText('t.json', JSON.stringify({ Resources: resources })));
  const estate = new EstateIndex(readEstate(new Map([['t.json', template]]), { given: () => undefined }));
  return new EstateFlow(new Links(estate), nothingDeclared('2026-11-28')).hops;
}

const many = <T>(count: number, each: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => each(index));
const named = (prefix: string, resources: readonly object[]) =>
  Object.fromEntries(resources.map((each, index) => [`${prefix}${index}`, each]));
const host = (group: string) => ({ Type: 'AWS::EC2::Instance', Properties: { SecurityGroupIds: [{ Ref: group }] } });
const group = (...from: readonly object[]) => ({
  Type: 'AWS::EC2::SecurityGroup',
  Properties: { GroupDescription: 'dense', SecurityGroupIngress: from },
});
const at = (name: string, port: number | string) => ({
  IpProtocol: 'tcp',
  FromPort: port,
  ToPort: port,
  SourceSecurityGroupId: { 'Fn::GetAtt': [name, 'GroupId'] },
});
const sorts = (hops: readonly Hop[]) =>
  Object.fromEntries(
    [...new Set(hops.map(({ sort }) => sort))].map((sort) => [sort, hops.filter((hop) => hop.sort === sort).length]),
  );

describe('hops stay as many as what is written', () => {
  const itself = {
    Type: 'AWS::EC2::SecurityGroupIngress',
    Properties: { GroupId: { Ref: 'All' }, ...at('All', 443) },
  };
  const records = {
    Type: 'AWS::RDS::DBInstance',
    Properties: { Engine: 'postgres', VPCSecurityGroups: [{ Ref: 'Door' }] },
  };

  test('1,000 instances in one group that lets in itself, and a database that lets it in', () => {
    const hops = hopsOf({
      ...named(
        'Host',
        many(1000, () => host('All')),
      ),
      All: group(),
      itself,
      Records: records,
      Door: group(at('All', 5432)),
    });
    expect(sorts(hops)).toEqual({ 'member-to-group': 1000, 'program-to-program': 1, 'program-to-database': 1 });
    expect(hops.find(({ sort }) => sort === 'program-to-program')).toMatchObject({
      from: 't/All',
      to: 't/All',
      certainty: 'possible',
    });
    expect(hops.find(({ sort }) => sort === 'program-to-database')).toMatchObject({ from: 't/All', to: 't/Records' });
  });

  test('50 groups, each of which lets in every other at one port, with an instance in each', () => {
    const groups = many(50, (index) =>
      group(...many(50, (other) => at(`Group${other}`, 443)).filter((_, other) => other !== index)),
    );
    const hops = hopsOf({
      ...named('Group', groups),
      ...named(
        'Host',
        many(50, (index) => host(`Group${index}`)),
      ),
    });
    expect(sorts(hops)).toEqual({ 'program-to-program': 50 * 49 });
  });

  test('50 groups all to all with 20 instances in each: a hop for each rule, one for each member', () => {
    const groups = many(50, (index) =>
      group(...many(50, (other) => at(`Group${other}`, 443)).filter((_, other) => other !== index)),
    );
    const hosts = many(1000, (index) => host(`Group${index % 50}`));
    expect(sorts(hopsOf({ ...named('Group', groups), ...named('Host', hosts) }))).toEqual({
      'member-to-group': 1000,
      'program-to-program': 50 * 49,
    });
  });

  test('200 methods that call one function are one hop with what shows it', () => {
    const methods = many(200, () => ({
      Type: 'AWS::ApiGateway::Method',
      Properties: {
        RestApiId: { Ref: 'Api' },
        HttpMethod: 'GET',
        Integration: {
          Type: 'AWS_PROXY',
          Uri: { 'Fn::Sub': 'arn:aws:apigateway:x:lambda:path/functions/${Intake.Arn}' },
        },
      },
    }));
    const api = { Type: 'AWS::ApiGateway::RestApi', Properties: {} };
    const intake = { Type: 'AWS::Lambda::Function', Properties: {} };
    const calls = hopsOf({ Api: api, Intake: intake, ...named('Method', methods) }).filter(
      ({ from }) => from === 't/Api',
    );
    expect(calls.map(({ from, to }) => [from, to])).toEqual([['t/Api', 't/Intake']]);
    expect(calls[0]?.inWorld(new World())?.facts).toHaveLength(200);
  });

  test('100 VPN connections and 100 groups that let their far ends in: each counts once', () => {
    const net = { Type: 'AWS::EC2::VPC', Properties: { CidrBlock: '10.0.0.0/16' } };
    const end = { VpcId: { Ref: 'Net' }, VpnGatewayId: { Ref: 'Gate' } };
    const vpns = many(100, () => ({ Type: 'AWS::EC2::VPNConnection', Properties: { VpnGatewayId: { Ref: 'Gate' } } }));
    const rule = { IpProtocol: 'tcp', FromPort: 2575, ToPort: 2575, CidrIp: '192.168.0.0/16' };
    const groups = many(100, () => ({
      Type: 'AWS::EC2::SecurityGroup',
      Properties: { GroupDescription: 'dense', VpcId: { Ref: 'Net' }, SecurityGroupIngress: [rule] },
    }));
    const hops = hopsOf({
      Net: net,
      Gate: { Type: 'AWS::EC2::VPNGateway', Properties: { Type: 'ipsec.1' } },
      End: { Type: 'AWS::EC2::VPCGatewayAttachment', Properties: end },
      ...named('Vpn', vpns),
      ...named('Group', groups),
      ...named(
        'Host',
        many(100, (index) => host(`Group${index}`)),
      ),
    });
    expect(hops.filter(({ to }) => to === 't/Net')).toHaveLength(100);
    expect(hops.filter(({ from }) => from === 't/Net')).toHaveLength(100);
    expect(sorts(hops)).toMatchObject({ 'premises-to-network': 200 });
  });
});
