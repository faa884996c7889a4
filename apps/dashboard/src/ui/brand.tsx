/** The mark and the name. */
export const Brand = () => (
  <span className="brand">
    <img src="/icon.svg" alt="" width="28" height="28" />
    Accord Watch
  </span>
);
