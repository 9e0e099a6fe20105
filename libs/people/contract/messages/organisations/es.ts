/** What the directory and the verification of affiliations refuse, and the letters that they send. */
export const es = {
  problems: {
    'claim-decided': 'Alguien ya decidió sobre esta afiliación. La lista se actualizó.',
    'organisation-not-confirmed': 'Confirme primero la organización.',
    'organisation-merged': 'Esta organización ya se unió a otra.',
  },
  fields: {
    'invalid-site': 'Escriba una dirección completa, por ejemplo https://www.organizacion.org',
    'not-a-domain': 'Escriba un dominio, por ejemplo organizacion.org',
    'public-suffix': 'Este dominio lo comparten muchas organizaciones. Escriba el propio, por ejemplo organizacion.gub.uy',
    'public-mail': 'Cualquiera puede tener un correo en este dominio: no dice nada de la organización.',
    'organisation-exists': 'Ya hay una organización con este nombre en el país. Puede unirlas.',
    'organisation-refused': 'Esta organización no fue aceptada en la red. Elija otra o escriba a la administración.',
    'same-organisation': 'Elija otra organización: es la misma.',
  },
  refusals: {
    'stewards-only': 'Solo la administración de la red puede hacer esto.',
    'representatives-only': 'Solo quienes representan a la organización pueden hacer esto.',
    'own-affiliation': 'Sobre su propia afiliación decide otra persona.',
    'affiliation-not-verified': 'Verifique primero su afiliación.',
    'organisation-confirmed': 'La organización ya está confirmada. Si es un duplicado, únala a la otra.',
  },
  mail: {
    greeting: 'Estimada persona: {person}',
    reason: 'Motivo: {reason}',
    confirmed: {
      subject: 'Se confirmó la organización que agregó',
      text: 'La administración de {site} confirmó «{organisation}». Ya figura en el directorio.',
      button: 'Ver la organización',
      closing: 'Recibe este aviso porque usted la agregó.',
    },
    refused: {
      subject: 'No se aceptó la organización «{organisation}»',
      text: 'La administración de {site} no aceptó «{organisation}». Las afiliaciones con ella terminaron.',
      button: 'Indicar otra organización',
      closing: 'Si cree que es un error, responda a la administración de la red.',
    },
    verified: {
      subject: 'Se verificó su afiliación con {organisation}',
      text: 'Desde ahora {organisation} aparece como verificada junto a su nombre.',
      button: 'Ver la organización',
      closing: 'Si cambia de organización o de cargo, habrá que verificarla otra vez.',
    },
    'claim-refused': {
      subject: 'No se verificó su afiliación con {organisation}',
      text: 'Su afiliación con {organisation} no se verificó y ya no aparece junto a su nombre.',
      button: 'Revisar su perfil',
      closing: 'Si cree que es un error, puede indicarla otra vez con un correo de la organización verificado.',
    },
    representative: {
      subject: 'Usted representa a {organisation} en {site}',
      text: 'Desde ahora puede verificar a otras personas de {organisation} y describir la organización.',
      button: 'Ver la organización',
      closing: 'Puede dejar esta función cuando quiera, en la página de la organización.',
    },
    'representative-ended': {
      subject: 'Ya no representa a {organisation} en {site}',
      text: 'Dejó de tener la función de representante de {organisation}. Su afiliación sigue verificada.',
      button: 'Ver la organización',
      closing: 'Si cree que es un error, escriba a la administración de la red.',
    },
  },
};
