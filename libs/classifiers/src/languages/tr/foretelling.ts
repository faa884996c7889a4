import { foretellingOf } from '../foretelling';

export const foretelling = foretellingOf(
  {
    affair:
      'pazar* | gündem* | kural* | borsa* | ihale* | turnuva* | şampiyona* | yarışma* | maç* | kupa* | fuar* | festival* | karar* | görüş* | tartışma* | panel* | çalıştay* | sempozyum* | kongre* | zirve* | toplantı* | oturum* | konferans* | forum* | görüşme* | müzakere* | istişare* | tartışma* | tören* | tatbikat* | manevra* | misyon* | görev* | operasyon* | harekat* | devriye* | yaptırım* | ambargo* | boykot* | saldırı* | bildiri* | açıklama* | çağrı* | mektub* | kınama* | eleştiri* | protesto* | dava* | soruşturma* | oylama* | çaba* | kampanya* | mücadele* | yarış* | kuyru* | liste* | ağına | hızlandırıcı* | yemeğ* | yürüyüş* | kutlama* | fotoğraf* | ayrılan | çekilen | terk eden',
    spell:
      'yıla | yılına | haftaya | haftasına | aya | ayına | döneme | dönemine | aşamaya | aşamasına | evreye | sezona | seçime | seçimlere | krize | kışa | yaza',
    deems:
      'emin | inanıyor | inanıyoruz | düşünüyor | umuyor | umut ediyor | umutlu | öngörüyor | öngördü | tahmin ediyor | tahmin etti | bekliyor | bekliyoruz | hayal ediyor | korkuyor | endişeli | kuşkulu | söz verdi | söz veriyor | vaat etti | vaat ediyor | iddia etti | savundu | savunuyor | temenni*',
    pundit:
      'uzman* | analist* | gözlemci* | akademisyen* | profesör* | tarihçi* | ekonomist* | yorumcu* | köşe yazarı* | araştırmacı* | eski | milletvekili* | senatör* | aktivist* | anket* | muhalefet* | belediye başkanı* | general*',
    someday:
      'bir gün | günün birinde | er ya da geç | er geç | eninde sonunda | uzun vadede | zamanla | gelecekte | ileride | zamanı gelince | birkaç yıl içinde | önümüzdeki yıllarda | yıl içinde | yıl sonra | kaçınılmaz*',
    longAgo: 'yıl önce | yıl evvel | on yıllar önce | çeyrek asır önce | asır önce',
    proviso:
      'olunca | olduğunda | sağlandığında | sona erdiğinde | bittiğinde | çözüldüğünde | karşılandığında | şartıyla | koşuluyla | takdirde | sürece | *dığında | *diğinde | *duğunda | *düğünde | *tığında | *tiğinde',
  },
  {
    branch:
      'program* | girişim* | merkez* | ajans* | fon* | mekanizma* | ofis* | proje* | ağına | platform* | sistem* | kalkan* | bölge* | alan* | birim* | gücü* | gücüne | vakf* | fonuna | eylem planı* | komite* | çalışma grubu* | enstitü* | akademi* | stratejisi* | paket* | burs* | havuz*',
    negated:
      '*mıyor* | *muyor* | *mayaca* | *meyece* | *madı | *medi | *madık | *medik | *madığını | *mediğini | *mamış | *memiş | *maz | *mez',
  },
);
