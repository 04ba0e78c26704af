source "pinpoint-sms-voice-v2-security" {
  title  = "AWS End User Messaging SMS User Guide, Security in AWS End User Messaging SMS"
  url    = "https://docs.aws.amazon.com/sms-voice/latest/userguide/security.html"
  opened = false
}

source "pinpoint-sms-voice-v2-opt-outs" {
  title = "AWS End User Messaging SMS User Guide, Opt-out lists in AWS End User Messaging SMS"
  url   = "https://docs.aws.amazon.com/sms-voice/latest/userguide/opt-out-list.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Read with the descriptions of SelfManagedOptOutsEnabled in AWS's SDKs."
}
