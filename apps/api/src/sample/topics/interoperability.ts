import { chain, say, topic } from '../build-topic';

export const interoperabilityTopics = [
  topic(
    { key: 'bienvenida', group: 'interoperabilidad', kind: 'announcement', title: 'Bienvenida: esta es una red de demostración', tags: 'ayuda', pinned: true },
    say(
      'secretaria',
      '13d20h',
      `Lo que ve aquí es **de muestra**: las cuentas se llaman «Demo · …», las organizaciones son inventadas y ninguna cifra es real. Sirve para conocer Minga antes de traer a su propia gente.

## Tres cosas para probar

- **Responda** a cualquier mensaje: la respuesta queda colgada de él, a la profundidad que haga falta. El tema de IPv6 tiene más de cuarenta niveles.
- **Cite**: seleccione un fragmento y elija «Citar».
- **Mencione** a alguien con una arroba, por ejemplo @uruguay.

Los temas en otros idiomas son a propósito: cada quien escribe en el suyo.

> Cuando no necesite más la muestra, quien opera el sitio la quita con una sola orden. Lo que usted haya escrito en sus propios grupos no se toca.`,
      { thanks: 'uruguay jamaica haiti sociedad-civil-brasil', celebrate: 'chile guatemala dominica' },
      [
        say('haiti', '13d12h', 'Merci. Une question : les messages en français sont-ils visibles par tout le monde dans ce groupe ?', {}, [
          say('secretaria', '13d10h', 'Oui, ce groupe est public : tout le monde peut lire, et les membres peuvent écrire. Chaque message garde sa langue.', { lang: 'fr', thanks: 'haiti' }),
        ]),
        say('universidad-argentina', '11d18h', 'Probé a responder desde el teléfono, sin conexión, en un tren. El mensaje salió cuando volvió la red y no se duplicó.', { useful: 'secretaria', celebrate: 'dominica' }),
      ],
    ),
  ),
  topic(
    { key: 'firma-lotes', group: 'interoperabilidad', kind: 'question', title: 'Firma avanzada en lotes: ¿qué biblioteca usan?', tags: 'firma software-libre', accepted: 'firma-lotes/respuesta' },
    say('costa-rica', '8d22h', 'Tenemos que firmar unas 4.000 certificaciones por noche, en PAdES, con un módulo criptográfico compartido. La biblioteca actual abre una sesión por documento y tarda seis horas.\n\n¿Qué usan ustedes, y cuánto les tarda?', { useful: 'paraguay guatemala' }, [
      say('chile', '8d15h', 'Usamos la de la comunidad boliviana desde hace dos años. Para lotes grandes hay que usar el modo de sesión única; no está activado por omisión.', { useful: 'costa-rica' }, [
        say('costa-rica', '8d13h', '¿Y la sesión única no es un problema de auditoría? Nos piden una traza por documento.'),
      ]),
      say('software-libre-bolivia', '8d2h', `Mantengo esa biblioteca. Lo que necesitan es esto:

\`\`\`
firmador lote --sesion-unica --hilos 4 --traza traza.csv entrada/ salida/
\`\`\`

- \`--sesion-unica\` abre el módulo una vez: casi todo su tiempo se va en eso.
- \`--traza\` deja **una línea por documento** con el resumen, la hora y el certificado, que es lo que piden las auditorías.
- Más de 4 hilos no ayuda: el cuello de botella pasa a ser el módulo.

Con un módulo de gama media firmamos 4.000 documentos en 11 minutos.`, { key: 'respuesta', useful: 'costa-rica chile paraguay uruguay', thanks: 'guatemala' }, [
        say('costa-rica', '6d15h', 'Probado con el lote de anoche: **14 minutos** en lugar de seis horas, y auditoría aceptó la traza. Marco esta respuesta.', { celebrate: 'software-libre-bolivia chile' }, [
          say('software-libre-bolivia', '6d12h', 'Qué buena noticia. Si pueden, cuéntenlo en la lista de usuarios: es lo que convence a otros ministerios.', { agree: 'chile' }),
        ]),
      ]),
      say('industria-uruguay', '7d11h', 'Una alternativa comercial de un socio nuestro tarda parecido y trae soporte. Para quien no tenga equipo propio puede convenir; para quien lo tenga, la de arriba alcanza.', { useful: 'costa-rica' }),
    ]),
  ),
  topic(
    { key: 'costo-bus', group: 'interoperabilidad', kind: 'discussion', title: 'Costo real de operar un bus de servicios: pedimos cifras', tags: 'costos operación' },
    say('bid', '6d20h', 'Todos los proyectos nos cuentan cuánto costó **construir** el bus de servicios. Casi ninguno, cuánto cuesta **operarlo** al tercer año. Juntemos cifras: personas, licencias, infraestructura y servicios conectados. Publicamos la comparación sin nombres de proveedores.', { agree: 'caf uruguay argentina', useful: 'universidad-argentina' }, [
      say('uruguay', '6d17h', 'Tercer año: 7 personas (una de guardia), sin licencias, infraestructura por el equivalente a 2 personas más. 96 organismos, 310 servicios. Lo caro no es el bus: es acompañar a cada organismo las primeras seis semanas.', { useful: 'bid caf chile paraguay' }, [
        say('bid', '6d14h', '¿Esas seis semanas bajan con el tiempo o son iguales para el organismo 5 y para el 95?', {}, [
          say('uruguay', '6d8h', 'Bajan de seis a dos cuando existe un conector hecho para el mismo sistema. De ahí el interés en compartirlos.', { useful: 'bid chile' }),
        ]),
      ]),
      say('paraguay', '5d20h', 'Segundo año: 4 personas, una licencia que es el 40 % del total y que no pudimos cambiar porque nadie sabe qué pasa si se apaga.', { agree: 'argentina' }, [
        say('colombia', '5d15h', 'Ese párrafo debería abrir todos los pliegos. ¿Lo puedo citar en el grupo de compras?', { celebrate: 'bid' }, [
          say('paraguay', '5d14h', 'Sí, sin el país.', {}),
        ]),
      ]),
      say('dominica', '4d6h', 'A view from a small state: we have no bus. Eleven services call each other directly, two people know how. It costs nearly nothing until one of them is on leave.', { useful: 'bid jamaica universidad-argentina' }, [
        say('caf', '3d22h', 'Esa es la comparación que falta: el costo de no tenerlo. ¿Podríamos conversar media hora para ponerle número?', { agree: 'bid' }),
      ]),
    ]),
  ),
  topic(
    { key: 'tramites', group: 'interoperabilidad', kind: 'question', title: '¿Quién ya publica su catálogo de trámites como datos abiertos?', tags: 'trámites datos-abiertos' },
    say('paraguay', '4d22h', 'Queremos publicar el catálogo de trámites (nombre, requisitos, costo, plazo) para que otros lo reutilicen. Antes de inventar un formato: ¿quién ya lo publica y en cuál?', { useful: 'guatemala costa-rica' }, [
      say('argentina', '4d16h', 'Nosotros, en JSON y en CSV, actualizado cada noche. El CSV se descarga diez veces más.', { useful: 'paraguay' }, [
        say('paraguay', '4d12h', '¿Quién lo descarga?', {}, [
          say('argentina', '4d10h', 'Sobre todo municipios, y un par de buscadores. Hay una señora que hizo un grupo de mensajería por barrio y lo mantiene con eso.', { celebrate: 'paraguay sociedad-civil-brasil' }),
        ]),
      ]),
      say('sociedad-civil-brasil', '4d3h', 'Aqui é publicado, mas sem o campo de **custo real** (quanto a pessoa gasta para chegar ao balcão). É o dado que mais nos pedem.', { agree: 'guatemala', useful: 'paraguay' }, [
        say('guatemala', '3d15h', 'Nosotros lo medimos una vez, a mano, en 40 municipios: el pasaje costaba más que el trámite en 27.', { useful: 'sociedad-civil-brasil bid paraguay' }),
      ]),
      say('uruguay', '9h', 'Lo publicamos con un identificador estable por trámite. Sin eso, cada cambio de nombre rompe los enlaces de todos.', { agree: 'paraguay argentina' }, [
        say('paraguay', '2h40m', 'Eso nos faltaba. ¿El identificador lo asigna el organismo o ustedes?', {}),
      ]),
    ]),
  ),
  topic(
    { key: 'connecteurs', group: 'interoperabilidad', kind: 'discussion', title: 'Traduire en français le guide des connecteurs', tags: 'guides français' },
    say('haiti', '7d16h', `Le guide des connecteurs n’existe qu’en espagnol. Nous proposons de le traduire, chapitre par chapitre, et cherchons des relecteurs.

1. ~~Avant de commencer~~ : relu
2. ~~Se connecter à un registre~~ : relu
3. Gérer les erreurs
4. Mettre en production

Une difficulté : « trámite » n’a pas d’équivalent unique. *Démarche* ? *Formalité* ?`, { useful: 'dominica oea', thanks: 'secretaria' }, chain([
      say('oea', '7d9h', 'Dans les documents de l’organisation nous utilisons **démarche** pour l’ensemble et *formalité* pour chaque pièce demandée. Le glossaire commun dit la même chose.', { lang: 'fr', useful: 'haiti' }),
      say('haiti', '7d4h', 'Adopté : *démarche*. Et pour « ventanilla » ?'),
      say('dominica', '6d22h', '“Guichet”. In Creole-speaking offices here people say “gichè”, so it travels well.', { agree: 'haiti' }),
      say('chile', '5d22h', 'Escribí el capítulo 3 original y está flojo: mezcla errores del registro con errores de red. Si esperan hasta el jueves les paso uno mejor antes de que lo traduzcan.', { thanks: 'haiti' }),
      say('haiti', '5d18h', 'Nous attendons volontiers. Mieux vaut traduire une fois un bon texte que deux fois un mauvais.', { agree: 'chile oea' }),
      say('chile', '1d22h', 'Listo, con dos ejemplos nuevos. Separé «el registro dice que no» de «el registro no contesta»: se tratan distinto.', { thanks: 'haiti', useful: 'jamaica uruguay' }),
      say('haiti', '3h5m', 'Chapitre 3 traduit ce matin. Il ne reste que le dernier.', { celebrate: 'chile oea secretaria' }),
    ])),
  ),
  topic(
    { key: 'reunion', group: 'interoperabilidad', kind: 'announcement', title: 'Reunión anual de la mesa: cómo proponer un punto', tags: 'reunión' },
    say('uruguay', '3d20h', 'La reunión anual es el primer miércoles de diciembre, a las 11:00 (hora de Montevideo). Para proponer un punto responda aquí con **una frase** y quién lo presenta; el orden lo fijamos entre las dos moderaciones.\n\nYa hay tres: mantenimiento del convertidor, calendario de IPv6 y lista de prefijos.', { agree: 'chile lacnic paraguay bid', celebrate: 'jamaica' }, [
      say('universidad-argentina', '3d11h', 'Propongo: «Tres causas apiladas: qué nos enseñó el portal de turnos». Diez minutos, con @argentina.', { agree: 'argentina lacnic' }),
      say('jamaica', '2d22h', 'Proposal: “Five fields are enough to start: records from offline parishes”. I can present with @guatemala.', { agree: 'guatemala paraguay' }),
      say('sociedad-civil-colombia', '22h', 'Anotados los dos. Queda lugar para uno más; me gustaría que fuera del Caribe oriental.', { agree: 'dominica universidad-argentina' }),
    ]),
  ),
];
