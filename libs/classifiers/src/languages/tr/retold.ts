import type { WordTable } from '../language';

/** What stories told again added to the Turkish of feeds. */
export const retold: WordTable = {
  'leave:past': `imzasını ** çekti | imzasını geri çekti | imzasını ** geri çekti | imzasını ** geri aldı`,
  'join:pres': `avro kullanıyor | euro kullanıyor`,
  'join:past': `avro kullanmaya başladı | euro kullanmaya başladı | avroyu kullanmaya başladı`,
};
