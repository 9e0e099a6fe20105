import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';
import { TEST_ORIGIN } from '@minga/kernel/testing';
import type { CreatedCredential, GivenCredential } from '../contract';

const PRESENT = 0x01;
const VERIFIED = 0x04;
const ATTESTED = 0x40;
const AAGUID_BYTES = 16;
const CREDENTIAL_ID_BYTES = 32;

/** What an authenticator may do otherwise than it should. */
export interface Misbehaviour {
  origin?: string;
  rpId?: string;
  challenge?: string;
  counter?: number;
  /** It did not ask for finger or PIN. */
  unverified?: boolean;
  /** Another's key. */
  forged?: boolean;
  userHandle?: string;
}

interface Options {
  [key: string]: unknown;
}

const sha256 = (bytes: string | Buffer): Buffer => createHash('sha256').update(bytes).digest();
const base64url = (bytes: Buffer): string => bytes.toString('base64url');
const newKeys = () => generateKeyPairSync('ec', { namedCurve: 'P-256' });

/** The public key as COSE writes it: EC2, ES256, P-256, x, y. */
function coseKey(key: KeyObject): Buffer {
  const { x, y } = key.export({ format: 'jwk' });
  const [bx, by] = [x!, y!].map((coordinate) => Buffer.from(coordinate, 'base64url'));
  return Buffer.concat([Buffer.from('a5010203262001215820', 'hex'), bx!, Buffer.from('225820', 'hex'), by!]);
}

/** CBOR of `{fmt: 'none', attStmt: {}, authData}`. */
function attestation(authData: Buffer): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(authData.length);
  const head = Buffer.concat([Buffer.from([0xa3, 0x63]), Buffer.from('fmt'), Buffer.from([0x64]), Buffer.from('none'), Buffer.from([0x67])]);
  const middle = Buffer.concat([Buffer.from('attStmt'), Buffer.from([0xa0, 0x68]), Buffer.from('authData'), Buffer.from([0x59])]);
  return Buffer.concat([head, middle, length, authData]);
}

/** A passkey kept in memory, with the browser around it: what tests show a server instead of a finger on a device. */
export class SoftwareAuthenticator {
  private readonly keys = newKeys();
  private readonly credentialId = randomBytes(CREDENTIAL_ID_BYTES);
  private userHandle = '';
  counter = 0;

  /** Answers `passkeyCreation`. */
  create(options: Options, misbehaviour: Misbehaviour = {}): CreatedCredential {
    this.userHandle = (options['user'] as { id: string }).id;
    const length = Buffer.alloc(2);
    length.writeUInt16BE(CREDENTIAL_ID_BYTES);
    const attested = Buffer.concat([Buffer.alloc(AAGUID_BYTES), length, this.credentialId, coseKey(this.keys.publicKey)]);
    const authData = Buffer.concat([this.head(ATTESTED, misbehaviour), attested]);
    const clientData = this.clientData('webauthn.create', options, misbehaviour);
    return this.answer({ clientDataJSON: base64url(clientData), attestationObject: base64url(attestation(authData)), transports: ['internal'] });
  }

  /** Answers `passkeyRequest`; counts up unless told a count. */
  get(options: Options, misbehaviour: Misbehaviour = {}): GivenCredential {
    if (misbehaviour.counter === undefined) this.counter += 1;
    const authData = this.head(0, misbehaviour);
    const clientData = this.clientData('webauthn.get', options, misbehaviour);
    const { privateKey } = misbehaviour.forged ? newKeys() : this.keys;
    const signature = sign('sha256', Buffer.concat([authData, sha256(clientData)]), privateKey);
    return this.answer({
      clientDataJSON: base64url(clientData),
      authenticatorData: base64url(authData),
      signature: base64url(signature),
      userHandle: misbehaviour.userHandle ?? this.userHandle,
    });
  }

  private answer<R>(response: R): { id: string; rawId: string; type: 'public-key'; response: R } {
    const id = base64url(this.credentialId);
    return { id, rawId: id, type: 'public-key', response };
  }

  private head(flags: number, { rpId = 'localhost', unverified, counter = this.counter }: Misbehaviour): Buffer {
    const count = Buffer.alloc(4);
    count.writeUInt32BE(counter);
    return Buffer.concat([sha256(rpId), Buffer.from([PRESENT | flags | (unverified ? 0 : VERIFIED)]), count]);
  }

  private clientData(type: string, options: Options, { origin = TEST_ORIGIN, challenge = options['challenge'] as string }: Misbehaviour): Buffer {
    return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
  }
}
