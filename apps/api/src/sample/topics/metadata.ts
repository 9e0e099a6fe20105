import { chain, say, topic } from '../build-topic';

/** The long one: many sectors, one objection, and how it was answered. */
export const metadata = topic(
  {
    key: 'metadatos',
    group: 'interoperabilidad',
    kind: 'discussion',
    title: 'Adoptar el esquema común de metadatos v2',
    tags: 'metadatos catálogo',
  },
  say(
    'paraguay',
    '13d6h',
    `La versión 2 reduce los campos obligatorios de **31 a 12** y agrega dos que pidió la sociedad civil: licencia y contacto responsable. La probamos en 140 fichas; cargar una pasó de 25 a 9 minutos.

| Campo | v1 | v2 |
| --- | :---: | :---: |
| Título y descripción | sí | sí |
| Licencia | no | **sí** |
| Contacto responsable | no | **sí** |
| Cobertura geográfica | libre | código ISO 3166 |
| Frecuencia de actualización | libre | lista de 7 valores |

Propongo que la adoptemos como mesa y que cada país fije su fecha.`,
    { key: 'apertura', agree: 'uruguay chile costa-rica guatemala sociedad-civil-brasil jamaica bid caf', useful: 'argentina colombia haiti oea universidad-argentina' },
    [
      say('sociedad-civil-brasil', '13d2h', 'Apoiamos. O campo de licença é o que permite reutilizar sem pedir autorização. Falta dizer o que acontece com as fichas antigas: migram ou ficam como estão?', { key: 'viejas', agree: 'paraguay sociedad-civil-colombia haiti' }, [
        say('chile', '12d20h', 'Se migran solas: el convertidor toma la v1 y deja vacío lo que falta. Lo corrimos sobre 2.300 fichas y **94 %** pasó sin tocar nada.', { key: 'convertidor', useful: 'paraguay uruguay jamaica guatemala costa-rica', thanks: 'sociedad-civil-brasil' }, [
          say('jamaica', '12d18h', 'Does the converter work offline? Our parishes load records over very slow links, and some only connect on Fridays.', { agree: 'dominica guatemala' }, [
            say('chile', '12d17h', 'Sí: es un solo archivo y no necesita red. Recibe una carpeta de fichas y deja otra al lado, con un resumen de lo que faltó.', { useful: 'jamaica dominica' }, [
              say('jamaica', '12d16h', 'Perfect. We will try it this week and report back.', { celebrate: 'chile' }, [
                say('jamaica', '6d5h', 'Reporting back: three parishes, 412 records, 388 converted untouched. The other 24 had dates written as words (“early May”). It took one afternoon on a nine-year-old laptop.', { celebrate: 'chile paraguay uruguay', useful: 'dominica guatemala' }, [
                  say('chile', '6d3h', 'Gracias por probarlo así. Agrego a la próxima versión un aviso para las fechas escritas con palabras, con el número de línea.', { thanks: 'jamaica' }),
                ]),
              ]),
            ]),
          ]),
          say('costa-rica', '12d12h', '¿Y el 6 % que no pasó? Me preocupa que quede como «pendiente» para siempre.', {}, [
            say('chile', '12d10h', 'Casi todo es cobertura geográfica: decía «zona norte» y ahora pide un código. Son 138 fichas; dos personas las cerraron en tres días.', { useful: 'costa-rica' }),
          ]),
        ]),
      ]),
      say('haiti', '12d9h', 'Nous sommes pour. Une demande : que les libellés du schéma soient publiés aussi en français et en créole. Sans cela, les communes rempliront les champs au hasard.', { agree: 'dominica oea sociedad-civil-brasil' }, [
        say('oea', '12d4h', 'El glosario del grupo de datos abiertos ya tiene esos términos en tres idiomas. Puedo prestar a una traductora dos semanas para el francés; el criollo hay que buscarlo.', { thanks: 'haiti' }, [
          say('haiti', '11d22h', 'Pour le créole, nous le faisons nous-mêmes. Deux relectrices sont déjà d’accord.', { celebrate: 'oea paraguay uruguay' }),
        ]),
      ]),
      say('universidad-argentina', '11d14h', 'Pregunta de método: los 25 y 9 minutos, ¿los midieron con las mismas personas? Si la segunda vez ya conocían la ficha, parte de la mejora es aprendizaje.', { useful: 'bid paraguay' }, [
        say('paraguay', '11d10h', 'Buena pregunta. Fueron dos grupos distintos de seis personas, sorteadas, todas sin experiencia previa. Con las mismas personas la segunda vez bajó a 7, pero ese dato no lo usamos.', { useful: 'universidad-argentina bid', agree: 'uruguay' }),
      ]),
      say('lacnic', '10d8h', 'Objetamos la **fecha única** que circuló en el borrador, no el esquema. Cuatro redes de gobierno todavía no tienen IPv6 y sus catálogos quedarían fuera de las consultas federadas.', { key: 'objecion', agree: 'ixp-peru operador-ecuador dominica' }, [
        say('uruguay', '10d6h', `> [!quote post={{post:objecion}} by=@lacnic]
> Cuatro redes de gobierno todavía no tienen IPv6 y sus catálogos quedarían fuera

¿Cuáles son, o al menos qué les falta? Si el problema es la consulta federada, quizá baste con que el nodo central consulte por las dos familias.`, { useful: 'lacnic' }, [
          say('lacnic', '10d3h', 'Sin dar nombres: dos esperan un contrato de tránsito, una tiene equipos sin soporte y la cuarta lo tiene todo y no lo encendió. Consultar por las dos familias resuelve tres de las cuatro.', { useful: 'uruguay bid argentina' }, [
            say('bid', '9d20h', 'Podemos financiar la transición de esas redes en el primer semestre, con una condición: que el costo de operar quede escrito. ¿Ayuda si la fecha la fija cada país?', { agree: 'uruguay paraguay costa-rica', thanks: 'lacnic' }, [
              say('lacnic', '9d18h', 'Sí. Con fecha por país y consulta por las dos familias **retiramos la objeción**.', { celebrate: 'uruguay paraguay bid chile' }),
            ]),
          ]),
          say('argentina', '9d23h', 'Confirmo lo de las dos familias: nuestro nodo ya lo hace y el cambio fue de una línea. Dejo la configuración en el tema de IPv6.', { useful: 'uruguay lacnic' }),
        ]),
        say('ixp-peru', '9d6h', 'De paso: si el catálogo se replica en el punto de intercambio, las consultas no salen del país. Bajó de 180 a 12 ms en nuestra prueba.', { useful: 'lacnic operador-ecuador' }),
      ]),
      say('industria-uruguay', '8d16h', 'Desde las empresas: ¿el esquema admite extensiones? Los sistemas de gestión documental que ya están instalados guardan campos propios, y perderlos obliga a mantener dos catálogos.', {}, [
        say('chile', '8d11h', 'Admite un bloque `x-` por organismo. Quien no lo entiende lo ignora y lo devuelve intacto:\n\n```json\n{\n  "titulo": "Registro de predios",\n  "licencia": "CC-BY-4.0",\n  "x-catastro": { "hoja": "14-B" }\n}\n```', { useful: 'industria-uruguay uruguay software-libre-bolivia' }, [
          say('software-libre-bolivia', '8d8h', 'Sugiero registrar los prefijos en una lista pública. Si no, en un año hay tres `x-ambiente` distintos.', { agree: 'chile industria-uruguay universidad-argentina' }, [
            say('uruguay', '8d5h', 'La abrimos nosotros. Un archivo, una línea por prefijo, y quién responde por él.', { thanks: 'software-libre-bolivia' }),
          ]),
        ]),
      ]),
      say('guatemala', '7d9h', 'En los municipios la ficha la llena una sola persona, que también atiende la ventanilla. Para ellos 12 campos siguen siendo muchos. ¿Podemos tener un modo «mínimo» de 5 y completar después?', { agree: 'haiti jamaica sociedad-civil-brasil dominica' }, [
        say('paraguay', '7d6h', 'Probemos: título, descripción, contacto, licencia y enlace. Los otros 7 se completan desde el organismo que recibe la ficha. Armo una prueba con cinco municipios.', { thanks: 'guatemala', agree: 'uruguay' }, [
          say('guatemala', '3d7h', 'Primeros datos: con 5 campos, 38 fichas en una mañana. Con 12 habían sido 11. De las 38, el organismo completó 35 sin llamar a nadie.', { celebrate: 'paraguay', useful: 'uruguay bid sociedad-civil-brasil' }, [
            say('sociedad-civil-brasil', '3d4h', 'É exatamente isso. O que importa é que a ficha exista; a perfeição pode esperar uma semana.', { agree: 'guatemala paraguay haiti' }),
          ]),
        ]),
      ]),
      say('sociedad-civil-colombia', '5d12h', 'Resumo, como moderación, en qué estamos:\n\n- **Acordado**: esquema v2, fecha por país, consulta por las dos familias, lista pública de prefijos.\n- **En prueba**: modo mínimo de 5 campos.\n- **Falta**: traducción de las etiquetas al francés y al criollo, y quién mantiene el convertidor.\n\n¿Algo que haya quedado afuera?', { key: 'resumen', useful: 'uruguay paraguay chile lacnic jamaica', thanks: 'bid' }, chain([
        say('costa-rica', '5d9h', 'Una cosa: el contacto responsable es un dato personal si se pone un nombre. Pido que sea un **cargo y un buzón**, nunca una persona.', { agree: 'sociedad-civil-mexico mexico sociedad-civil-colombia uruguay' }),
        say('paraguay', '5d7h', 'De acuerdo, lo escribo así en la guía: «cargo y buzón institucional; no use nombres propios».', { thanks: 'costa-rica' }),
        say('sociedad-civil-mexico', '5d2h', 'Y que la ficha diga cuánto tiempo se conserva el buzón cuando el cargo desaparece. Es el error más común que encontramos.', { useful: 'paraguay costa-rica' }),
      ])),
      say('mexico', '2d10h', '¿Quién mantiene el convertidor? Si la respuesta es «Chile, de buena voluntad», no es una respuesta para cinco años.', { agree: 'argentina bid' }, chain([
        say('chile', '2d7h', 'Justo. Propongo que pase a un repositorio de la mesa con tres mantenedores de países distintos, y que cada versión la apruebe alguien que no la escribió.', { agree: 'mexico uruguay software-libre-bolivia' }),
        say('software-libre-bolivia', '2d3h', 'Nos ofrecemos como uno de los tres. También podemos preparar las pruebas automáticas con las 138 fichas difíciles.', { celebrate: 'chile mexico', thanks: 'uruguay' }),
        say('argentina', '1d8h', 'Nosotros el tercero. @uruguay, ¿lo dejamos listo para la reunión anual?', { agree: 'chile software-libre-bolivia' }),
        say('uruguay', '4h10m', 'Sí: lo anoto como primer punto. Quien no pueda asistir puede dejar su posición aquí hasta el día anterior.', { thanks: 'argentina' }),
        say('lacnic', '6m', 'Estaremos. De las cuatro redes, dos ya responden por IPv6 desde esta mañana.', { celebrate: 'uruguay' }),
      ])),
    ],
  ),
);
