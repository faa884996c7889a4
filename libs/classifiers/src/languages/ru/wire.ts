import type { WordTable } from '../language';

/** Russian of wire copy: who tells it, how acts are foreseen, put off, undone. */
export const wire: WordTable = {
  'reject:past':
    'пока не намерен* | пока не планирует | пока не собирается | не намерен* | не планирует | не собирается',
  'taking-part': 'участи* | сотрудничеств*',
  with: 'с | со',
  'postpone:past': 'сорвалось | сорвалась | сорвано | не состоялось | так и не подписали',
  nor: 'ни',
  country: 'его страна | ее страна | наша страна | своей страны',
};
