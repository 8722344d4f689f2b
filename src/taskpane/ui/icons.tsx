import type { ReactNode } from "react";

/** The few icons of the pane, drawn here: Fluent's set would bring a font of its own. Decoration, never the only label. */

const icon = (drawing: ReactNode) =>
  function Icon() {
    return (
      <svg
        width="16"
        height="16"
        viewBox="0 0 16 16"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.25"
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden="true"
        focusable="false"
      >
        {drawing}
      </svg>
    );
  };

export const BackIcon = icon(<path className="mirrored" d="M10 3 5 8l5 5" />);
export const InfoIcon = icon(
  <>
    <circle cx="8" cy="8" r="6" />
    <path d="M8 7.25v3.5M8 5.1v.05" />
  </>,
);
/** A cell with the frame of a selection. */
export const CellIcon = icon(
  <>
    <path d="M2 6.5V2h4.5M9.5 2H14v4.5M14 9.5V14H9.5M6.5 14H2V9.5" />
    <path d="M5.5 5.5h5v5h-5z" fill="currentColor" stroke="none" />
  </>,
);
/** Back to what it was. */
export const ResetIcon = icon(
  <path className="mirrored" d="M3 3v3.5h3.5M3.4 6.2A5.2 5.2 0 1 1 3 9.5" />,
);
export const RemoveIcon = icon(<path d="m4 4 8 8M12 4l-8 8" />);
export const DoneIcon = icon(<path d="m3 8.5 3.2 3.2L13 4.8" />);

/** The mark: a shock seen through a lens. Its rim takes the colour of the text around it. */
export function Mark() {
  return (
    <svg width="20" height="20" viewBox="0 0 64 64" aria-hidden="true" focusable="false">
      <circle cx="28" cy="28" r="21" fill="#ffffff" stroke="currentColor" strokeWidth="6" />
      <path d="M44 44 58 58" stroke="currentColor" strokeWidth="9" strokeLinecap="round" />
      <path
        d="M13 31h7l6-14 7 22 4-12h6"
        fill="none"
        stroke="#d9622b"
        strokeWidth="5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
