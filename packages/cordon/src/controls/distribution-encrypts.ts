import {
  edgeTlsData,
  oldOriginProtocols,
  originProtocols,
  viewerVersionOfDefaultCertificate,
  viewerVersions,
} from '../facts/edge-tls.ts';
import type { Fact } from '../model/fact.ts';
import type { Distribution, Origin } from '../model/kinds/distribution.ts';
import type { PrivateOrigin } from '../model/kinds/origin-access.ts';
import { canonical, sameText, spelling } from '../model/text.ts';
import type { Text } from '../model/value.ts';
import type { Ask } from './ask.ts';
import type { Outcome } from './outcome.ts';
import { isOutdated } from './tls-version.ts';

/** Does the distribution encrypt both of its sides: towards viewers, and towards where it fetches from? */
export function distributionEncrypts(distribution: Distribution, ask: Ask): Outcome {
  return ask.all(
    () => viewersSpeak(distribution, () => true, ask),
    () => viewerMinimum(distribution, ask),
    () => originsEncrypt(distribution, ask),
  );
}

/** The session with viewers alone: may it be in the clear? Which versions of TLS it takes is another question. */
export function viewersSpeakTls(distribution: Distribution, ask: Ask): Outcome {
  return viewersSpeak(distribution, () => true, ask);
}

/** The session with one origin alone: what is spoken to it, which is what viewers speak where it is asked as they ask. */
export function sessionWithOrigin(distribution: Distribution, origin: Origin, ask: Ask): Outcome {
  if (ask.isGiven(origin.privateOrigin)) {
    const found = ask.follow('private-origin', origin.privateOrigin);
    if (found) return privateOriginEncrypts(found, ask, anyVersion);
    return ask.unknown(origin.privateOrigin, 'its private origin is not given', 'pass the template that makes it');
  }
  const asked = ask.part(() => originEncrypts(origin, distribution.name, ask, anyVersion));
  const asViewersAsk = !ask.isGiven(origin.protocol) || ask.need(origin.protocol)?.toLowerCase() === 'match-viewer';
  if (!asViewersAsk) return asked;
  return ask.all(
    () => asked,
    () => viewersSpeak(distribution, (named) => mayBe(named, origin.originId, ask), ask),
  );
}

/** Do viewers have to encrypt, wherever a behavior leads to such an origin? */
function viewersSpeak(distribution: Distribution, isAbout: (origin: Fact<Text>) => boolean, ask: Ask): Outcome {
  return ask.all(
    () =>
      isAbout(distribution.defaultOrigin)
        ? viewerProtocol(distribution.defaultProtocol, distribution.name, 'everything', ask)
        : ask.notApplicable('by default it is asked elsewhere'),
    () =>
      ask.every(ask.need(distribution.behaviors) ?? [], ({ origin, protocol, pathPattern }) => {
        if (!isAbout(origin)) return ask.notApplicable('these paths lead elsewhere');
        const pattern = ask.known(pathPattern);
        const paths = (pattern && spelling(pattern)) || 'some paths';
        return viewerProtocol(protocol, distribution.name, paths, ask);
      }),
  );
}

/** May two texts be the same? What is not known may be anything. */
export function mayBe(one: Fact<Text>, other: Fact<Text>, ask: Ask): boolean {
  const [left, right] = [ask.known(one), ask.known(other)];
  return left === undefined || right === undefined || sameText(left, right) !== false;
}

function originsEncrypt(distribution: Distribution, ask: Ask): Outcome {
  const { soleProtocol: protocol, soleTlsVersions: tlsVersions, soleDomain: domain, soleBucket, name } = distribution;
  const origins = ask.need(distribution.origins) ?? [];
  if (origins.length > 0) return ask.every(origins, (origin) => originEncrypts(origin, name, ask));
  if (ask.isGiven(protocol)) return customOriginEncrypts({ protocol, tlsVersions, domain }, name, ask);
  if (ask.isGiven(soleBucket)) return ask.notApplicable(bucketIsAsked);
  return ask.unknown(distribution.origins, 'where it fetches from is not said', 'write its origins');
}

/** A private origin is a resource of its own, and says what a distribution speaks to it. */
export function privateOriginEncrypts(
  { protocol, tlsVersions, name }: PrivateOrigin,
  ask: Ask,
  minimum: Minimum = originMinimum,
): Outcome {
  const spoken = ask.need(protocol)?.toLowerCase();
  if (spoken === 'http-only') return plainOrigin(protocol, `${name} is asked over plain HTTP`, ask);
  if (spoken !== 'https-only') {
    return ask.unknown(protocol, 'it speaks whatever viewers speak to the distribution', 'write https-only');
  }
  return minimum(tlsVersions, `${name} lets what is behind it`, ask);
}

function viewerProtocol(protocol: Fact<string>, name: string, paths: string, ask: Ask): Outcome {
  const spoken = ask.need(protocol)?.toLowerCase();
  if (spoken === 'https-only' || spoken === 'redirect-to-https') return ask.pass();
  if (spoken === 'allow-all') {
    return ask.fail({
      at: protocol,
      got: spoken,
      want: 'redirect-to-https',
      says: `${name} answers viewers over plain HTTP (${paths})`,
    });
  }
  return ask.unknown(protocol, 'whether viewers may use plain HTTP is not said', 'write redirect-to-https');
}

function viewerMinimum(distribution: Distribution, ask: Ask): Outcome {
  ask.cite(edgeTlsData);
  const { tlsVersion, name } = distribution;
  const says = `${name} lets viewers negotiate TLS 1.0 or 1.1`;
  const ownCertificate = ask.isGiven(distribution.ownCertificate) || ask.isGiven(distribution.uploadedCertificate);
  if (!ownCertificate || ask.need(distribution.defaultCertificate) === true) {
    const got = `the certificate of CloudFront, which means ${viewerVersionOfDefaultCertificate}`;
    const at = ask.isGiven(tlsVersion) ? tlsVersion : distribution.defaultCertificate;
    return ask.fail({ at, got, want: 'a certificate of your own and TLSv1.2_2021', says });
  }
  const minimum = ask.need(tlsVersion);
  if (minimum === undefined) {
    return ask.unknown(tlsVersion, 'AWS does not document what no minimum version means', 'write TLSv1.2_2021');
  }
  const outdated = isOutdated(viewerVersions.get(minimum));
  if (outdated === undefined) return ask.unknown(tlsVersion, `${minimum} is not known here`, 'write TLSv1.2_2021');
  return outdated ? ask.fail({ at: tlsVersion, got: minimum, want: 'TLSv1.2_2021', says }) : ask.pass();
}

// A bucket is asked in whatever viewers speak, so that the viewers' part decides.
const bucketIsAsked = 'a bucket is asked over HTTPS where viewers have to use it';

function originEncrypts(origin: Origin, name: string, ask: Ask, minimum: Minimum = originMinimum): Outcome {
  if (ask.isGiven(origin.privateOrigin)) return ask.notApplicable('its private origin is judged by itself');
  if (!ask.isGiven(origin.protocol) && ask.isGiven(origin.bucket)) return ask.notApplicable(bucketIsAsked);
  return customOriginEncrypts(origin, name, ask, minimum);
}

type CustomOrigin = Pick<Origin, 'protocol' | 'tlsVersions' | 'domain'>;

function customOriginEncrypts(origin: CustomOrigin, name: string, ask: Ask, minimum: Minimum = originMinimum): Outcome {
  const spoken = ask.need(origin.protocol)?.toLowerCase();
  if (spoken === undefined) {
    return ask.unknown(origin.protocol, 'what it speaks to an origin is not said', 'write https-only');
  }
  if (spoken === 'http-only') {
    const domain = ask.known(origin.domain);
    const website = domain && /\bs3-website\b/.test(canonical(domain));
    const says = `${name} asks ${website ? 'the website of a bucket' : 'one of its origins'} over plain HTTP`;
    return plainOrigin(origin.protocol, says, ask);
  }
  // Where viewers have to use HTTPS, an origin that is asked as they ask is asked so, too; their part decides.
  if (spoken === 'https-only' || spoken === 'match-viewer')
    return minimum(origin.tlsVersions, `${name} lets one of its origins`, ask);
  return ask.unknown(origin.protocol, 'what it speaks to an origin is not known here', 'write https-only');
}

function plainOrigin(protocol: Fact<string>, says: string, ask: Ask): Outcome {
  return ask.fail({ at: protocol, got: 'http-only', want: 'https-only', says });
}

/** How the versions of TLS are judged that an origin may pick. */
type Minimum = typeof originMinimum;

/** A session of any version of TLS is encrypted; that old ones are broken is what the whole control asks. */
const anyVersion: Minimum = (_versions, _lets, ask) => ask.pass();

/** What it speaks to an origin is a set of versions, and the origin may pick any of them. */
function originMinimum(versions: Fact<readonly Fact<string>[]>, lets: string, ask: Ask): Outcome {
  ask.cite(edgeTlsData);
  const list = ask.need(versions);
  if (!list) return ask.unknown(versions, 'AWS does not document which versions of TLS it takes then', 'write TLSv1.2');
  return ask.every(list, (version) => {
    const written = ask.need(version);
    const spelled = originProtocols.find((known) => known === written);
    if (!spelled) return ask.unknown(version, `${written} is not known here`, 'write TLSv1.2');
    if (!oldOriginProtocols.includes(spelled)) return ask.pass();
    const says = `${lets} negotiate ${spelled}`;
    return ask.fail({ at: version, got: spelled, want: 'TLSv1.2', says });
  });
}
