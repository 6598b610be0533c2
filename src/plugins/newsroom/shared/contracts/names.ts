/** `GET /newsroom/names`: what the app calls the newsroom's types and fields, for the panel. */
export interface NamesResponse {
  data: {
    /** Our type → the app's content type; null where the app has none. */
    types: Record<string, string | null>;
    /** Our type or component → our field → the app's attribute; fields that the app lacks are left out. */
    attributes: Record<string, Record<string, string>>;
  };
}
