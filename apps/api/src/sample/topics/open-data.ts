import { chain, say, topic } from '../build-topic';

export const openDataTopics = [
  topic(
    { key: 'glossario', group: 'datos-abiertos', kind: 'discussion', title: 'Glossário trilíngue: terceira leitura', tags: 'glossário línguas', pinned: true },
    say('sociedad-civil-brasil', '11d9h', `Chegamos à **terceira leitura**. São 84 termos em espanhol, português e inglês (o francês entra na quarta). Restam cinco sem acordo:

- *rendición de cuentas* / *prestação de contas* / *accountability*
- *trámite* / *serviço* ou *procedimento*? / *procedure*
- *dato maestro* / *dado mestre* / *master data*
- *mesa* / *grupo de trabalho* / *working group*
- *ente rector* / *órgão central*? / *lead agency*?

Quem discordar, diga por quê e proponha outro.`, { useful: 'oea paraguay haiti', agree: 'colombia' }, [
      say('oea', '11d2h', 'Para *ente rector* usamos **governing body**, pero en dos islas suena a colegio. «Lead agency» se entiende en todas.', { useful: 'sociedad-civil-brasil jamaica' }, [
        say('jamaica', '10d22h', '“Lead agency”, please. A governing body is where my cousin teaches.', { celebrate: 'oea sociedad-civil-brasil', agree: 'dominica universidad-caribe' }),
      ]),
      say('haiti', '10d4h', 'Pour la quatrième lecture, je propose d’inviter une relectrice de Guyane et une de Martinique : le français administratif n’est pas le même.', { agree: 'sociedad-civil-brasil oea' }),
      say('paraguay', '8d9h', '*Trámite* em português: «procedimento» suena a cirugía. ¿No alcanza con «serviço»?', { lang: 'es' }, [
        say('sociedad-civil-brasil', '8d3h', '“Serviço” é o que a pessoa recebe; “procedimento” é o caminho. Proponho manter os dois, com uma nota.', { agree: 'paraguay oea haiti' }),
      ]),
      say('sociedad-civil-colombia', '23h', 'Tercera lectura completa de mi parte. Encontré tres definiciones circulares («dato abierto: dato publicado en abierto») y las corregí en el texto.', { thanks: 'sociedad-civil-brasil', useful: 'oea' }),
    ]),
  ),
  topic(
    { key: 'ocds', group: 'datos-abiertos', kind: 'question', title: 'Datos de compras con OCDS: ¿por dónde empieza un municipio?', tags: 'ocds compras municipios', accepted: 'ocds/orden' },
    say('guatemala', '9d12h', 'Un municipio quiere publicar sus compras con el estándar de contrataciones abiertas (OCDS). Tiene una planilla, una persona y los martes por la tarde. ¿Por dónde empieza?', { useful: 'paraguay sociedad-civil-colombia' }, [
      say('sociedad-civil-colombia', '9d3h', `Por lo que ya tiene. En este orden, y publicando **desde el primer paso**:

1. Qué se compró, a quién, por cuánto y cuándo (cuatro columnas).
2. Un identificador por compra que no cambie nunca.
3. El llamado: cuántos ofertaron.
4. Lo que pasó después: entregas y pagos.

Con el paso 1 ya aparecen preguntas útiles. No esperen al 4.`, { key: 'orden', useful: 'guatemala paraguay caf colombia', thanks: 'costa-rica' }, [
        say('guatemala', '8d21h', 'Empezamos el martes con el paso 1: 212 compras en dos horas. La planilla ya estaba; faltaba decidirse.', { celebrate: 'sociedad-civil-colombia caf' }, [
          say('caf', '8d12h', 'Si llegan al paso 2 antes de fin de año, podemos sumar al municipio a la comparación regional.', { agree: 'guatemala' }),
        ]),
      ]),
      say('software-libre-bolivia', '7d21h', 'Para el paso 2 hay un complemento de planilla que arma el identificador solo. Funciona sin conexión.', { useful: 'guatemala sociedad-civil-colombia' }),
    ]),
  ),
  topic(
    { key: 'slow-link', group: 'datos-abiertos', kind: 'discussion', title: 'Publishing open data when the link is 512 kbit/s', tags: 'low-bandwidth formats' },
    say('dominica', '7d13h', 'Our open-data portal is 4 MB before the first number appears. On the office link that is over a minute. We are thinking of starting again with **plain pages and CSV files**. Has anyone done it, and did people complain?', { agree: 'guatemala jamaica', useful: 'haiti' }, [
      say('guatemala', '7d7h', 'Lo hicimos. Una página por conjunto de datos: título, qué es, una tabla con las primeras 20 filas y el enlace con su **tamaño escrito**. Pesa 9 KB. Nadie se quejó; las descargas se triplicaron.', { useful: 'dominica jamaica uruguay haiti', celebrate: 'sociedad-civil-brasil' }, [
        say('dominica', '7d2h', 'The size written next to the link: so simple. Do you split the large files?'),
        say('guatemala', '6d20h', 'Por año y por departamento, y uno completo comprimido. El 80 % baja sólo su departamento.', { useful: 'dominica ixp-peru' }),
      ]),
      say('ixp-peru', '6d12h', 'Si además mandan un resumen de cambios («se agregaron 40 filas»), quien ya lo tiene no lo vuelve a bajar. En enlaces así es la mitad del tráfico.', { useful: 'dominica guatemala' }, [
        say('jamaica', '6d2h', 'We do this with a small text file, one line per change. Our parish officers read it more than the data.', { agree: 'ixp-peru', celebrate: 'dominica' }),
      ]),
      say('universidad-caribe', '2d5h', 'My students compared twelve portals in the region on a throttled line. The three plain ones were the only ones where a first-time visitor found a number in under two minutes.', { useful: 'dominica guatemala oea' }),
    ]),
  ),
  topic(
    { key: 'licencias', group: 'datos-abiertos', kind: 'discussion', title: 'Encuesta de licencias: resultados (tema cerrado)', tags: 'licencias encuesta', locked: true },
    say('uruguay', '12d11h', 'Preguntamos qué licencia usan para los datos. Respondieron 19 organismos de 11 países:\n\n| Licencia | Organismos |\n| --- | ---: |\n| CC BY 4.0 | 9 |\n| Licencia nacional propia | 5 |\n| CC0 | 2 |\n| No sabe | 3 |', { useful: 'paraguay costa-rica sociedad-civil-brasil haiti' }, [
      say('costa-rica', '12d5h', 'Tres que no saben es mejor de lo que temía. ¿Las nacionales son compatibles entre sí?', { agree: 'uruguay' }, [
        say('uruguay', '11d23h', 'Cuatro de cinco, sí. La quinta prohíbe el uso comercial, y con eso no se puede mezclar con ninguna.', { useful: 'costa-rica sociedad-civil-colombia' }),
      ]),
      say('secretaria', '10d2h', 'Cerramos el tema porque la encuesta terminó. Los resultados quedan para consulta; para seguir conversando, abra otro tema y enlace este.', { thanks: 'uruguay' }),
    ]),
  ),
  topic(
    { key: 'cyclone', group: 'datos-abiertos', kind: 'discussion', title: 'Après le cyclone : quelles données publier en premier ?', tags: 'urgence données' },
    say('haiti', '4d12h', 'Après le dernier cyclone, nous avons publié 60 jeux de données en une semaine. Trois ont servi : **les abris ouverts, les routes coupées, les points d’eau**. Que publieriez-vous le premier jour ?', { useful: 'dominica jamaica oea' }, chain([
      say('dominica', '4d5h', 'Those three, plus where the phone network works. People walked for hours to find one bar of signal.', { agree: 'haiti jamaica ixp-peru' }),
      say('haiti', '4d1h', 'Très juste. Et sous quelle forme ? Personne n’ouvrait nos fichiers.'),
      say('jamaica', '3d12h', 'As text messages and on a radio script, both made from the same table. The table is for the ministries; the sentence is for people.', { useful: 'haiti dominica oea guatemala', celebrate: 'sociedad-civil-brasil' }),
      say('sociedad-civil-brasil', '3d1h', 'E com a hora em cada linha. Um abrigo “aberto” sem hora é um boato.', { agree: 'haiti jamaica dominica' }),
      say('haiti', '1d17h', 'Nous préparons le modèle : une table de quatre colonnes (quoi, où, état, heure), et la phrase toute faite en créole et en français. Il sera ici avant la saison prochaine.', { thanks: 'jamaica sociedad-civil-brasil', celebrate: 'dominica' }),
    ])),
  ),
];
