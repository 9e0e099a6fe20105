import { Notice } from '@minga/ui';
import { useRoomActs } from './room-acts';

/** Why the latest act was refused. */
export function Refused() {
  const { refused } = useRoomActs();
  return refused ? <Notice tone="err" role="alert"><p>{refused.fields[0]?.message ?? refused.title}</p></Notice> : null;
}
