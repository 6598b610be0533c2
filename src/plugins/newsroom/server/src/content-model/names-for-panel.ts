import type { NamesResponse } from '../../../shared/contracts/names';
import { MODEL, TYPE_NAMES, type Shape, type ShapeName } from './model';
import type { Names } from './names';

export const namesForPanel = (names: Names): NamesResponse['data'] => ({
  types: Object.fromEntries(TYPE_NAMES.map((type) => [type, names.uid(type)])),
  attributes: Object.fromEntries(
    Object.entries<Shape>(MODEL).map(([shape, fields]) => [
      shape,
      Object.fromEntries(
        Object.keys(fields).flatMap((field) => {
          const attribute = names.attribute(shape as ShapeName, field);
          return attribute === null ? [] : [[field, attribute]];
        }),
      ),
    ]),
  ),
});
