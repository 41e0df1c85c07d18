package uketori.dashboard;

/** What there is to do before an application is sent, in this order. */
enum PreparationStep {
    ELIGIBILITY,
    CERTIFICATE,
    IMAGES,
    CHECKLIST,
    APPLY
}
