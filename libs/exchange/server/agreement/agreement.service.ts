import { Inject, Injectable } from '@nestjs/common';
import { conflict, forbidden, invalidField, maySpeak, rooms } from '@minga/kernel/contract';
import { Db, one, type Actor, type Tx } from '@minga/kernel/server';
import { insist } from '@minga/groups/server';
import { todayInUtc, type Signing, type SigningSide, type Terms } from '../../contract';
import { actorName, DealMail, requesterIds } from '../deal/mail';
import { dealFacts } from '../deal/facts';
import { tellParties } from '../deal/tell';
import { requestRef } from '../events';
import { account, lockedRequestFor } from '../requests/requests.access';
import type { RequestRow } from '../requests/request.rows';
import { move } from '../requests/transition';
import { mayWrite } from './agreement.queries';
import { insertSignature, insertVersion, latestOf, markSigned, type VersionRow } from './agreement.rows';
import { canonicalText, digestOf } from './canonical';
import { partsToSign, sidesOfRequest, unsigned, type Sides } from './sides';
import { offererName } from '../offers/offer.rows';

export interface SignOrder {
  digest: string;
  side: SigningSide;
  partyId: string;
  role: string;
}

const SIGNED = `SELECT ${dealFacts.signed('r')} AS signed FROM exchange_request r WHERE r.id = $1`;

/** Everybody’s account of an agreement’s sides, for letters. */
const sideIds = async (tx: Tx, request: RequestRow, { accepted }: Sides): Promise<string[]> =>
  [...(await requesterIds(tx, request.id)), ...accepted.flatMap(({ maker_id: id }) => (id ? [id] : []))];

/** Writing an agreement, version by version, and signing the latest. All of it under the request’s lock: one after the other. */
@Injectable()
export class AgreementService {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(DealMail) private readonly mail: DealMail,
  ) {}

  /** @throws Refusal 404, 401, 403 `parties-only`, `not-yours-to-do`; 409 `not-agreeing`, `stale-agreement` with the latest number; 422 when it would have ended already */
  write(actor: Actor, requestId: string, { base, terms }: { base: number; terms: Terms }): Promise<{ number: number; digest: string }> {
    return this.db.write(actor, async (tx) => {
      const request = await this.locked(tx, actor, requestId);
      if (request.state !== 'matched') throw conflict('not-agreeing', { state: request.state });
      if (!mayWrite(request)) throw forbidden('not-yours-to-do');
      if (terms.until < todayInUtc()) throw invalidField('terms.until', 'in-the-past');
      const latest = await latestOf(tx, requestId);
      if ((latest?.number ?? 0) !== base) throw conflict('stale-agreement', { number: latest?.number ?? 0 });
      const sides = await sidesOfRequest(tx, actor, request);
      const number = base + 1;
      const canonical = canonicalText({
        requestId, requestNumber: request.number, number, terms, requester: sides.requester, providers: sides.accepted.map(offererName),
      });
      const digest = digestOf(canonical);
      await insertVersion(tx, { requestId, number, byId: account(actor).id, terms, canonical, digest });
      tx.audit({ act: 'exchange.agreement-written', subject: requestRef(requestId), facts: { number, digest } });
      tellParties(tx, requestId);
      await this.mail.send(tx, await sideIds(tx, request, sides), { kind: 'version', request, who: await actorName(tx) });
      return { number, digest };
    }, { room: rooms.request(requestId) });
  }

  /** @throws Refusal 404, 401, 403 `parties-only`, `not-yours-to-do`; 409 `not-agreeing`, `stale-agreement`, `signed-already` */
  sign(actor: Actor, requestId: string, order: SignOrder): Promise<{ number: number; signed: boolean }> {
    return this.db.write(actor, async (tx) => {
      const request = await this.locked(tx, actor, requestId);
      const sides = await sidesOfRequest(tx, actor, request);
      const version = await latestOf(tx, requestId);
      const part = this.partFor(request, sides, version, order);
      if (!version || version.overtaken || version.digest !== order.digest) throw conflict('stale-agreement', { number: version?.number ?? 0 });
      if (unsigned([part], version).length === 0) throw conflict('signed-already');
      await insertSignature(tx, { version, ...part, accountId: account(actor).id, role: order.role });
      tx.audit({ act: 'exchange.agreement-signed', subject: requestRef(requestId), facts: { number: version.number, digest: version.digest, side: part.side } });
      tellParties(tx, requestId);
      const signed = request.state === 'matched' && (await this.agree(tx, request, sides, version, part.side));
      return { number: version.number, signed };
    }, { room: rooms.request(requestId) });
  }

  private partFor(request: RequestRow, sides: Sides, version: VersionRow | undefined, { side, partyId }: SignOrder): Signing {
    const part = partsToSign(request, sides).find((each) => each.side === side && each.partyId === partyId);
    if (part) return part;
    const past = version?.signed_at ?? request.state !== 'matched';
    throw past ? conflict('not-agreeing', { state: request.state }) : forbidden('not-yours-to-do');
  }

  /** Agrees the request when this was the last signature that was awaited. */
  private async agree(tx: Tx, request: RequestRow, sides: Sides, version: VersionRow, side: SigningSide): Promise<boolean> {
    const found = await one<{ signed: boolean }>(tx, SIGNED, [request.id]);
    if (!found?.signed || side === 'funder') return false;
    await markSigned(tx, version);
    await move(tx, request.id, 'agree', { as: side });
    await this.mail.send(tx, await sideIds(tx, request, sides), { kind: 'agreed', request });
    return true;
  }

  private async locked(tx: Tx, actor: Actor, requestId: string): Promise<RequestRow> {
    const request = await lockedRequestFor(tx, actor, requestId, 'partake');
    insist(maySpeak(account(actor)));
    return request;
  }
}
