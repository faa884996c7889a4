import { normalText } from '../text/tokenize';

/** What stands before the colon of a title whose rest is what people think, guess or explain, in the form of `normalText`. */
const labels =
  /^(?:opinion|analysis|explainer|comment(?:ary)?|poll|survey|editorial|q&a|umfrage|analyse|kommentar|meinung|leitartikel|gastkommentar|gastbeitrag|glosse|edito|chronique|columna|sondage|tribune|analisis|opinion|encuesta|sondeo|استطلاع|راي|تحليل|مقال|افتتاحيه|كاتب|محلل|خبير|محللون|خبراء|סקר|פרשנות|דעה|ניתוח|מדריך|פרשן|מומחה|מומחים|опрос|мнение|анализ|эксперт|эксперты|аналитик|аналитики|политолог|колонка|обозреватель|anket|gorus|analiz|yorum|uzman|uzmanlar|analist|kose yazisi)(?: [^:]{1,40})?:/u;
/** "Analysts: ..." in the languages whose words for a poll come later: "According to a poll, half of ...". */
const polled =
  /^(?:ankete gore|arastirmaya gore|по данным опроса|согласно опросу|بحسب استطلاع|وفق استطلاع|לפי סקר|על פי סקר)/u;

/** "Poll: most oppose ties", "Эксперт: ...", "رأي: ...": a title that says by itself that nothing has happened. */
export const isOpinion = (title: string): boolean => {
  const normal = normalText(title.trim());
  return labels.test(normal) || polled.test(normal);
};
