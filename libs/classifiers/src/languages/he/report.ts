import type { WordTable } from '../language';

/** What Hebrew news writes in one phrase with the embassy or the envoy, and people whose opinion decides nothing. */
export const report: WordTable = {
  embassy: 'פותחת שגרירות | פותחות שגרירויות | פתחה שגרירות | פתחו שגרירויות | תפתח שגרירות',
  ambassador: 'ממנה שגריר | מינתה שגריר | מינה שגריר | תמנה שגריר | ימנה שגריר | שולחת שגריר | תציב שגריר',
  flights: 'חידשה את הטיסות | תחדש את הטיסות | מחדשת את הטיסות | חידוש הטיסות',
  party:
    'חמאס | חיזבאללה | פרופסור | פרשן | פרשנים | חוקר | חוקרים | מומחה | מומחים | כלכלן | כלכלנים | משפטן | משפטנים | סטודנטים | מבקרים | איגוד | איגודים | אקדמאים | היסטוריון | בלוגר | רב | רבנים | איש עסקים | אנשי עסקים | חברי אופוזיציה',
};
