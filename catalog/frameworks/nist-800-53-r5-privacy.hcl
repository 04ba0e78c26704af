framework "nist-800-53-r5-privacy" {
  title   = "NIST SP 800-53 Rev. 5, privacy baseline"
  version = "5.2.0"
  source  = "NIST SP 800-53B, public domain"
  names   = ["nist-800-53-privacy", "800-53-privacy"]
  of      = "nist-800-53-r5"
  ids     = ["AC-1", "AC-3(14)", "AT-1", "AT-2", "AT-3", "AT-3(5)", "AT-4", "AU-1", "AU-2", "AU-3(3)", "AU-11", "CA-1", "CA-2", "CA-5", "CA-6", "CA-7", "CA-7(4)",
    "CM-1", "CM-4", "IR-1", "IR-2", "IR-2(3)", "IR-3", "IR-4", "IR-5", "IR-6", "IR-7", "IR-8", "IR-8(1)", "MP-1", "MP-6", "PE-8(3)", "PL-1", "PL-2",
    "PL-4", "PL-4(1)", "PL-8", "PL-9", "PM-3", "PM-4", "PM-5(1)", "PM-6", "PM-7", "PM-8", "PM-9", "PM-10", "PM-11", "PM-13", "PM-14", "PM-17", "PM-18",
    "PM-19", "PM-20", "PM-20(1)", "PM-21", "PM-22", "PM-24", "PM-25", "PM-26", "PM-27", "PM-28", "PM-31", "PS-6", "PT-1", "PT-2", "PT-3", "PT-4", "PT-5",
    "PT-5(2)", "PT-6", "PT-6(1)", "PT-6(2)", "PT-7", "PT-7(1)", "PT-7(2)", "PT-8", "RA-1", "RA-3", "RA-7", "RA-8", "SA-1", "SA-2", "SA-3", "SA-4",
    "SA-8(33)", "SA-9", "SA-11", "SC-7(24)", "SI-1", "SI-12", "SI-12(1)", "SI-12(2)", "SI-12(3)", "SI-18", "SI-18(4)", "SI-19"]
}
