package uketori.api;

/** The bytes of a request that should be a picture. */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
record SentImage(byte[] bytes) {}
