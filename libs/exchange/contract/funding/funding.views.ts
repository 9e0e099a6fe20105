import * as z from 'zod/mini';
import { Cursor, Id, Instant } from '@minga/kernel/contract';
import { PartyOrganisation } from '../offers/offers.views';
import { Currency, FundingKind, Money, PledgeState, RequestState } from '../words';
import { PledgeAct } from './funding.words';

export const PledgeLine = z.object({ kind: FundingKind, amount: Money });
export type PledgeLine = z.infer<typeof PledgeLine>;

/** What somebody wrote about an amount in another currency: kept as written, never reckoned with. */
export const Conversion = z.object({ text: z.string(), on: z.iso.date(), source: z.string() });

export const Pledge = z.object({
  id: Id,
  organisation: PartyOrganisation,
  lines: z.array(PledgeLine),
  amount: Money,
  state: PledgeState,
  at: Instant,
  /** Parties and stewards only; null for others and where there are none. */
  conditions: z.nullable(z.string()),
  conversion: z.nullable(Conversion),
  /** Why it was withdrawn. */
  reason: z.nullable(z.string()),
  acts: z.array(PledgeAct),
  /** The reader may still change what is offered. */
  changeable: z.boolean(),
});
export type Pledge = z.infer<typeof Pledge>;

/** What a request asks for of a kind, what is pledged of it (firm or paid) and what is only offered. */
export const FundingKindView = z.object({ kind: FundingKind, asked: Money, pledged: Money, offered: Money });
export type FundingKindView = z.infer<typeof FundingKindView>;
/** What somebody may still offer of a kind. */
export const leftOf = ({ asked, pledged, offered }: Omit<FundingKindView, 'kind'>): number => asked - pledged - offered;

export const FundingView = z.object({
  cursor: Cursor,
  currency: Currency,
  asked: Money,
  /** Firm or paid: the same sum as on the board. */
  pledged: Money,
  offered: Money,
  disbursed: Money,
  kinds: z.array(FundingKindView),
  /** Those that stand; withdrawn ones for their own side, who asked and stewards. */
  pledges: z.array(Pledge),
  mayPledge: z.boolean(),
  /** In whose name the reader may pledge. */
  organisation: z.nullable(PartyOrganisation),
});
export type FundingView = z.infer<typeof FundingView>;

/** What came of somebody’s money: the requests that their organisation pledged to. */
export const OwnPledgesView = z.object({
  items: z.array(
    z.object({
      id: Id,
      request: z.object({ id: Id, number: z.number(), title: z.string(), address: z.string(), state: RequestState, asker: z.string() }),
      amount: Money,
      currency: Currency,
      state: PledgeState,
      /** Who helps with it, by name. */
      helpers: z.array(z.string()),
    }),
  ),
});
export type OwnPledgesView = z.infer<typeof OwnPledgesView>;
