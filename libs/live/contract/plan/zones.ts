/** `America/Argentina/Salta`, `Pacific/Easter`, `UTC`: zones by place. Those by hours alone (`Etc/GMT+3`) know no change of clocks. */
const NAME = /^(?:UTC|(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)(?:\/[A-Za-z][A-Za-z_+-]*){1,2})$/;

function known(zone: string): boolean {
  try {
    // Also what is an older name of another: readers' systems are of unlike age
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** Is it a zone of the IANA list by its name there? */
export const isZone = (zone: string): boolean => NAME.test(zone) && known(zone);
