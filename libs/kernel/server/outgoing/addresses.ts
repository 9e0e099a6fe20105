import { BlockList, isIP } from 'node:net';

// What the registries of special addresses (IANA, RFC 6890) say is not the open Internet: own networks, this machine,
// clouds' metadata (169.254.169.254), documentation, multicast, translated and tunnelled addresses.
const CLOSED_V4 = [
  '0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24', '192.0.2.0/24',
  '192.88.99.0/24', '192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/4', '240.0.0.0/4',
];
/** All that is routed in IPv6; what is outside (unique-local, link-local, mapped IPv4, NAT64, multicast) is closed. */
const OPEN_V6 = '2000::/3';
const CLOSED_V6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'];

function listOf(family: 'ipv4' | 'ipv6', ranges: readonly string[]): BlockList {
  const list = new BlockList();
  for (const range of ranges) {
    const [net = '', bits] = range.split('/');
    list.addSubnet(net, Number(bits), family);
  }
  return list;
}

const closedV4 = listOf('ipv4', CLOSED_V4);
const openV6 = listOf('ipv6', [OPEN_V6]);
const closedV6 = listOf('ipv6', CLOSED_V6);
const loopbackV4 = listOf('ipv4', ['127.0.0.0/8']);

/** True for an address on the open Internet. A word that is no address is not. */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 4) return !closedV4.check(address, 'ipv4');
  return isIP(address) === 6 && openV6.check(address, 'ipv6') && !closedV6.check(address, 'ipv6');
}

/** True for an address of this machine itself. */
export const isLoopbackAddress = (address: string): boolean => address === '::1' || (isIP(address) === 4 && loopbackV4.check(address, 'ipv4'));
