import type { ReadersOrder } from './plan.ts';
import { ReaderGroup } from './reader-group.ts';

const group = new ReaderGroup();

async function obey(order: ReadersOrder): Promise<unknown> {
  switch (order.order) {
    case 'connect':
      return group.connect(order.plan, order.count);
    case 'until':
      return group.until(order.replies, order.patienceMs);
    case 'collect':
      return group.collect(order.sentAt);
    case 'close':
      return group.close();
  }
}

process.on('message', (order: ReadersOrder) => {
  obey(order).then(
    (result) => process.send!({ result }),
    (error: unknown) => process.send!({ error: String(error) }),
  );
});
process.on('disconnect', () => process.exit(0));
