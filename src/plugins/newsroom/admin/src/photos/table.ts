/** Handle and check box, picture, caption, alternative text, credit, people, remove. */
export const GRID = {
  display: 'grid',
  gridTemplateColumns: '32px 92px minmax(0, 3fr) minmax(0, 3fr) minmax(0, 2fr) minmax(0, 2.4fr) 40px',
  gap: 12,
  alignItems: 'start',
} as const;

/** What was done last, and the way back. */
export interface Done {
  message: string;
  undo: () => void;
}
