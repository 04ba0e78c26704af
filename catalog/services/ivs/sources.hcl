source "ivs-security" {
  title = "Amazon IVS User Guide, IVS infrastructure security"
  url   = "https://docs.aws.amazon.com/ivs/latest/LowLatencyUserGuide/security-infrastructure.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "The part on streaming was read in translations."
}

source "ivs-playback-keys" {
  title = "Amazon IVS User Guide, Create or import an IVS playback key"
  url   = "https://docs.aws.amazon.com/ivs/latest/LowLatencyUserGuide/private-channels-create-key.html"
  as_of = "2026-11"
  seen  = "2026-11"
}
