import { chain, say, topic } from '../build-topic';

export const cybersecurityTopics = [
  topic(
    { key: 'simulacro', group: 'ciberseguridad', kind: 'discussion', title: 'Simulacro regional: guion y calendario', tags: 'simulacro calendario' },
    say('csirt-panama', '12d14h', `\`TLP:GREEN\`

Este año el simulacro dura **un día** y no dos. Guion propuesto:

1. 09:00: un ministerio ficticio avisa que no abre sus archivos.
2. 10:30: aparece la misma huella en otro país.
3. 13:00: la prensa pregunta antes de que tengamos respuesta.
4. 15:00: se cae la mensajería con que nos coordinamos.

El punto 4 es nuevo. ¿Objeciones?`, { agree: 'uruguay chile colombia', useful: 'dominica' }, [
      say('uruguay', '12d7h', 'Ninguna. Al contrario: el año pasado nos coordinamos por la misma herramienta que estaba «comprometida» y nadie lo notó hasta el informe.', { agree: 'csirt-panama oea', useful: 'chile' }, [
        say('csirt-panama', '12d2h', 'Exacto. ¿Qué usan como segundo canal? Nosotros, radio y una lista de teléfonos impresa. Impresa de verdad.', { useful: 'dominica' }, [
          say('dominica', '11d21h', 'Same here, plus amateur radio operators since the last hurricane. The printed list is taped inside the cabinet door.', { useful: 'csirt-panama uruguay', celebrate: 'chile' }),
        ]),
      ]),
      say('universidad-argentina', '10d19h', 'Pido una observación: que alguien cronometre cuánto tarda en **decidirse** cada cosa, aparte de cuánto tarda en hacerse. En los tres anteriores se fue el 70 % del tiempo esperando una autorización.', { agree: 'csirt-panama oea colombia', useful: 'uruguay' }, [
        say('oea', '10d14h', 'Ponemos dos observadoras con planilla. El informe sale sin instituciones, como siempre.', { thanks: 'universidad-argentina' }),
      ]),
      say('colombia', '6d18h', 'Fecha: el jueves 26 nos choca con el cierre contable. ¿Puede ser a las 15:00 y no a las 9:00?', {}, [
        say('csirt-panama', '6d13h', 'Sí. Corremos todo seis horas: termina a las 21:00, y de paso ensayamos el cambio de guardia.', { agree: 'colombia uruguay chile argentina', thanks: 'colombia' }),
      ]),
      say('csirt-panama', '1h5m', 'Calendario final publicado. Falta que confirmen dos países; les escribo hoy.', { agree: 'oea uruguay' }),
    ]),
  ),
  topic(
    { key: 'tlp', group: 'ciberseguridad', kind: 'question', title: 'Marcas TLP en español: ¿las traducimos?', tags: 'tlp glosario', accepted: 'tlp/no' },
    say('chile', '9d8h', 'En los avisos internos aparecen «TLP:ÁMBAR», «TLP:AMARILLO» y «semáforo naranja». ¿Traducimos las marcas o las dejamos en inglés?', {}, [
      say('lacnic', '9d1h', 'Las marcas **no se traducen**: son etiquetas que leen los programas, y el estándar (TLP 2.0) lo dice así. Se traduce la explicación que va debajo.\n\n`TLP:AMBER`: *circula dentro de su organización y con quien deba actuar*.', { key: 'no', useful: 'chile csirt-panama colombia argentina', agree: 'oea' }, [
        say('chile', '8d17h', 'Aceptada. Agrego al formulario una lista cerrada, así nadie la escribe a mano.', { celebrate: 'lacnic' }),
      ]),
      say('oea', '7d8h', 'Sumé las cuatro explicaciones al glosario, en los cuatro idiomas.', { thanks: 'chile csirt-panama' }),
    ]),
  ),
  topic(
    { key: 'tabletop', group: 'ciberseguridad', kind: 'discussion', title: 'A ransomware tabletop for very small teams', tags: 'simulacro ransomware' },
    say('dominica', '5d16h', 'Most exercises assume a team of twenty. We are four, and one is always on leave. Here is a ninety-minute tabletop we wrote on one page: three people, six cards, one decision each. The hardest card is *“Do you switch everything off?”*', { useful: 'csirt-panama oea uruguay', thanks: 'universidad-argentina' }, chain([
      say('csirt-panama', '5d10h', 'Lo jugamos ayer con la guardia nocturna, que también son tres. Se trabaron justo en esa tarjeta: nadie sabía quién podía decidirlo.', { useful: 'dominica oea' }),
      say('dominica', '5d6h', 'That is the finding we hoped for. Our answer is now written down: the person on duty decides, and may not be blamed for switching off.', { agree: 'csirt-panama uruguay universidad-argentina' }),
      say('uruguay', '4d18h', 'Esa frase vale más que el cortafuegos. La llevo a nuestra dirección tal cual.', { agree: 'dominica' }),
      say('universidad-argentina', '4d9h', 'Sugiero una séptima tarjeta: «el respaldo existe, pero nadie lo probó desde marzo».', { agree: 'csirt-panama', celebrate: 'dominica' }),
      say('dominica', '2d18h', 'Added, and we tested ours the same afternoon. It restored. It also took eleven hours, which nobody had guessed.', { useful: 'universidad-argentina uruguay csirt-panama' }),
    ])),
  ),
];
