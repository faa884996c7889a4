/** An observer or partner has a seat of its own, and is not on the way to membership. */
export const hasOwnSeat = /observ|beobachter|наблюдател|مراقب|משקיפ|gozlemci|partner|партнер/;
