import ICAL from 'ical.js';

export interface ReadEvent {
  uid: string;
  at: string;
  wall: string;
  sequence: number;
  status: string;
  summary: string;
  minutes: number;
}

/** A calendar as a client reads it: zones from the file itself, nothing from this machine. @param zone read by these rules instead */
export function readCalendar(text: string, zone?: string): ReadEvent[] {
  const root = new ICAL.Component(ICAL.parse(text) as unknown[] as never);
  ICAL.TimezoneService.reset();
  const own = zone ? [new ICAL.Component(ICAL.parse(`BEGIN:VCALENDAR\r\n${zone}\r\nEND:VCALENDAR`) as never).getFirstSubcomponent('vtimezone')!] : root.getAllSubcomponents('vtimezone');
  const zones = new Map(own.map((component) => [String(component.getFirstPropertyValue('tzid')), new ICAL.Timezone(component)]));
  return root.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const start = event.startDate.clone();
    const named = component.getFirstProperty('dtstart')!.getParameter('tzid') as string | undefined;
    if (named) start.zone = (zone ? [...zones.values()][0] : zones.get(named))!;
    return {
      uid: event.uid, at: start.toJSDate().toISOString(), wall: event.startDate.toString().slice(0, 16), sequence: event.sequence,
      status: String(component.getFirstPropertyValue('status')), summary: event.summary, minutes: event.duration.toSeconds() / 60,
    };
  });
}
