/** Requests at a time: enough to keep a line busy, few enough for the server to unpack pictures one after the other. */
export const UPLOADS_AT_ONCE = 3;
