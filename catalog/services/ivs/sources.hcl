source "ivs-security" {
  title = "Amazon IVS User Guide, Security in Amazon IVS"
  url   = "https://docs.aws.amazon.com/ivs/latest/LowLatencyUserGuide/security.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
