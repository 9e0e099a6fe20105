import type { AudienceKey, Language, SubjectRef } from '../../contract';
import type { Tx } from '../db/tx';

/** A topic that another slice wants opened, in the name of the transaction's actor. */
export interface TopicOrder {
  groupId: string;
  title: string;
  markdown: string;
  lang: Language;
  /** What it is about. */
  subject: SubjectRef;
  /** Who may read what it says: nothing is opened where others would. */
  audience: AudienceKey;
}

export interface OpenedTopic {
  id: string;
  address: string;
}

export type TopicOpener = (tx: Tx, order: TopicOrder) => Promise<OpenedTopic | undefined>;

/** Where discussion goes on: whichever slice holds topics fills it. */
export class Topics {
  private opener: TopicOpener | undefined;

  provide(opener: TopicOpener): void {
    this.opener = opener;
  }

  /** Opens a topic in the asker's transaction; undefined when the site has none, the actor may not open one there, or it would be read by others than it is for. */
  async open(tx: Tx, order: TopicOrder): Promise<OpenedTopic | undefined> {
    return this.opener?.(tx, order);
  }
}
