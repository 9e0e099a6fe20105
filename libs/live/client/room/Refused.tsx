import { Notice } from '@minga/ui';
import { useRoomActs } from './room-acts';

/** Why the latest act was refused, in sight wherever one has scrolled to. */
export function Refused() {
  const { refused } = useRoomActs();
  if (!refused) return null;
  return (
    <div className="refused">
      <Notice tone="err" role="alert">
        <p>{refused.fields[0]?.message ?? refused.title}</p>
      </Notice>
    </div>
  );
}
