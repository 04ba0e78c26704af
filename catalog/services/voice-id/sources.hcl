source "voice-id-end" {
  title = "Amazon Connect Administrator Guide, Manage Amazon Connect Voice ID with the Voice ID APIs (end of support notice)"
  url   = "https://docs.aws.amazon.com/connect/latest/adminguide/voiceid-apis.html"
  as_of = "2026-05-20"
  seen  = "2026-11"
}
