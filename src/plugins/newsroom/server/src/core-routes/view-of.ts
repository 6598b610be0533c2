/** What has to be read so that a selection can be shown: its paths, and what decides on them. */
import { MODEL, type Shape, type ShapeName } from '../content-model/model';
import type { View } from '../content-model/populate';
import type { Selection } from './parse-selection';

export const viewOf = (selection: Selection): View => {
  const view: View = {};
  if (hasTranslations(selection.shape.shape)) view.translations = {};
  // A position that leads to an organisation the public may not know is not shown either.
  if (selection.shape.shape === 'position') view.organisation = {};
  for (const path of selection.paths.values()) {
    if (path.as === 'image' || path.as === 'file') view[path.field] = {};
    else if (path.as === 'shape' && path.selection !== null) view[path.field] = viewOf(path.selection);
  }
  return view;
};

const hasTranslations = (shape: ShapeName): boolean => 'translations' in (MODEL[shape] as Shape);
