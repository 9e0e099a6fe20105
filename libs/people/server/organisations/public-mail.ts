/** Mail for everybody that is offered under many endings (`yahoo.com.br`, `outlook.es`): told by what stands before the ending. */
const FAMILIES: ReadonlySet<string> = new Set([
  'gmail', 'googlemail', 'yahoo', 'ymail', 'rocketmail', 'hotmail', 'outlook', 'live', 'msn', 'gmx', 'yandex', 'zoho', 'zohomail',
  'protonmail', 'proton', 'tutanota', 'tuta', 'icloud', 'aol', 'mailinator', 'fastmail', 'hushmail', 'rediffmail', 'inbox',
]);

/** Others, mostly of the region, and mail that is thrown away after use. */
const SINGLE: ReadonlySet<string> = new Set([
  'me.com', 'mac.com', 'mail.com', 'email.com', 'pm.me', 'mail.ru', 'bk.ru', 'list.ru', 'qq.com', '163.com', '126.com', 'naver.com',
  'uol.com.br', 'bol.com.br', 'terra.com.br', 'ig.com.br', 'globo.com', 'globomail.com', 'oi.com.br', 'r7.com', 'zipmail.com.br',
  'terra.com', 'terra.cl', 'terra.com.mx', 'terra.com.pe', 'terra.com.co', 'prodigy.net.mx', 'telmex.com', 'infinitummail.com',
  'adinet.com.uy', 'vera.com.uy', 'montevideo.com.uy', 'netgate.com.uy', 'arnet.com.ar', 'ciudad.com.ar', 'fibertel.com.ar',
  'speedy.com.ar', 'cantv.net', 'etb.net.co', 'une.net.co', 'andinanet.net', 'racsa.co.cr', 'ice.co.cr', 'cwjamaica.com', 'vtr.net',
  'nauta.cu', 'codetel.net.do', 'tricom.net', 'orange.fr', 'wanadoo.fr', 'free.fr', 'laposte.net', 'sfr.fr', 'libero.it', 'web.de',
  't-online.de', 'telefonica.net', 'hey.com', 'duck.com', 'mozmail.com', 'comcast.net', 'verizon.net', 'att.net', 'btinternet.com',
  'guerrillamail.com', 'sharklasers.com', 'yopmail.com', '10minutemail.com', 'temp-mail.org', 'tempmail.com', 'trashmail.com',
  'throwawaymail.com', 'getnada.com', 'maildrop.cc', 'dispostable.com', 'fakeinbox.com', 'mintemail.com', 'moakt.com', 'riseup.net',
]);

/**
 * Whether anybody can have an address there.
 * @param registrable such as `yahoo.com.br`
 * @param name what stands before its public ending: `yahoo`
 */
export const isPublicMail = (registrable: string, name: string): boolean => FAMILIES.has(name) || SINGLE.has(registrable);
