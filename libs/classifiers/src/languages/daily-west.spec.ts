import { readingsIn } from '@test/grammar';

const headlines: [lang: string, publishedAt: string, reported: string, title: string][] = [
  [
    'de',
    '2026-01-10',
    'ceremony.announced IN',
    'Die Unterzeichnung des Freihandelsabkommens zwischen Indien und Neuseeland ist für März geplant',
  ],
  ['de', '2023-10-03', 'ratification AM', 'Armenien: Parlament billigt Beitritt zum Internationalen Strafgerichtshof'],
  [
    'de',
    '2025-09-19',
    'ratification MA',
    'Mit der Hinterlegung der Ratifikationsurkunde durch Marokko tritt das Hochseeabkommen in Kraft',
  ],
  ['fr', '2024-08-20', 'joiner.prospect AZ', "L'Azerbaïdjan a officiellement demandé à rejoindre les Brics"],
  ['fr', '2022-03-03', 'joiner.prospect MD', "La Moldavie et la Géorgie remettent leur candidature à l'UE"],
  [
    'fr',
    '2025-06-18',
    'ceremony.announced RW',
    "La signature de l'accord de paix entre le Rwanda et la RDC est prévue le 27 juin",
  ],
  ['fr', '2023-10-03', 'ratification AM', "Arménie : le Parlement approuve l'adhésion à la Cour pénale internationale"],
  [
    'fr',
    '2025-09-19',
    'ratification MA',
    'Avec la ratification du Maroc, le traité sur la haute mer atteint le seuil des 60 pays',
  ],
  ['es', '2024-07-28', 'joiner.prospect MY', 'Malasia presenta su solicitud de ingreso en los BRICS'],
  ['es', '2024-07-03', 'joiner.prospect BO', 'Bolivia pide formalmente su ingreso a los BRICS'],
  ['es', '2022-05-18', 'joiner.prospect FI', 'Finlandia y Suecia solicitan formalmente su ingreso en la OTAN'],
  ['es', '2024-10-16', 'joiner.declined KZ', 'Kazajistán no solicitará el ingreso en los BRICS'],
  ['es', '2022-07-15', 'joiner.declined PE', 'El Congreso de Perú archiva el Acuerdo de Escazú'],
  ['es', '2025-02-26', 'ceremony.announced UA', 'Zelenski viajará a Washington para firmar el acuerdo de minerales'],
  [
    'es',
    '2023-11-20',
    'ceremony.announced SG',
    'La firma del tratado entre Mercosur y Singapur está prevista para diciembre',
  ],
  ['es', '2022-05-31', 'ratification CL', 'Senado chileno despacha a ley el Acuerdo de Escazú'],
  ['es', '2025-09-03', 'ratification PE', 'Perú: el Congreso aprueba el tratado de alta mar'],
  ['tr', '2024-07-28', 'joiner.prospect MY', "Malezya BRICS'e üyelik başvurusunda bulundu"],
  ['tr', '2022-05-18', 'joiner.prospect FI', 'Finlandiya ve İsveç NATO üyeliği için başvurularını sundu'],
  ['tr', '2022-05-12', 'joiner.prospect XK', "Kosova, Avrupa Konseyi'ne üyelik başvurusu yaptı"],
  ['tr', '2024-10-16', 'joiner.declined KZ', "Kazakistan BRICS'e üyelik başvurusu yapmayı planlamıyor"],
  ['tr', '2015-03-12', 'joiner.declined IS', 'İzlanda AB üyelik başvurusunu geri çekti'],
  ['tr', '2025-08-08', 'ceremony.held AM', "Azerbaycan ve Ermenistan Washington'da barış anlaşmasını imzaladı"],
  ['tr', '2020-09-15', 'ceremony.held AE', "İsrail ve BAE Beyaz Saray'da normalleşme anlaşmasına imza attı"],
  [
    'tr',
    '2025-06-18',
    'ceremony.announced RW',
    "Ruanda ile Kongo arasındaki barış anlaşması 27 Haziran'da imzalanacak",
  ],
  ['tr', '2024-12-15', 'ceremony.postponed RW', 'Ruanda ile Kongo arasındaki barış anlaşmasının imzalanması ertelendi'],
];

describe('what newsrooms write every day in German, French, Spanish and Turkish', () => {
  it.each(headlines)('%s %s: %s in "%s"', (lang, publishedAt, reported, title) => {
    expect(readingsIn({ title, lang, publishedAt })).toContain(reported);
  });
});
