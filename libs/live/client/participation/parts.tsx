import { errorBeside } from '@minga/people/client';
import { Button, Icon, type ButtonLook, type IconName } from '@minga/ui';
import type { RefusedForm } from '@minga/kernel/client';
import type { ReactNode } from 'react';
import { RoomForm, useRoomActs } from '../room/room-acts';

/** What the form of this intent was refused for; undefined when it was another one. `id` tells several of the same intent apart. */
export function useFormRefusal(intent: string, id?: { name: string; value: string }): RefusedForm | undefined {
  const { refused } = useRoomActs();
  if (refused?.values['intent'] !== intent) return undefined;
  return !id || refused.values[id.name] === id.value ? refused : undefined;
}

export { errorBeside };

export interface ActButtonProps extends ButtonLook {
  intent: string;
  fields: Readonly<Record<string, string>>;
  icon?: IconName;
  children: ReactNode;
}

/** A button that asks the room for one thing, with or without script. */
export function ActButton({ intent, fields, children, ...look }: ActButtonProps) {
  return (
    <RoomForm intent={intent} fields={fields}>
      <Button type="submit" size="s" {...look}>
        {children}
      </Button>
    </RoomForm>
  );
}

/** The same in a row of small acts under something. */
export function RowAct({ intent, fields, icon, children }: Omit<ActButtonProps, keyof ButtonLook> & { icon: IconName }) {
  return (
    <RoomForm intent={intent} fields={fields}>
      <button type="submit">
        <Icon name={icon} />
        {children}
      </button>
    </RoomForm>
  );
}
