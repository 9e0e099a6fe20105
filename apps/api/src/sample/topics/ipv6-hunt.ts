import { chain, say } from '../build-topic';

/** The deep one: a fault is hunted down, each post answering the one before it. */
export const ipv6Hunt = chain([
  say('argentina', '9d22h', 'Encendimos IPv6 en el portal de turnos y **3 de cada 100 personas** dicen que la página «queda pensando». Por IPv4 nadie se queja. Los tableros están en verde. ¿Por dónde empezamos?', { key: 'falla' }),
  say('lacnic', '9d21h', 'Por separar «no conecta» de «conecta y se cuelga». En el navegador de alguien que falla: ¿el candado llega a aparecer?', { useful: 'argentina' }),
  say('argentina', '9d18h', 'Encontramos a tres personas dispuestas a probar por teléfono. A ninguna le aparece el candado. La barra avanza un poco y ahí queda, hasta que da error al minuto.'),
  say('lacnic', '9d17h', 'Entonces la conexión se abre pero el saludo TLS no termina. ¿Las tres usan la misma red?'),
  say('argentina', '9d16h', 'No. Dos usan datos móviles de la misma empresa y la tercera una red de barrio con un túnel. Con Wi-Fi de su trabajo a las tres les anda.'),
  say('universidad-argentina', '9d15h', 'Eso huele a tamaño de paquete. Lo primero del saludo es chico y pasa; el certificado es grande y no. ¿Cuánto pesa su cadena de certificados?', { useful: 'argentina lacnic' }),
  say('argentina', '9d14h', 'Unos 4.100 bytes, con la intermedia incluida. Tres paquetes llenos.'),
  say('lacnic', '9d13h', `Probemos la idea. Desde una de esas redes:

\`\`\`
ping -6 -s 1452 portal.example   # 1500 en total
ping -6 -s 1232 portal.example   # 1280 en total
\`\`\`

Si el segundo contesta y el primero no, vamos bien.`, { useful: 'argentina universidad-argentina jamaica' }),
  say('argentina', '9d11h', 'Desde el móvil: con 1232 contesta siempre. Con 1452, nada: ni respuesta ni error.', { agree: 'universidad-argentina' }),
  say('lacnic', '9d10h', '«Ni error» es la pista. En IPv6 los enrutadores no fragmentan: el que no puede pasar un paquete **tiene que avisar** con un ICMPv6 «Packet Too Big». Ese aviso no les llega.', { useful: 'argentina chile uruguay' }),
  say('operador-ecuador', '9d4h', 'Soy de otra red móvil, pero es lo mismo en casi todas: dentro de la red viajamos encapsulados y quedan 1.420 bytes útiles, a veces menos. Nosotros mandamos el aviso; muchos portales lo tiran.', { useful: 'lacnic argentina' }),
  say('argentina', '9d2h', '¿Lo tiramos nosotros? En el cortafuegos tenemos «permitir ICMPv6». Lo veo en verde.'),
  say('ixp-peru', '8d23h', '¿Permitir *todo* ICMPv6 o permitir «ping»? En varias consolas la casilla dice ICMPv6 y la regla que escribe sólo deja pasar los tipos 128 y 129.', { useful: 'argentina lacnic' }),
  say('argentina', '8d20h', 'La persona de redes acaba de mirar la regla escrita y no la casilla. Textual:\n\n```\nallow icmp6 type { 128, 129 }\n```\n\nUsted tenía razón.', { thanks: 'ixp-peru' }),
  say('lacnic', '8d19h', 'Esa regla es heredera de IPv4. La RFC 4890 dice qué **no** se debe filtrar: tipos 1 a 4 de tránsito, y los de vecinos en el enlace. El mínimo para ustedes:\n\n```\nallow icmp6 type { 1, 2, 3, 4, 128, 129 }\n```', { useful: 'argentina uruguay chile dominica' }),
  say('argentina', '8d14h', 'Cambiada anoche a las 23:00, con el equipo de guardia. Hoy las quejas bajaron de 3 % a **0,4 %**. Dos de las tres personas ya entran. La tercera, la del túnel, no.', { celebrate: 'lacnic ixp-peru universidad-argentina' }),
  say('uruguay', '8d12h', '0,4 % de un portal de turnos son varios cientos de personas por día. No lo daría por cerrado.', { agree: 'argentina sociedad-civil-colombia' }),
  say('argentina', '8d10h', 'No lo cerramos. Volví a pedir el ping grande desde el túnel: sigue sin contestar y sin error. Pero en el borde del centro de datos **sí veo llegar** el aviso.', { key: 'llega' }),
  say('lacnic', '8d9h', '¿Llega al borde y no al servidor? ¿Qué hay en el medio?'),
  say('argentina', '8d7h', 'Un balanceador que reparte entre seis servidores según un resumen de direcciones y puertos.'),
  say('universidad-argentina', '8d5h', 'Ahí está. El aviso lo manda un enrutador *del camino*: su dirección de origen no es la de la persona. El balanceador calcula otro resumen y se lo da al servidor equivocado, cinco de cada seis veces.', { useful: 'argentina lacnic chile ixp-peru', agree: 'operador-ecuador' }),
  say('argentina', '8d4h', 'Eso explicaría también algo raro: la persona del túnel dijo que «una vez cada tanto anda». Una de cada seis.'),
  say('lacnic', '8d3h', 'Exacto. Para confirmarlo sin tocar nada: capturen en los seis servidores a la vez y vean a cuál llega el tipo 2.\n\n```\ntcpdump -ni eth0 "icmp6 and ip6[40] == 2"\n```', { useful: 'argentina uruguay' }),
  say('argentina', '7d22h', 'Confirmado. La conexión vive en el servidor 4 y los avisos llegan al 1, que los ignora porque no conoce esa conexión.', { agree: 'universidad-argentina' }),
  say('chile', '7d20h', 'Nos pasó hace dos años y tardamos un mes en verlo. Hay tres salidas: que el balanceador lea el paquete que viene *dentro* del aviso, que lo copie a todos los servidores, o no necesitar el aviso.', { useful: 'argentina uruguay mexico' }),
  say('argentina', '7d19h', '¿Cómo es no necesitarlo?'),
  say('chile', '7d18h', 'Anunciar desde el principio paquetes más chicos: que el servidor proponga un tamaño de segmento (MSS) de **1220**. Con eso todo entra en 1.280, que es lo mínimo que cualquier red IPv6 debe pasar.', { useful: 'argentina dominica jamaica' }),
  say('bid', '7d15h', 'Pregunta de quien no es de redes: ¿eso hace más lento el servicio para el otro 99,6 %? ¿Cuánto cuesta?', { key: 'costo' }),
  say('chile', '7d14h', 'Se mandan un 18 % más de paquetes. En nuestra medición, la página tardó 8 ms más de 640. No hubo que comprar nada.', { useful: 'bid uruguay' }),
  say('universidad-argentina', '7d12h', 'Es un buen trato, pero sugiero medirlo también aquí: el peor caso son las descargas grandes, no las páginas.', { agree: 'chile bid' }),
  say('argentina', '7d9h', 'De acuerdo. Esta noche probamos el MSS en dos de los seis servidores y dejamos cuatro como están. Comparamos mañana.', { agree: 'lacnic uruguay' }),
  say('argentina', '6d13h', `Resultados de 24 horas:

| Servidores | Conexiones | Cuelgan | Página (mediana) | Descarga de 5 MB |
| --- | ---: | ---: | ---: | ---: |
| sin cambio (4) | 181.204 | 0,41 % | 612 ms | 2,9 s |
| MSS 1220 (2) | 90.377 | **0,02 %** | 618 ms | 3,1 s |`, { celebrate: 'lacnic chile uruguay', useful: 'bid universidad-argentina operador-ecuador' }),
  say('bid', '6d11h', 'Muy claro. ¿Y el 0,02 % que queda?', { useful: 'argentina' }),
  say('lacnic', '6d9h', '18 conexiones en un día. Puede ser ruido: gente que entra a un túnel de subte. Antes de perseguirlo miraría si son siempre las mismas redes.', { agree: 'universidad-argentina' }),
  say('argentina', '6d6h', 'Quince son de la misma red, y todas por HTTP/3. Las otras tres no se repiten.'),
  say('universidad-argentina', '6d4h', 'HTTP/3 va sobre UDP: el MSS es de TCP y no lo alcanza. QUIC prueba tamaños por su cuenta, pero el primer paquete debe medir al menos 1.200 y con túneles sobre túneles ni eso entra.', { useful: 'argentina lacnic operador-ecuador' }),
  say('operador-ecuador', '6d1h', 'Con el número de red puedo decirles quién es: es una red de barrio que compra tránsito dentro de otro túnel. Les escribí; tienen la interfaz en 1.240, por debajo del mínimo que exige IPv6.', { thanks: 'argentina', useful: 'lacnic' }),
  say('lacnic', '5d22h', 'Entonces ahí el error no es del portal. Aun así, el navegador debería caer a TCP. ¿Cae?'),
  say('argentina', '5d19h', 'Cae, pero a los 12 segundos. Por eso figuran como «colgadas»: medimos cualquier cosa de más de 10.', { agree: 'lacnic' }),
  say('lacnic', '5d17h', 'Misterio resuelto, entonces: tres causas apiladas, cada una escondía a la siguiente. ¿Lo escriben para los demás? Es el caso más completo que he visto en la región.', { agree: 'uruguay chile jamaica' }),
  say('argentina', '5d10h', `Borrador de la lista, en orden:

1. Si **conecta y se cuelga**, piense en el tamaño de los paquetes.
2. \`ping\` con 1232 y con 1452: si sólo pasa el chico, falta el aviso.
3. Lea la regla escrita del cortafuegos, no la casilla. Tipos 1 a 4, siempre.
4. Con balanceador: capture en *todos* los servidores.
5. Si no puede arreglar el balanceador, MSS 1220.
6. Mida antes y después, y diga qué cuenta como falla.`, { key: 'lista', useful: 'lacnic chile uruguay jamaica dominica colombia', thanks: 'guatemala' }),
  say('jamaica', '4d20h', 'This list saved us a week. Step 3 was us exactly: the checkbox said “ICMPv6”, the rule said “echo”. May I translate it into English for the Caribbean?', { celebrate: 'argentina lacnic' }),
  say('argentina', '4d18h', 'Por favor. Ponga también que el punto 6 nos ahorró la discusión entera: con la tabla nadie preguntó más.', { agree: 'bid' }),
  say('jamaica', '2d20h', 'Done: two pages, tested with a colleague who had never opened a packet capture. She found the fault in her own ministry in forty minutes.', { celebrate: 'argentina lacnic uruguay universidad-argentina' }),
  say('dominica', '2d14h', 'We used it last night before the storm window. Same fault, same fix. Our load balancer is a single small box, so we went straight to step 5.', { useful: 'jamaica', celebrate: 'argentina' }),
  say('lacnic', '1d20h', '@dominica, cuando pase la temporada vuelvan a mirar el punto 3: el MSS tapa la falla para TCP, pero el aviso sigue sin llegar.', { agree: 'dominica universidad-argentina' }),
  say('dominica', '1d9h', 'Noted, it is on the list for December. Thank you all.', { thanks: 'lacnic' }),
]);
